import fc from 'fast-check';

/**
 * Texts in the manner of real plans, put together from lines that mean something to the parser, so
 * that random documents and random edits reach every part of it.
 */
const lines = [
  'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-UBND',
  'Bình Sơn, ngày 05 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'Phát triển kinh tế số trên địa bàn tỉnh năm 2026',
  'Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về phát triển khoa học;',
  'I. MỤC ĐÍCH, YÊU CẦU',
  'II. NỘI DUNG, NHIỆM VỤ',
  'III. TỔ CHỨC THỰC HIỆN',
  'A. QUAN ĐIỂM',
  '## 1. Mục đích',
  '**2. Yêu cầu:** Bám sát chỉ đạo của cấp trên.',
  '1. Rà soát, hoàn thiện thể chế',
  '1.1. Xây dựng nền tảng dữ liệu dùng chung, hoàn thành trước ngày 30/6/2026.',
  'a) Tổ chức tập huấn cho cán bộ cấp xã trong quý II/2026;',
  '- Cơ quan chủ trì: Sở Khoa học và Công nghệ.',
  '- Cơ quan phối hợp: Sở Tài chính, Công an tỉnh và các cơ quan liên quan.',
  '- Thời gian thực hiện: Tháng 5/2026 và thường xuyên.',
  '2. Sở Nội vụ',
  '- Chủ trì, phối hợp với Sở Tài chính tham mưu cho Ủy ban nhân dân tỉnh ban hành kế hoạch.',
  'Tiếp tục thực hiện Quyết định số 15/QĐ-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh và Kế hoạch',
  'số 127-KH/TU ngày 02/11/2025 của Tỉnh ủy về chuyển đổi số.',
  'Căn cứ Quyết định số 20/QĐ-TTg ngày 05/01/2026 của Thủ tướng Chính phủ phê duyệt Đề án chuyển đổi số giai đoạn 2026 - 2030;',
  'Thực hiện Đề án chuyển đổi số giai đoạn 2026 - 2030 và Luật Giao dịch điện tử năm 2023 trên địa bàn tỉnh.',
  'báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.',
  '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |',
  '|---|---|---|---|',
  '| I | Thể chế | | |',
  '| 1 | Ban hành quy chế | Sở Tư pháp | Quý I/2026 |',
  '2.1. NGÀY 1: THỨ HAI, NGÀY 16/3',
  '| 7h30 - 8h15 | Khai mạc | Văn phòng | 8h15 |',
  '- Thời gian: 8h00',
  'Nơi nhận: Đảng ủy xã, Các tổ, Lưu VP',
  'PHỤ LỤC I',
  'DANH MỤC NHIỆM VỤ',
  '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026)',
  'TT',
  'Tên nhiệm vụ',
  'Thời gian thực hiện',
  'I',
  'SỞ Y TẾ',
  '1.',
  'Hằng năm',
  'Nơi nhận:',
  '- Sở Nội vụ;',
  '- Lưu: VT, TH.',
  'TM. ỦY BAN NHÂN DÂN',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'Trần Văn An',
  '-----',
  '<!-- ghi chú -->',
  'Trên đây là Kế hoạch này./.',
];

const planLine = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...lines) },
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(...lines).map((line) => line.normalize('NFD')) },
);

const lineBreak = fc.oneof(
  { weight: 8, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.constant('\r\n') },
  { weight: 1, arbitrary: fc.constant('\r') },
);

/** A document of up to 80 lines. */
export const planText = fc
  .array(fc.tuple(planLine, lineBreak), { maxLength: 80 })
  .map((parts) => parts.map(([line, end]) => line + end).join(''));

/** A piece that is typed or pasted. */
export const insertedText = fc.oneof(
  fc.constantFrom('a', ' ', '.', '\n', '\n\n', '\r', '1', '|', '-', 'ố', '#', ''),
  planText.map((text) => text.slice(0, 300)),
);

/** One edit, as shares of the document's length so that it fits any document. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(200) }),
  text: insertedText,
});
