import { lineReader } from '../line-readers.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { fixCorrections, reportCorrections } from './corrections.ts';
import type { Correction } from './corrections.ts';

export const rule = defineRule({
  code: 'capital-after-semicolon',
  category: 'text',
  severity: 'hint',
  family: 'state',
  fix: 'safe',
  title: {
    vi: 'Viết hoa sau dấu chấm phẩy',
    en: 'A capital after a semicolon',
  },
  messages: {
    one: {
      vi: '“{wrong}” viết hoa sau dấu chấm phẩy. Chỉ viết hoa đầu câu và tên riêng. Sửa thành “{right}”.',
      en: '“{wrong}” has a capital after a semicolon. Only sentences and names take one. Write “{right}”.',
    },
    many: {
      vi: 'Tệp này có {count} chỗ viết hoa sau dấu chấm phẩy, trước hết là “{wrong}”. Chỉ viết hoa đầu câu và tên riêng. Sửa tất cả một lần.',
      en: 'This file has {count} capitals after semicolons, first “{wrong}”. Only sentences and names take one. Correct them all at once.',
    },
    place: { vi: '“{wrong}” → “{right}”', en: '“{wrong}” → “{right}”' },
    fix: { vi: 'Sửa thành “{right}”', en: 'Write “{right}”' },
    fixMany: { vi: 'Sửa cả {count} chỗ', en: 'Correct all {count} places' },
  },
  check(context, report) {
    reportCorrections(context, report, correct);
  },
  fixes(context, finding) {
    return fixCorrections(context, finding, correct);
  },
});

/**
 * Words that begin an order and no name: “Tổ chức” may be the World Health Organization and is none
 * of them.
 */
const orders: ReadonlySet<string> = new Set(
  `chủ động|chủ trì|tăng cường|xây dựng|phối hợp|đẩy mạnh|tham mưu|triển khai|thực hiện|hướng dẫn
theo dõi|đôn đốc|tổng hợp|tuyên truyền|nâng cao|tiếp tục|rà soát|bố trí|bảo đảm|đảm bảo|chỉ đạo
kịp thời|quán triệt|phổ biến|đổi mới|thường xuyên|phát huy|huy động|cung cấp|đề xuất|báo cáo
chuẩn bị|lồng ghép|khuyến khích|vận động|khắc phục|hoàn thiện`.split(/[|\n]/u),
);

/** Two words after a semicolon, the first with a capital, the second without. */
const capital = /(?<=;[ \u00a0]{1,3})\p{Lu}[\p{Ll}\p{M}]{1,7} [\p{Ll}\p{M}]{2,8}(?![\p{L}\p{M}])/gu;

const correct = lineReader((line): readonly Correction[] => {
  const found: Correction[] = [];
  if (!/;[ \u00a0]{1,3}\p{Lu}/u.test(line)) return found;
  for (const { 0: words, index } of line.matchAll(capital)) {
    if (!orders.has(words.normalize('NFC').toLowerCase())) continue;
    const right = words.charAt(0).toLowerCase() + words.slice(1);
    found.push({ start: index, end: index + words.length, right });
  }
  return found;
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I (viết hoa vì phép đặt câu).',
    en: 'Decree 30/2020/NĐ-CP, Appendix II, section I (capitals of sentences).',
  },
  description: {
    vi: 'Báo động từ chỉ việc (“; Chủ động”, “; Tăng cường”) viết hoa sau dấu chấm phẩy trong cùng một dòng. Tên cơ quan, tên văn bản và tên riêng không bị báo.',
    en: 'Reports verbs of orders (“; Chủ động”) with a capital after a semicolon on the same line. Quiet about units, documents and names.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Gửi Văn phòng Sở; Phòng Tổ chức; Báo Nhân Dân; chủ động kiểm tra.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Rà soát hồ sơ của đơn vị; ⟦Chủ động⟧ khắc phục thiếu sót.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Rà soát hồ sơ của đơn vị; chủ động khắc phục thiếu sót.
`,
    },
  ],
};
