import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { FileEdits } from '../features/across/rename.ts';
import type { ClientAbilities } from './capabilities.ts';
import type { OpenDocuments } from './open-documents.ts';

/** What a client that previews changes shows of them. */
export interface RenameLabels {
  /** The document in which the rename was asked for; its changes need no second look. */
  readonly uri: string | null;
  readonly label: string;
  readonly elsewhere: string;
}

/**
 * A rename over several files in the richest form that the client understands: where it can, changes in
 * other files than the one before the user's eyes wait for a yes in the preview.
 */
export function toWorkspaceEdit(
  files: readonly FileEdits[],
  { uri: here, label, elsewhere }: RenameLabels,
  documents: OpenDocuments,
  { versionedEdits, changeAnnotations }: ClientAbilities,
): WorkspaceEdit {
  if (!versionedEdits) {
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, [...edits]])) };
  }
  const annotation = (uri: string): string => (uri === here ? 'here' : 'elsewhere');
  const documentChanges = files.map(({ uri, edits }) => ({
    textDocument: { uri, version: documents.get(uri)?.version ?? null },
    edits: edits.map((edit) =>
      changeAnnotations ? { ...edit, annotationId: annotation(uri) } : edit,
    ),
  }));
  if (!changeAnnotations) return { documentChanges };
  const needsConfirmation = here !== null && files.length > 1;
  return {
    documentChanges,
    changeAnnotations: {
      here: { label, needsConfirmation: false },
      elsewhere: { label, description: elsewhere, needsConfirmation },
    },
  };
}
