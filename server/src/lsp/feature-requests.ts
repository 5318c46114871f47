import type {
  CodeAction,
  CodeActionParams,
  DocumentDiagnosticParams,
  DocumentSymbolParams,
  FoldingRangeParams,
  HoverParams,
  SelectionRangeParams,
} from 'vscode-languageserver-protocol';
import { flatSymbols } from '../features/flat-symbols.ts';
import type { PlanService } from '../service.ts';
import type { Answers } from './answers.ts';
import type { ClientAbilities } from './capabilities.ts';
import {
  fixAllKind,
  type FixAllPlace,
  toCodeAction,
  toFixAll,
  toFixAllLater,
} from './code-action.ts';
import type { DiagnosticsSender } from './diagnostics.ts';
import { markLasting } from './lasting-lists.ts';
import type { OpenDocument } from './open-document.ts';
import type { OpenDocuments } from './open-documents.ts';
import { type AnswerFeature, positionOf, uriOf } from './served-feature.ts';

export interface FeatureSurroundings {
  readonly service: PlanService;
  readonly documents: OpenDocuments;
  readonly diagnostics: DiagnosticsSender;
  readonly client: ClientAbilities;
  /** Resolves once it is known what configuration applies to a document; null where it is known. */
  settled(uri: string): Promise<unknown> | null;
}

/** Answers the requests of the editor features: each finds its document and hands it to the service. */
export function answerFeatures(
  answers: Answers,
  feature: AnswerFeature,
  surroundings: FeatureSurroundings,
): void {
  const { service, documents, diagnostics, client, settled } = surroundings;

  /** Trying out every fix takes as long as checking the plan several times: done when the user chooses it. */
  const fixAll = (file: OpenDocument): CodeAction[] =>
    client.resolvesEdits
      ? [toFixAllLater(file, service.fixAllTitle())]
      : toFixAll(file, service.fixAll(file), client);

  feature<DocumentSymbolParams, unknown>('textDocument/documentSymbol', [], (file) => {
    const symbols = service.documentSymbols(file);
    return client.hierarchicalSymbols ? markLasting(symbols) : flatSymbols(file.uri, symbols);
  });
  feature<FoldingRangeParams, unknown>('textDocument/foldingRange', [], (file) =>
    service.foldingRanges(file, client.foldingRangeLimit),
  );
  feature<SelectionRangeParams, unknown>('textDocument/selectionRange', [], (file, params) =>
    service.selectionRanges(file, params.positions),
  );
  feature<HoverParams, unknown>('textDocument/documentHighlight', null, (file, params) =>
    service.documentHighlights(file, positionOf(params)),
  );
  feature<CodeActionParams, CodeAction[]>('textDocument/codeAction', [], (file, params) => {
    const { only } = params.context ?? {};
    const wants = (kind: string): boolean =>
      only?.some((one) => one === '' || one === kind || kind.startsWith(`${one}.`)) ?? true;
    // Asked at each move of the cursor, the answer is about that place alone.
    const isAutomatic = only === undefined && params.context?.triggerKind === 2;
    const all = wants(fixAllKind) && !isAutomatic ? fixAll(file) : [];
    if (!wants('quickfix')) return all;
    const shown = diagnostics.findingsShown(file);
    const fixes = service.quickFixes(file, shown, params.range);
    return [...fixes.map((fix) => toCodeAction(file, fix, client)), ...all];
  });
  answers.request('codeAction/resolve', (action: CodeAction) => {
    const place = action.data as Partial<FixAllPlace> | undefined;
    const file = typeof place?.uri === 'string' ? documents.get(place.uri) : null;
    // Of a text that has changed since, the safe fixes are others: the editor asks again.
    if (action.kind !== fixAllKind || file === null || file.version !== place?.version)
      return action;
    return toFixAll(file, service.fixAll(file), client)[0] ?? action;
  });
  // A document that is not served has an empty list, not none: what was shown before must go.
  answers.request('textDocument/diagnostic', async (params: DocumentDiagnosticParams) => {
    const uri = uriOf(params);
    // What is waited for may change meanwhile; an answer given before would be empty, and nobody asks again.
    for (let pending = settled(uri); pending !== null; pending = settled(uri)) await pending;
    const file = documents.get(uri);
    return file === null
      ? { kind: 'full', items: [] }
      : diagnostics.report(file, params.previousResultId);
  });
}
