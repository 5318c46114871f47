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

  it.each([
    ['KẾ HOẠCH Kiểm tra công tác văn thư', 'Kiểm tra công tác văn thư'],
    ['KẾ HOẠCH KIỂM TRA VĂN THƯ Năm học 2025 - 2026', 'KIỂM TRA VĂN THƯ Năm học 2025 - 2026'],
    ['KẾ HOẠCH KIỂM TRA VĂN THƯ\n\nNăm học 2025-2026', 'KIỂM TRA VĂN THƯ Năm học 2025-2026'],
  ])('may stand on one line with its subject: “%s”', (title, subject) => {
    const text = scanned(`${title}\n`).replace('Kiểm tra công tác văn thư\n\nI.', 'I.');
    expect(openPlanDocument(text).plan.title).toMatchObject({ subject: { text: subject } });
    expect(recognisePlan(text.split('\n')).isPlan).toBe(true);
  });

  it('is not read from a sentence that begins with these words', () => {
    const text = 'KẾ HOẠCH này thay thế kế hoạch cũ.\n\nI. NỘI DUNG\n';
    expect(openPlanDocument(text).plan.title).toBeNull();
  });

  it.each(['KHOA HỌC', 'KÊ KHAI', 'KẾ TOÁN'])('is not read from “%s”', (title) => {
    expect(openPlanDocument(scanned(title)).plan.title).toBeNull();
  });
});
