import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { recognisePlan } from '../../server/src/plan/recognition.ts';

const scanned = (title: string): string =>
  `SỞ NỘI VỤ\nSố: 67/KH-SNV\n\n${title}\nKiểm tra công tác văn thư\n\nI. NỘI DUNG\n\n1. Kiểm tra hồ sơ.\n\nII. TỔ CHỨC THỰC HIỆN\n`;

describe('the title of a scanned plan', () => {
  it.each(['KÉ HOẠCH', 'KẾ HOACH', 'KỀ HOẠCH', 'KE HOACH'])('is known as “%s”', (title) => {
    const text = scanned(title);
    expect(openPlanDocument(text).plan).toMatchObject({
      recognition: { isPlan: true },
      title: { subject: { text: 'Kiểm tra công tác văn thư' } },
    });
    expect(recognisePlan(text.split('\n')).isPlan).toBe(true);
  });

  it.each(['KHOA HỌC', 'KÊ KHAI', 'KẾ TOÁN'])('is not read from “%s”', (title) => {
    expect(openPlanDocument(scanned(title)).plan.title).toBeNull();
  });
});
