import type { Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { lineScan, scanLines } from '../line-scan.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'broken-paragraph',
  category: 'structure',
  severity: 'information',
  fix: 'safe',
  title: {
    vi: 'Câu bị ngắt bởi dòng trống',
    en: 'A sentence cut by a blank line',
  },
  messages: {
    broken: {
      vi: 'Câu này bị ngắt giữa chừng bởi dòng trống. Thường do chuyển từ bản có ngắt trang; viện dẫn và ý của câu bị tách đôi. Nối hai đoạn lại.',
      en: 'This sentence is cut by a blank line. It usually comes from a page break, and splits citations and meaning. Join the two parts.',
    },
    fix: {
      vi: 'Nối với đoạn sau',
      en: 'Join with the next part',
    },
  },
  checkPart({ plan, lines, span }, report) {
    const body = bodyLines(plan);
    for (const { line, start, end } of scanLines(lines, span, openEnd)) {
      if (line < body.first || line > body.last || continuation(lines, line) === null) continue;
      if (isLastBasis(plan, lines, line)) continue;
      report('broken', {
        start: { line, character: start },
        end: { line, character: end },
      });
    }
  },
  fixes({ lines, say }, { range }) {
    const next = continuation(lines, range.end.line);
    if (next === null) return [];
    const start = { line: range.end.line, character: lines.line(range.end.line).trimEnd().length };
    const character = lines.line(next).length - lines.line(next).trimStart().length;
    const edit = { range: { start, end: { line: next, character } }, newText: ' ' };
    return [{ title: say('fix'), safe: true, edits: [edit] }];
  },
});

/** Shorter lines are headings, cells and signatures, which end without a mark. */
const shortestLine = 60;

/** What ends a sentence, a list item, a heading or a note; most lines end so. */
const closingMarks = '.;:!?…)]”"’/|*_-–—>';

/** A long line that ends in a comma or in the middle of a phrase; the hit is its last word. */
const openEnd = lineScan((line) => {
  if (line.length < shortestLine) return [];
  const text = line.trimEnd();
  if (closingMarks.includes(text.charAt(text.length - 1)) || text.startsWith('|')) return [];
  return [{ start: text.lastIndexOf(' ') + 1, end: text.length }];
});

/**
 * The line that goes on with the sentence of `line` behind a blank line; null where none does. After a
 * comma any words go on; without one only a small letter does, or a date after “ngày”.
 */
function continuation(lines: LineDocument, line: number): number | null {
  if (line + 1 >= lines.lineCount || lines.line(line + 1).trim() !== '') return null;
  let next = line + 1;
  while (next < lines.lineCount && lines.line(next).trim() === '') next++;
  if (next >= lines.lineCount || next > line + 3) return null;
  const text = lines.line(line).trimEnd();
  const after = lines.line(next).trimStart();
  if (after === '' || /^(?:[-+*•–#|>(]|\d+[.)\-/](?!\d)|\p{L}[.)]|[IVX]+[.-])/u.test(after))
    return null;
  if (/^\p{Ll}/u.test(after)) return next;
  if (text.endsWith(',') && /^\p{Lu}\p{Ll}/u.test(after)) return next;
  return /(?:ngày|tháng|năm|số)$/iu.test(text) && /^\d/u.test(after) ? next : null;
}

/** “Thực hiện Kế hoạch số …,” and below it “Ủy ban nhân dân huyện ban hành Kế hoạch như sau:” are two paragraphs. */
function isLastBasis({ legalBasis }: Plan, lines: LineDocument, line: number): boolean {
  if (legalBasis === null || !lines.line(line).trimEnd().endsWith(',')) return false;
  const { start, end } = legalBasis.range;
  return start.line <= line && line <= end.line;
}

/** From the title to the recipients: letterheads and lists of names are not running text. */
function bodyLines(plan: Plan): { first: number; last: number } {
  const first = plan.title?.range.end.line ?? 0;
  const last = plan.recipients?.range.start.line ?? Number.MAX_SAFE_INTEGER;
  return { first, last };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 6 (trình bày nội dung văn bản).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 6 (layout of the content).',
  },
  description: {
    vi: 'Báo đoạn dài kết thúc giữa câu mà sau dòng trống là phần còn lại của câu: bắt đầu bằng chữ thường, đứng sau dấu phẩy, hoặc là ngày tháng, số ký hiệu bị tách. Bảng, phần đầu văn bản và nơi nhận không xét.',
    en: 'Reports a long paragraph that ends within a sentence whose rest stands behind a blank line: in small letters, after a comma, or a date or number that was split. Tables, letterhead and recipients are left out.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của Ủy ban nhân dân tỉnh về công tác văn thư,

Sở Nội vụ ban hành Kế hoạch kiểm tra như sau:

I. MỤC ĐÍCH

Đánh giá đúng tình hình chấp hành các quy định của pháp luật về công tác văn thư.

Kịp thời phát hiện, chấn chỉnh thiếu sót.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. MỤC ĐÍCH

Đánh giá đúng tình hình chấp hành các quy định của pháp luật về công ⟦tác⟧

văn thư tại các phòng, đơn vị.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. MỤC ĐÍCH

Đánh giá đúng tình hình chấp hành các quy định của pháp luật về công tác văn thư tại các phòng, đơn vị.
`,
    },
  ],
};
