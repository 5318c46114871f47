import { describe, expect, it } from 'vitest';
import { mayHoldMisreadWords, misreadWords } from '../../server/src/rules/text/misread-words.ts';

/** The quick look at a line must see whatever the slow one behind it finds. */
const places = ['%', 'sở % hồ sơ', '(%)', '“%”, sở', '**%**', '- %;', '\t%.'];

describe('the quick look for misread words', () => {
  it.each(places)('sees every wrong compound in “%s”', (place) => {
    const missed = [...misreadWords().keys()].filter(
      (wrong) => !mayHoldMisreadWords(place.replace('%', wrong)),
    );
    expect(missed).toEqual([]);
  });

  it('passes over the right ones', () => {
    const seen = [...misreadWords().values()].filter((right) => mayHoldMisreadWords(right));
    expect(seen).toEqual([]);
  });
});
