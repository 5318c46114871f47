import { describe, expect, it } from 'vitest';
import { citations, type Expected } from './passage.ts';

function check(words: string, ...expected: Expected[]): void {
  expect(citations(words, expected)).toEqual(expected);
}

it('reads type, date, issuer and subject of a full citation', () => {
  check('Thực hiện Kết luận số 12-KL/TW, ngày 05/4/2024 của Ban Bí thư về công tác dân vận;', {
    id: '12-KL/TW',
    words: '12-KL/TW',
    full: 'Kết luận số 12-KL/TW, ngày 05/4/2024 của Ban Bí thư',
    type: 'Kết luận',
    date: '2024-04-05',
    issuer: 'Ban Bí thư',
    subject: 'công tác dân vận',
  });
});

it('takes the issuer from the end of a subject, as lists of law portals give it', () => {
  check('Quyết định 16/QĐ-TTg năm 2024 phê duyệt Đề án nước sạch do Thủ tướng Chính phủ ban hành', {
    id: '16/QĐ-TTg',
    issuer: 'Thủ tướng Chính phủ',
    subject: 'phê duyệt Đề án nước sạch',
  });
  check('Quyết định số 17/QĐ-BYT về việc xử lý chất thải do bệnh viện ban hành', {
    id: '17/QĐ-BYT',
    issuer: null,
    subject: 'xử lý chất thải do bệnh viện ban hành',
  });
});

it.each([
  ['ngày 19/9/ 2023', '2023-09-19'],
  ['ngày 19 tháng 9 tháng 2023', '2023-09-19'],
  ['ngày 05 tháng 11 năm 2016', '2016-11-05'],
  ['ngày 26 tháng 0 6 năm 2018', '2018-06-26'],
  [', ngày 31 - 7 - 2021', '2021-07-31'],
  ['ngày 12.5.2019', '2019-05-12'],
  ['(ngày 7/9/2015)', '2015-09-07'],
  ['ký ngày 7/9/2015', '2015-09-07'],
  ['ngày ngày 07 tháng 9 năm 2015', '2015-09-07'],
  ['ngày 31/02/2019', null],
  ['ngày 08/6/20210', null],
  ['ngày 15/8/5014', null],
  ['ngày     tháng 3 năm 2024', null],
  ['năm 2024', null],
])('reads the date of “số 41/KH-UBND %s”', (words, date) => {
  check(`Kế hoạch số 41/KH-UBND ${words}`, { id: '41/KH-UBND', date });
});

it('gives the issuer named before a list to all of it, over their subjects', () => {
  const issuer = 'Thủ tướng Chính phủ';
  check(
    'Căn cứ các Quyết định của Thủ tướng Chính phủ: số 16/QĐ-TTg ngày 05/4/2024 về phê duyệt Chương trình nước sạch, số 17/QĐ-TTg ngày 06/4/2024 về ban hành Bộ tiêu chí;',
    { id: '16/QĐ-TTg', issuer },
    { id: '17/QĐ-TTg', issuer },
  );
});

it.each([
  'UBND huyện Như Xuân',
  'UBND quận Bắc Từ Liêm',
  'Công đoàn Giáo dục Đại Từ',
  'Ủy ban nhân dân (UBND) tỉnh Hà Nam',
])('reads the issuer “%s” to the end of its name', (issuer) => {
  check(`Quyết định số 12/QĐ-UBND ngày 03/4/2025 của ${issuer} về việc giao chỉ tiêu`, {
    id: '12/QĐ-UBND',
    issuer,
    subject: 'giao chỉ tiêu',
  });
});

it.each(['Giao chỉ tiêu cấp nước', 'Năm 2025 có nhiều việc', 'Giao Sở Y tế cấp nước'])(
  'ends the issuer before “%s”',
  (rest) => {
    check(`Quyết định số 12/QĐ-UBND của UBND tỉnh Hà Nam ${rest}`, {
      id: '12/QĐ-UBND',
      issuer: 'UBND tỉnh Hà Nam',
    });
  },
);

