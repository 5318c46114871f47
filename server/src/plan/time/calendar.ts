/** The calendar a deadline is computed in: days as `YYYY-MM-DD`, spans as a first and a last day. */

/** A day whose year the text may leave open (“trước ngày 15/12”). */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Years outside this stretch are slips of the pen (“năm 5014”) in a document of the State or the Party. */
const firstYear = 1000;
const lastYear = 2199;

/** The number of days of a month; February has 29 where the year is not known. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) {
    const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
    return leap ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Tells whether the day is in the calendar and its year believable. */
export function isPossibleDay({ year, month, day }: CalendarDay): boolean {
  if (year !== null && (year < firstYear || year > lastYear)) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD`, or null for a day without year or outside the calendar. */
export function isoDay(day: CalendarDay | null): string | null {
  if (day === null || day.year === null || !isPossibleDay(day)) return null;
  return `${String(day.year).padStart(4, '0')}-${twoDigits(day.month)}-${twoDigits(day.day)}`;
}

/** The first day of a month. */
export function firstOfMonth(year: number | null, month: number): CalendarDay {
  return { year, month, day: 1 };
}

/** The last day of a month; without a year the last of February is the 29th, see `inYear`. */
export function lastOfMonth(year: number | null, month: number): CalendarDay {
  return { year, month, day: daysInMonth(year, month) };
}

/** The same day in `year`; the 29th of February becomes the 28th where the year has none. */
export function inYear({ month, day }: CalendarDay, year: number): CalendarDay {
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}

/** The day before: what “trước tháng 6/2025” allows as the last day. */
export function dayBefore({ year, month, day }: CalendarDay): CalendarDay {
  if (day > 1) return { year, month, day: day - 1 };
  if (month > 1) return lastOfMonth(year, month - 1);
  return { year: year === null ? null : year - 1, month: 12, day: 31 };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
