/**
 * Reads the deadlines (thời hạn) of a passage: every time bound of a task, duty or report. A pure
 * function on one passage, linear in its length.
 *
 * To change how a time is written, see calendar-words.ts (tháng, quý, năm), day-words.ts (ngày),
 * cycle-words.ts (hằng năm, định kỳ), duration-words.ts (kể từ …); how times are put together,
 * time-phrase.ts and prepositions.ts (trước, từ … đến …); labels and cells, deadline-label.ts and
 * deadline-value.ts; which times of running text count, prose-bounds.ts and cycle-bounds.ts.
 */
import { mayGiveDuties, type Passage, type PassageContext } from '../passage.ts';
import type { CalendarDay } from './calendar.ts';
import { isoDay } from './calendar.ts';
import { isWithin, quotedStretches } from './clause.ts';
import { deadlineLabel } from './deadline-label.ts';
import { readTimeValue } from './deadline-value.ts';
import type { DeadlineMention, Stretch } from './mentions.ts';
import { boundsDuty } from './prose-bounds.ts';
import { startsDuty } from './duty-words.ts';
import { isDone } from './prose-words.ts';
import { nextCore } from './time-cores.ts';
import type { TimePhrase } from './time-phrase.ts';
import { readTimePhrase } from './time-phrase.ts';

/** A citation as the time reader needs it: its whole words, date included. */
export interface CitationSpan {
  readonly fullStart: number;
  readonly fullEnd: number;
  /** The words may be a name, and may go on behind it: “Chương trình hành động của Chính phủ, định kỳ …”. */
  readonly tentative?: boolean;
}

type Bound = Stretch & Pick<TimePhrase, 'kind' | 'first' | 'last'>;

const silentColumns: ReadonlySet<PassageContext['column']> = new Set([
  'lead',
  'coordinating',
  'number',
  'result',
]);
/** A bracket that begins with a time is all time: “(năm 2013 và kiện toàn thường xuyên hằng năm)”. */
const longestBracket = 120;
const longestTimeLine = 120;
/** What stands behind a label and is longer than this is running text with times in it. */
const longestValue = 200;
const holdsDay = /\d{1,2} ?[/.-] ?\d{1,2}|ngày \d{1,2} tháng \d/u;
const onlyTimeWords =
  /^(?:ngày|tháng|năm|thứ|chủ nhật|hai|ba|tư|sáu|bảy|từ|đến|và|trước|trong|sáng|chiều|[\d\s/.,:()–-])*$/u;
const longestSentence = 400;
/** How far the first time word of a bracket may stand behind it: “(bắt đầu từ năm 2024)”. */
const longestPrepositions = 30;

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
  if (!mayGiveDuties(context) || silentColumns.has(context.column)) return [];
  const core = nextCore(folded, 0);
  const value = valueStretch(folded, context);
  if (value !== null) {
    if (core !== null && tellsTimes(folded, context)) {
      const told = proseBounds(passage, context, citations, core);
      if (told.length > 0) return told.map((bound) => mention(text, bound));
    }
    const bound = readTimeValue(text, folded, value);
    return bound === null ? [] : [mention(text, bound)];
  }
  if (core === null || (context.place === 'heading' && isCapitals(text))) return [];
  return proseBounds(passage, context, citations, core).map((bound) => mention(text, bound));
}

/** The part of a passage that is a time as a whole, empty for a label alone; null in running text. */
function valueStretch(folded: string, context: PassageContext): Stretch | null {
  const end = folded.length;
  const label = deadlineLabel(folded);
  if (label !== null && end - label.labelEnd <= longestValue) return { start: label.labelEnd, end };
  const isTimeColumn = context.column === 'deadline' && context.place === 'cell';
  return isTimeColumn || isTimeLine(folded, context) || isTimeOnly(folded, context)
    ? { start: 0, end }
    : null;
}

