// Plans for measuring, made up from a few words: the same each time, and no two sections alike.

const fields = [
  'giao thông nông thôn',
  'chuyển đổi số',
  'cấp nước sạch',
  'văn thư, lưu trữ',
  'tiêm chủng mở rộng',
];
const units = [
  'Sở Xây dựng',
  'Sở Tài chính',
  'Sở Y tế',
  'Văn phòng UBND tỉnh',
  'UBND các xã, phường',
];
const verbs = [
  'Rà soát, lập danh mục',
  'Xây dựng phương án',
  'Tổ chức tập huấn',
  'Kiểm tra, đôn đốc',
  'Tuyên truyền, vận động',
];

/** One plan of an office: letterhead, bases, `sections` sections of tasks, recipients, signature. */
export function plan(number, sections = 6) {
  const lines = [
    `UỶ BAN NHÂN DÂN TỈNH A`,
    `Số: ${number}/KH-UBND`,
    `A, ngày ${two(1 + (number % 28))} tháng ${two(1 + (number % 12))} năm 2025`,
    ``,
    `KẾ HOẠCH`,
    `Triển khai công tác ${pick(fields, number)} năm 2025`,
    ``,
    `Căn cứ Nghị quyết số ${number + 3}/NQ-HĐND ngày 09/12/2024 của Hội đồng nhân dân tỉnh về ${pick(fields, number)};`,
    `Thực hiện Kết luận số ${number + 5}-KL/TU ngày 15/01/2025 của Ban Thường vụ Tỉnh ủy, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:`,
    ``,
  ];
  for (let section = 1; section <= sections; section++)
    lines.push(...sectionLines(number, section));
  return [...lines, ...closing].join('\n');
}

/** Plans one after the other, up to about so many bytes of UTF-8. */
export function bookOfPlans(bytes) {
  const plans = [];
  for (let size = 0; size < bytes; ) {
    const text = plan(plans.length + 1);
    plans.push(text);
    size += Buffer.byteLength(text);
  }
  return plans.join('\n\n');
}

function sectionLines(number, section) {
  const lines = [`${roman(section)}. NHIỆM VỤ NHÓM ${section}`, ``];
  for (let task = 1; task <= 8; task++) {
    const mix = number * 7 + section * 3 + task;
    lines.push(
      `${task}. ${pick(verbs, mix)} về ${pick(fields, mix + 1)} tại ${mix} thôn, tổ dân phố theo Quyết định số ${mix}/QĐ-UBND của Ủy ban nhân dân tỉnh.`,
      ``,
      `- Cơ quan chủ trì: ${pick(units, mix)}`,
      `- Cơ quan phối hợp: ${pick(units, mix + 1)}, ${pick(units, mix + 2)}`,
      ...(task % 4 === 0
        ? []
        : [
            `- Thời gian hoàn thành: trước ngày ${two(1 + (mix % 28))}/${two(1 + (mix % 12))}/2026`,
          ]),
      ``,
    );
  }
  return lines;
}

const closing = [
  `Nơi nhận:`,
  `- Như trên;`,
  `- Các sở, ban, ngành;`,
  `- Lưu: VT.`,
  ``,
  `TM. ỦY BAN NHÂN DÂN`,
  `CHỦ TỊCH`,
  ``,
  `Nguyễn Văn A`,
];

function pick(list, index) {
  return list[index % list.length];
}

function two(number) {
  return String(number).padStart(2, '0');
}

function roman(number) {
  return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][number - 1];
}
