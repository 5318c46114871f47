import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanPart } from '../../server/src/plan/facts.ts';
import {
  ofStretches,
  replaceInStretches,
  stretchesOf,
  sumOfParts,
} from '../../server/src/plan/stretches.ts';

/** A part that is told from others by its first line; nothing else of it is read here. */
const part = (firstLine: number): PlanPart => ({ firstLine }) as PlanPart;
const parts = (count: number, from = 0): PlanPart[] =>
  Array.from({ length: count }, (_, index) => part(from + index));

const ownLine = ({ firstLine }: PlanPart): number => firstLine;

describe('stretches', () => {
  it('hold all parts in order, whatever is replaced', () => {
    const replacement = fc.record({
      start: fc.nat(400),
      removed: fc.nat(200),
      fresh: fc.nat(200),
    });
    fc.assert(
      fc.property(fc.nat(300), fc.array(replacement, { maxLength: 8 }), (count, replacements) => {
        let list = parts(count);
        let stretches = stretchesOf(list);
        for (const { start, removed, fresh } of replacements) {
          const from = Math.min(start, list.length);
          const taken = Math.min(removed, list.length - from);
          const added = parts(fresh, 1000 * fresh);
          stretches = replaceInStretches(stretches, from, taken, added);
          list = [...list.slice(0, from), ...added, ...list.slice(from + taken)];
          expect(stretches.flatMap((stretch) => stretch.parts)).toEqual(list);
          expect(sumOfParts(stretches, ownLine)).toBe(
            list.reduce((sum, { firstLine }) => sum + firstLine, 0),
          );
        }
      }),
    );
  });

  it('stay the same objects where nothing was replaced, so that one keystroke costs one of them', () => {
    const before = stretchesOf(parts(10_000));
    const after = replaceInStretches(before, 5000, 1, [part(-1)]);
    let asked = 0;
    const count = (some: readonly PlanPart[]): number => {
      asked += some.length;
      return some.length;
    };
    ofStretches(before, ofStretches, count);
    asked = 0;
    ofStretches(after, ofStretches, count);
    expect(asked).toBeLessThanOrEqual(64);
  });

  it('are computed anew when what they depend on changes', () => {
    const stretches = stretchesOf(parts(3));
    const first = (version: string): string[] =>
      ofStretches(stretches, first, () => version, version);
    expect(first('a')).toEqual(['a']);
    expect(first('b')).toEqual(['b']);
  });
});
