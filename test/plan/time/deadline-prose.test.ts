import { describe, it } from 'vitest';
import { checkDeadlines, deadlinesOf, duty } from './passages.ts';
import { expect } from 'vitest';

describe('times that describe', () => {
  it.each([
    'Đưa nội dung này vào chương trình kiểm tra, giám sát hằng năm.',
    'Kết quả huy động vốn đến ngày 31/5/2025;',
    'Phạm vi: Việc thực hiện dự toán từ ngày 01/01/2024 đến hết ngày 31/12/2024.',
    'Mốc kiểm tra: từ tháng 01/2024 đến tháng 12/2024.',
    'Số liệu giải ngân đến ngày 30/9/2025.',
    'Tuyên truyền thành tựu của huyện trong nhiệm kỳ 2020 - 2025.',
    'Tổng kết việc thực hiện giai đoạn 2021 - 2025.',
    'Tham mưu kế hoạch thực hiện giai đoạn 2026 - 2030.',
    'Dự sinh hoạt sau lớp bồi dưỡng 05 ngày.',
    'Thống kê các hoạt động trong năm.',
    'Sắp xếp số cấp phó vượt quy định sau ngày 31/12/2024.',
    'Khai mạc lúc 8h00 tại hội trường.',
    'Tổ chức dạy học 2 buổi/ngày cho khối lớp 4.',
    'Các em đã đoạt huy chương ở những giải thể thao hằng năm.',
    'Bí thư dự sinh hoạt chi bộ định kỳ, sinh hoạt chuyên đề ở thôn.',
  ])('%s', (text) => {
    expect(deadlinesOf(text, duty)).toEqual([]);
  });
});

