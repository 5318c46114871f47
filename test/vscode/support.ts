import * as vscode from 'vscode';

/** Asks again and again until the answer is right: the editor works in its own time. */
export async function until<T>(
  ask: () => T | Thenable<T>,
  isRight: (answer: T) => boolean,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not right: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function equal(actual: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}, got ${a}`);
}

export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Writes a file of the workspace. */
export async function writeFile(file: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(file), new TextEncoder().encode(text));
}

/** Shows a file of the workspace, or a new text, in an editor. */
export async function show(
  file: string | { language: string; content: string },
): Promise<vscode.TextEditor> {
  const document =
    typeof file === 'string'
      ? await vscode.workspace.openTextDocument(fileUri(file))
      : await vscode.workspace.openTextDocument(file);
  return vscode.window.showTextDocument(document);
}

/** Shows a file and waits until it is read as a plan. */
export async function showPlan(file: string): Promise<vscode.TextEditor> {
  const editor = await show(file);
  await until(
    () => editor.document.languageId,
    (language) => language === 'plandoc',
  );
  return editor;
}

/** The place of `words` in a document, with `offset` into them. */
export function placeOf(
  document: vscode.TextDocument,
  words: string,
  { after = '', offset = 0 } = {},
): vscode.Position {
  const text = document.getText();
  const from = after === '' ? 0 : text.indexOf(after);
  const index = text.indexOf(words, from);
  ok(from >= 0 && index >= 0, `“${words}” is not in the document`);
  return document.positionAt(index + offset);
}

export function outlineOf(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  return until(
    async () =>
      (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      )) ?? [],
    (symbols) => symbols.length > 0,
  );
}

/** All symbols of an outline, in reading order. */
export function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

export function findingsOf(uri: vscode.Uri): { code: string; line: number }[] {
  return vscode.languages.getDiagnostics(uri).map(({ code, range }) => ({
    code: String(typeof code === 'object' ? code.value : code),
    line: range.start.line,
  }));
}

/** Types as a person does: one letter after the other through the editor's own typing. */
export async function type(text: string): Promise<void> {
  for (const letter of text) {
    await vscode.commands.executeCommand('type', { text: letter });
  }
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
