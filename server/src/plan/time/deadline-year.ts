/** The year of a deadline that prints none. */
import { inYear, isoDay } from './calendar.ts';
import type { DeadlineMention } from './mentions.ts';

/**
 * The same deadline with the plan's own year in place of a year that is not printed. What recurs has
 * no year and stays as it is.
 */
export function withYear(mention: DeadlineMention, year: number): DeadlineMention {
  const { yearless, kind } = mention;
  if (yearless === null || kind === 'recurring') return mention;
  return {
    ...mention,
    startDate: mention.startDate ?? dayInYear(yearless.start, year),
    endDate: mention.endDate ?? dayInYear(yearless.end, year),
    yearless: null,
  };
}

function dayInYear(monthDay: string | null, year: number): string | null {
  if (monthDay === null) return null;
  const month = Number(monthDay.slice(0, 2));
  return isoDay(inYear({ year: null, month, day: Number(monthDay.slice(3)) }, year));
}
