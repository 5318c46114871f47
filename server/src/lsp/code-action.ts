import type {
  CodeAction,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { type QuickFix, snippetOf } from '../features/code-actions.ts';
import { toDiagnostic } from '../features/diagnostics.ts';
import type { FixEdit } from '../rules/index.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { OpenDocument } from './open-document.ts';

/** What editors run on demand and, where the user wants it, on save. */
export const fixAllKind = 'source.fixAll.plandoc';

/** One action with all safe fixes; none where there is nothing to fix. */
export function toFixAll(
  file: OpenDocument,
  { title, edits }: { readonly title: string; readonly edits: readonly FixEdit[] },
  client: ClientAbilities,
): CodeAction[] {
  if (edits.length === 0) return [];
  return [{ title, kind: fixAllKind, edit: workspaceEdit(file, edits, client) }];
}

/** Which text a “fix all” that is not computed yet was offered for. */
export interface FixAllPlace {
  readonly uri: string;
  readonly version: number;
}

/** “Fix all” without its edits, which the client asks for when the user chooses it. */
export function toFixAllLater({ uri, version }: OpenDocument, title: string): CodeAction {
  const data: FixAllPlace = { uri, version };
  return { title, kind: fixAllKind, data };
}

/** A quick fix in the richest form that the client understands. */
export function toCodeAction(
  file: OpenDocument,
  fix: QuickFix,
  client: ClientAbilities,
): CodeAction {
  return {
    title: fix.title,
    kind: 'quickfix',
    diagnostics: [toDiagnostic(file.uri, fix.finding)],
    isPreferred: fix.isPreferred,
    edit: workspaceEdit(file, fix.edits, client),
  };
}

/** An edit with a version is refused by the client when the document has changed since. */
function workspaceEdit(
  file: OpenDocument,
  edits: readonly FixEdit[],
  { versionedEdits, snippetEdits }: ClientAbilities,
): WorkspaceEdit {
  const { uri, version } = file;
  if (!versionedEdits) return { changes: { [uri]: edits.map(plainEdit) } };
  const toEdit = (edit: FixEdit): TextEdit | SnippetTextEdit => {
    const value = snippetEdits ? snippetOf(edit, file.document.lines) : null;
    return value === null
      ? plainEdit(edit)
      : { range: edit.range, snippet: { kind: 'snippet', value } };
  };
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(toEdit) }] };
}

function plainEdit({ range, newText }: FixEdit): TextEdit {
  return { range, newText };
}