function isTimeLine(folded: string, { column, place }: PassageContext): boolean {
  if (column !== 'deadline' || place === 'cell' || folded.length > longestTimeLine) return false;
  return !/(?:như sau|sau đây):?$/u.test(folded);
}

/** A line of a section on times that tells what is done when: “Rà soát trong quý III; báo cáo trước 30/6”. */
function tellsTimes(folded: string, context: PassageContext): boolean {
  if (!isTimeLine(folded, context) || deadlineLabel(folded) !== null) return false;
  const phrase = firstPhrase(folded);
  if (phrase === null) return false;
  if (phrase.start >= longWork || toldItem.test(folded)) return true;
  // “Từ tháng 4 đến tháng 6 tiến hành đại hội”, “Hội thi khai mạc ngày 05/9”.
  const behind = phrase.end + 1;
  if (startsDuty(folded, behind) || folded.startsWith('sẽ ', behind)) return true;
  return phrase.start >= shortWork && isDone.test(folded.slice(0, phrase.start));
}

const toldItem = /[;:] \p{L}{2}/u;
const longWork = 24;
const shortWork = 12;

/** The first phrase that begins at `start` or later, and with its first time word before `limit`. */
function firstPhrase(folded: string, start = 0, limit = folded.length): TimePhrase | null {
  const near = folded.slice(start, limit);
  for (let core = nextCore(near, 0); core !== null; core = nextCore(near, core + 1)) {
    const phrase = readTimePhrase(folded, start + core, start);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** A line that holds nothing but a date or stretch of days: “NGÀY 2: THỨ BA, NGÀY 25/8/2026”. */
function isTimeOnly(folded: string, context: PassageContext): boolean {
  if (folded.length > longestTimeLine || context.place === 'cell') return false;
  return folded.includes('ngày') && holdsDay.test(folded) && onlyTimeWords.test(folded);
}

function proseBounds(
  { text, folded }: Passage,
  context: PassageContext,
  citations: readonly CitationSpan[],
  firstCore: number,
): Bound[] {
  const cited = spansOf(citations, false);
  const named = spansOf(citations, true);
  const quoted = quotedStretches(text);
  const isTold = tellsTimes(folded, context);
  const bounds: Bound[] = [];
  let floor = 0;
  let at = firstCore;
  for (;;) {
    const core = nextCore(folded, at);
    if (core === null) return bounds;
    at = core + 1;
    if (isWithin(cited, core) || isWithin(quoted, core)) continue;
    const phrase = readTimePhrase(folded, core, floor);
    if (phrase === null) continue;
    at = phrase.end;
    if (isWithin(named, core) && isPartOfName(folded, phrase)) continue;
    if (isAnniversary(phrase)) continue;
    const isDated = isTold && (phrase.first ?? phrase.last) !== null;
    if (!isDated && !boundsDuty(folded, phrase, context)) continue;
    const whole = inYearOfSentence(folded, withBracket(text, folded, phrase));
    const previous = bounds[bounds.length - 1];
    const bound = inRound(folded, whole, previous);
    if (previous !== undefined && saysWhen(folded, previous, bound)) bounds.pop();
    bounds.push(bound);
    floor = bound.end;
    at = bound.end;
  }
}

function spansOf(citations: readonly CitationSpan[], tentative: boolean): readonly Stretch[] {
  return citations
    .filter((citation) => (citation.tentative ?? false) === tentative)
    .map(({ fullStart, fullEnd }) => ({ start: fullStart, end: fullEnd }));
}

/** “Chương trình phát triển nhà ở giai đoạn 2021 - 2025, tầm nhìn đến năm 2030”: years are part of names. */
function isPartOfName(folded: string, { head, role, start }: TimePhrase): boolean {
  const isYears = head.unit === 'year' || head.unit === 'phase' || head.unit === 'school';
  if (!isYears || role === 'within' || role === 'before') return false;
  return !isDone.test(folded.slice(Math.max(0, start - longestPrepositions), start));
}

/** “Hằng năm, … báo cáo trước ngày 15/12”: a day without year comes round where its sentence does. */
function inRound(folded: string, bound: Bound, previous: Bound | undefined): Bound {
  const yearless = (bound.first ?? bound.last)?.year === null;
  if (!yearless || previous?.kind !== 'recurring') return bound;
  const between = folded.slice(previous.end, bound.start);
  if (between.length > longestSentence || /[;]|\. /u.test(between)) return bound;
  return { ...bound, kind: 'recurring' };
}

/** “định kỳ báo cáo … trước ngày 20 của tháng cuối quý”: the day says what “định kỳ” leaves open. */
function saysWhen(folded: string, previous: Bound, bound: Bound): boolean {
  if (bound.kind !== 'recurring' || previous.end - previous.start > 'định kỳ'.length) return false;
  if (!folded.startsWith('định k', previous.start)) return false;
  const between = folded.slice(previous.end, bound.start);
  return (
    /^(?:trước|chậm|muộn|vào|ngày)/u.test(folded.slice(bound.start)) && !/;|\. /u.test(between)
  );
}

/** “Riêng năm 2026 hoàn thành trước 30/6”: the year that the sentence opens with is that of its days. */
function inYearOfSentence(folded: string, bound: Bound): Bound {
  const day = bound.last ?? bound.first;
  if (day === null || day.year !== null || bound.kind === 'recurring') return bound;
  const year = yearOpening(folded, bound.start);
  if (year === null) return bound;
  const { first, last } = bound;
  return { ...bound, first: first && { ...first, year }, last: last && { ...last, year } };
}

function yearOpening(folded: string, end: number): number | null {
  const from = Math.max(0, end - longestYearBefore);
  const before = folded.slice(from, end);
  const at = before.lastIndexOf('năm 20');
  if (at < 0) return null;
  const opens =
    from + at === 0 || /(?:[.;:,] |riêng )$/u.test(before.slice(Math.max(0, at - 8), at));
  const year = opens ? /^năm (20\d\d)[,:]? (?![-–])/u.exec(before.slice(at)) : null;
  return year && !/[.;:]/u.test(before.slice(at + year[0].length)) ? Number(year[1]) : null;
}

const longestYearBefore = 120;

/** “(27/7/1947 - 27/7/2022)”: one day in two years is what is remembered, not when to do it. */
function isAnniversary({ first, last }: TimePhrase): boolean {
  if (first === null || last === null || first.year === last.year) return false;
  return first.month === last.month && first.day === last.day;
}

/** Takes in the bracket around a phrase that opens it, or a bracket behind it that holds only time. */
function withBracket(text: string, folded: string, phrase: TimePhrase): Bound {
  if (folded[phrase.start - 1] === '(') {
    const length = folded.slice(phrase.start, phrase.start + longestBracket).indexOf(')');
    if (length > 0) {
      const end = phrase.start + length;
      const value = readTimeValue(text, folded, { start: phrase.start, end });
      if (value !== null) return value;
    }
    return phrase;
  }
  if (!folded.startsWith(' (', phrase.end)) return phrase;
  const aside = timeFrom(folded, phrase.end + 2);
  if (aside === null || folded[aside.end] !== ')') return phrase;
  const end = aside.end + 1;
  // “hằng năm (bắt đầu từ năm 2024)”: still yearly; “tháng 3 (trước ngày 15/3/2025)”: the day decides.
  if (phrase.kind === 'recurring' || phrase.kind === 'ongoing') return { ...phrase, end };
  return { ...phrase, end, kind: aside.kind, first: aside.first, last: aside.last };
}

/** The phrase that begins at `start` with its prepositions: “chậm nhất ngày 05 …”. */
function timeFrom(folded: string, start: number): TimePhrase | null {
  const phrase = firstPhrase(folded, start, start + longestPrepositions);
  return phrase?.start === start ? phrase : null;
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
