import type { OutlineNode, Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { isUpperCase } from '../../text/letters.ts';
import { isBlankForm } from '../blank-form.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { isWritten } from './written-line.ts';

export const rule = defineRule({
  code: 'empty-section',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Đề mục không có nội dung',
    en: 'A heading with nothing under it',
  },
  messages: {
    empty: {
      vi: 'Dưới đề mục “{heading}” chưa có nội dung. Người đọc không biết phần này bị bỏ sót hay không cần. Viết nội dung, hoặc bỏ đề mục.',
      en: 'There is nothing under the heading “{heading}”. Readers cannot tell whether it was forgotten. Write what belongs there, or remove it.',
    },
  },
  checkPart({ plan, lines, whole }, report) {
    if (whole === 'draft') return;
    const walk = (nodes: readonly OutlineNode[], atTop: boolean): void => {
      for (const node of nodes) {
        const isHeading = atTop ? isTopHeading(node) : isHeadingAmong(node, nodes);
        if (isHeading && isEmpty(node, lines) && (atTop || areWritten(nodes, node, lines))) {
          const range = onFirstLine(node.selectionRange, lines);
          report('empty', range, { heading: lines.text(range).slice(0, 50) });
        }
        if (node.kind !== 'appendix') walk(node.children, false);
      }
    };
    walk(plan.outline, true);
  },
  whole: (plan: Plan) => (isDraft(plan) ? 'draft' : ''),
});

/** While neither recipients nor signature are there, sections are still being written. */
function isDraft(plan: Plan): boolean {
  const unfinished = plan.recipients === null && plan.signature === null;
  return unfinished || isBlankForm(plan);
}

/** No block below, no further line, and nothing behind the title on its own line. */
function isEmpty({ children, range, selectionRange }: OutlineNode, lines: LineDocument): boolean {
  if (children.length > 0) return false;
  const { end } = selectionRange;
  const rest = lines.line(end.line).slice(end.character);
  if (/[\p{L}\p{N}|]/u.test(rest)) return false;
  for (let line = end.line + 1; line <= range.end.line; line++) {
    if (isWritten(lines.line(line))) return false;
  }
  // A table below the heading may be read as something of its own.
  let next = range.end.line + 1;
  while (next < lines.lineCount && !isWritten(lines.line(next))) next++;
  return !/^\s*(?:[|!<[]|[-+*•–]\s)/u.test(lines.line(next));
}

/** `III. TỔ CHỨC THỰC HIỆN`: a section by its number and capitals. */
function isTopHeading({ kind, label, title }: OutlineNode): boolean {
  return kind === 'section' && /^[IVXA-Z]+$/u.test(label) && title !== '' && isUpperCase(title);
}

/** `2. Yêu cầu` beside siblings that have text below them: not one of a list of short points. */
function isHeadingAmong(node: OutlineNode, siblings: readonly OutlineNode[]): boolean {
  const { kind, role, label, title } = node;
  return (
    siblings.length > 1 &&
    (kind === 'unit' || (kind === 'section' && role !== 'other')) &&
    label !== '' &&
    title.split(' ').length <= 10 &&
    !/[.;,:?!]$/u.test(title)
  );
}

/** Whether all siblings but one have text below them. */
function areWritten(
  siblings: readonly OutlineNode[],
  except: OutlineNode,
  lines: LineDocument,
): boolean {
  return siblings.every((sibling) => sibling === except || !isEmpty(sibling, lines));
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 6 (bố cục nội dung văn bản).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 6 (structure of the content).',
  },
  description: {
    vi: 'Báo phần lớn (I, II, A, B) có tên viết hoa, và đề mục nhỏ hoặc tên đơn vị đứng giữa các mục cùng cấp đều có nội dung, mà bên dưới không có gì. Bản dự thảo chưa có nơi nhận, phần ký, biểu mẫu và đề cương không bị báo.',
    en: 'Reports main parts (I, II, A, B) titled in capitals, and smaller headings or units among siblings that all have text, with nothing below. Quiet in drafts without recipients and signature, in blank forms and outlines.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở: theo dõi.

2. Các phòng báo cáo.

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

1. Kiểm tra việc lập hồ sơ.

⟦II. KINH PHÍ⟧

III. TỔ CHỨC THỰC HIỆN

Văn phòng theo dõi, báo cáo.

Nơi nhận:
- Lưu: VT.
`,
    },
  ],
};