describe('time bounds in running text', () => {
  it.each([
    ['Gửi kế hoạch về Sở «trước ngày 28/2/2025».', 'date ..2025-02-28'],
    [
      'Chọn một ấp làm điểm, thời gian tổ chức dự kiến «06/11/2025».',
      'date 2025-11-06..2025-11-06',
    ],
    ['Hoàn thành xong «trước ngày 05 tháng 10 năm 2026».', 'date ..2026-10-05'],
    ['Nộp hồ sơ «chậm nhất là ngày 30/6/2025».', 'date ..2025-06-30'],
    ['Gửi văn bản «trước 16 giờ ngày 25/10/2025».', 'date ..2025-10-25'],
    ['Hoàn thiện dự thảo «trước ngày 15.3».', 'date ..03-15'],
    ['Đại hội điểm «trước ngày 31-1-2026».', 'date ..2026-01-31'],
    ['Tổ chức hội thi «vào ngày 20/11/2025».', 'date 2025-11-20..2025-11-20'],
    ['Chiến dịch diễn ra «từ ngày 16/7 đến 24/7/2026».', 'period 2026-07-16..2026-07-24'],
    ['Tập huấn (Từ ngày 10/7/2025 đến 01/10/2025)', 'period 2025-07-10..2025-10-01'],
    ['Trình phê duyệt «trong tháng 3 năm 2025» để triển khai.', 'month 2025-03-01..2025-03-31'],
    ['Hội chợ sẽ mở «vào tháng 4/2025»;', 'month 2025-04-01..2025-04-30'],
    ["Ra quân «từ 7h00' - 10h30' ngày Chủ Nhật, 18/5/2025».", 'date 2025-05-18..2025-05-18'],
    ['Báo cáo kết quả về Sở «hằng năm trước ngày 15/11».', 'recurring ..11-15'],
    ['Tổng hợp số liệu «hằng ngày».', 'recurring'],
    ['Ra quân «02 đợt/năm».', 'recurring'],
    ['Trực đường dây nóng «02 ngày/tuần».', 'recurring'],
    ['«Cuối năm học», tổ chức chấm vở.', 'period'],
    ['Định kỳ gửi sổ về Phòng Y tế «trước ngày 25 hằng tháng».', 'recurring'],
    ['Gửi số liệu «trước ngày 10 tháng sau liền kề» để tổng hợp.', 'recurring'],
    ['Trang trí xong «trước khi khai mạc 03 ngày».', 'relative'],
    ['Gửi biên bản về Sở «sau hội nghị 05 ngày làm việc».', 'relative'],
    ['Nộp nhận xét cho Ban Giám hiệu «vào thứ Hai của tuần kế tiếp».', 'recurring'],
    ['Gửi số liệu về Sở «trước 15h00».', 'recurring'],
    ['«Hằng quý (chậm nhất ngày 05 tháng đầu quý sau)» báo cáo Sở.', 'recurring'],
    ['Tổng hợp biên bản, «cuối mỗi tháng» báo cáo kết quả.', 'recurring'],
    ['Riêng năm 2026 làm xong «trước 30/6».', 'date ..2026-06-30'],
    ['Khai mạc «từ 7 giờ 00 ngày 04/6/2025».', 'date 2025-06-04..2025-06-04'],
    ['Ngày cao điểm tình nguyện («Chủ nhật, ngày 24/7/2022»).', 'date 2022-07-24..2022-07-24'],
    ['Báo cáo quý I, 6 tháng, 9 tháng và năm gửi «trước ngày 15 của tháng cuối kỳ».', 'recurring'],
    ['Gửi tài liệu «03 ngày trước khi họp».', 'relative'],
    ['Làm xong đường, hoàn thành «trong năm».', 'year 01-01..12-31'],
    ['Xây trường, thực hiện «giai đoạn 2026 - 2030».', 'period 2026-01-01..2030-12-31'],
    [
      'Mở đường, triển khai thực hiện «trong giai đoạn 2026 - 2030» tại hai xã.',
      'period 2026-01-01..2030-12-31',
    ],
    ['Ban hành «trước tháng 12 năm 2025».', 'month ..2025-11-30'],
    ['Quán triệt «từ tháng 7 đến tháng 12-2025».', 'period 2025-07-01..2025-12-31'],
    ['Bàn giao «đến hết quý II/2025».', 'quarter ..2025-06-30'],
    ['Hoàn thành «trong quý IV năm 2025».', 'quarter 2025-10-01..2025-12-31'],
    ['Hoàn thành việc số hóa «đến hết năm 2025».', 'year ..2025-12-31'],
    ['Tổng kết đề án «vào cuối năm 2025».', 'year 2025-01-01..2025-12-31'],
    ['«Năm 2026»: Mở rộng ra toàn tỉnh.', 'year 2026-01-01..2026-12-31'],
    ['Tập trung các nhiệm vụ «từ năm 2024 đến năm 2026».', 'period 2024-01-01..2026-12-31'],
    ['Rà soát đội ngũ (năm 2025 và bổ sung thường xuyên hằng năm).', 'year 2025-01-01..2025-12-31'],
    [
      'Phổ biến đến cơ sở (Quý IV/2024, Quý I/2025 và thường xuyên).',
      'quarter 2024-10-01..2025-03-31',
    ],
    ['«Kể từ ngày 01/01/2025», dùng thống nhất mẫu mới.', 'period 2025-01-01..'],
    ['Họp lần đầu «vào tuần thứ 2 tháng 4/2025».', 'month 2025-04-01..2025-04-30'],
    ['«Từ nay đến cuối năm», tập trung giải ngân.', 'period'],
    ['Gửi về Sở «trước ngày …/…/2025».', 'date'],
  ])('%s', (text, reading) => {
    // Brackets around a time are not part of it.
    checkDeadlines(text.includes('«') ? text : text.replace(/\((.*?)\)/u, '(«$1»)'), [reading]);
  });

  it.each([
    '«Hằng năm», rà soát danh sách hộ nghèo.',
    'Trong đó, «hằng năm» xây dựng dự toán của đơn vị.',
    'Bổ sung xe thay thế «hằng năm» cho các đội.',
    '«Định kỳ 6 tháng (trước ngày 15/6)», «hằng năm (trước ngày 15/12)» gửi số liệu.',
    'Gửi về Văn phòng «định kỳ trước ngày 10/12 hàng năm (bắt đầu từ năm 2025)» hoặc đột xuất.',
    'Chấm điểm «trước ngày 20 tháng cuối quý».',
    'Sinh hoạt chi bộ «vào ngày 03 hằng tháng»; giao ban «sáng thứ Hai hằng tuần».',
    'Kiểm tra «định kỳ 6 tháng một lần» và khi cần.',
    'Tổ chức đối thoại, «mỗi quý một lần».',
    'Sơ kết «6 tháng, 1 năm» triển khai thực hiện.',
    'Ra quân «từ ngày 15/4 đến ngày 15/5 hằng năm».',
    '«Cuối mỗi học kỳ», tổ chức họp phụ huynh.',
  ])('recurs: %s', (text) => {
    checkDeadlines(text);
    for (const { kind } of deadlinesOf(text.replace(/[«»]/gu, ''))) expect(kind).toBe('recurring');
  });

  it('reads a day as yearly where its sentence is', () => {
    checkDeadlines('«Hằng năm», các xã gửi số liệu về huyện «trước ngày 05/12».', [
      'recurring',
      'recurring ..12-05',
    ]);
  });

  it.each([
    '«Thường xuyên» kiểm tra, đôn đốc các đơn vị.',
    'Thành lập và «thường xuyên» kiện toàn Ban Chỉ đạo.',
    'Tổ chức kiểm tra «thường xuyên và định kỳ» các nội dung.',
    'Bố trí cán bộ; «thường xuyên», tổ chức tập huấn cho đội ngũ.',
    'Cập nhật «thường xuyên» danh sách hộ nghèo.',
  ])('goes on: %s', (text) => {
    checkDeadlines(text, ['ongoing']);
  });

  it.each([
    '«Chậm nhất sau 03 ngày làm việc, kể từ ngày ký Kế hoạch», tổ phải họp.',
    'Thu gom xong «trong vòng 48h», khử khuẩn ngay.',
    'Bơm hết nước đọng «trong 24-36 giờ kể từ lúc lũ rút».',
    'Các tổ nộp danh sách «trong tuần tới».',
    '«Trong vòng 15 ngày kể từ ngày ban hành Kế hoạch này», các xã xây dựng kế hoạch.',
    'Có thể gia hạn, nhưng «không quá 30 ngày làm việc».',
    '«Ngay sau khi Kế hoạch được ban hành», các đơn vị tổ chức quán triệt.',
    'Học kỳ II: «Bắt đầu ngay sau khi kết thúc học kỳ I».',
  ])('is counted from an event: %s', (text) => {
    checkDeadlines(text, ['relative']);
  });
});

