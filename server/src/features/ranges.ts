import { comparePositions, type Range } from '../text/position.ts';

/** Tells whether two ranges share at least one position, touching ends included, as editors ask for code actions. */
export function rangesTouch(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}

export function sameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

/** A range of its own: those of the facts move in place when lines are added before them. */
export function copyRange({ start, end }: Range): Range {
  return { start: { ...start }, end: { ...end } };
}

/** Places in reading order; of those that overlap the first given stays. */
export function withoutOverlaps<Place extends { readonly range: Range }>(
  places: readonly Place[],
): Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => comparePositions(a.range.start, b.range.start))) {
    const last = kept.at(-1);
    if (last === undefined || comparePositions(last.range.end, place.range.start) <= 0)
      kept.push(place);
  }
  return kept;
}
