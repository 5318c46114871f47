import { sharedWords } from './paired-lines.ts';
import type { ReportedFinding } from './reported-finding.ts';

/** A line that a finding is about. */
export interface FindingPlace {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Words that were edited and still name the same place share most of them. */
const leastShared = 0.6;
/** Comparing each place with each other one takes too long beyond so many. */
const mostPlaces = 600;

/**
 * The lines that a finding is about: a rule may report each of several tasks, or all of them once, on
 * their section, with the tasks as other places.
 */
export function placesOf(
  { line, related }: ReportedFinding,
  lines: readonly string[],
): readonly FindingPlace[] {
  const numbers = related.length === 0 ? [line] : related.map((other) => other.line);
  return numbers.map((number) => ({ line: number, text: lines[number - 1] ?? '' }));
}

/**
 * The places that are not among the old ones. Each old place stands for one; what it stood for is taken
 * out of `old`. A line whose words were edited is the same place.
 */
export function withoutOld(
  places: readonly FindingPlace[],
  old: FindingPlace[],
): readonly FindingPlace[] {
  if (places.length + old.length > mostPlaces) return [];
  let left = places;
  for (const least of [1, leastShared]) {
    left = left.filter(({ text }) => {
      const index = old.findIndex((other) => sharedWords(text, other.text) >= least);
      if (index >= 0) old.splice(index, 1);
      return index < 0;
    });
  }
  return left;
}
