import * as vscode from 'vscode';
import { closeAll, equal, ok, placeOf, showPlan, type, until } from './support.ts';

const plan = 'thu-vien.plan';

suite('suggestions while a plan is written', () => {
  teardown(closeAll);

  test('units behind “Cơ quan chủ trì:”, found without diacritics and taken with Tab', async () => {
    const editor = await showPlan(plan);
    const line = placeOf(editor.document, '- Cơ quan phối hợp: Thư viện huyện');
    editor.selection = new vscode.Selection(line, line);
    await type('- Cơ quan chủ trì: phong v');
    const typed = editor.selection.active;
    await until(
      () => labelsAt(editor),
      (labels) => labels.includes('Phòng Văn hóa và Thông tin'),
    );
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until(
      async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return editor.document.lineAt(typed.line).text;
      },
      (text) => text.startsWith('- Cơ quan chủ trì: Phòng Văn hóa và Thông tin'),
    );
  });

  test('a directive that is cited above, by type and number', async () => {
    const editor = await showPlan(plan);
    const end = editor.document.lineAt(placeOf(editor.document, '2. Tập huấn').line).range.end;
    editor.selection = new vscode.Selection(end, end);
    await type(' theo ');
    await until(
      () => labelsAt(editor),
      (labels) => labels[0] === 'Chương trình hành động số 12-CTr/HU',
    );
  });
});

suite('colours and hints', () => {
  teardown(closeAll);

  test('semantic tokens name units and directives', async () => {
    const { document } = await showPlan(plan);
    const legend = await until(
      () =>
        vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
          'vscode.provideDocumentSemanticTokensLegend',
          document.uri,
        ),
      (known) => known !== undefined,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    ok(legend, 'there is no legend');
    const words = wordsOf(document, tokens, legend);
    ok(words.includes('class Phòng Văn hóa và Thông tin'), JSON.stringify(words));
    ok(words.includes('type 12-CTr/HU'), JSON.stringify(words));
  });

  test('inlay hints come with the setting and go with it', async () => {
    const settings = vscode.workspace.getConfiguration('plandoc');
    const { document } = await showPlan(plan);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        all,
      );
    equal((await hints()).length, 0);
    await settings.update('inlayHints.citations', true, vscode.ConfigurationTarget.Global);
    try {
      await until(hints, (shown) =>
        shown.some(({ label }) => String(label).includes('của Huyện ủy Sông Lam')),
      );
    } finally {
      await settings.update('inlayHints.citations', undefined, vscode.ConfigurationTarget.Global);
    }
    await until(hints, (shown) => shown.length === 0);
  });
});

async function labelsAt({ document, selection }: vscode.TextEditor): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

function wordsOf(
  document: vscode.TextDocument,
  { data }: vscode.SemanticTokens,
  { tokenTypes }: vscode.SemanticTokensLegend,
): string[] {
  const words: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(at, at + 4);
    if (lines > 0) character = 0;
    line += lines;
    character += characters;
    const text = document.lineAt(line).text.slice(character, character + length);
    words.push(`${tokenTypes[type]} ${text}`);
  }
  return words;
}
