import { describe, it } from 'vitest';
import { checkReports, duty } from './passages.ts';

describe('a report that others have made', () => {
  it('is no duty where it is what a duty builds on', () => {
    checkReports(
      'Trên cơ sở báo cáo của các xã, Phòng Kinh tế phối hợp với Phòng Nội vụ lập đề án.',
      [],
    );
  });
});

describe('a duty to report', () => {
  it.each([
    ['Báo cáo kết quả về Sở Y tế trước ngày 15/12.', 'Sở Y tế @ trước ngày 15/12'],
    ['Gửi báo cáo về Văn phòng Sở định kỳ hằng quý.', 'Văn phòng Sở @ định kỳ hằng quý'],
    ['Định kỳ báo cáo kết quả cho Ban Thường vụ Huyện ủy.', 'Ban Thường vụ Huyện ủy @ Định kỳ'],
    ['Hằng tuần, các tổ báo cáo Phó Hiệu trưởng.', 'Phó Hiệu trưởng @ Hằng tuần'],
    ['Có việc lạ, giáo viên báo cáo tổ chuyên môn để xem xét.', 'tổ chuyên môn @ -'],
    ['Kịp thời báo cáo lãnh đạo huyện để chỉ đạo.', 'lãnh đạo huyện @ -'],
    ['Nếu có vụ việc phải báo cáo ngay về UBND tỉnh (qua Công an tỉnh).', 'UBND tỉnh @ ngay'],
    ['Kịp thời báo cáo và kiến nghị UBND tỉnh cách giải quyết.', 'UBND tỉnh @ -'],
    ['Báo cáo, đề xuất UBND tỉnh tháo gỡ khó khăn.', 'UBND tỉnh @ -'],
    ['Trường hợp đặc biệt, báo cáo cấp có thẩm quyền quyết định.', 'cấp có thẩm quyền @ -'],
    [
      'Nhà trường gửi Báo cáo kết quả (kèm số liệu, hình ảnh) về Sở GDĐT trước ngày 05/10/2026.',
      'Sở GDĐT @ trước ngày 05/10/2026',
    ],
    [
      'Báo cáo kết quả gửi về Phòng Văn hóa và Thông tin theo quy định.',
      'Phòng Văn hóa và Thông tin @ -',
    ],
    ['Báo cáo số liệu về UBND huyện và Sở Tài chính.', 'UBND huyện và Sở Tài chính @ -'],
    ['Gửi báo cáo giải trình đến tổ kiểm tra.', 'tổ kiểm tra @ -'],
    ['Xây dựng báo cáo tổng kết gửi Ban Tuyên giáo Tỉnh ủy.', 'Ban Tuyên giáo Tỉnh ủy @ -'],
    ['Theo dõi, tổng hợp, báo cáo định kỳ việc triển khai Kế hoạch.', '- @ định kỳ'],
    ['Phòng Đào tạo báo cáo Hiệu trưởng kết quả từng học kỳ.', 'Hiệu trưởng @ -'],
    [
      'Khoa báo cáo với Phó Giám đốc phụ trách đào tạo về kết quả thi.',
      'Phó Giám đốc phụ trách đào tạo @ -',
    ],
    ['Văn phòng thường xuyên theo dõi, đôn đốc các tổ và báo cáo Giám đốc.', 'Giám đốc @ -'],
    ['Thường xuyên báo cáo Giám đốc tiến độ.', 'Giám đốc @ Thường xuyên'],
    ['Có vướng mắc, báo cáo Giám đốc xin ý kiến.', 'Giám đốc @ -'],
    ['Kịp thời báo cáo UBND xã những khó khăn gặp phải.', 'UBND xã @ -'],
    ['Báo cáo UBTVQH các vấn đề phát sinh.', 'UBTVQH @ -'],
    ['Báo cáo Giám đốc định kỳ 6 tháng và cả năm.', 'Giám đốc @ định kỳ 6 tháng và cả năm'],
  ])('%s', (text, report) => checkReports(text, [report]));

  it('has one report for each link of a chain', () => {
    checkReports(
      'Các xã báo cáo kết quả về Phòng Nội vụ trước ngày 10/12 hằng năm để tổng hợp, báo cáo Chủ tịch UBND huyện.',
      ['Phòng Nội vụ @ trước ngày 10/12 hằng năm', 'Chủ tịch UBND huyện @ -'],
    );
    checkReports(
      'Hằng năm, các sở báo cáo kết quả về Sở Nội vụ tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12.',
      ['Sở Nội vụ @ Hằng năm', 'Ủy ban nhân dân tỉnh @ trước ngày 20/12'],
    );
  });

  it('has one for each time where it is understood who gets it', () => {
    checkReports('Báo cáo 6 tháng gửi trước ngày 05/6, báo cáo năm gửi trước ngày 05/11.', [
      '- @ trước ngày 05/6',
      '- @ trước ngày 05/11',
    ]);
  });

  it.each([
    'Bồi dưỡng báo cáo viên cho các xã.',
    'Trình bày báo cáo chuyên đề về phòng, chống ma túy.',
    'Theo báo cáo của Sở Y tế gửi về UBND tỉnh, dịch đã giảm.',
    'Ban hành kế hoạch, báo cáo kết quả công tác của UBND tỉnh.',
    'Kịp thời báo cáo tình hình, đề xuất giải pháp.',
    'Thực hiện chế độ báo cáo theo quy định.',
    'Đảng viên báo cáo bằng văn bản theo đề cương.',
    'Hoàn chỉnh báo cáo kết quả kiểm tra, trình Bí thư chi bộ ký.',
    'Đoàn hoàn chỉnh báo cáo, trình Ủy ban Kiểm tra Huyện ủy ban hành.',
    'Hoàn thiện dự thảo báo cáo trình Thường trực HĐND huyện.',
    'Căn cứ Báo cáo số 15/BC-UBND của UBND huyện.',
  ])('is none: %s', (text) => checkReports(text, []));

  it('is none in a cell that says what is ready when', () => {
    const cell = { ...duty, place: 'cell', column: 'deadline' } as const;
    checkReports('Báo cáo khảo sát quý II/2026; đề án quý IV/2026', [], cell);
  });

  it('is none in the column of results', () => {
    checkReports('Báo cáo Thủ tướng Chính phủ', [], { ...duty, place: 'cell', column: 'result' });
  });
});
