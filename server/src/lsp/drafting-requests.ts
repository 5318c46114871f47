import type {
  CodeLensParams,
  CompletionItem,
  CompletionParams,
  InlayHintParams,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver-protocol';
import type { Drafting } from '../drafting.ts';
import type { CompletionData } from '../features/completion/make-item.ts';
import type { PlanFile } from '../features/plan-file.ts';
import type { Locale } from '../messages.ts';
import type { WorkspaceKnowledge } from '../workspace/workspace-knowledge.ts';
import type { Answers } from './answers.ts';
import type { OpenDocuments } from './open-documents.ts';
import { type TreeParams, treeRequest, type TreeResult } from './protocol.ts';
import { type AnswerFeature, positionOf } from './served-feature.ts';
import type { Settings } from './settings.ts';
import { today } from './today.ts';

/** Loads the bundle; hosts without a module loader need its address. */
export type LoadDrafting = (address: string | undefined) => Drafting;

export interface DraftingSurroundings {
  readonly documents: OpenDocuments;
  /** Loaded when the first of it is asked for. */
  drafting(): Drafting;
  settings(): Settings;
  locale(): Locale;
  unitNames(file: PlanFile): readonly string[];
  /** Null where there is no index of the workspace. */
  knowledge(): WorkspaceKnowledge | null;
}

/** Answers what is asked while a plan is written. */
export function answerDrafting(
  answers: Answers,
  feature: AnswerFeature,
  surroundings: DraftingSurroundings,
): void {
  const { documents, drafting, settings, locale, unitNames, knowledge } = surroundings;

  // Which items fit depends on what is typed, with or without diacritics: each letter asks again.
  feature<CompletionParams, unknown>('textDocument/completion', null, (file, params) => {
    const position = positionOf(params);
    const isTriggered = params.context?.triggerKind === 2;
    const items = drafting().completion(
      file,
      { position, isTriggered },
      { unitNames: () => unitNames(file), knowledge: knowledge(), today },
    );
    return { isIncomplete: items.length > 0, items };
  });
  answers.request('completionItem/resolve', (item: CompletionItem): CompletionItem => {
    const data = item.data as CompletionData | undefined;
    const file = data === undefined ? null : documents.get(data.uri);
    if (data === undefined || file === null) return item;
    const documentation = drafting().itemDocumentation(file, data, knowledge(), locale());
    return documentation === null ? item : { ...item, documentation };
  });

  let tokens: InstanceType<Drafting['SemanticTokensOfDocuments']> | null = null;
  const semanticTokens = (): NonNullable<typeof tokens> => {
    tokens ??= new (drafting().SemanticTokensOfDocuments)();
    return tokens;
  };
  feature<SemanticTokensParams, unknown>('textDocument/semanticTokens/full', null, (file) =>
    semanticTokens().full(file.document),
  );
  feature<SemanticTokensDeltaParams, unknown>(
    'textDocument/semanticTokens/full/delta',
    null,
    (file, { previousResultId }) => semanticTokens().delta(file.document, previousResultId),
  );
  feature<SemanticTokensRangeParams, unknown>(
    'textDocument/semanticTokens/range',
    null,
    (file, { range }) => semanticTokens().range(file.document, range),
  );

  feature<CodeLensParams, unknown>('textDocument/codeLens', null, (file) =>
    settings().codeLens ? drafting().codeLenses(file, knowledge(), locale()) : [],
  );
  answers.request(treeRequest, (params: TreeParams): TreeResult => {
    const file = documents.get(params.uri);
    if (file === null || !documents.serving(file).served) return null;
    return params.view === 'assignments'
      ? drafting().assignmentTree(file, params, locale())
      : drafting().directiveTree(file, knowledge(), locale());
  });
  feature<InlayHintParams, unknown>('textDocument/inlayHint', null, ({ document }, { range }) => {
    const { inlayHints } = settings();
    if (!inlayHints.citations && !inlayHints.deadlines) return [];
    return drafting().inlayHints(document.plan, range, inlayHints, today(), locale());
  });
}
