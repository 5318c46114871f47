/** Puts time expressions together as they are said: preposition, stretch “từ … đến …”, “hằng năm”, “và …”. */
import { matchEnd } from '../../text/match-at.ts';
import type { DeadlineKind } from '../facts.ts';
import type { CalendarDay } from './calendar.ts';
import { dayBefore } from './calendar.ts';
import type { PrepositionRole } from './prepositions.ts';
import { prepositionsBefore } from './prepositions.ts';
import { isLetterAt } from './letters.ts';
import type { Stretch } from './mentions.ts';
import { readTimeAtom } from './time-atom.ts';
import type { TimeAtom } from './time-atom.ts';

/** One or more time expressions that bound one thing together. */
export interface TimePhrase extends Stretch {
  /** The first expression; tells how the phrase may be used in prose. */
  readonly head: TimeAtom;
  readonly role: PrepositionRole | null;
  readonly kind: DeadlineKind;
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
}

const rangeWord = / ?(?:cho đến|đến|tới|-|–) ?(?:hết |cuối |đầu |giữa )?/uy;
const everyTail = /,? (?:của )?(?:hằng|hàng|mỗi|từng) (?:năm|qu[ýí]|tháng|tuần)(?!\p{L})/uy;
const openTail = / (?:trở đi|trở về sau)(?!\p{L})/uy;
const furtherTail =
  /,? (?:và )?(?:(?:những|các) )?(?:(?:thời gian|năm|giai đoạn|tháng)(?: học)? )?(?:tiếp theo|kế tiếp|tiếp sau)(?!\p{L})|,? và (?:những|các) năm sau(?!\p{L})/uy;
const joinWords = /(?:,| và| hoặc| và\/hoặc|, và| -| –) /uy;
const leadWord = /(?:trước|đến|hết|từ|kể từ|bắt đầu từ|trong|vào|cuối|đầu|giữa|chậm nhất|là) /uy;
const mostLeadWords = 3;
const longestFurtherTime = 45;
const hour = /\d ?(?:h|g|giờ)(?!\p{L})/u;
const listEnd = /\s*(?:$|[.;,:)])/uy;

/**
 * Reads the phrase whose first expression begins at `at`. Words before it are taken in as far as
 * `floor`. Null where no time expression begins there.
 */
export function readTimePhrase(folded: string, at: number, floor: number): TimePhrase | null {
  const head = readTimeAtom(folded, at);
  if (head === null) return null;
  const before = prepositionsBefore(folded, at, floor);
  // “bắt đầu từ 7 giờ 00 ngày 04/6”: the hour is when it begins, the day is the day.
  const isHour =
    before.role === 'from' && head.unit === 'day' && hour.test(folded.slice(before.start, at));
  const role = isHour ? 'within' : before.role;
  let part = readPart(folded, head, role);
  const parts = [part];
  for (;;) {
    const next = readJoined(folded, part);
    if (next === null) break;
    parts.push(next);
    part = next;
  }
  const phrase = { start: before.start, end: part.end, head, role, ...combineParts(parts) };
  return isLunar(folded, part.end) ? { ...phrase, first: null, last: null } : phrase;
}

/** “ngày 15/8 âm lịch”: a day of another calendar, whose date the words do not tell. */
export function isLunar(folded: string, end: number): boolean {
  return folded.startsWith('âm lịch', end + (folded[end + 1] === '(' ? 2 : 1));
}

/** One expression with its own stretch and tail, before it is joined with others. */
export interface TimePart {
  readonly end: number;
  readonly head: TimeAtom;
  readonly kind: DeadlineKind;
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
}

function readPart(folded: string, head: TimeAtom, role: PrepositionRole | null): TimePart {
  let { end, kind, first, last } = bounded(head, role);
  const stop = readRangeEnd(folded, head);
  if (stop !== null) {
    end = stop.end;
    first = head.first;
    last = stop.last;
    kind = 'period';
  }
  if (head.unit === 'part' && folded[end] === ' ') {
    // “tuần thứ 2 của tháng 3/2025”, “6 tháng cuối năm 2025”: the fixed part tells the days.
    const fixed = readTimeAtom(
      folded,
      end + (folded.startsWith(' của ', end) ? ' của '.length : 1),
    );
    if (fixed?.first != null) ({ end, kind, first, last } = bounded(fixed, role));
  }
  const every = matchEnd(everyTail, folded, end);
  if (every !== null && first?.year == null && last?.year == null) {
    return { end: every, head, kind: 'recurring', first, last };
  }
  const open = matchEnd(openTail, folded, end);
  if (open !== null) return { end: open, head, kind: 'period', first, last: null };
  return { end: endOfFurtherTime(folded, end) ?? end, head, kind, first, last };
}

/** “và các năm tiếp theo”, asked of few: most times have neither of its last words near behind them. */
function endOfFurtherTime(folded: string, at: number): number | null {
  const near = folded.slice(at, at + longestFurtherTime);
  if (!near.includes('tiếp') && !near.includes('sau')) return null;
  return matchEnd(furtherTail, folded, at);
}

