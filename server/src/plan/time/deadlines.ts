/**
 * Reads the deadlines (thời hạn) of a passage: every time bound of a task, duty or report. A pure
 * function on one passage, linear in its length.
 */
import type { Passage, PassageContext } from '../passage.ts';
import type { CalendarDay } from './calendar.ts';
import { isoDay } from './calendar.ts';
import { isWithin, quotedStretches } from './clause.ts';
import { deadlineLabel } from './deadline-label.ts';
import { readTimeValue } from './deadline-value.ts';
import type { DeadlineMention, Stretch } from './mentions.ts';
import { boundsDuty } from './prose-bounds.ts';
import { nextCore } from './time-cores.ts';
import type { TimePhrase } from './time-phrase.ts';
import { readTimePhrase } from './time-phrase.ts';

/** A citation as the time reader needs it: its whole words, date included. */
export interface CitationSpan {
  readonly fullStart: number;
  readonly fullEnd: number;
}

type Bound = Stretch & Pick<TimePhrase, 'kind' | 'first' | 'last'>;

const silentPlaces: ReadonlySet<PassageContext['place']> = new Set([
  'letterhead',
  'title',
  'basis',
  'recipients',
  'signature',
  'appendix-note',
]);
const silentColumns: ReadonlySet<PassageContext['column']> = new Set([
  'lead',
  'coordinating',
  'number',
  'result',
]);
/** A bracket that begins with a time is all time: “(năm 2013 và kiện toàn thường xuyên hằng năm)”. */
const longestBracket = 120;
const longestSentence = 400;

/**
 * The time bounds of a passage, in reading order and not overlapping. `citations` are the cited
 * documents of the passage, sorted: a date inside one of them is the document's, not a deadline.
 */
export function readDeadlines(
  passage: Passage,
  context: PassageContext,
  citations: readonly CitationSpan[],
): readonly DeadlineMention[] {
  const { text, folded } = passage;
  if (silentPlaces.has(context.place) || silentColumns.has(context.column)) return [];
  if (nextCore(folded, 0) === null && !/[.…]{2}|sau khi|trước khi|năm|hè|tết/u.test(folded))
    return [];
  const whole = wholeValue(text, folded, context);
  if (whole !== null) return whole.map((bound) => mention(text, bound));
  if (context.place === 'heading' && isCapitals(text)) return [];
  const cited = citations.map(({ fullStart, fullEnd }) => ({ start: fullStart, end: fullEnd }));
  return proseBounds(text, folded, context, cited).map((bound) => mention(text, bound));
}

/** The bounds of a passage that is a time as a whole; null where it is running text. */
function wholeValue(text: string, folded: string, context: PassageContext): Bound[] | null {
  const label = deadlineLabel(folded);
  if (label !== null && label.labelEnd < folded.length) {
    const bound = readTimeValue(text, folded, { start: label.labelEnd, end: folded.length });
    return bound === null ? [] : [bound];
  }
  if (label !== null) return [];
  const isCell = context.place === 'cell' && context.column === 'deadline';
  if (!isCell && !(context.column === 'deadline' && folded.length <= 200)) {
    return isTimeOnly(folded, context)
      ? asList(readTimeValue(text, folded, { start: 0, end: folded.length }))
      : null;
  }
  return asList(readTimeValue(text, folded, { start: 0, end: folded.length }));
}

function asList(bound: Bound | null): Bound[] {
  return bound === null ? [] : [bound];
}

/** A line that holds nothing but a date or stretch of days: “NGÀY 2: THỨ BA, NGÀY 25/8/2026”. */
function isTimeOnly(folded: string, context: PassageContext): boolean {
  if (folded.length > 80 || (context.place !== 'heading' && context.place !== 'body')) return false;
  const phraseAt = nextCore(folded, 0);
  if (phraseAt === null || phraseAt > 40) return false;
  const rest = folded.replace(
    /ngày|tháng|năm|thứ|chủ nhật|hai|ba|tư|sáu|bảy|từ|đến|và|trước|trong|sáng|chiều|\d|[\s/.,:()\-–]/gu,
    '',
  );
  return rest === '' && /\d{1,2} ?[/.-] ?\d{1,2}|ngày \d{1,2} tháng \d/u.test(folded);
}

