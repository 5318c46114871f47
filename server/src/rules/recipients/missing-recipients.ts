import type { Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { isBlankForm } from '../blank-form.ts';
import { isOutlineOnly } from '../outline-only.ts';
import type { FixEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { recipientsBlock } from './recipients-block.ts';
import type { RecipientsBlock } from './recipients-block.ts';

export const rule = defineRule({
  code: 'missing-recipients',
  category: 'recipients',
  severity: 'error',
  fix: 'offered',
  title: {
    vi: 'Kế hoạch không có phần “Nơi nhận”',
    en: 'A plan without recipients (“Nơi nhận”)',
  },
  messages: {
    missing: {
      vi: 'Kế hoạch chưa có phần “Nơi nhận”. Nơi nhận cho biết văn bản gửi ai để thực hiện, để báo cáo và lưu ở đâu. Thêm phần này sau lời kết, dòng cuối là dòng lưu.',
      en: 'The plan has no recipients (“Nơi nhận”). They say who carries it out, who is informed and where it is filed. Add them after the closing, the archive line last.',
    },
    fix: {
      vi: 'Thêm phần “Nơi nhận” với các đơn vị được giao việc',
      en: 'Add recipients with the units that the plan assigns',
    },
  },
  check({ plan, lines }, report) {
    if (plan.recipients !== null || plan.attachedToDecision) return;
    if (isBlankForm(plan) || isOutlineOnly(plan, lines)) return;
    const anchor = plan.title?.kind.range ?? plan.outline[0]?.selectionRange;
    if (anchor !== undefined) report('missing', anchor);
  },
  fixes(context) {
    const block = recipientsBlock(context.plan, context.ruleSet);
    const edit = insertion(context.plan, context.lines, block);
    return [{ title: context.say('fix'), safe: false, edits: [edit] }];
  },
});

/** The recipients go before the signature block, else before the first appendix, else to the end. */
function insertion(plan: Plan, lines: LineDocument, block: RecipientsBlock): FixEdit {
  const lineBreak = lines.lineBreak(0) || '\n';
  const text = block.lines.join(lineBreak);
  const lastLine = block.lines[block.cursor.line] ?? '';
  const cursor = text.length - lastLine.length + block.cursor.character;
  const appendix = plan.outline.find((node) => node.kind === 'appendix');
  const next = plan.signature?.range.start.line ?? appendix?.range.start.line;
  if (next !== undefined) {
    const start = { line: next, character: 0 };
    return { range: { start, end: start }, newText: text + lineBreak + lineBreak, cursor };
  }
  let last = lines.lineCount - 1;
  while (last > 0 && lines.line(last).trim() === '') last--;
  const end = { line: last, character: lines.line(last).length };
  const before = lineBreak + lineBreak;
  return { range: { start: end, end }, newText: before + text, cursor: before.length + cursor };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 9; văn bản của Đảng: Hướng dẫn 36-HD/VPTW và, từ 27/5/2026, Hướng dẫn 05-HD/VPTW.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, section II, clause 9; Party documents: Guide 36-HD/VPTW and, from 27 May 2026, Guide 05-HD/VPTW.',
  },
  description: {
    vi: 'Kế hoạch ban hành kèm theo quyết định không có nơi nhận riêng (nơi nhận là của quyết định) nên không báo; biểu mẫu để trống và bản đề cương mới có đề mục cũng vậy. Cách sửa: thêm phần Nơi nhận, điền sẵn cơ quan đã giao văn bản phải triển khai (để báo cáo), các đơn vị được giao việc trong kế hoạch và dòng lưu, theo dấu câu của văn bản hành chính hoặc văn bản của Đảng.',
    en: 'A plan attached to a decision has no recipients of its own (they are those of the decision), so the rule is quiet there, as in blank forms and in drafts that are headings only. The fix adds the block: the body whose order the plan carries out, the units that the plan assigns, and the archive line, with the marks of State or Party documents.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư, lưu trữ

I. MỤC ĐÍCH

Đánh giá việc chấp hành quy định về văn thư.

II. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc.

Nơi nhận:
- Các phòng, đơn vị thuộc Sở;
- Lưu: VT.
`,
    },
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư, lưu trữ
(Ban hành kèm theo Quyết định số 12/QĐ-SNV ngày 05/02/2025 của Giám đốc Sở Nội vụ)

I. MỤC ĐÍCH

Đánh giá việc chấp hành quy định về văn thư.

II. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc.
`,
    },
  ],
  fails: [
    {
      text: `⟦KẾ HOẠCH⟧
Kiểm tra công tác văn thư, lưu trữ

Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Đánh giá việc chấp hành quy định về văn thư.

II. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc.

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở

- Chủ trì, phối hợp với Thanh tra Sở tổ chức kiểm tra.

2. Các phòng, đơn vị thuộc Sở

- Chuẩn bị hồ sơ, tài liệu phục vụ kiểm tra./.

GIÁM ĐỐC

Nguyễn Văn Bình
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư, lưu trữ

Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh về công tác văn thư, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Đánh giá việc chấp hành quy định về văn thư.

II. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc.

III. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở

- Chủ trì, phối hợp với Thanh tra Sở tổ chức kiểm tra.

2. Các phòng, đơn vị thuộc Sở

- Chuẩn bị hồ sơ, tài liệu phục vụ kiểm tra./.

Nơi nhận:
- UBND tỉnh (để b/c);
- Văn phòng Sở;
- Các phòng, đơn vị thuộc Sở;
- Thanh tra Sở;
- Lưu: VT, ▮.

GIÁM ĐỐC

Nguyễn Văn Bình
`,
    },
  ],
};
