import { append } from '../../text/append.ts';
import { isBlankForm } from '../blank-form.ts';
import { lineScan, matchesOf, scanLines } from '../line-scan.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'blank-text',
  category: 'text',
  severity: 'information',
  finalSeverity: 'error',
  fix: 'none',
  title: {
    vi: 'Chỗ để trống trong nội dung chưa điền',
    en: 'A blank in the text that is not filled in',
  },
  messages: {
    dots: {
      vi: 'Chỗ để trống này chưa điền. Văn bản phát hành với chỗ trống thì không thực hiện được. Điền nội dung hoặc bỏ đi.',
      en: 'This blank is not filled in. Nobody can act on a plan that is sent out with it. Fill it in or remove it.',
    },
    placeholder: {
      vi: '“{words}” là chữ giữ chỗ chưa thay. Văn bản phát hành với chỗ trống thì không thực hiện được. Thay bằng nội dung thật.',
      en: '“{words}” is a placeholder. Nobody can act on a plan that is sent out with it. Put the real words there.',
    },
    number: {
      vi: 'Văn bản viện dẫn ở đây chưa có số. Người đọc không tìm được văn bản. Ghi số, hoặc bỏ viện dẫn.',
      en: 'The directive cited here has no number. Readers cannot find it. Fill in the number or leave the citation out.',
    },
    date: {
      vi: 'Ngày ở đây chưa ghi đủ. Không có ngày thì không theo dõi, tra cứu được. Ghi đủ ngày, tháng, năm.',
      en: 'This date is not filled in. Without it nobody can follow up or look it up. Give day, month and year.',
    },
  },
  whole: (plan) => (isBlankForm(plan) ? 'quiet' : ''),
  checkPart({ plan, lines, span, whole }, report) {
    if (whole === 'quiet') return;
    const letterhead = plan.letterhead.range;
    for (const { line, start, end } of scanLines(lines, span, scan)) {
      // What stands open in the letterhead is said by the rules on number and date.
      if (letterhead && letterhead.start.line <= line && line <= letterhead.end.line) continue;
      const words = lines.line(line).slice(start, end);
      const range = { start: { line, character: start }, end: { line, character: end } };
      report(kindOf(words), range, { words });
    }
  },
});

/** A run of dots, of the marks of a date to be filled in, or of underscores. */
const runs = /[.…/]+|_+/gu;
/** A page number: dots before it lead to it in a table of contents. */
const pageNumber = /^\s{0,3}\d{1,3}\s*$/u;
/** `[…]`, `[tên đơn vị]`, `<tên đơn vị>`, `xxx`, `???`. */
const placeholders =
  /\[(?:[.…]{1,10}|(?:tên|điền|ghi|nội dung|số|ngày|họ)[^\][]{0,60})\]|<(?:tên|điền|ghi|nội dung|họ)[^<>]{0,60}>|(?<![\p{L}\p{M}\p{N}./@-])(?:x{3,10}|X{4,10}|TODO|\?{3,10})(?![\p{L}\p{M}\p{N}])/giu;
/** `số … /KH-UBND`, `số /NQ-CP`. */
const numbers =
  /(?<![\p{L}\p{M}])số\s?:?[\s.…_]{0,12}[/-]\s?[A-ZĐ]\p{L}{0,4}[-/]\p{Lu}[\p{L}\d]{0,10}/gu;
/** `ngày … tháng … năm 2025`, `ngày   /   /2025`, `ngày tháng năm 2025`. */
const dates =
  /(?<![\p{L}\p{M}])ngày[\s.…_]{1,12}(?:tháng[\s.…_]{1,12}(?:\d{1,2}\s{1,4})?năm|tháng \d{1,2} năm|\/[\s.…_]{0,12}\/[\s.…_]{0,12}\d{0,4})/giu;

/** Each with what every line has that holds one, which is told faster. */
const blanks = [
  { sign: /ngày[\s.…_]+[t/]/i, pattern: dates },
  { sign: /số[\s:.…_]*[/-]/, pattern: numbers },
  { sign: /[[<?]|x{3}|TODO/i, pattern: placeholders },
];

const scan = lineScan((line) => {
  const found = blanks.flatMap(({ sign, pattern }) =>
    sign.test(line) ? matchesOf(line, pattern) : [],
  );
  if (/[.…/_]{2}/.test(line)) {
    append(
      found,
      matchesOf(line, runs).filter((run) => isBlank(line, run.start, run.end)),
    );
  }
  if (found.length === 0 || isRuler(line) || /kèm theo/iu.test(line.slice(0, 60))) return [];
  if (!/\.{5}|…[.…/]|_{4}|[[<?]|x{3}|số|ngày|TODO/i.test(line)) return [];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0)).slice(0, 1);
});

/** `……`, `.....`, `…/…`, `____`; an ellipsis (“v.v...”, “…”) has three dots at most. */
function isBlank(line: string, start: number, end: number): boolean {
  const run = line.slice(start, end);
  const dots = run.split('…').length - 1;
  const isLong = run.startsWith('_') ? run.length >= 4 : dots >= 2 || /^[.…]{5}/u.test(run);
  return isLong && !pageNumber.test(line.slice(end));
}

/** A line under the letterhead or between parts. */
function isRuler(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line);
}

function kindOf(words: string): 'dots' | 'placeholder' | 'number' | 'date' {
  if (/^số/iu.test(words)) return 'number';
  if (/^ngày/iu.test(words)) return 'date';
  return /^[…._/]/u.test(words) ? 'dots' : 'placeholder';
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Điều 10 đến Điều 13: bản thảo phải hoàn chỉnh và được kiểm tra trước khi ký ban hành.',
    en: 'Decree 30/2020/NĐ-CP, Articles 10 to 13: a draft is complete and checked before it is signed.',
  },
  description: {
    vi: 'Báo chỗ chấm, gạch để trống (“……”, “_____”), chữ giữ chỗ (“[tên đơn vị]”, “xxx”), viện dẫn chưa có số (“Nghị quyết số /NQ-CP”) và ngày chưa điền, mỗi dòng một lần. Dự thảo: thông tin; hồ sơ final: lỗi. Dấu ba chấm lửng (“v.v…”), mục lục, dòng “Kèm theo …” của phụ lục, phần đầu văn bản và biểu mẫu để trống không bị báo.',
    en: 'Reports dotted blanks (“……”, “_____”), placeholders (“[tên đơn vị]”, “xxx”), cited directives without number (“Nghị quyết số /NQ-CP”) and dates not filled in, once a line. Information in a draft, an error in the final profile. Quiet about an ellipsis (“v.v…”), tables of contents, the line “Kèm theo …” of appendices, the letterhead and blank forms.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra hồ sơ, sổ đăng ký, con dấu... tại các phòng; tuyên truyền trên báo, đài, …

PHỤ LỤC
(Kèm theo Kế hoạch số …/KH-SNV ngày … tháng … năm 2025)

Danh mục hồ sơ ........................ 3
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Nghị quyết ⟦số /NQ-CP⟧ của Chính phủ về cải cách hành chính.

I. NỘI DUNG

1. Kiểm tra tại ⟦……………⟧ trước kỳ họp.

2. Giao ⟦[tên đơn vị]⟧ tổng hợp, báo cáo.

3. Hoàn thành trước ⟦ngày … tháng … năm⟧ 2025.
`,
    },
  ],
};
