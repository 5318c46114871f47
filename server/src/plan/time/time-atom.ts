/**
 * The smallest readable time expressions: one date, a list of months, a quarter, a year, “hằng năm”,
 * “6 tháng đầu năm” … Each reader starts at an offset of folded text and answers null where its
 * expression does not begin there. Whether an expression bounds a duty is decided elsewhere.
 */
import type { DeadlineKind } from '../facts.ts';
import type { CalendarDay } from './calendar.ts';
import { calendarReaders } from './calendar-words.ts';
import { cycleReaders } from './cycle-words.ts';
import { dayReaders } from './day-words.ts';
import { durationReaders } from './duration-words.ts';
import type { Stretch } from './mentions.ts';
import { beginningAt, byBeginning } from './time-reader.ts';

/** One time expression without the prepositions before it. */
export interface TimeAtom extends Stretch {
  readonly kind: DeadlineKind;
  /** First and last day the words cover; the year is null where the text leaves it open. */
  readonly first: CalendarDay | null;
  readonly last: CalendarDay | null;
  /**
   * How the words stand for themselves. `worded` ones carry a time word (“tháng 3”, “hằng năm”);
   * `bare` ones are digits only (“2025”, “12/2025”, “15/12”) and mean a time in a cell or after a
   * preposition, but may be a number or a fraction elsewhere.
   */
  readonly form: 'worded' | 'bare';
  /** What the words count in; decides what “trước” means and how the words may be used in prose. */
  readonly unit: TimeUnit;
}

export type TimeUnit =
  | 'day'
  | 'month'
  | 'quarter'
  | 'year'
  | 'phase' // giai đoạn 2021 - 2025
  | 'school' // năm học, học kỳ
  | 'part' // cuối năm, 6 tháng đầu năm
  | 'cycle' // hằng năm
  | 'regular' // định kỳ
  | 'constant' // thường xuyên
  | 'span'; // 15 ngày kể từ ngày …

const readers = byBeginning([
  ...cycleReaders,
  ...durationReaders,
  ...dayReaders,
  ...calendarReaders,
]);

/** Reads the time expression that begins at `at`; null where none does. */
export function readTimeAtom(folded: string, at: number): TimeAtom | null {
  for (const read of readers.get(beginningAt(folded, at)) ?? []) {
    const atom = read(folded, at);
    if (atom !== null) return atom;
  }
  return null;
}