describe('times that bound no duty', () => {
  it.each([
    'Triển khai theo kế hoạch hằng năm của Ban Chỉ đạo.',
    'Cụ thể hóa bằng chương trình công tác hàng năm của đơn vị.',
    'Xác định là nhiệm vụ chính trị thường xuyên và lâu dài.',
    'Phát động thành phong trào thường xuyên, sâu rộng.',
    'Sử dụng nguồn chi thường xuyên năm 2025.',
    'Các trung tâm giáo dục thường xuyên mở lớp.',
    'Duy trì họp báo định kỳ.',
    'Quyết định này có hiệu lực kể từ ngày ký.',
    'Luật có hiệu lực từ ngày 01/7/2025.',
    'Hộ có đăng ký hộ khẩu thường trú trước ngày 15 tháng 6 năm 2013 được hỗ trợ.',
    'Thực hiện Chiến lược phát triển đến năm 2030, tầm nhìn đến năm 2045.',
    'Tổng kết giai đoạn năm 2021 - 2025; bổ sung kế hoạch giai đoạn năm 2026 - 2030.',
    'Kiểm tra việc chấp hành quy định năm 2025 tại các xã.',
    'Phấn đấu đến năm 2025 có 90% hộ dùng nước sạch; mỗi năm giảm 2% hộ nghèo.',
    'Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2022).',
    'Tuyên truyền Ngày Quốc tế Phụ nữ 8/3 và chào mừng Ngày Giải phóng miền Nam 30/4/1975.',
    'Hưởng ứng Ngày Pháp luật Việt Nam (ngày 09/11) và Ngày hội Đại đoàn kết ngày 18/11.',
    'Rà soát số hộ còn khó khăn (tính đến 31/12/2024).',
    'Hỗ trợ người sinh trước ngày 01/01/1995.',
    'Dạy đủ 35 tuần (học kỳ I có 18 tuần, học kỳ II có 17 tuần).',
    'Đến tháng 9/2024, đã hoàn thành 80% khối lượng.',
    'Thăm hỏi người tham gia kháng chiến trước năm 1975.',
    'Năm 2022, toàn huyện đã mở 15 lớp.',
    'Theo Công văn ngày 12/3/2024 của Bộ Nội vụ về rà soát biên chế.',
    'Phát động phong trào “Cả nước thi đua trong năm 2025”.',
    'Phục vụ khách hàng năm nay tốt hơn.',
    'Xử lý kịp thời, báo cáo khi có yêu cầu.',
  ])('%s', (text) => checkDeadlines(text, []));

  it('leaves the date of a cited document to the document', () => {
    const text = 'Thực hiện Quyết định số 15/QĐ-UBND ngày 08/8/2024 trước ngày 10/9/2024.';
    const spans = [{ fullStart: 10, fullEnd: text.indexOf(' trước') }];
    expect(deadlinesOf(text, duty, spans).map((found) => found.text)).toEqual([
      'trước ngày 10/9/2024',
    ]);
  });

  it('reads adverbs in purposes as manner, but still their dates', () => {
    const purpose = { ...duty, section: 'purpose' } as const;
    checkDeadlines('Tiến hành thường xuyên, xong «trước ngày 30/11/2025».', undefined, purpose);
    checkDeadlines('Hằng năm có ít nhất 02 lớp.', [], { ...duty, section: 'objectives' });
  });

  it('reads no years in headings', () => {
    const heading = { ...duty, place: 'heading' } as const;
    checkDeadlines('II. NHIỆM VỤ TRỌNG TÂM TRONG NĂM 2025', [], heading);
    checkDeadlines('Giải pháp từ nay đến năm 2030', [], heading);
    checkDeadlines('5. Hoàn thành tuyển sinh «trước ngày 31/7/2025»', undefined, heading);
    checkDeadlines('«NGÀY 2: THỨ BA, NGÀY 25/8/2026»', ['date 2026-08-25..2026-08-25'], heading);
  });
});

describe('behind words that may be the name of a programme', () => {
  it.each([
    ['Thực hiện Chương trình hành động của Tỉnh ủy, định kỳ 6 tháng báo cáo.', ['định kỳ 6 tháng']],
    ['Thực hiện Đề án phát triển du lịch, hoàn thành trong năm 2025.', ['trong năm 2025']],
    ['Thực hiện Đề án phát triển du lịch, hoàn thành đến hết năm 2025.', ['đến hết năm 2025']],
    ['Thực hiện Chương trình nhà ở giai đoạn 2021 - 2025, tầm nhìn đến năm 2030.', []],
  ])('%s', (text, expected) => {
    const name = { fullStart: 'Thực hiện '.length, fullEnd: text.length - 1, tentative: true };
    expect(deadlinesOf(text, duty, [name]).map((found) => found.text)).toEqual(expected);
  });
});
