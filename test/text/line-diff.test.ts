import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../server/src/text/line-diff.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });

describe('the difference of two texts', () => {
  it('turns one into the other, and leaves the rest alone', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const result = [...before];
        for (const { oldStart, oldCount, newStart, newCount } of lineDiff(before, after).reverse())
          result.splice(oldStart, oldCount, ...after.slice(newStart, newStart + newCount));
        expect(result).toEqual(after);
      }),
    );
  });

  it('is as short as can be', () => {
    expect(lineDiff(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      { oldStart: 1, oldCount: 1, newStart: 1, newCount: 1 },
      { oldStart: 4, oldCount: 0, newStart: 4, newCount: 1 },
    ]);
    expect(lineDiff(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it('of texts that have nothing in common is found at once', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word}${index}`);
    expect(lineDiff(many('a'), many('b'))).toHaveLength(1);
  });
});
