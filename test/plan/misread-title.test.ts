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

  it('is no page’s that shows the plan below', () => {
    const text = `KẾ HOẠCH Kiểm tra văn thư\n\n\n\nSỞ  NỘI VỤ\n\n\nSố:      /KH-SNV\n\n\n\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nHà Nam, ngày 3 tháng 4 năm 2025\n\nKẾ HOẠCH\nKiểm tra văn thư\n\nI. NỘI DUNG\n`;
    const { letterhead, title } = openPlanDocument(text).plan;
    expect(letterhead.date).toBe('2025-04-03');
    expect(title?.range.start.line).toBe(16);
  });

  it('may name a symbol with a small letter in capitals', () => {
    const text = scanned(
      'KẾ HOẠCH\nNƯỚC SẠCH\nTHEO QUYẾT ĐỊNH SỐ 1/QĐ-TTg\nCỦA THỦ TƯỚNG CHÍNH PHỦ',
    );
    expect(openPlanDocument(text).plan.title?.subject?.text).toBe(
      'NƯỚC SẠCH THEO QUYẾT ĐỊNH SỐ 1/QĐ-TTg CỦA THỦ TƯỚNG CHÍNH PHỦ',
    );
  });

  it('is not read from a sentence that begins with these words', () => {
    const text = 'KẾ HOẠCH này thay thế kế hoạch cũ.\n\nI. NỘI DUNG\n';
    expect(openPlanDocument(text).plan.title).toBeNull();
  });

  it.each(['KHOA HỌC', 'KÊ KHAI', 'KẾ TOÁN'])('is not read from “%s”', (title) => {
    expect(openPlanDocument(scanned(title)).plan.title).toBeNull();
  });
});
