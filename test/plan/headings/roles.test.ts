import { describe, expect, it } from 'vitest';
import { assignmentLabel } from '../../../server/src/plan/units/assignment-label.ts';
import { columnRole, columnRoles } from '../../../server/src/plan/headings/column-role.ts';
import { sectionRole } from '../../../server/src/plan/headings/section-role.ts';
import { foldPassage } from '../../../server/src/text/fold.ts';

describe('sectionRole', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose'],
    ['MỤC DÍCH YÊU CẦU', 'purpose'],
    ['Yêu cầu', 'purpose'],
    ['MỤC TIÊU, CHỈ TIÊU', 'objectives'],
    ['Các chỉ tiêu chủ yếu', 'objectives'],
    ['NỘI DUNG, HÌNH THỨC VÀ THỜI GIAN THỰC HIỆN', 'tasks'],
    ['NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM', 'tasks'],
    ['Một số nội dung, giải pháp', 'tasks'],
    ['CÁC NHIỆM VỤ TRỌNG TÂM', 'tasks'],
    ['KINH PHÍ THỰC HIỆN', 'funding'],
    ['Dự toán kinh phí', 'funding'],
    ['TỔ CHỨC THỰC HIỆN', 'implementation'],
    ['TỔ CHỨC TRIỂNKHAI THỰC HIỆN', 'implementation'],
    ['TCHỨC THỰC HIN', 'implementation'],
    ['Mc đích, yêu cu', 'purpose'],
    ['Mc tiêu c thể', 'objectives'],
    ['Ni dung, nhim vụ', 'tasks'],
    ['PHÂN CÔNG NHIỆM VỤ', 'implementation'],
    ['TÌNH HÌNH CẤP NƯỚC, THOÁT NƯỚC', 'situation'],
    ['TRÁCH NHIỆM CỦA CÁC CƠ QUAN, ĐƠN VỊ', 'implementation'],
    ['Cơ quan chủ trì, phối hợp', 'leads'],
    ['Chủ trì thực hiện', 'leads'],
    ['Đơn vị phối hợp', 'coordination'],
    ['Thời gian thực hiện', 'deadline'],
    ['Thời gian, địa điểm', 'deadline'],
    ['Thời gian, địa bàn thực hiện', 'deadline'],
    ['CÔNG TÁC QUÁN TRIỆT, TUYÊN TRUYỀN', 'other'],
    ['Tổ chức hội nghị', 'other'],
    ['Chủ trì, phối hợp với Sở Nội vụ', 'other'],
    ['', 'other'],
  ])('“%s” is %s', (title, role) => {
    expect(sectionRole(foldPassage(title))).toBe(role);
  });
});

describe('columnRole', () => {
  it.each([
    ['TT', 'number'],
    ['STT', 'number'],
    ['Số TT', 'number'],
    ['Tên nhiệm vụ', 'task'],
    ['Nội dung công việc', 'task'],
    ['Cơ quan chủ trì', 'lead'],
    ['Đơn vị/ cá nhân phụ trách', 'lead'],
    ['Người thực hiện', 'lead'],
    ['Người kiểm tra', 'lead'],
    ['Đơn vị phối hợp', 'coordinating'],
    ['Thời gian hoàn thành', 'deadline'],
    ['Thời hạn', 'deadline'],
    ['Sản phẩm', 'result'],
    ['Ghi chú', 'other'],
    ['Đơn vị', 'other'],
    ['', null],
  ])('“%s” is for %s', (header, role) => {
    expect(columnRole(foldPassage(header))).toBe(role);
  });

  it('lets performers lead only where no column is for the lead', () => {
    const row = ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian'].map(foldPassage);
    expect(columnRoles(row)).toEqual(['number', 'task', 'lead', 'deadline']);
    expect(columnRoles([...row, foldPassage('Đơn vị chủ trì')])[2]).toBe('other');
  });
});

describe('a column “Thực hiện”', () => {
  it('says who where times stand beside it, and how much beside what was planned', () => {
    expect(columnRoles(['Thời gian', 'Nội dung', 'Thực hiện'].map(foldPassage))[2]).toBe('lead');
    expect(columnRoles(['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'].map(foldPassage))[2]).toBe('other');
  });
});

describe('assignmentLabel', () => {
  it.each([
    ['Cơ quan chủ trì: Sở Nội vụ', 'lead', 16],
    ['Đơn vị phối hợp thực hiện : các xã', 'coordinating', 27],
    ['Chủ trì, phối hợp: Sở Nội vụ', 'both', 18],
    ['Người phụ trách: cô Lan', 'lead', 16],
  ])('%s', (line, part, labelEnd) => {
    expect(assignmentLabel(foldPassage(line))).toEqual({ part, labelEnd });
  });

  it.each([
    'Chủ trì, phối hợp với Sở Nội vụ',
    'Thời gian: tháng 3',
    'Thực hiện: hằng năm',
    'Sở Nội vụ: x',
  ])('is no label: %s', (line) => {
    expect(assignmentLabel(foldPassage(line))).toBeNull();
  });
});
