import * as vscode from 'vscode';
import { continueList } from '../../../server/src/features/list-continuation.ts';

/**
 * Goes on counting after Enter in a list. It watches the line break arrive instead of catching the
 * key: no key of an input method is ever touched, and letters typed meanwhile cannot get before the
 * line break. When the document has moved on before the label is in, the label is left out.
 */
export function continueLists(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument((event) => void continueAfterEnter(event));
}

async function continueAfterEnter(event: vscode.TextDocumentChangeEvent): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const line = lineBrokenByEnter(event);
  if (line === undefined || editor?.document !== event.document) return;
  if (editor.selections.length > 1) return;

  const { document } = event;
  const before = document.lineAt(line).text;
  const after = document.lineAt(line + 1);
  const indent = after.firstNonWhitespaceCharacterIndex;
  const continuation = continueList(before + after.text.slice(indent), before.length);
  if (continuation === null) return;

  const withEnter = { undoStopBefore: false, undoStopAfter: false };
  if ('insert' in continuation) {
    const label = continuation.insert.replace(/^\n/, '');
    const autoIndent = new vscode.Range(line + 1, 0, line + 1, indent);
    await editor.edit((edit) => edit.replace(autoIndent, label), withEnter);
  } else {
    const emptyItem = new vscode.Range(line, 0, line + 1, after.text.length);
    await editor.edit((edit) => edit.replace(emptyItem, continuation.replaceLineWith), withEnter);
  }
}

/** The line that ended when Enter was pressed in a plan; undefined for any other change. */
function lineBrokenByEnter(event: vscode.TextDocumentChangeEvent): number | undefined {
  const [change, ...others] = event.contentChanges;
  if (event.document.languageId !== 'plandoc' || event.reason !== undefined) return undefined;
  if (change === undefined || others.length > 0 || !change.range.isEmpty) return undefined;
  return /^\r?\n[ \t]*$/.test(change.text) ? change.range.start.line : undefined;
}
