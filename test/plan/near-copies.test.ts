import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearCopies } from '../../server/src/plan/near-copies.ts';
import { openPlanDocument, type PlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan } from '../../server/src/rules/index.ts';
import { plainFacts } from './plain-facts.ts';
import { edit, planText } from './plan-texts.ts';

const heads = fc.constantFrom(
  '',
  'Số: 7/KH-UBND\n\n',
  'Số: 8/KH-UBND\n',
  'KẾ HOẠCH\nNăm 2026\n',
  '\r\n',
);

/** Facts and findings as data; the facts first, as positions are good until the next text is opened. */
function said(document: PlanDocument): unknown {
  return [
    document.lines.text(),
    plainFacts(document.plan),
    checkPlan(document, { locale: 'vi', assumePlan: true }),
  ];
}

describe('texts that nearly repeat each other', () => {
  it('say what each says when it is opened alone', () => {
    const version = fc.record({
      of: fc.nat(2),
      head: heads,
      edits: fc.array(edit, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(planText, { minLength: 3, maxLength: 3 }),
        fc.array(version, { minLength: 2, maxLength: 6 }),
        (originals, versions) => {
          const copies = new NearCopies();
          for (const { of, head, edits } of versions) {
            let text = head + (originals[of] as string);
            for (const { at, length, text: inserted } of edits) {
              const start = Math.floor(at * text.length);
              text = text.slice(0, start) + inserted + text.slice(start + length);
            }
            expect(said(copies.open(text))).toEqual(said(openPlanDocument(text)));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('say so where a number above them makes another paragraph the basis', () => {
    const basis =
      'Căn cứ Quyết định số 20/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ phê duyệt Đề án nước sạch;\n';
    const text = `${basis}II. NỘI DUNG\n\nKẾ HOẠCH\n${basis}`;
    const copies = new NearCopies();
    said(copies.open(text));
    const numbered = `Số: 7/KH-UBND\n\n${text}`;
    expect(said(copies.open(numbered))).toEqual(said(openPlanDocument(numbered)));
  });

  it('are read as edits of one document where most is the same, and of none otherwise', () => {
    const body = 'I. MỤC ĐÍCH\n1. Kiểm kê sách.\nII. NHIỆM VỤ\n1. Văn phòng chủ trì kiểm kê.\n';
    const copies = new NearCopies();
    const first = copies.open(`KẾ HOẠCH\nNăm 2025\n${body}`);
    expect(copies.open(`KẾ HOẠCH\nNăm 2026\n${body}`)).toBe(first);
    expect(first.plan.title?.subject?.text).toBe('Năm 2026');
    const another = copies.open('KẾ HOẠCH\nMua sắm năm 2026\nI. NỘI DUNG\n1. Mua bàn ghế.\n');
    expect(another).not.toBe(first);
    expect(copies.open(`KẾ HOẠCH\nNăm 2027\n${body}`)).toBe(first);
  });

  it('are forgotten when others follow, so that memory stays bounded', () => {
    const copies = new NearCopies();
    const text = (number: number) => `KẾ HOẠCH số ${number}\n${`việc thứ ${number}, `.repeat(9)}\n`;
    const first = copies.open(text(0));
    for (let number = 1; number <= 20; number++) copies.open(text(number));
    expect(copies.open(text(0))).not.toBe(first);
  });
});
