import { comparePositions, containsPosition, type Position, type Range } from '../text/position.ts';

/** The innermost of `items` whose range holds `position`; a later one wins over an equal one. */
export function findAt<Item>(
  items: readonly Item[],
  position: Position,
  rangeOf: (item: Item) => Range,
): Item | null {
  let found: Item | null = null;
  let foundRange: Range | null = null;
  for (const item of items) {
    const range = rangeOf(item);
    // Most items stand on other lines: one comparison of numbers turns them away.
    if (range.end.line < position.line || range.start.line > position.line) continue;
    if (!containsPosition(range, position)) continue;
    if (foundRange !== null && comparePositions(range.start, foundRange.start) < 0) continue;
    found = item;
    foundRange = range;
  }
  return found;
}
