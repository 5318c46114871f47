import { expect } from 'vitest';
import type { PassageContext } from '../../../server/src/plan/passage.ts';
import type { CitationSpan } from '../../../server/src/plan/time/deadlines.ts';
import { readDeadlines } from '../../../server/src/plan/time/deadlines.ts';
import type { DeadlineMention } from '../../../server/src/plan/time/mentions.ts';
import { readReports } from '../../../server/src/plan/time/reports.ts';
import { foldPassage } from '../../../server/src/text/fold.ts';

export const duty: PassageContext = {
  place: 'body',
  section: 'tasks',
  unitHeading: null,
  column: null,
};
export const timeCell: PassageContext = { ...duty, place: 'cell', column: 'deadline' };

export function deadlinesOf(
  text: string,
  context: PassageContext = duty,
  citations: readonly CitationSpan[] = [],
): readonly DeadlineMention[] {
  return readDeadlines({ text, folded: foldPassage(text) }, context, citations);
}

/**
 * Reads a passage whose expected deadlines stand between « and », and compares where they were found
 * and, where given, what each was read as: `kind first..last`.
 */
export function checkDeadlines(
  marked: string,
  readings?: readonly string[],
  context: PassageContext = duty,
): void {
  const text = marked.replace(/[«»]/gu, '').normalize('NFC');
  const found = deadlinesOf(text, context);
  expect(mark(text, found)).toBe(marked.normalize('NFC'));
  if (readings !== undefined) expect(found.map(reading)).toEqual(readings);
}

/** Reads the reports of a passage as `addressee @ time`, with “-” for what is not stated. */
export function checkReports(
  text: string,
  expected: readonly string[],
  context: PassageContext = duty,
): void {
  const passage = { text, folded: foldPassage(text) };
  const reports = readReports(passage, context, readDeadlines(passage, context, []));
  const words = (stretch: { start: number; end: number } | null) =>
    stretch === null ? '-' : text.slice(stretch.start, stretch.end);
  expect(reports.map(({ to, when }) => `${words(to)} @ ${words(when)}`)).toEqual(expected);
}

function mark(text: string, found: readonly { start: number; end: number }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of found) {
    result += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return result + text.slice(at);
}

function reading({ kind, startDate, endDate, yearless }: DeadlineMention): string {
  const first = startDate ?? yearless?.start ?? '';
  const last = endDate ?? yearless?.end ?? '';
  return first === '' && last === '' ? kind : `${kind} ${first}..${last}`;
}
