import { describe, expect, it } from 'vitest';
import { headingOf } from './units-check.ts';

describe('readUnitHeading', () => {
  it.each([
    'Sở Nội vụ',
    'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
    'THỊ XÃ AN KHÊ',
    'UBND các huyện, thành phố, thị xã',
    'Các sở, ban, ngành, đoàn thể tỉnh',
    'Ban Giám hiệu',
    'Hiệu trưởng các trường tiểu học',
    'Phó Hiệu trưởng phụ trách chuyên môn',
    'Giáo viên chủ nhiệm các lớp',
    'Tổ trưởng chuyên môn',
    'Các chi bộ, đảng bộ trực thuộc',
    'Ban Tổ chức Hội thi',
    'Ủy ban nhân dân các huyện ven biển',
    'Trưởng bản các bản',
    'Các huyện, thành, thị đoàn, Đoàn trực thuộc',
    'Các khoa lâm sàng, cận lâm sàng',
    'Các chi, đảng bộ trực thuộc',
    'Các phòng còn lại',
    'Chuyên viên Văn phòng Ủy ban',
  ])('takes “%s” as it stands', (text) => {
    expect(headingOf(text)).toBe(text);
  });

  it.each([
    ['Trách nhiệm của các phòng, ban', 'các phòng, ban'],
    ['Đối với Thủ đô Hà Nội', 'Thủ đô Hà Nội'],
    ['Đề nghị Ban Dân vận Huyện ủy', 'Ban Dân vận Huyện ủy'],
    ['Giao Phòng Nội vụ:', 'Phòng Nội vụ'],
    ['Đối với UBND các xã', 'UBND các xã'],
    ['Sở Tư pháp có trách nhiệm:', 'Sở Tư pháp'],
    ['Văn phòng UBND xã: Phối hợp với Công an xã', 'Văn phòng UBND xã (run-in)'],
    [
      'Các sở được phân công phụ trách tiêu chí: Trước ngày 30/11 gửi báo cáo',
      'Các sở được phân công phụ trách tiêu chí (run-in)',
    ],
    ['Các ban còn lại: Phối hợp với Văn phòng', 'Các ban còn lại (run-in)'],
    ['Văn phòng Sở là đơn vị đầu mối, có nhiệm vụ:', 'Văn phòng Sở'],
    ['BCH CĐCS: Xây dựng kế hoạch', 'BCH CĐCS (run-in)'],
    ['Trạm Y tế phường - Chủ trì tiêm chủng tại các khu phố', 'Trạm Y tế phường (run-in)'],
    ['Các tổ chức cơ sở Đảng, tổ chức phổ biến kế hoạch', 'Các tổ chức cơ sở Đảng (run-in)'],
  ])('quotes only the unit of “%s”', (text, unit) => {
    expect(headingOf(text)).toBe(unit);
  });

  it.each([
    'Kinh phí thực hiện',
    'Lực lượng: Dân quân, thanh niên',
    'Cơ quan thường trực: Trạm Y tế',
    'Trưởng đoàn: Đ/c Lê Văn An',
    'Thành viên:',
    'Chế độ báo cáo',
    'Tổ chức thực hiện',
    'Tổ chức tuyên truyền, phổ biến',
    'Phòng, chống dịch bệnh',
    'Hội nghị, tập huấn',
    'Ban hành văn bản chỉ đạo',
    'Các hoạt động khác',
    'Cơ quan chủ trì, phối hợp',
    'Đơn vị thực hiện',
    'Cơ quan chủ trì: Sở Nội vụ',
    'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp rà soát',
    'Thủ trưởng các phòng, ban căn cứ chức năng được giao xây dựng kế hoạch',
    'Các phòng, ban có trách nhiệm: Lãnh đạo thực hiện tốt các quy định',
  ])('is no unit heading: “%s”', (text) => {
    expect(headingOf(text)).toBeNull();
  });

  it('reads a sentence with a unit, a comma and a verb only where duties are given out', () => {
    const text = 'Văn phòng Đảng ủy, tham mưu chương trình công tác';
    expect(headingOf(text)).toBe('Văn phòng Đảng ủy (run-in)');
    expect(headingOf(text, false)).toBeNull();
  });
});
