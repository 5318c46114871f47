import type { InlayHint } from 'vscode-languageserver-types';
import type { Locale } from '../messages.ts';
import type { Citation, Deadline, Directive, Plan, PlanPart } from '../plan/facts.ts';
import { comparePositions, containsPosition, type Range } from '../text/position.ts';
import { dateInWords } from './dates-in-words.ts';
import { type SayDrafting, sayDraftingIn } from './drafting-messages.ts';
import { shorten } from './markdown.ts';

/** Which hints the user wants; none of them by default. */
export interface InlayHintSettings {
  /** Date and issuer behind citations that do not say them. */
  readonly citations: boolean;
  /** The days that are left, behind deadlines. */
  readonly deadlines: boolean;
}

const mostHints = 2000;
const issuerLength = 60;
const subjectLength = 300;
/** What ended longer ago is history. */
const longestOverdue = 366;
const dayInMilliseconds = 86_400_000;

/** The hints of some lines; `today` is `YYYY-MM-DD`. */
export function inlayHints(
  plan: Plan,
  range: Range,
  settings: InlayHintSettings,
  today: string,
  locale: Locale,
): InlayHint[] {
  const say = sayDraftingIn(locale);
  const parts = plan.parts.filter((part) => touches(part, range));
  const isWanted = (of: Range): boolean => containsPosition(range, of.end);
  const hints: InlayHint[] = [];
  if (settings.citations) {
    const citations = parts
      .flatMap((part) => part.citations)
      .filter((one) => isWanted(one.fullRange));
    if (citations.length > 0) hints.push(...citationHints(plan, citations, say, locale));
  }
  if (settings.deadlines) {
    const deadlines = parts.flatMap((part) => part.deadlines).filter((one) => isWanted(one.range));
    hints.push(...deadlines.flatMap((deadline) => deadlineHint(deadline, today, say)));
  }
  return hints.slice(0, mostHints);
}

function touches({ firstLine, lineCount }: PlanPart, { start, end }: Range): boolean {
  return firstLine <= end.line && firstLine + lineCount > start.line;
}

function citationHints(
  plan: Plan,
  citations: readonly Citation[],
  say: SayDrafting,
  locale: Locale,
): InlayHint[] {
  const directives = new Map(
    plan.directives.flatMap((directive) =>
      directive.citations.map((citation) => [citation, directive] as const),
    ),
  );
  return citations.flatMap((citation) => {
    const directive = directives.get(citation);
    // Whoever says the date or the issuer has said which directive is meant.
    const isShort = citation.date === null && citation.issuer === null;
    if (directive === undefined || citation.own || !isShort) return [];
    return hintOf(citation, directive, say, locale);
  });
}

function hintOf(
  citation: Citation,
  { date, issuer, subject }: Directive,
  say: SayDrafting,
  locale: Locale,
): InlayHint[] {
  const words = [
    date === null ? '' : say('hint.date', { date: dateInWords(date, locale) }),
    issuer === null ? '' : say('hint.issuer', { issuer: shorten(issuer, issuerLength) }),
  ].filter((part) => part !== '');
  if (words.length === 0) return [];
  const end =
    comparePositions(citation.fullRange.end, citation.range.end) > 0
      ? citation.fullRange.end
      : citation.range.end;
  return [
    {
      position: { ...end },
      label: words.join(' '),
      paddingLeft: true,
      ...(subject !== null && { tooltip: shorten(subject, subjectLength) }),
    },
  ];
}

function deadlineHint(
  { range, end, kind }: Deadline,
  today: string,
  say: SayDrafting,
): InlayHint[] {
  if (end === null || kind === 'recurring' || kind === 'ongoing') return [];
  const days = Math.round((Date.parse(end) - Date.parse(today)) / dayInMilliseconds);
  if (Number.isNaN(days)) return [];
  return [{ position: { ...range.end }, label: daysInWords(days, say), paddingLeft: true }];
}

function daysInWords(days: number, say: SayDrafting): string {
  if (days < -longestOverdue) return say('hint.past');
  if (days < 0) return say('hint.overdue', { count: -days });
  if (days === 0) return say('hint.today');
  return days === 1 ? say('hint.tomorrow') : say('hint.daysLeft', { count: days });
}
