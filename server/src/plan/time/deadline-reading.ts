/** What follows from a deadline's days: its reading for a hover, and comparisons for the rules. */
import type { DeadlineKind } from '../facts.ts';
import { inYear, isoDay } from './calendar.ts';
import type { DeadlineMention } from './mentions.ts';

/** A deadline as plain data, to be put into words in the reader's language. */
export interface DeadlineReading {
  readonly precision: DeadlineKind;
  /** First and last day: `YYYY-MM-DD`, or `MM-DD` where the year is open; null where unbounded. */
  readonly start: string | null;
  readonly end: string | null;
  /** Which sides are bounded: “trước …” only the end, “từ … trở đi” only the start. */
  readonly bounds: 'start' | 'end' | 'both' | 'none';
}

/** The days a deadline means, for hovers. */
export function describeDeadline(mention: DeadlineMention): DeadlineReading {
  const start = mention.startDate ?? mention.yearless?.start ?? null;
  const end = mention.endDate ?? mention.yearless?.end ?? null;
  return { precision: mention.kind, start, end, bounds: boundsOf(start, end) };
}

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

/** Tells whether a deadline had run out before `day` (`YYYY-MM-DD`), such as the plan's own date. */
export function isOver(mention: DeadlineMention, day: string): boolean {
  return mention.endDate !== null && mention.endDate < day;
}

/** Tells whether a stretch of time ends before it begins. */
export function isBackwards({ startDate, endDate }: DeadlineMention): boolean {
  return startDate !== null && endDate !== null && endDate < startDate;
}

/**
 * Orders two deadlines by their last days: negative when `a` is due first, 0 on the same day, null
 * where the words do not tell. For chains of reports, whose inner link must be due before its outer.
 */
export function compareDue(a: DeadlineMention, b: DeadlineMention): number | null {
  const first = describeDeadline(a).end;
  const second = describeDeadline(b).end;
  if (first === null || second === null || first.length !== second.length) return null;
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function boundsOf(start: string | null, end: string | null): DeadlineReading['bounds'] {
  if (start === null) return end === null ? 'none' : 'end';
  return end === null ? 'start' : 'both';
}

function dayInYear(monthDay: string | null, year: number): string | null {
  if (monthDay === null) return null;
  const month = Number(monthDay.slice(0, 2));
  return isoDay(inYear({ year: null, month, day: Number(monthDay.slice(3)) }, year));
}
