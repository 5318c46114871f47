import { describe, expect, it } from 'vitest';
import { uriKey } from '../../server/src/text/uri-key.ts';

describe('the key of a uri', () => {
  it.each([
    ['file:///c%3A/k%E1%BA%BF.plan', 'file:///C:/kế.plan'],
    ['file:///nh%C3%A0%20m%C3%A1y/a.plan', 'file:///nhà máy/a.plan'],
    // macOS hands out decomposed names.
    ['file:///ke%CC%82%CC%81.plan', 'file:///kế.plan'],
  ])('is one for %s and %s', (a, b) => {
    expect(uriKey(a)).toBe(uriKey(b));
  });

  it('takes a stray % as it is', () => {
    expect(uriKey('file:///100%.plan')).toBe('file:///100%.plan');
  });
});
