import { documentSymbols } from './features/document-symbols.ts';
import { findingsTouching, type QuickFix, quickFixesFor } from './features/code-actions.ts';
import { foldingRanges } from './features/folding-ranges.ts';
import { hover } from './features/hover.ts';
import type { PlanFile } from './features/plan-file.ts';
import { documentHighlights } from './features/references.ts';
import { selectionRange } from './features/selection-ranges.ts';
import { type Locale, translate } from './messages.ts';
import { openPlanDocument } from './plan/plan-document.ts';
import type { CheckOptions, Finding, FixEdit, Rules } from './rules/index.ts';
import type { Position, Range } from './text/position.ts';
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SelectionRange,
} from 'vscode-languageserver-types';

/** A book of plans, which takes noticeably longer to read than its first pages. */
const linesOfLongDocument = 3000;
/** About four pages. */
const linesOfBeginning = 120;

/** What a program that uses the service hands in. */
export interface PlanServiceHost {
  /** The rules; asked for when the first findings are, since many requests do without. */
  rules(): Rules;
  /** Asked anew for each answer, since the user may change it at any time. */
  locale(): Locale;
  /** Limits and severities for checking; asked anew for each check. */
  checkOptions(file: PlanFile): Omit<CheckOptions, 'locale'>;
}

/**
 * Everything the program can say about plans, on documents that the caller keeps. It knows no
 * connection, file system or clock; all answers are plain data in the shapes of LSP.
 */
export interface PlanService {
  documentSymbols(file: PlanFile): DocumentSymbol[];
  foldingRanges(file: PlanFile, limit?: number): FoldingRange[];
  selectionRanges(file: PlanFile, positions: readonly Position[]): SelectionRange[];
  documentHighlights(file: PlanFile, position: Position): DocumentHighlight[];
  hover(file: PlanFile, position: Position): Hover | null;
  findings(file: PlanFile): readonly Finding[];
  /** Findings of the first pages of a long document, before it is read; null where it is short. */
  beginningFindings(file: PlanFile): readonly Finding[] | null;
  /** The fixes of those of `findings` that touch `range`, and behind them what suppresses them. */
  quickFixes(file: PlanFile, findings: readonly Finding[], range: Range): QuickFix[];
  fixAllTitle(): string;
  /** Every safe fix of a document as one change. */
  fixAll(file: PlanFile): { readonly title: string; readonly edits: readonly FixEdit[] };
}

export function createPlanService(host: PlanServiceHost): PlanService {
  const checkOptions = (file: PlanFile): CheckOptions => ({
    ...host.checkOptions(file),
    locale: host.locale(),
  });
  return {
    documentSymbols: ({ document }) => documentSymbols(document.plan, host.locale()),
    foldingRanges: ({ document }, limit) => foldingRanges(document.plan, document.lines, limit),
    selectionRanges: ({ document }, positions) =>
      positions.map((position) => selectionRange(document.plan, document.lines, position)),
    documentHighlights: ({ document }, position) => documentHighlights(document.plan, position),
    hover: ({ document }, position) =>
      hover(document.plan, document.lines, position, host.locale()),
    findings: (file) => host.rules().checkPlan(file.document, checkOptions(file)),
    beginningFindings(file) {
      const { lines } = file.document;
      if (lines.lineCount < linesOfLongDocument) return null;
      const start = { line: 0, character: 0 };
      const beginning = lines.text({ start, end: { line: linesOfBeginning, character: 0 } });
      return host.rules().checkBeginning(openPlanDocument(beginning), checkOptions(file));
    },
    quickFixes: (file, findings, range) =>
      quickFixesFor(findingsTouching(findings, range), (finding) => ({
        fixes: host.rules().fixesFor(file.document, finding, checkOptions(file)),
        suppressions: host.rules().suppressionsOf(file.document.lines, finding, host.locale()),
      })),
    fixAllTitle: () => translate(host.locale(), 'fixAll.title'),
    fixAll: (file) => {
      const { lines } = file.document;
      const { limit: _, ...options } = checkOptions(file);
      const { fixAll, editsTo } = host.rules();
      const { text } = fixAll(openPlanDocument(lines.text()), options);
      return { title: translate(host.locale(), 'fixAll.title'), edits: editsTo(lines, text) };
    },
  };
}
