import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codePointsToUtf16,
  utf16ToCodePoints,
  utf16ToUtf8,
  utf8ToUtf16,
} from '../../server/src/text/column-units.ts';
import { foldPassage, foldUnaccented, foldWords } from '../../server/src/text/fold.ts';
import { createLineDocument } from '../../server/src/text/line-document.ts';

/** Words of every kind that a line may hold. */
const piece = fc.oneof(
  fc.constantFrom(
    'Kế hoạch',
    'Nơi nhận:',
    'hoà',
    'uỷ ban',
    'quý',
    '😀',
    '👩‍👩‍👧',
    '\ufeff',
    '\u00a0',
    'ß',
    'İ',
  ),
  fc.constantFrom('Kế hoạch'.normalize('NFD'), 'Đường sắt'.normalize('NFD')),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const line = fc
  .array(piece, { maxLength: 8 })
  .map((parts) => parts.join('').replace(/[\r\n]/g, ''));
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '')), { maxLength: 12 })
  .map((lines) => lines.map(([words, end]) => words + end).join(''));

/** The offsets in a line at which a character starts, and its end. */
function boundaries(words: string): number[] {
  const found = [0];
  for (const character of words) found.push((found[found.length - 1] ?? 0) + character.length);
  return found;
}

describe('columns', () => {
  it('come back from UTF-8 bytes and from code points', () => {
    fc.assert(
      fc.property(line, (words) => {
        for (const [index, offset] of boundaries(words).entries()) {
          expect(utf8ToUtf16(words, utf16ToUtf8(words, offset))).toBe(offset);
          expect(utf16ToCodePoints(words, offset)).toBe(index);
          expect(codePointsToUtf16(words, index)).toBe(offset);
        }
      }),
    );
  });

  it('count the bytes that UTF-8 has', () => {
    fc.assert(
      fc.property(line, (words) => {
        expect(utf16ToUtf8(words, words.length)).toBe(new TextEncoder().encode(words).length);
      }),
    );
  });

  it('stay at the start of a character when they point inside it', () => {
    expect(utf16ToCodePoints('a😀b', 2)).toBe(1);
    expect(utf16ToUtf8('a😀b', 2)).toBe(1);
    expect(utf8ToUtf16('ế', 1)).toBe(0);
    expect(codePointsToUtf16('a😀b', 99)).toBe(4);
  });
});

describe('a document of lines', () => {
  it('gives its text back, and positions for every offset', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const document = createLineDocument(whole);
        expect(document.text()).toBe(whole);
        for (let at = 0; at < document.lineCount; at++) {
          const end = { line: at, character: document.line(at).length };
          expect(document.positionAt(document.offsetAt(end))).toEqual(end);
        }
      }),
    );
  });

  it('changes as a string changes', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(text, share, share, text, (whole, one, other, inserted) => {
        const document = createLineDocument(whole);
        const offsets = [one, other]
          .map((part) => Math.floor(part * whole.length))
          .sort((a, b) => a - b);
        const start = document.positionAt(offsets[0] ?? 0);
        const end = document.positionAt(offsets[1] ?? 0);
        const from = document.offsetAt(start);
        const to = document.offsetAt(end);
        document.replace({ start, end }, inserted);
        const expected = whole.slice(0, from) + inserted + whole.slice(to);
        expect(document.text()).toBe(expected);
        expect(document.lineCount).toBe(createLineDocument(expected).lineCount);
      }),
      { numRuns: 500 },
    );
  });
});

describe('folding', () => {
  it('keeps the length, so that one offset serves both', () => {
    fc.assert(
      fc.property(line, (words) => {
        expect(foldPassage(words).length).toBe(words.length);
      }),
    );
  });

  it('makes one of both tone placements, cases and Unicode forms', () => {
    expect(foldWords('HOÀ  BÌNH')).toBe(foldWords('Hòa Bình'));
    expect(foldWords('Uỷ ban'.normalize('NFD'))).toBe(foldWords('Ủy ban'));
    expect(foldWords('quý')).toBe('quý');
    expect(foldUnaccented('Đường sắt')).toBe('duong sat');
  });
});