it('gives day and issuer to all documents of “cùng ngày”', () => {
  const facts = { date: '2024-04-05', issuer: 'Ban Bí thư' };
  check(
    'Chỉ thị số 11-CT/TW, các Kết luận số 12-KL/TW và số 13-KL/TW, cùng ngày 05/4/2024 của Ban Bí thư.',
    { id: '11-CT/TW', ...facts },
    { id: '12-KL/TW', ...facts },
    { id: '13-KL/TW', ...facts },
  );
  check(
    'Các Kết luận số 12-KL/TW, 13-KL/TW, ngày 05/4/2024 của Ban Bí thư.',
    { id: '12-KL/TW', ...facts },
    { id: '13-KL/TW', ...facts },
  );
  check(
    'Kết luận số 12-KL/TW và số 13-KL/TW ngày 05/4/2024 của Ban Bí thư.',
    { id: '12-KL/TW', date: null },
    { id: '13-KL/TW', ...facts },
  );
  check(
    'Nghị quyết số 9-NQ/TU về kinh tế; Kết luận số 12-KL/TW cùng ngày 05/4/2024 của Ban Bí thư.',
    { id: '9-NQ/TU', date: null, issuer: null },
    { id: '12-KL/TW', ...facts },
  );
});

it.each([
  ['của Chính phủ quy định chi tiết', 'Chính phủ'],
  ['cúa Chính phủ quy định chi tiết', 'Chính phủ'],
  ['của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Quy chế', 'Bộ trưởng Bộ Giáo dục và Đào tạo'],
  ['của Bộ Lao động - Thương binh và Xã hội về việc làm', 'Bộ Lao động - Thương binh và Xã hội'],
  ['của Sở Văn hóa, Thể thao và Du lịch về lễ hội', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['của Sở Nông nghiệp và PTNT về đê điều', 'Sở Nông nghiệp và PTNT'],
  ['của UBND tỉnh Ban hành Quy chế', 'UBND tỉnh'],
  ['của ủy ban nhân dân huyện Thanh Hà, Sở Nội vụ', 'ủy ban nhân dân huyện Thanh Hà'],
  ['của Uỷ ban nhân dân phường về trật tự', 'Uỷ ban nhân dân phường'],
  [
    'của Ban Thường vụ Đảng ủy Khối doanh nghiệp tỉnh về',
    'Ban Thường vụ Đảng ủy Khối doanh nghiệp tỉnh',
  ],
  ['của Ban Chấp hành Đảng bộ xã Hòa Bình về', 'Ban Chấp hành Đảng bộ xã Hòa Bình'],
  ['của BTV Tỉnh đoàn về tháng thanh niên', 'BTV Tỉnh đoàn'],
  ['của Ban Chỉ đạo phòng, chống dịch tỉnh về việc', 'Ban Chỉ đạo phòng, chống dịch tỉnh'],
  ['của Hiệu trưởng trường THCS Lê Lợi về kiểm tra', 'Hiệu trưởng trường THCS Lê Lợi'],
  ['của Trưởng phòng Nội vụ và các phòng', 'Trưởng phòng Nội vụ'],
  ['của Hội Nông dân tỉnh và Kế hoạch này', 'Hội Nông dân tỉnh'],
  ['của Bộ trưởngBộ Y tế về tiêm chủng', 'Bộ trưởng Bộ Y tế'],
  [
    'Hội nghị lần thứ sáu, Ban Chấp hành Trung ương khóa XII về',
    'Hội nghị lần thứ sáu, Ban Chấp hành Trung ương',
  ],
])('reads the issuer of “ngày 05/3/2020 %s …”', (words, issuer) => {
  check(`Văn bản số 41/KH-XYZ ngày 05/3/2020 ${words}`, { id: '41/KH-XYZ', issuer });
});

it('reads an issuer that stands before the date, the number or the decision itself', () => {
  check('Kế hoạch số 80-KH/TU của Tỉnh ủy ngày 26/01/2018', {
    id: '80-KH/TU',
    date: '2018-01-26',
    issuer: 'Tỉnh ủy',
  });
  check('theo Quyết định của Thủ tướng Chính phủ số 16/QĐ-TTg ngày 04/9/2010', {
    id: '16/QĐ-TTg',
    full: 'Quyết định của Thủ tướng Chính phủ số 16/QĐ-TTg ngày 04/9/2010',
    issuer: 'Thủ tướng Chính phủ',
  });
  check('Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 6/TTr-SYT ngày 17/5/2021.', {
    id: '6/TTr-SYT',
    type: 'Tờ trình',
    issuer: 'Giám đốc Sở Y tế',
  });
  check('UBND tỉnh đã ban hành Kế hoạch số 25/KH-UBND về du lịch', {
    id: '25/KH-UBND',
    issuer: 'UBND tỉnh',
  });
});

it('gives the documents of a list the issuer behind the last', () => {
  check(
    'Công văn số 15/UBND-NC ngày 02/12/2021 và Công văn số 16/UBND-NC ngày 18/11/2022 của Chủ tịch UBND tỉnh',
    { id: '15/UBND-NC', issuer: 'Chủ tịch UBND tỉnh' },
    { id: '16/UBND-NC', issuer: 'Chủ tịch UBND tỉnh' },
  );
  check(
    'Kết luận số 12-KL/TW, Chỉ thị số 25-CT/TW ngày 08/8/2018 của Ban Bí thư',
    { id: '12-KL/TW', issuer: null },
    { id: '25-CT/TW', issuer: 'Ban Bí thư' },
  );
});

it('reads several issuers of a joint document', () => {
  check('Thông tư liên tịch số 15/2013/TTLT-BTC-BTP của Bộ Tài chính và Bộ Tư pháp quy định', {
    id: '15/2013/TTLT-BTC-BTP',
    issuer: 'Bộ Tài chính và Bộ Tư pháp',
  });
  check('Chương trình số 1/CTPH-SYT-CAT giữa Sở Y tế với Công an tỉnh về an ninh', {
    id: '1/CTPH-SYT-CAT',
    issuer: 'Sở Y tế với Công an tỉnh',
    subject: 'an ninh',
  });
});

it('ends a subject where the sentence around the citation goes on', () => {
  check(
    'Thực hiện Kế hoạch số 5/KH-UBND ngày 02/3/2021 của UBND tỉnh về phát triển rừng, Sở Nội vụ xây dựng Kế hoạch như sau:',
    { id: '5/KH-UBND', subject: 'phát triển rừng' },
  );
  check(
    'Kết luận số 12-KL/TW về “Tăng cường đoàn kết”; và (Chỉ thị số 3/CT-TTg về an toàn giao thông).',
    { id: '12-KL/TW', subject: 'Tăng cường đoàn kết' },
    { id: '3/CT-TTg', subject: 'an toàn giao thông' },
  );
  check('tình hình thực hiện Kết luận số 12-KL/TW định kỳ báo cáo cấp trên', {
    id: '12-KL/TW',
    subject: null,
  });
});

it('keeps the type word even where it disagrees with the symbol', () => {
  check('nhiệm vụ của Kết luận số 27-KH/TU', { id: '27-KH/TU', type: 'Kết luận' });
  check(
    'theo 27-KH/TU và 15/UBND-NC',
    { id: '27-KH/TU', type: 'Kế hoạch' },
    { id: '15/UBND-NC', type: 'Công văn' },
  );
  check(
    'Quy định số 9-QĐ/TW và 8-TT/TW, 8/2020/TT-BTC',
    { id: '9-QĐ/TW', type: 'Quy định' },
    { id: '8-TT/TW', type: 'Thông tri' },
    { id: '8/2020/TT-BTC', type: 'Thông tư' },
  );
});

it('gives the issuer before a list of numbers to each of them', () => {
  check(
    'Các Chỉ thị của Thủ tướng Chính phủ: số 15/CT-TTg ngày 11/9/2022, số 15/CT-TTg ngày 12/5/2023;',
    { id: '15/CT-TTg', date: '2022-09-11', issuer: 'Thủ tướng Chính phủ' },
    { id: '15/CT-TTg', date: '2023-05-12', issuer: 'Thủ tướng Chính phủ' },
  );
});

it('ends a subject before “và” and another document, and before what it is called from now on', () => {
  check(
    'Thực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về thi đua ái quốc và Kế hoạch số 16/KH-UBND ngày 31/8/2021 của UBND tỉnh về việc khen thưởng (sau đây gọi tắt là Kế hoạch số 16);',
    { id: '19/CT-TTg', subject: 'thi đua ái quốc' },
    { id: '16/KH-UBND', subject: 'khen thưởng' },
  );
});

it('reads a number whose hyphen is missing behind “số”', () => {
  check('Kế hoạch số 298 KH/TWĐTN ngày 14/7/2011 của Trung ương Đoàn về đại hội các cấp', {
    id: '298-KH/TWĐTN',
    words: '298 KH/TWĐTN',
    date: '2011-07-14',
  });
  check('có 12 kh/năm và 15 TB/tháng');
});

it.each([
  ['Bộ Giáo dục Đào tạo (GDĐT) về việc dạy bơi', 'Bộ Giáo dục Đào tạo'],
  ['Bộ Nông nghiệp &PTNT về việc dạy bơi', 'Bộ Nông nghiệp &PTNT'],
  ['Bộ Kế hoạch & Đầu tư về việc dạy bơi', 'Bộ Kế hoạch & Đầu tư'],
  ['UBND tỉnh Hà Giang - Trưởng nhóm hợp tác', 'UBND tỉnh Hà Giang'],
  ['UBND tỉnh Bà Rịa - Vũng Tàu về việc dạy bơi', 'UBND tỉnh Bà Rịa - Vũng Tàu'],
  [
    'Cơ quan Thường trực Ban Chỉ đạo Trung ương về việc dạy bơi',
    'Cơ quan Thường trực Ban Chỉ đạo Trung ương',
  ],
])('reads the issuer of “của %s”', (words, issuer) => {
  check(`Kế hoạch số 61/KH-BCĐ ngày 01/3/2021 của ${words}`, { id: '61/KH-BCĐ', issuer });
});

describe('where a web copy ran words together', () => {
  it.each([
    ['số 24-CT/TWngày 15/5/2013 của Bộ Chínhtrị về dân vận', '24-CT/TW', 'Bộ Chính trị'],
    [
      'số 16/QĐ-TTg ngày 12/8/2020củaThủ tướngChính phủ về dân vận',
      '16/QĐ-TTg',
      'Thủ tướng Chính phủ',
    ],
    ['số 16/KH-UBND ngày 12tháng 8năm 2020 của UBNDtỉnh về dân vận', '16/KH-UBND', 'UBND tỉnh'],
    [
      'số 16/TT-BGDĐT ngày 12/8/2020 của BộGiáo dục và Đào tạo về dân vận',
      '16/TT-BGDĐT',
      'Bộ Giáo dục và Đào tạo',
    ],
    ['số 12-KL/TW ngày 12/8/2020 của Bộ Chính trịvề việc dân vận', '12-KL/TW', 'Bộ Chính trị'],
  ])('“%s” is read', (words, id, issuer) => {
    check(`Thực hiện Văn bản ${words}`, { id, issuer });
  });

  it('the day is read, and names that only look so stay', () => {
    check('Kế hoạch số 16/KH-UBND ngày12tháng 8 năm 2020 của UBND huyện Krông Năng', {
      id: '16/KH-UBND',
      date: '2020-08-12',
      issuer: 'UBND huyện Krông Năng',
    });
  });

  it.each([
    ['Luật Phổbiến, giáo dục phápluật năm 2012', 'Luật Phổ biến, giáo dục pháp luật 2012'],
    ['Luật Tổ chứcHĐND và UBND năm 2003', 'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân 2003'],
    [
      'Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS) ngày 29 tháng 6 năm 2006',
      'Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người 2006',
    ],
    ['các quy định vàLuật Trẻ em năm 2016', 'Luật Trẻ em 2016'],
    ['LuậtTrẻ em năm 2016', 'Luật Trẻ em 2016'],
    ['Luật Tổ chức Chính phủngày 19 tháng 6 năm 2015', 'Luật Tổ chức Chính phủ 2015'],
  ])('the law “%s” has its usual name', (words, id) => {
    check(`Căn cứ ${words};`, { id });
  });

  it('no law is read inside another word', () => {
    check('Đoàn Luậtsư và tính kỷ luậtcao.');
  });
});
