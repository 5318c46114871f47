import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver-protocol';
import type { Answers } from './answers.ts';
import type { DiagnosticsSender } from './diagnostics.ts';
import type { Indexing } from './indexing/indexing.ts';
import type { OpenDocuments } from './open-documents.ts';
import type { StatusSender } from './status-sender.ts';

/** What is kept in step with the client's documents. */
export interface DocumentFollowers {
  readonly documents: OpenDocuments;
  readonly diagnostics: DiagnosticsSender;
  readonly status: StatusSender | null;
  readonly index: Indexing;
}

/** Keeps the open documents as the client has them. Only the lines that an edit touches are replaced. */
export function followDocuments(answers: Answers, followers: DocumentFollowers): void {
  const { documents, diagnostics, status, index } = followers;

  answers.notification('textDocument/didOpen', ({ textDocument }: DidOpenTextDocumentParams) => {
    const file = documents.open(textDocument);
    index.setOpen(file.uri, () => file.document.plan);
    diagnostics.invalidate(file);
    status?.invalidate(file);
  });

  answers.notification('textDocument/didChange', (params: DidChangeTextDocumentParams) => {
    const { uri, version } = params.textDocument;
    const file = documents.get(uri);
    if (file === null) throw new Error(`${uri} is not open`);
    file.change(params.contentChanges, version);
    diagnostics.edited(file);
    status?.invalidate(file);
  });

  answers.notification('textDocument/didClose', ({ textDocument }: DidCloseTextDocumentParams) => {
    const file = documents.close(textDocument.uri);
    if (file === null) return;
    index.setClosed(file.uri);
    diagnostics.closed(file);
    status?.closed(file);
  });
}
