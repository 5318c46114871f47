import * as vscode from 'vscode';
import type { Views } from '../../client/src/views/views.ts';
import { closeAll, equal, fileUri, ok, placeOf, showPlan, until, writeFile } from './support.ts';

const plan = 'thu-vien.plan';
const programme = 'chuong-trinh.plan.txt';

suite('a directive from file to file', () => {
  teardown(closeAll);

  test('references: its citations, also asked for in its own file', async () => {
    const { document } = await showPlan(programme);
    const place = placeOf(document, '12-CTr/HU', { offset: 3 });
    await until(
      () => places('vscode.executeReferenceProvider', document.uri, place),
      (found) => found.filter((file) => file.endsWith(plan)).length >= 2,
    );
  });

  test('declaration: the first, full citation in this file', async () => {
    const { document } = await showPlan(plan);
    const place = placeOf(document, '12-CTr/HU', { after: '2. Yêu cầu', offset: 3 });
    const [first] = await until(
      () =>
        vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDeclarationProvider',
          document.uri,
          place,
        ),
      (found) => found.length > 0,
    );
    ok(first, 'no declaration');
    const range = 'targetUri' in first ? first.targetRange : first.range;
    equal(range.start.line, placeOf(document, 'Thực hiện Chương trình').line);
  });

  test('implementation: the plans that carry it out', async () => {
    const { document } = await showPlan(programme);
    const place = placeOf(document, '12-CTr/HU', { offset: 3 });
    await until(
      () => places('vscode.executeImplementationProvider', document.uri, place),
      (found) => found.length === 1 && found[0]?.endsWith(plan) === true,
    );
  });

  test('type hierarchy: up to what a plan carries out, down to what carries it out', async () => {
    const { document } = await showPlan(plan);
    const place = placeOf(document, '41/KH-UBND', { offset: 3 });
    const [item] = await until(
      () => hierarchy('vscode.prepareTypeHierarchy', document.uri, place),
      (found) => found.length === 1,
    );
    const above = await hierarchy('vscode.provideSupertypes', item);
    equal(
      above.map(({ uri }) => uri.path.split('/').at(-1)),
      [programme],
    );
    const below = await hierarchy('vscode.provideSubtypes', above[0]);
    equal(
      below.map(({ uri }) => uri.path.split('/').at(-1)),
      [plan],
    );
  });

  test('workspace symbols: plans by their subject, without diacritics', async () => {
    await showPlan(plan);
    await until(
      () =>
        vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'phat trien thu vien',
        ),
      (found) => found.some(({ location }) => location.uri.path.endsWith(plan)),
    );
  });

  test('document links: a search on the portal that the settings name', async () => {
    const settings = vscode.workspace.getConfiguration('plandoc');
    const { document } = await showPlan(plan);
    const links = () =>
      vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
    const address = 'https://portal.example/search?q={number}';
    await settings.update('searchUrl', address, vscode.ConfigurationTarget.Global);
    try {
      await until(links, (found) =>
        found.some(({ target }) => target?.authority === 'portal.example'),
      );
    } finally {
      await settings.update('searchUrl', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('rename: the new number of a directive, in every file that cites it', async () => {
    const { document } = await showPlan(plan);
    const place = placeOf(document, '12-CTr/HU', { offset: 3 });
    const edit = await until(
      () =>
        vscode.commands.executeCommand<vscode.WorkspaceEdit | undefined>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          place,
          '13-CTr/HU',
        ),
      (found) => (found?.size ?? 0) === 2,
    );
    const files = edit?.entries().map(([uri]) => uri.path.split('/').at(-1) ?? '');
    equal(files?.sort(), [programme, plan]);
  });
});

suite('a file that gets another name', () => {
  const linking = 'lien-ket.plan';
  const [from, to] = ['khu-pho.plan', 'khu-pho-moi.plan'];
  teardown(async () => {
    await closeAll();
    for (const file of [linking, to]) await vscode.workspace.fs.delete(fileUri(file));
  });

  test('is followed by the links to it', async () => {
    await writeFile(from, 'KẾ HOẠCH\nDọn vệ sinh khu phố\n\nI. MỤC ĐÍCH\nII. NHIỆM VỤ\n');
    const text = `KẾ HOẠCH\nTrồng hoa\n\nI. MỤC ĐÍCH\nTheo [kế hoạch](${from}).\nII. NHIỆM VỤ\n`;
    await writeFile(linking, text);
    const { document } = await showPlan(linking);
    await until(
      () =>
        vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'khu phố',
        ),
      (found) => found.some(({ location }) => location.uri.path.endsWith(from)),
    );
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri(from), fileUri(to));
    ok(await vscode.workspace.applyEdit(edit), 'the file keeps its name');
    await until(
      async () => document.getText(),
      (shown) => shown.includes(`[kế hoạch](${to})`),
    );
    await document.save();
  });
});

suite('what the workspace knows of a plan', () => {
  teardown(closeAll);

  test('code lenses say who cites it and who carries it out, and can be switched off', async () => {
    const settings = vscode.workspace.getConfiguration('plandoc');
    const { document } = await showPlan(programme);
    const lenses = async () =>
      (
        await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          10,
        )
      ).map(({ command }) => command?.title ?? '');
    await until(lenses, (titles) => titles.includes('1 kế hoạch triển khai'));
    await settings.update('codeLens', false, vscode.ConfigurationTarget.Global);
    try {
      await until(lenses, (titles) => titles.length === 0);
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('the tree of directives shows the files that cite the plan at hand', async () => {
    await showPlan(programme);
    const extension = vscode.extensions.getExtension<{ views: Views }>('plandoc.plandoc');
    ok(extension, 'the extension is not installed');
    const { directives } = (await extension.activate()).views;
    await vscode.commands.executeCommand('plandoc.directives.focus');
    await until(
      () => directives.nodes.flatMap(({ children = [] }) => children).map(({ label }) => label),
      (labels) => labels.some((label) => label.startsWith('41/KH-UBND')),
    );
  });

  test('completion offers directives of other files in full', async () => {
    const note = fileUri('thu-nghiem.plan');
    const text = 'KẾ HOẠCH\nThử nghiệm\n\nI. MỤC ĐÍCH\n1. Rà soát theo ';
    await vscode.workspace.fs.writeFile(note, new TextEncoder().encode(text));
    try {
      const { document } = await showPlan('thu-nghiem.plan');
      const end = document.lineAt(document.lineCount - 1).range.end;
      await until(
        async () => {
          const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            document.uri,
            end,
          );
          return items.map(({ insertText }) =>
            typeof insertText === 'string' ? insertText : (insertText?.value ?? ''),
          );
        },
        (texts) =>
          texts.some((one) =>
            one.startsWith(
              'Chương trình hành động số 12-CTr/HU ngày 20/02/2024 của Huyện ủy Sông Lam',
            ),
          ),
      );
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(note);
    }
  });
});

async function places(command: string, uri: vscode.Uri, place: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    uri,
    place,
  );
  return found.map((one) => ('targetUri' in one ? one.targetUri : one.uri).path);
}

async function hierarchy(
  command: string,
  ...parameters: unknown[]
): Promise<vscode.TypeHierarchyItem[]> {
  const found = await vscode.commands.executeCommand<vscode.TypeHierarchyItem[] | undefined>(
    command,
    ...parameters,
  );
  return found ?? [];
}
