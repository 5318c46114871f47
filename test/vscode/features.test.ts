import * as vscode from 'vscode';
import {
  closeAll,
  equal,
  findingsOf,
  flatten,
  ok,
  outlineOf,
  placeOf,
  showPlan,
  until,
} from './support.ts';

const plan = 'thu-vien.plan';

suite('a plan in the editor', () => {
  teardown(closeAll);

  test('the extension starts by itself when a plan is opened', async () => {
    await showPlan(plan);
    const extension = vscode.extensions.getExtension('plandoc.plandoc');
    ok(extension, 'the extension is not installed');
    await until(
      () => extension.isActive,
      (active) => active,
    );
  });

  test('outline: sections and tasks nest', async () => {
    const { document } = await showPlan(plan);
    const symbols = await outlineOf(document.uri);
    const names = flatten(symbols).map(({ name }) => name);
    for (const part of ['MỤC ĐÍCH, YÊU CẦU', 'Lập tủ sách', 'TỔ CHỨC THỰC HIỆN', 'Nơi nhận']) {
      ok(
        names.some((name) => name.includes(part)),
        `no “${part}” in ${JSON.stringify(names)}`,
      );
    }
    const tasks = flatten(symbols).find(({ name }) => name.includes('NỘI DUNG, NHIỆM VỤ'));
    equal(tasks?.children.length, 2);
  });

  test('findings: a task without lead unit', async () => {
    const { document } = await showPlan(plan);
    const findings = await until(
      () => findingsOf(document.uri),
      (all) => all.some(({ code }) => code === 'missing-lead-unit'),
    );
    const line = placeOf(document, '2. Tập huấn').line;
    equal(
      findings.filter(({ code }) => code === 'missing-lead-unit').map((finding) => finding.line),
      [line],
    );
  });

  test('a quick fix puts in the missing line', async () => {
    const { document } = await showPlan(plan);
    const place = placeOf(document, '2. Tập huấn');
    const actions = await until(
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(place, place),
          vscode.CodeActionKind.QuickFix.value,
          10,
        ),
      (all) => all.some(({ edit }) => edit !== undefined),
    );
    const leadUnit = actions.find(
      ({ title, edit }) => /chủ trì/i.test(title) && edit !== undefined,
    );
    ok(leadUnit?.edit, `no quick fix among ${JSON.stringify(actions.map(({ title }) => title))}`);
    await vscode.workspace.applyEdit(leadUnit.edit);
    const after = document.getText(new vscode.Range(place, place.translate(4)));
    ok(/Cơ quan chủ trì:/.test(after), after);
  });

  test('definition of a citation: the directive’s own file', async () => {
    const { document } = await showPlan(plan);
    const place = placeOf(document, '12-CTr/HU', { after: '2. Yêu cầu', offset: 3 });
    const targets = await until(
      () => definitions(document.uri, place),
      (all) => all.some((path) => path.endsWith('/chuong-trinh.plan.txt')),
    );
    equal(targets.length, 1);
  });

  test('definition of a unit: where its duties stand', async () => {
    const { document } = await showPlan(plan);
    const place = placeOf(document, 'Phòng Văn hóa', { after: 'Cơ quan chủ trì', offset: 2 });
    const heading = placeOf(document, '1. Phòng Văn hóa').line;
    await until(
      () =>
        vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          place,
        ),
      ([first]) => first !== undefined && targetOf(first).range.start.line === heading,
    );
  });

  test('hover on a citation says what it is', async () => {
    const { document } = await showPlan(plan);
    const place = placeOf(document, '12-CTr/HU', { offset: 3 });
    const text = await until(
      () => hoverText(document.uri, place),
      (said) => said.length > 0,
    );
    ok(/Huyện ủy Sông Lam/.test(text) && /20\/0?2\/2024|2024-02-20/.test(text), text);
  });

  test('folding follows the sections', async () => {
    const { document } = await showPlan(plan);
    const line = placeOf(document, 'II. NỘI DUNG').line;
    await until(
      () =>
        vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        ),
      (ranges) => ranges?.some(({ start, end }) => start === line && end > line + 5) ?? false,
    );
  });

  test('findings follow an edit', async () => {
    const editor = await showPlan(plan);
    const { document } = editor;
    const missing = () =>
      findingsOf(document.uri).filter(({ code }) => code === 'missing-lead-unit');
    await until(missing, (all) => all.length === 1);
    const line = placeOf(document, '- Cơ quan phối hợp: Thư viện huyện');
    await editor.edit((edit) => edit.insert(line, '- Cơ quan chủ trì: Phòng Nội vụ.\n'));
    await until(missing, (all) => all.length === 0);
    await vscode.commands.executeCommand('undo');
    await until(missing, (all) => all.length === 1);
  });
});

async function definitions(uri: vscode.Uri, place: vscode.Position): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    uri,
    place,
  );
  return found.map((target) => targetOf(target).uri.path);
}

function targetOf(target: vscode.Location | vscode.LocationLink): vscode.Location {
  return 'targetUri' in target ? new vscode.Location(target.targetUri, target.targetRange) : target;
}

async function hoverText(uri: vscode.Uri, place: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    place,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
