import type { Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import { numberPutRight } from '../own-number.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'number-format',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  title: {
    vi: 'Số, ký hiệu của kế hoạch viết sai thể thức',
    en: 'The number of the plan is not written as the regulations say',
  },
  messages: {
    zero: {
      vi: 'Số “{wrong}” nhỏ hơn 10 nhưng chưa có số 0 ở trước. Thể thức văn bản quy định ghi 01 đến 09. Sửa thành “{right}”.',
      en: 'The number in “{wrong}” is under 10 and has no leading 0. The regulations ask for 01 to 09. Write “{right}”.',
    },
    spaces: {
      vi: 'Số, ký hiệu “{wrong}” có khoảng trắng bên trong. Số và các nhóm chữ viết tắt viết liền nhau. Sửa thành “{right}”.',
      en: 'The number “{wrong}” has spaces inside. Number and abbreviations are written together. Write “{right}”.',
    },
    colon: {
      vi: 'Sau từ “Số” thiếu dấu hai chấm. Văn bản hành chính ghi “Số: …”. Thêm dấu hai chấm.',
      en: 'There is no colon after “Số”. State documents write “Số: …”. Add the colon.',
    },
    marks: {
      vi: '“{wrong}” đặt sai dấu gạch nối và gạch chéo. Văn bản của Đảng viết số-LOẠI/CƠ QUAN, văn bản hành chính viết số/LOẠI-CƠ QUAN. Sửa thành “{right}”.',
      en: '“{wrong}” has hyphen and slash in each other’s place. Party documents write number-TYPE/BODY, State documents number/TYPE-BODY. Write “{right}”.',
    },
    fix: { vi: 'Sửa thành “{right}”', en: 'Write “{right}”' },
  },
  check({ plan, lines }, report) {
    if (plan.attachedToDecision) return;
    for (const { key, range, wrong, right } of problems(plan, lines)) {
      report(key, range, { wrong, right });
    }
  },
  fixes({ plan, lines, say }, { range }) {
    const found = problems(plan, lines).find(
      (one) => one.range.start.character === range.start.character,
    );
    if (found === undefined) return [];
    const { right } = found;
    return [{ title: say('fix', { right }), safe: true, edits: [{ range, newText: right }] }];
  },
});

interface Problem {
  readonly key: 'zero' | 'spaces' | 'colon' | 'marks';
  readonly range: Range;
  readonly wrong: string;
  readonly right: string;
}

/** A number that is not given yet (`/KH-UBND`) has nothing to be checked but its “Số:”. */
function problems({ letterhead, family }: Plan, lines: LineDocument): readonly Problem[] {
  const { number } = letterhead;
  if (number === null || number.range.start.line !== number.range.end.line) return [];
  const found: Problem[] = [];
  const { start } = number.range;
  const before = lines.line(start.line).slice(0, start.character);
  const label = /Số(?=\s{1,3}$)/u.exec(before);
  if (family === 'state' && label !== null) {
    const range = {
      start: { line: start.line, character: label.index },
      end: { line: start.line, character: label.index + 2 },
    };
    found.push({ key: 'colon', range, wrong: label[0], right: 'Số:' });
  }
  const wrong = lines.text(number.range);
  const closed = wrong.replace(/\s+/gu, '');
  if (!/^\d/u.test(closed)) return found;
  const { marked, right } = numberPutRight(closed, letterhead, family);
  if (right === wrong) return found;
  const key = marked !== closed ? 'marks' : right.length > closed.length ? 'zero' : 'spaces';
  found.push({ key, range: number.range, wrong, right });
  return found;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 3; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (số và ký hiệu).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 3; Guides 36-HD/VPTW, 05-HD/VPTW (number and symbol).',
  },
  description: {
    vi: 'Số nhỏ hơn 10 ghi thêm số 0; số và ký hiệu không cách chữ; văn bản hành chính có dấu hai chấm sau từ “Số”, văn bản của Đảng không bắt buộc. Dưới Quốc hiệu viết “15/KH-UBND”, dưới tiêu đề của Đảng viết “15-KH/ĐU”. Số chưa điền và số của quyết định mà kế hoạch kèm theo không xét.',
    en: 'Numbers under 10 take a 0; number and symbol have no spaces; State documents have a colon after “Số”, which Party documents do not need. Under the national name one writes “15/KH-UBND”, under that of the Party “15-KH/ĐU”. Numbers not filled in and those of the decision that carries the plan are not looked at.',
  },
  holds: [
    {
      text: `SỞ NỘI VỤ
Số: 05/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
  fails: [
    {
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ⟦15-KH/UBND⟧
Tân Phú, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
      fixed: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-UBND
Tân Phú, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
    {
      text: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ

Số: ⟦16-KH/UBND⟧
Tân Phú, ngày 21 tháng 02 năm 2025

KẾ HOẠCH
Sửa đường liên thôn

I. NỘI DUNG

1. Rải đá hai đoạn.
`,
      fixed: `ỦY BAN NHÂN DÂN XÃ TÂN PHÚ

Số: 16/KH-UBND
Tân Phú, ngày 21 tháng 02 năm 2025

KẾ HOẠCH
Sửa đường liên thôn

I. NỘI DUNG

1. Rải đá hai đoạn.
`,
    },
    {
      text: `SỞ NỘI VỤ
Số: ⟦5/KH-SNV⟧
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
      fixed: `SỞ NỘI VỤ
Số: 05/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
    {
      text: `SỞ NỘI VỤ
⟦Số⟧ 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
      fixed: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
};
