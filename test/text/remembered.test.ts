import { describe, expect, it } from 'vitest';
import { remembered } from '../../server/src/text/remembered.ts';

describe('a remembered function', () => {
  it('answers each text once, with null as well', () => {
    const asked: string[] = [];
    const first = remembered((text) => {
      asked.push(text);
      return text === '' ? null : text.charAt(0);
    });
    const texts = ['Sở Nội vụ', '', 'Sở Nội vụ', '', 'Công an tỉnh'];
    expect(texts.map(first)).toEqual(['S', null, 'S', null, 'C']);
    expect(asked).toEqual(['Sở Nội vụ', '', 'Công an tỉnh']);
  });

  it('goes on answering right when it has met more texts than it keeps', () => {
    const length = remembered((text) => text.length);
    const texts = Array.from({ length: 10_000 }, (_, index) => 'x'.repeat(index % 90) + index);
    expect(texts.map(length)).toEqual(texts.map((text) => text.length));
  });
});
