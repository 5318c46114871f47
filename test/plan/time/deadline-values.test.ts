import { describe, expect, it } from 'vitest';
import { deadlineLabel } from '../../../server/src/plan/time/deadline-label.ts';
import type { PassageContext } from '../../../server/src/plan/passage.ts';
import { checkDeadlines, duty, timeCell } from './passages.ts';

describe('a table cell for the time', () => {
  it.each([
    ['«2025»', 'year 2025-01-01..2025-12-31'],
    ['«12/2025»', 'month 2025-12-01..2025-12-31'],
    ['«6/2025»', 'month 2025-06-01..2025-06-30'],
    ['«T3/2025»', 'month 2025-03-01..2025-03-31'],
    ['«T9-T12/2025»', 'month 2025-09-01..2025-12-31'],
    ['«Trước rằm tháng 8 âm lịch năm 2025»', 'month'],
    ['«Trước, trong kỳ thi»', 'relative'],
    ['«10-11/2025»', 'month 2025-10-01..2025-11-30'],
    ['«Ngày 06/10/2025 (tức 15/8/2025 âm lịch)»', 'date 2025-10-06..2025-10-06'],
    ['«Tháng 5/2025»', 'month 2025-05-01..2025-05-31'],
    ['«Tháng 3, tháng 9»', 'month 03-01..09-30'],
    ['«Quý II/2025»', 'quarter 2025-04-01..2025-06-30'],
    ['«Quý III, IV/2026»', 'quarter 2026-07-01..2026-12-31'],
    ['«Quý Ill/2026»', 'quarter 2026-07-01..2026-09-30'],
    ['«2025 - 2026»', 'period 2025-01-01..2026-12-31'],
    ['«2025 và những năm tiếp theo»', 'year 2025-01-01..2025-12-31'],
    ['«Giai đoạn 2021 - 2025»', 'period 2021-01-01..2025-12-31'],
    ['«Hằng năm»', 'recurring'],
    ['«Hằng năm và giai đoạn 2021 - 2025»', 'period 2021-01-01..2025-12-31'],
    ['«Hằng năm theo hướng dẫn của Bộ»', 'recurring'],
    ['«Tháng 01 và tháng 7 hằng năm»', 'recurring 01-01..07-31'],
    ['«Thường xuyên»', 'ongoing'],
    ['«Nhiệm vụ thường xuyên»', 'ongoing'],
    ['«Cả năm»', 'ongoing'],
    ['«Từ 01/6 đến 31/8/2022; cao điểm trong tháng 7/2022»', 'period 2022-06-01..2022-08-31'],
    ['«31/12»', 'date 12-31..12-31'],
    ['«Trước 15/3»', 'date ..03-15'],
    ['«Xong trước 15/11/2025»', 'date ..2025-11-15'],
    ['«15-20/3/2025»', 'period 2025-03-15..2025-03-20'],
    ['«15/3/2025 - 20/4/2025»', 'period 2025-03-15..2025-04-20'],
    ['«Từ quý I đến quý IV/2025»', 'period 2025-01-01..2025-12-31'],
    ['«Tuần 3 tháng 5/2025»', 'month 2025-05-01..2025-05-31'],
    ['«Sau khi có hướng dẫn của cấp trên»', 'relative'],
    ['«7h15 - 7h45»', 'period'],
    ['«Năm học 2025 - 2026»', 'period'],
  ])('%s', (cell, reading) => checkDeadlines(cell, [reading], timeCell));

  it('holds no time where it names none', () => {
    checkDeadlines('Theo kế hoạch', [], timeCell);
    checkDeadlines('Khi có yêu cầu', [], timeCell);
    checkDeadlines('', [], timeCell);
  });
});

