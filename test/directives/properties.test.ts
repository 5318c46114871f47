import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { resolveCitations } from '../../server/src/directives/directives.ts';
import { readCitations } from '../../server/src/directives/read-citations.ts';
import { passage } from './passage.ts';

/** Pieces of citations, sound and torn, in any order. */
const pieces = [
  ...[
    'Kế hoạch ',
    'KẾ HOẠCH ',
    'Luật ',
    'Bộ luật ',
    'Nghị quyết ',
    'Đề án ',
    'Công văn ',
    'số ',
    'số: ',
  ],
  ...[
    '12',
    '57-KL/TW',
    '/2020/',
    '15/KH-UBND',
    ' - ',
    '/',
    '-',
    'NĐ-CP',
    'Đại hội ',
    'lần thứ XIII',
  ],
  ...[
    'ngày ',
    '15/6/2023',
    'tháng 3 năm 2020',
    'năm 2016',
    '31/02/2019',
    '…/…',
    ' của ',
    'Bộ trưởng ',
  ],
  ...[
    'Bộ Y tế',
    'UBND tỉnh ',
    'Ban Chỉ đạo ',
    ' và ',
    ', ',
    '; ',
    ' về ',
    'về việc ',
    'ban hành ',
    '“',
    '”',
  ],
  ...[
    '(',
    ')',
    '(khóa XII)',
    ' tại ',
    'sửa đổi, bổ sung ',
    'một số điều của ',
    'PCCC',
    'hoà',
    'İ',
    '👍',
  ],
];
const torn = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(''));
const anything = fc.oneof(torn, fc.string({ unit: 'binary', maxLength: 300 }));

describe('any text at all', () => {
  it('gives ordered mentions that lie inside the text and do not overlap', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const { text, folded } = passage(words);
        let reached = 0;
        for (const mention of readCitations({ text, folded })) {
          expect(mention.start).toBeGreaterThanOrEqual(reached);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.fullStart).toBeLessThanOrEqual(mention.start);
          expect(mention.fullStart).toBeGreaterThanOrEqual(0);
          expect(mention.fullEnd).toBeGreaterThanOrEqual(mention.end);
          expect(mention.fullEnd).toBeLessThanOrEqual(text.length);
          expect(mention.id.length).toBeGreaterThan(0);
          reached = mention.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives each kept mention to exactly one directive', () => {
    fc.assert(
      fc.property(fc.array(torn, { maxLength: 12 }), (paragraphs) => {
        const placed = paragraphs.flatMap((words, place) =>
          readCitations(passage(words)).map((mention) => ({ mention, place })),
        );
        const { citations, directives } = resolveCitations(placed);
        const owned = directives.flatMap((directive) => directive.citations);
        expect(new Set(owned)).toEqual(new Set(citations));
        expect(owned).toHaveLength(citations.length);
        for (const directive of directives) {
          expect(directive.citations).toContain(directive.defining);
          expect(directive.citations.every((citation) => citation.id === directive.id)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('repeated prefixes', () => {
  it.each([
    '1/',
    'số …… ',
    'A-',
    '1/A-A-A-A-',
    'Luật ',
    'Luật PCCC ',
    'Luật sửa đổi, bổ sung một số điều của ',
    'Nghị quyết Đại hội ',
    'Đề án “',
    '12/KH-UBND về “',
    '12/KH-UBND của Ban ',
    'UBND ban hành Kế hoạch số 1/KH-UBND ',
    '12/KH-UBND về A và Kế hoạch ',
  ])('are read in steps that grow with the length: %s', (prefix) => {
    const once = steps(prefix.repeat(300));
    expect(steps(prefix.repeat(1200))).toBeLessThanOrEqual(5 * once + 100);
  });
});

/** How many times a pattern is tried while a text is read. */
function steps(words: string): number {
  const read = passage(words);
  const tries = vi.spyOn(RegExp.prototype, 'exec');
  try {
    readCitations(read);
    return tries.mock.calls.length;
  } finally {
    tries.mockRestore();
  }
}