function proseBounds(
  text: string,
  folded: string,
  context: PassageContext,
  cited: readonly Stretch[],
): Bound[] {
  const quoted = quotedStretches(text);
  const bounds: Bound[] = [];
  let floor = 0;
  let at = 0;
  for (;;) {
    const core = nextCore(folded, at);
    if (core === null) return bounds;
    at = core + 1;
    if (isWithin(cited, core) || isWithin(quoted, core)) continue;
    const phrase = readTimePhrase(folded, core, floor);
    if (phrase === null) continue;
    at = phrase.end;
    if (isAnniversary(folded, phrase) || !boundsDuty(folded, phrase, context)) continue;
    const bound = inRound(folded, withBracket(text, folded, phrase), bounds[bounds.length - 1]);
    bounds.push(bound);
    floor = bound.end;
    at = bound.end;
  }
}

/** “Hằng năm, … báo cáo trước ngày 15/12”: a day without year comes round where its sentence does. */
function inRound(folded: string, bound: Bound, previous: Bound | undefined): Bound {
  const yearless = (bound.first ?? bound.last)?.year === null;
  if (!yearless || previous?.kind !== 'recurring') return bound;
  const between = folded.slice(previous.end, bound.start);
  if (between.length > longestSentence || /[;]|\. /u.test(between)) return bound;
  return { ...bound, kind: 'recurring' };
}

/** “(27/7/1947 - 27/7/2022)”: one day in two years is what is remembered, not when to do it. */
function isAnniversary(_folded: string, { first, last }: TimePhrase): boolean {
  if (first === null || last === null || first.year === last.year) return false;
  return first.month === last.month && first.day === last.day;
}

/** Takes in the bracket around a phrase that opens it, or a bracket behind it that holds only time. */
function withBracket(text: string, folded: string, phrase: TimePhrase): Bound {
  if (folded[phrase.start - 1] === '(') {
    const close = folded.indexOf(')', phrase.end);
    if (close > 0 && close - phrase.start <= longestBracket) {
      const value = readTimeValue(text, folded, { start: phrase.start, end: close });
      if (value !== null) return value;
    }
    return phrase;
  }
  if (!folded.startsWith(' (', phrase.end)) return phrase;
  const core = nextCore(folded, phrase.end);
  if (core === null || core - phrase.end > 24) return phrase;
  const aside = readTimePhrase(folded, core, phrase.end + 2);
  if (aside === null || aside.start !== phrase.end + 2 || folded[aside.end] !== ')') return phrase;
  const end = aside.end + 1;
  // “hằng năm (bắt đầu từ năm 2024)”: still yearly; “tháng 3 (trước ngày 15/3/2025)”: the day decides.
  if (phrase.kind === 'recurring' || phrase.kind === 'ongoing') return { ...phrase, end };
  return { ...phrase, end, kind: aside.kind, first: aside.first, last: aside.last };
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function mention(text: string, bound: Bound): DeadlineMention {
  const { start, kind, first, last } = bound;
  const end = start + text.slice(start, bound.end).trimEnd().length;
  const open = (day: CalendarDay | null) => day !== null && day.year === null;
  const yearless =
    open(first) || open(last) ? { start: monthDay(first), end: monthDay(last) } : null;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    startDate: isoDay(first),
    endDate: isoDay(last),
    yearless,
  };
}

function monthDay(day: CalendarDay | null): string | null {
  if (day === null || day.year !== null) return null;
  return isoDay({ ...day, year: 2000 })?.slice('2000-'.length) ?? null;
}
