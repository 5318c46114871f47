/**
 * The one place that reads a full date, wherever it stands: letterhead, citation or deadline.
 * Works on folded text (lower case, see text/fold.ts).
 */
import { isoDay, isPossibleDay } from './calendar.ts';

/** A date as printed. Offsets are UTF-16 offsets into the folded text (and so into the text itself). */
export interface DateReading {
  /** Where the date begins: at “ngày” where that word stands before it, else at the first digit. */
  readonly start: number;
  readonly end: number;
  /** Null where the form is still blank there (“ngày … tháng 8 năm 2026”). */
  readonly day: number | null;
  readonly month: number | null;
  /** Null where the text does not state the year (“ngày 15/12”) or leaves it blank. */
  readonly year: number | null;
  /** `YYYY-MM-DD`; null when a part is missing or the day is not in the calendar. */
  readonly iso: string | null;
  /** False for days that do not exist (31/02) and years nobody means (5014, 20210). */
  readonly possible: boolean;
  /** True for “ngày 15 tháng 12”, false for “15/12”. */
  readonly inWords: boolean;
}

// A scanner may put a space inside a number (“tháng 0 6”), and before or after a slash.
const dayAndMonth = /(\d ?\d|\d) ?([/.-]) ?(\d\d|\d)(?!\d)/uy;
const yearAfterMark = /(?<separator> ?[/.-] ?)(\d{4,6})(?!\d)/uy;
const dayInWords = /(\d ?\d|\d|[.…_ ]*) tháng (?:(\d ?\d|\d)(?!\d)|(?=[.…_ ]*năm)|[.…_]+)/uy;
const yearInWords = /(?:,? ?năm |[.…_ ]+năm |\/)(\d{4,6}|[\d.…_]+)?/uy;
const dayWord = /ngày\s?/uy;
const furtherNumber = / ?[/.-] ?\d/uy;

/**
 * Reads the date that begins at `at` (at “ngày” or at its first digit), in any of the forms
 * 15/6/2023, 15/6/ 2023, 15-6-2023, 15.6.2023, 15/6, ngày 05 tháng 3 năm 2020, ngày 05/3/2020,
 * and the blank ngày … tháng … năm 2026. Null where no date begins there.
 */
export function readDate(folded: string, at: number): DateReading | null {
  dayWord.lastIndex = at;
  const hasDayWord = dayWord.test(folded);
  const first = hasDayWord ? dayWord.lastIndex : at;
  return readInWords(folded, at, first, hasDayWord) ?? readInDigits(folded, at, first);
}

function readInWords(
  folded: string,
  start: number,
  first: number,
  hasDayWord: boolean,
): DateReading | null {
  // “ngày tháng năm” without a day leaves one space that `dayWord` has taken.
  const from = hasDayWord && folded.startsWith('tháng', first) ? first - 1 : first;
  dayInWords.lastIndex = from;
  const match = dayInWords.exec(folded);
  if (match === null) return null;
  const day = toNumber(match[1]);
  if (day === null && !hasDayWord) return null;
  let end = dayInWords.lastIndex;
  yearInWords.lastIndex = end;
  const yearMatch = yearInWords.exec(folded);
  const year = toNumber(yearMatch?.[1]);
  if (yearMatch !== null && (year !== null || yearMatch[0].includes('năm'))) {
    end = yearInWords.lastIndex;
  }
  return reading(start, end, day, toNumber(match[2]), year, true);
}

function readInDigits(folded: string, start: number, first: number): DateReading | null {
  dayAndMonth.lastIndex = first;
  const match = dayAndMonth.exec(folded);
  if (match === null) return null;
  let end = dayAndMonth.lastIndex;
  let year: number | null = null;
  yearAfterMark.lastIndex = end;
  const yearMatch = yearAfterMark.exec(folded);
  if (yearMatch !== null && sameMark(match[2], yearMatch.groups?.['separator'])) {
    end = yearAfterMark.lastIndex;
    year = toNumber(yearMatch[2]);
  } else if (match[2] !== '/' && !isDottedDay(folded, first > start, match[0], end)) {
    return null;
  }
  return reading(start, end, toNumber(match[1]), toNumber(match[3]), year, false);
}

/** “ngày 25.3” and “ngày 31-12” are days; “1.2” and “16 - 22/3” without that word are not. */
function isDottedDay(folded: string, hasDayWord: boolean, words: string, end: number): boolean {
  furtherNumber.lastIndex = end;
  return hasDayWord && !words.includes(' ') && !furtherNumber.test(folded);
}

function sameMark(first: string | undefined, second: string | undefined): boolean {
  return second?.trim() === first;
}

function reading(
  start: number,
  end: number,
  day: number | null,
  month: number | null,
  year: number | null,
  inWords: boolean,
): DateReading {
  const full = day === null || month === null ? null : { year, month, day };
  const possible = full === null || isPossibleDay(full);
  return { start, end, day, month, year, iso: isoDay(full), possible, inWords };
}

function toNumber(digits: string | undefined): number | null {
  const compact = digits?.replace(/ /gu, '') ?? '';
  return /^\d+$/u.test(compact) ? Number(compact) : null;
}
