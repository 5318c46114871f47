import { describe, expect, it } from 'vitest';
import { citations, ids } from './passage.ts';

describe('laws by name', () => {
  it.each([
    ['Luật Báo chí năm 2016', 'Luật Báo chí 2016'],
    ['Luật Đất đai 2024', 'Luật Đất đai 2024'],
    ['Luật Khoa học và Công nghệ (2013)', 'Luật Khoa học và Công nghệ 2013'],
    ['Luật Giáo dục ngày 14/6/2019', 'Luật Giáo dục 2019'],
    ['Bộ Luật hình sự năm 2015 (sửa đổi)', 'Bộ luật Hình sự 2015'],
    ['luật an ninh mạng', 'Luật An ninh mạng'],
    ['LUẬT ĐẤT ĐAI NĂM 2024', 'Luật Đất đai 2024'],
    ['Luật Phòng, chống tham nhũng và các văn bản hướng dẫn', 'Luật Phòng, chống tham nhũng'],
    ['Dự án Luật Nhà ở (sửa đổi)', 'Luật Nhà ở'],
    ['Luật Bảo vệ BMNN', 'Luật Bảo vệ bí mật nhà nước'],
    ['Luật BHXH năm 2014', 'Luật Bảo hiểm xã hội 2014'],
    ['Luật Hòa nhạc quốc gia theo quy định', 'Luật Hòa nhạc quốc gia'],
    ['Pháp lệnh Công an xã', 'Pháp lệnh Công an xã'],
    ['Hiến pháp năm 2013', 'Hiến pháp 2013'],
    ['Căn cứ Điều lệ Đảng;', 'Điều lệ Đảng'],
  ])('%s → %s', (words, id) => {
    expect(ids(words)).toEqual([id]);
  });

  it('takes an amending law with the laws it amends as one', () => {
    expect(
      ids('Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công và Luật Nhà ở ngày 22/11/2019;'),
    ).toEqual(['Luật Sửa đổi, bổ sung một số điều của Luật Đầu tư công và Luật Nhà ở 2019']);
  });

  it('takes name and number of a law as one citation, by the number', () => {
    const expected = [
      { id: '103/2016/QH13', type: 'Luật', subject: 'Báo chí', date: '2016-04-05' },
    ];
    expect(citations('Luật Báo chí số 103/2016/QH13 ngày 05/4/2016', expected)).toEqual(expected);
  });

  it.each([
    'pháp luật về đất đai, kỷ luật Đảng, Luật sư, Đoàn Luật sư, Trường Đại học Luật Hà Nội',
    'Hiến pháp và pháp luật; luật này; các luật có liên quan',
    'Dự án Luật Bến cảng; xây dựng Luật Đô thị',
    'Nghị định số 40/2020/NĐ-CP hướng dẫn thi hành Luật Đầu tư công',
  ])('no law of its own: %s', (words) => {
    expect(ids(words).filter((id) => !id.includes('/'))).toEqual([]);
  });
});

describe('resolutions by name', () => {
  it.each([
    'Nghị quyết Đại hội lần thứ XIII của Đảng',
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng',
    'Nghị quyết Đại hội Đảng bộ tỉnh Thanh Sơn lần thứ XVIII',
    'Nghị quyết Đại hội XIII của Đảng',
    'Nghị quyết Trung ương 4 khóa XII',
    'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII',
  ])('%s', (name) => {
    expect(ids(`quán triệt ${name}, các chỉ thị`)).toEqual([name]);
  });

  it('leaves out resolutions in general', () => {
    expect(ids('Nghị quyết Đại hội Đảng các cấp; nghị quyết của chi bộ')).toEqual([]);
  });
});

describe('bare numbers', () => {
  it('keeps type and number where nothing tells the symbol', () => {
    expect(ids('Chỉ thị 18 của Ban Bí thư và Nghị quyết số 57; kết nối với Đề án 06')).toEqual([
      'Chỉ thị 18',
      'Nghị quyết 57',
      'Đề án 06',
    ]);
  });

  it('counts no directives in a number of things', () => {
    expect(ids('Chỉ thị 18 chống thất thu thuế; Chỉ thị 05 nội dung; Quyết định 05 việc')).toEqual([
      'Chỉ thị 18',
    ]);
  });

  it('leaves out the words that give a short name', () => {
    expect(ids('phê duyệt Đề án (sau đây gọi tắt là Đề án 19)')).toEqual([]);
  });
});
