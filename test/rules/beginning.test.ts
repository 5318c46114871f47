import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkBeginning, checkPlan } from '../../server/src/rules/index.ts';

const plan = `KẾ HOẠCH
Kiểm tra công tác văn thư

I. MỤC ĐÍCH

Nâng cao nghiệp vụ của các cơ quan liên quan liên quan.

II. NỘI DUNG

1. Kiểm tra việc lập hồ sơ trước ngày 31/02/2026.

III. TỔ CHỨC THỰC HIỆN

Các phòng báo cáo kết quả ngày 31/4/2026.
`;

const codesOf = (findings: readonly { code: string }[] | null) =>
  findings?.map(({ code }) => code) ?? null;

describe('the beginning of a long plan', () => {
  const beginning = plan.slice(0, plan.indexOf('III.'));

  it('is checked by the rules that need one part alone, but for the part that may be cut', () => {
    const found = checkBeginning(openPlanDocument(beginning), { locale: 'vi' });
    expect(codesOf(found)).toEqual(['doubled-word']);
  });

  it('has no finding that the whole plan has not', () => {
    const ofAll = checkPlan(openPlanDocument(plan), { locale: 'vi' });
    const found = checkBeginning(openPlanDocument(beginning), { locale: 'vi' });
    expect(ofAll).toEqual(expect.arrayContaining([...(found ?? [])]));
    expect(codesOf(ofAll)).toEqual(expect.arrayContaining(['invalid-date', 'invalid-date']));
  });

  it('honours suppressions', () => {
    const suppressed = beginning.replace(
      'Nâng cao',
      '<!-- plandoc-disable-next-line doubled-word: trích nguyên văn -->\nNâng cao',
    );
    expect(codesOf(checkBeginning(openPlanDocument(suppressed), { locale: 'vi' }))).toEqual([]);
  });

  it('says nothing where no part is complete, or where nothing is known to be a plan', () => {
    const title = plan.slice(0, plan.indexOf('I.'));
    expect(checkBeginning(openPlanDocument(title), { locale: 'vi' })).toBeNull();
    expect(checkBeginning(openPlanDocument('Ghi chép\n'), { locale: 'vi' })).toBeNull();
  });
});
