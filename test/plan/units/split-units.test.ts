import { describe, expect, it } from 'vitest';
import { unitsOf } from './units-check.ts';

describe('splitUnits', () => {
  it.each([
    // Departments hold commas, dashes and “và” of their own, before and after the mergers of 2025.
    ['Sở Văn hóa, Thể thao và Du lịch', 1],
    ['Sở Lao động - Thương binh và Xã hội', 1],
    ['Bộ Nông nghiệp và Phát triển nông thôn', 1],
    ['Sở Nông nghiệp và Môi trường', 1],
    ['Bộ Dân tộc và Tôn giáo', 1],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 1],
    ['Phòng Tài chính- Kế hoạch', 1],
    ['Trung tâm Văn hóa, Thể thao và Truyền thông huyện', 1],
    ['Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh', 1],
    ['Sở GD&ĐT', 1],
    ['Ban Thanh niên Nông thôn, Công nhân và Đô thị', 1],
    ['Phòng Đào tạo - Chỉ đạo tuyến', 1],
    ['Trung tâm Quy hoạch và Điều tra tài nguyên nước', 1],
    ['Ban An toàn vệ sinh viên', 1],
    ['Quản đốc các phân xưởng', 1],
    ['Phòng Giáo dục Trung học', 1],
    ['Phòng Tuyên truyền, Báo chí - Xuất bản', 1],
    ['Phòng VH-TT', 1],
    // Diacritics that a scanner has damaged do not tear a name.
    ['Sở Vãn hóa, Thế thao và Du lịch', 1],
    ['Sở Lao dộng - Thương bình và Xã hội', 1],
    ['UBND các huyện, các thị xã', 1],
    ['Các huyện, thị, thành đoàn', 1],
    // Groups of common nouns stay whole.
    ['Sở, Ban, ngành', 1],
    ['các huyện ủy, thành ủy', 1],
    ['Các sở, ban, ngành, đoàn thể cấp tỉnh', 1],
    ['các cơ quan, tổ chức có liên quan', 1],
    ['Các Bộ, ngành, địa phương và đơn vị', 1],
    ['Bộ, ngành, địa phương', 1],
    ['Các phòng chuyên môn, đơn vị trực thuộc Sở', 1],
    ['Các trường mầm non, tiểu học, THCS', 1],
    ['các đài, báo trung ương và địa phương', 1],
    // A body of many places is one unit.
    ['UBND các huyện, thị xã, thành phố', 1],
    ['Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương', 1],
    ['UBND các xã Ia Rong, Chư Mố và thị trấn Phú Thiện', 1],
    // Posts and persons.
    ['Giám đốc Sở Y tế', 1],
    ['Chủ tịch, Phó Chủ tịch UBND xã', 1],
    ['đồng chí Lê Văn Tám, Phó Hiệu trưởng', 1],
    ['Thầy Lê Văn Tám - Phó Hiệu trưởng', 1],
    // One office of two organs; a part of a ministry.
    ['Văn phòng HĐND và UBND huyện', 1],
    ['Cục Báo chí - Bộ Văn hóa, Thể thao và Du lịch', 1],
  ])('keeps “%s” whole', (text) => {
    expect(unitsOf(text)).toEqual([text]);
  });

  // The marks | show where the clerk's units part.
  it.each([
    'Sở Nội vụ|, Công an tỉnh| và các cơ quan liên quan',
    'Sở Văn hóa, Thể thao và Du lịch|, Sở Ngoại vụ',
    'Ban Chỉ huy các cụm|; Ban Chỉ huy các xã',
    'các phòng, ban|, các xã, phường',
    'Các sở, ban, ngành|, UBND các huyện',
    'Hội Nông dân|, Hội Cựu chiến binh|, Đoàn Thanh niên các cấp',
    'Ủy ban MTTQ Việt Nam xã| và các tổ chức chính trị - xã hội',
    'các tổ chức chính trị - xã hội| và tổ chức xã hội ở địa phương',
    'VTV|, VOV| và các địa phương',
    'Giám đốc các sở|, Chủ tịch UBND các xã, phường',
    'thầy Trần Văn Nam|; cô Lý Thị Hoa',
    'Đoàn Thanh niên| - Hội Liên hiệp Thanh niên',
    'Ủy ban nhân dân quận, huyện|, Sở Xây dựng',
    'Đảng ủy|, HĐND|, UBND xã',
    'Công an phường|, các tổ dân phố',
    'Phòng Quản lý học viên và sinh viên',
    'viện nghiên cứu|, trường đại học|, doanh nghiệp',
    'cơ sở đào tạo|, doanh nghiệp',
    'các cơ sở đào tạo, doanh nghiệp',
    'Sở Nội vụ|, Báo và Đài PT-TH tỉnh',
    'Đảng ủy cơ quan Sở Xây dựng|, ngành giáo dục',
    'các cơ quan, tổ chức hữu quan',
    'Trưởng 9 thôn|, các giáo họ|, giáo xứ Đông Sơn',
  ])('splits “%s”', (marked) => {
    const units = marked.split('|').map((part) => part.replace(/^(?:[,;]| -| và)+ /u, ''));
    expect(unitsOf(marked.replaceAll('|', ''))).toEqual(units);
  });

  it('parts two ministries of a cell that lost its line break', () => {
    expect(unitsOf('Bộ Y tế Bộ Giáo dục và Đào tạo')).toEqual([
      'Bộ Y tế',
      'Bộ Giáo dục và Đào tạo',
    ]);
  });

  it('takes each name after “các sở:” as printed', () => {
    expect(unitsOf('các sở: Nội vụ, Văn hóa, Thể thao và Du lịch và UBND các xã')).toEqual([
      'Nội vụ',
      'Văn hóa, Thể thao và Du lịch',
      'UBND các xã',
    ]);
  });

  it('leaves a note in brackets out of the name', () => {
    expect(unitsOf('Sở Nội vụ (Chi cục Lưu trữ), Sở Tư pháp')).toEqual(['Sở Nội vụ', 'Sở Tư pháp']);
  });

  it('finds no unit in a dash or a number', () => {
    expect(unitsOf(' - ')).toEqual([]);
    expect(unitsOf('12/2025')).toEqual([]);
  });
});
