import type { CancellationToken } from 'vscode-jsonrpc';
import type { Position } from 'vscode-languageserver-protocol';
import { type Answers, invalidParams } from './answers.ts';
import type { OpenDocument } from './open-document.ts';
import type { OpenDocuments } from './open-documents.ts';

/** The parameters of a request that is about one document. */
export interface WithDocument {
  readonly textDocument: { readonly uri: string };
}

/** Registers the answer to a request about a document. `otherwise` answers for documents that are not open or not read as plans. */
export type AnswerFeature = <Params extends WithDocument, Result>(
  method: string,
  otherwise: Result,
  answer: (
    file: OpenDocument,
    params: Params,
    token: CancellationToken,
  ) => Result | Promise<Result>,
) => void;

/** What registers answers for the documents of one session. */
export function featureAnswers(answers: Answers, documents: OpenDocuments): AnswerFeature {
  return (method, otherwise, answer) => {
    answers.request(method, (params: Parameters<typeof answer>[1], token) => {
      const file = documents.get(uriOf(params));
      const served = file !== null && documents.serving(file).served;
      return served ? answer(file, params, token) : otherwise;
    });
  };
}

export function uriOf(params: Partial<WithDocument>): string {
  const uri = params.textDocument?.uri;
  if (typeof uri !== 'string') throw invalidParams('textDocument.uri is missing');
  return uri;
}

export function positionOf({ position }: { position?: Position }): Position {
  if (typeof position?.line !== 'number' || typeof position.character !== 'number') {
    throw invalidParams('position is missing');
  }
  return position;
}