function bounded(atom: TimeAtom, role: PrepositionRole | null): TimePart {
  const { end, kind, first, last } = atom;
  const part = { end, head: atom, kind };
  if (role === 'before') {
    const bound = atom.unit === 'day' || first === null ? last : dayBefore(first);
    return { ...part, first: null, last: bound };
  }
  if (role === 'until') return { ...part, first: null, last };
  if (role === 'from' && first !== null) {
    return { ...part, kind: 'period', first, last: isStretch(atom) ? last : null };
  }
  return { ...part, first, last };
}

/** Tells whether the words themselves say a first and a last: “năm 2013 - 2015”, “tháng 3, 4/2025”. */
function isStretch({ unit, first, last }: TimeAtom): boolean {
  if (first === null || last === null) return false;
  if (first.year !== last.year) return true;
  if (unit === 'day') return first.month !== last.month || first.day !== last.day;
  if (unit === 'month') return first.month !== last.month;
  return unit === 'quarter' && last.month - first.month > 2;
}

function readRangeEnd(folded: string, head: TimeAtom): TimeAtom | null {
  if (head.kind === 'recurring' || head.kind === 'ongoing' || head.kind === 'relative') return null;
  const from = matchEnd(rangeWord, folded, head.end);
  if (from === null || isLetterAt(folded, head.end)) return null;
  const stop = readTimeAtom(folded, from);
  if (stop === null || stop.last === null) return null;
  return stop;
}

/** “thường xuyên và định kỳ”, “quý IV/2013, quý I/2014”: the next expression where it bounds the same thing. */
function readJoined(folded: string, part: TimePart): TimePart | null {
  // “định kỳ trước ngày 10/12”: what is regular needs no word between to say when.
  const { unit } = part.head;
  const comesRound = unit === 'regular' || unit === 'cycle';
  const word = matchEnd(joinWords, folded, part.end);
  const joined = word ?? (comesRound && folded[part.end] === ' ' ? part.end + 1 : null);
  if (joined === null) return null;
  const from = skipLeadWords(folded, joined);
  const atom = readTimeAtom(folded, from);
  if (atom === null || atom.unit === 'span') return null;
  // “hằng năm trước ngày 15/11”: the day of the round; other times behind one are of another thing.
  const isDayOfRound = atom.unit === 'day' && atom.last?.year === null;
  if (word === null && unit === 'cycle' && !isDayOfRound) return null;
  if (atom.form === 'bare' && atom.unit !== part.head.unit) return null;
  const next = readPart(folded, atom, prepositionsBefore(folded, from, part.end).role);
  const isDirect = unit === 'regular' || word === null;
  const sameClass = isDirect || isFixed(part.kind) === isFixed(next.kind);
  if (!sameClass && matchEnd(listEnd, folded, next.end) === null) return null;
  return next;
}

function skipLeadWords(folded: string, start: number): number {
  let at = start;
  for (let count = 0; count < mostLeadWords; count++) at = matchEnd(leadWord, folded, at) ?? at;
  return at;
}

/** Kind and days of several parts: those of the fixed ones, where there are any with a year. */
export function combineParts(
  parts: readonly TimePart[],
): Pick<TimePhrase, 'kind' | 'first' | 'last'> {
  const head = parts[0];
  if (head === undefined) return { kind: 'relative', first: null, last: null };
  if (parts.length === 1) return completed(head.kind, head.first, head.last);
  const fixed = parts.filter((part) => isFixed(part.kind));
  const dated = fixed.some((part) => part.first?.year != null || part.last?.year != null);
  const recurs = parts.some((part) => part.kind === 'recurring');
  const leading = fixed[0];
  // “trước ngày 15/12, hằng năm”: a day without year that comes round.
  if (leading === undefined || (!dated && recurs)) {
    if (leading === undefined) return { kind: head.kind, first: head.first, last: head.last };
    return { kind: 'recurring', first: leading.first, last: leading.last };
  }
  const first = fixed[0]?.first ?? null;
  const last = latest(fixed.map((part) => part.last));
  return completed(leading.kind, first, last);
}

/** “từ 01/6 đến 31/8/2022; cao điểm tháng 7/2022” ends in August; of days without year the last counts. */
function latest(days: readonly (CalendarDay | null)[]): CalendarDay | null {
  const last = days[days.length - 1] ?? null;
  if (last === null || last.year === null) return last;
  return days.reduce((late, day) => (day && isAfter(day, late ?? day) ? day : late), last);
}

function isAfter(a: CalendarDay, b: CalendarDay): boolean {
  const order = (day: CalendarDay) => ((day.year ?? 0) * 12 + day.month) * 31 + day.day;
  return order(a) > order(b);
}

/** “từ ngày 16/7 đến 24/7/2026”: the year printed last holds for what stands before it. */
function completed(
  kind: DeadlineKind,
  first: CalendarDay | null,
  last: CalendarDay | null,
): Pick<TimePhrase, 'kind' | 'first' | 'last'> {
  const year = last?.year ?? null;
  if (first === null || first.year !== null || year === null) return { kind, first, last };
  return { kind, first: { ...first, year }, last };
}

function isFixed(kind: DeadlineKind): boolean {
  return kind !== 'recurring' && kind !== 'ongoing' && kind !== 'relative';
}