describe('a line with a deadline label', () => {
  it.each([
    ['Thời gian thực hiện: «Tháng 10/2024 và thường xuyên».', 'month 2024-10-01..2024-10-31'],
    ['- Thời gian: «Tháng 11, 12/2024 và bổ sung hằng năm».', 'month 2024-11-01..2024-12-31'],
    ['3. Thời gian hoàn thành: «Từ tháng 9/2024 trở đi».', 'period 2024-09-01..'],
    [
      'Tiến độ thực hiện: «Từ năm 2024 đến năm 2030 và tiếp theo».',
      'period 2024-01-01..2030-12-31',
    ],
    ['a) Thời hạn: «trước ngày 31 tháng 10 năm 2024».', 'date ..2024-10-31'],
    ['Thời gian tổ chức: «02 ngày: 14 và 15 tháng 8 năm 2025».', 'period 2025-08-14..2025-08-15'],
    ['(Thời gian hoàn thành: «năm 2025»).', 'year 2025-01-01..2025-12-31'],
    ['Thời gian: «07 ngày»', 'relative'],
    ['Hạn nộp: «chậm nhất ngày 30/9/2025»', 'date ..2025-09-30'],
    ['Thời gian kiểm tra: «Từ tháng …../20…… đến tháng ……/20……»', 'period'],
    [
      'Thời gian, địa điểm: «08 giờ 00 ngày 12/5/2025 (thứ Hai)», tại hội trường xã.',
      'date 2025-05-12..2025-05-12',
    ],
  ])('%s', (line, reading) => checkDeadlines(line, [reading]));

  it('says nothing where its value is left blank or holds no time', () => {
    checkDeadlines('Thời gian kiểm tra: ....................', []);
    checkDeadlines('Thời gian thực hiện: Theo tiến độ của dự án.', []);
  });

  it('is told from a sentence that begins alike', () => {
    expect(deadlineLabel('thời gian thực hiện:')).toEqual({ labelEnd: 20 });
    expect(deadlineLabel('2.1. tiến độ thực hiện')).toEqual({ labelEnd: 22 });
    expect(deadlineLabel('thời gian qua, công tác này còn hạn chế: chậm')).toBeNull();
    expect(deadlineLabel('thời gian từ ngày 01/3 đến ngày 05/3/2025: tập huấn')).toBeNull();
    expect(deadlineLabel('địa điểm: hội trường')).toBeNull();
  });

  it('counts nothing in places that order no duty', () => {
    for (const place of ['title', 'basis', 'letterhead', 'recipients', 'signature'] as const) {
      checkDeadlines('Hoàn thành trước ngày 15/3/2025.', [], { ...duty, place });
    }
  });
});

describe('a line of a section on times', () => {
  const line: PassageContext = { ...duty, column: 'deadline' };

  it.each([
    [
      'Rà soát kho «trước ngày 05/6/2025»; nộp sổ «trước 30/6/2025».',
      'date ..2025-06-05',
      'date ..2025-06-30',
    ],
    ['- «Từ ngày 01/3 đến 30/4/2025»: Sửa mái, quét vôi.', 'period 2025-03-01..2025-04-30'],
    ['- Khai mạc: «ngày 05/6/2025», ở sân kho.', 'date 2025-06-05..2025-06-05'],
    ['Giai đoạn 1 («tháng 3/2025»): Kiểm đếm', 'month 2025-03-01..2025-03-31'],
    ['Từng xã tự chọn ngày mở hội «trong quý III/2025».', 'quarter 2025-07-01..2025-09-30'],
    [
      '«Từ tháng 4 đến tháng 6/2025» tiến hành đại hội các chi bộ.',
      'period 2025-04-01..2025-06-30',
    ],
    ['Hội thi khai mạc «7 giờ 30 ngày 11/9/2025» ở nhà văn hóa.', 'date 2025-09-11..2025-09-11'],
    ['Họp 4 khối của toàn trường «ngày 05/9/2025», có mặt đủ.', 'date 2025-09-05..2025-09-05'],
    ['«Tháng 11, 12/2024 và bổ sung hằng năm»', 'month 2024-11-01..2024-12-31'],
    [
      'Các xã mở hội: «tháng 3/2025», đợt 2 «tháng 9/2025».',
      'month 2025-03-01..2025-03-31',
      'month 2025-09-01..2025-09-30',
    ],
  ])('%s', (marked, ...readings) => checkDeadlines(marked, readings, line));

  it('is none where it only leads to what follows', () => {
    checkDeadlines('Sau khi nhận bàn giao, việc được chia như sau:', [], line);
  });
});
