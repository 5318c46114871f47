import type { Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import { lengthWithout } from '../../text/trim.ts';
import { isBlankForm } from '../blank-form.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { isWritten } from './written-line.ts';

export const rule = defineRule({
  code: 'missing-end-mark',
  category: 'structure',
  severity: 'information',
  family: 'state',
  fix: 'safe',
  title: {
    vi: 'Cuối nội dung chưa có dấu “./.”',
    en: 'The body does not end with “./.”',
  },
  messages: {
    missing: {
      vi: 'Nội dung kế hoạch chưa kết thúc bằng “./.”. Dấu này cho biết văn bản hết ở đây, không bị thiếu trang. Thêm “./.” vào cuối câu.',
      en: 'The body does not end with “./.”. The mark says that the text is complete and no page is missing. Add “./.” at the end.',
    },
    fix: { vi: 'Thêm “./.”', en: 'Add “./.”' },
  },
  check({ plan, lines }, report) {
    if (plan.attachedToDecision || isBlankForm(plan)) return;
    const end = endOfBody(plan, lines);
    if (end !== null) report('missing', end);
  },
  fixes({ lines, say }, { range }) {
    const newText = lines.text(range).endsWith('.') ? '/.' : './.';
    return [
      {
        title: say('fix'),
        safe: true,
        edits: [{ range: { start: range.end, end: range.end }, newText }],
      },
    ];
  },
});

/** The last word of the body before recipients and signature, where it has no end mark; else null. */
function endOfBody(plan: Plan, lines: LineDocument): Range | null {
  const starts = [plan.recipients, plan.signature].flatMap(
    (block) => block?.range.start.line ?? [],
  );
  const title = plan.title?.range.end.line;
  if (title === undefined || starts.length === 0) return null;
  let line = Math.min(...starts) - 1;
  while (line > title && !isWritten(lines.line(line))) line--;
  const text = lines.line(line).slice(0, lengthWithout(lines.line(line), '*_'));
  const from = text.lastIndexOf(' ') + 1;
  const word = text.slice(from);
  // After a table or a heading the mark stands elsewhere, and a line that goes on is cut.
  if (line <= title || /^\s*[|#]/u.test(lines.line(line))) return null;
  if (!/[\p{L}\p{N})”"]\.?$/u.test(word) || isShort(lines.line(line))) return null;
  const start = { line, character: from };
  return { start, end: { line, character: text.length } };
}

/** A heading or a label is no end of a text. */
function isShort(line: string): boolean {
  return line.trim().split(/\s+/u).length < 5 || line === line.toUpperCase();
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4 (văn bản có tên loại); trước đó là Thông tư 01/2011/TT-BNV.',
    en: 'Decree 30/2020/NĐ-CP, Appendix III, form 1.4; before that Circular 01/2011/TT-BNV.',
  },
  description: {
    vi: 'Xét dòng cuối của nội dung, ngay trước nơi nhận và phần ký. Văn bản của Đảng kết thúc bằng dấu chấm nên không xét; kế hoạch kèm theo quyết định và biểu mẫu để trống cũng vậy.',
    en: 'Looks at the last line of the body, right before recipients and signature. Party documents end with a plain full stop and are not looked at, nor are plans attached to a decision and blank forms.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Các phòng báo cáo về Văn phòng trước ngày 10/12/2025./.

Nơi nhận:
- Lưu: VT.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Các phòng báo cáo về Văn phòng trước ngày ⟦10/12/2025.⟧

Nơi nhận:
- Lưu: VT.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Các phòng báo cáo về Văn phòng trước ngày 10/12/2025./.

Nơi nhận:
- Lưu: VT.
`,
    },
  ],
};
