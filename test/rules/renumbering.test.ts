import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan, type Fix, fixesFor } from '../../server/src/rules/index.ts';
import { apply } from './example-text.ts';

const options = { locale: 'vi', assumePlan: true } as const;

/** The fix of the first finding on numbering in a plan with this body. */
function renumbered(body: string): { text: string; fix: Fix } {
  const text = `KẾ HOẠCH\nKiểm tra công tác văn thư\n\n${body}`;
  const document = openPlanDocument(text);
  const finding = checkPlan(document, options).find(({ code }) => code === 'numbering-sequence');
  const fix = finding && fixesFor(document, finding, options)[0];
  if (fix === undefined) throw new Error('Nothing to renumber.');
  return { text: apply(text, fix, '').slice(text.length - body.length), fix };
}

const twoTwos = (closing: string): string => `I. MỤC ĐÍCH

Nâng cao nghiệp vụ.

II. NỘI DUNG

1. Kiểm tra hồ sơ.

2. Kiểm tra con dấu.

2. Kiểm tra sổ đăng ký:

2.1. Sổ văn bản đến;

2.2. Sổ văn bản đi.

3. Báo cáo:

a) Báo cáo tháng;

b) Báo cáo năm.

III. TỔ CHỨC THỰC HIỆN

${closing}
`;

describe('renumbering', () => {
  it.each([
    ['khoản 3 Mục II', 'khoản 4 Mục II'],
    ['điểm b khoản 3 Mục II', 'điểm b khoản 4 Mục II'],
    ['điểm b, khoản 3, mục II', 'điểm b, khoản 4, mục II'],
    [
      'khoản 1 Mục II và khoản 3 Mục II của Kế hoạch này',
      'khoản 1 Mục II và khoản 4 Mục II của Kế hoạch này',
    ],
    ['khoản 3 Điều 5 Nghị định số 30/2020/NĐ-CP', 'khoản 3 Điều 5 Nghị định số 30/2020/NĐ-CP'],
    ['khoản 3 Mục IV', 'khoản 3 Mục IV'],
  ])('takes the reference “%s” along as “%s”', (before, after) => {
    const { text, fix } = renumbered(twoTwos(`Văn phòng Sở thực hiện ${before}.`));
    expect(text).toContain(`Văn phòng Sở thực hiện ${after}.`);
    expect(text).toContain(
      '3. Kiểm tra sổ đăng ký:\n\n3.1. Sổ văn bản đến;\n\n3.2. Sổ văn bản đi.',
    );
    expect(text).toContain('4. Báo cáo:');
    expect(fix.safe).toBe(true);
  });

  it('is only offered where a reference may mean either of two', () => {
    const { text, fix } = renumbered(twoTwos('Văn phòng Sở thực hiện khoản 2 Mục II.'));
    expect(text).toContain('thực hiện khoản 2 Mục II.');
    expect(fix.safe).toBe(false);
  });

  it('takes sections at the top and “như Mục III” along', () => {
    const body = `I. MỤC ĐÍCH\n\nNâng cao nghiệp vụ.\n\nII. NỘI DUNG\n\nKiểm tra hồ sơ.\n\nII. THỜI GIAN\n\nQuý I/2026, kinh phí như Mục III.\n\nIII. KINH PHÍ\n\nNgân sách.\n`;
    const { text, fix } = renumbered(body);
    expect(text).toContain('III. THỜI GIAN\n\nQuý I/2026, kinh phí như Mục IV.\n\nIV. KINH PHÍ');
    expect(fix.safe).toBe(true);
  });

  it('is only offered where a number is skipped: a section may have been lost', () => {
    const { text, fix } = renumbered('I. NỘI DUNG\n\n1. Một.\n\n3. Ba.\n\n4. Xem khoản 3 Mục I.\n');
    expect(text).toContain('2. Ba.\n\n3. Xem khoản 2 Mục I.');
    expect(fix.safe).toBe(false);
  });

  it('leaves each level numbered from 1 on without a gap', () => {
    const count = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(count, (numbers) => {
        const blocks = [1, ...numbers].map((number) => `${number}. Kiểm tra hồ sơ số ${number}.`);
        const text = `KẾ HOẠCH\nKiểm tra\n\nI. NỘI DUNG\n\n${blocks.join('\n\n')}\n`;
        const document = openPlanDocument(text);
        for (const finding of checkPlan(document, options)) {
          if (finding.code !== 'numbering-sequence' || !finding.fixable) continue;
          const [fix] = fixesFor(document, finding, options);
          if (fix === undefined) throw new Error('No fix.');
          const after = openPlanDocument(apply(text, fix, ''));
          const left = checkPlan(after, options).filter(({ code }) => code === finding.code);
          const before = checkPlan(document, options).filter(({ code }) => code === finding.code);
          expect(left.length).toBeLessThan(before.length);
          for (const place of left) expect(place.range).not.toEqual(finding.range);
        }
      }),
      { numRuns: 80 },
    );
  });
});
