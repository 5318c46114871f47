import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutlineNode } from '../../server/src/plan/facts.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';

const titles = [
  'I. MỤC ĐÍCH, YÊU CẦU',
  'II. MỤC TIÊU, CHỈ TIÊU',
  'III. NỘI DUNG, NHIỆM VỤ',
  'IV. KINH PHÍ THỰC HIỆN',
  'V. TỔ CHỨC THỰC HIỆN',
];

function planWith(headings: readonly string[]): string {
  const sections = headings.map(
    (heading) => `${heading}\n\n1. Rà soát, hoàn thiện quy định nội bộ.\n`,
  );
  return `KẾ HOẠCH\n\nNâng cao chất lượng phục vụ người dân năm 2026\n\n${sections.join('\n')}`;
}

function outlineOf(text: string): unknown {
  const plain = (node: OutlineNode): unknown => [
    node.label,
    node.role,
    node.range.start.line,
    node.children.map(plain),
  ];
  return openPlanDocument(text).plan.outline.map(plain);
}

/** A letter as a scanner may read it: without its marks, Đ as D. */
function damaged(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').replace('Đ', 'D');
}

describe('titles in capitals', () => {
  it('give the same outline with letters damaged', () => {
    const damage = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 5, maxLength: 5 }), (plans) => {
        const headings = titles.map((title, index) =>
          [...title]
            .map((letter, at) => (plans[index]?.[at] === true ? damaged(letter) : letter))
            .join(''),
        );
        expect(outlineOf(planWith(headings))).toEqual(outlineOf(planWith(titles)));
      }),
      { numRuns: 200 },
    );
  });
});
