import type { OutlineNode } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import type { Range } from '../../text/position.ts';
import { defineRule } from '../rule.ts';
import type { Report, RuleContext, RuleDocumentation } from '../rule.ts';
import { labelOf, labelValue } from './label-value.ts';
import {
  type Gap,
  gapsBetweenRoots,
  gapsInside,
  repeatedRows,
  sameSeries,
} from './numbering-gaps.ts';
import { isPrinted, labelRange, relabel, type Relabelled, renumbering } from './renumbering.ts';
import { relabelledUnder, type Strayed, strayedIn } from './strayed-labels.ts';

export const rule = defineRule({
  code: 'numbering-sequence',
  category: 'structure',
  severity: 'warning',
  fix: 'mixed',
  title: {
    vi: 'Số thứ tự bị lặp, bị nhảy hoặc bị đảo',
    en: 'A number in the numbering is repeated, skipped or out of order',
  },
  messages: {
    repeated: {
      vi: 'Số thứ tự “{label}” bị lặp. Không viện dẫn chính xác được mục nào. Đánh số lại các mục cùng cấp.',
      en: 'The number “{label}” occurs twice. Neither can be referred to. Renumber this level.',
    },
    skipped: {
      vi: 'Số thứ tự nhảy từ “{previous}” sang “{label}”. Người đọc sẽ tìm mục bị thiếu. Đánh số lại, hoặc thêm mục còn thiếu.',
      en: 'The numbering jumps from “{previous}” to “{label}”. Readers will look for what is missing. Renumber, or add it.',
    },
    backwards: {
      vi: 'Số thứ tự “{label}” đứng sau “{previous}”. Thứ tự bị đảo làm khó viện dẫn. Đánh số lại các mục cùng cấp.',
      en: 'The number “{label}” stands after “{previous}”. Numbers out of order are hard to refer to. Renumber this level.',
    },
    strayed: {
      vi: 'Số thứ tự “{label}” không khớp với mục “{parent}” chứa nó. Người đọc tưởng là thuộc mục khác. Đánh số lại các mục con.',
      en: 'The number “{label}” does not fit the block “{parent}” that holds it. It reads as part of another. Renumber what stands under it.',
    },
    above: {
      vi: 'Mục chứa nó',
      en: 'The block that holds it',
    },
    before: {
      vi: 'Mục trước nó',
      en: 'The one before',
    },
    fix: {
      vi: 'Đánh số lại từ “{right}”',
      en: 'Renumber from “{right}”',
    },
  },
  /** The sections at the top, which stand in parts of their own. */
  check(context, report) {
    for (const gap of gapsBetweenRoots(context.plan)) reportGap(context, report, gap);
  },
  checkPart(context, report) {
    for (const root of context.plan.outline) {
      for (const gap of gapsInside(root.children)) reportGap(context, report, gap);
    }
    for (const strayed of strayedIn(context.plan.outline)) reportStrayed(context, report, strayed);
    const isFlat = ({ selectionRange }: OutlineNode) =>
      context.lines.facts(selectionRange.start.line).row === null;
    for (const gap of repeatedRows(context.plan.outline, isFlat)) reportGap(context, report, gap);
  },
  fixes({ plan, lines, say }, finding) {
    const at = (node: OutlineNode) => isAt(labelRange(node, lines), finding.range);
    const gap = gapsInside(plan.outline).find(({ one }) => at(one.node));
    const siblings = gap?.one.node.parent?.children ?? plan.outline;
    const strayed = gap ? null : strayedIn(plan.outline).find(({ first }) => at(first));
    const relabelled = gap
      ? relabelledFrom(gap, siblings, lines)
      : strayed && relabelledUnder(strayed, lines);
    const right = relabelled?.values().next().value;
    if (!relabelled || right === undefined) return [];
    const { edits, isDoubtful } = renumbering(relabelled, plan, lines);
    // A number that is skipped may stand for a section that was lost.
    const safe = gap?.problem !== 'skipped' && !isDoubtful;
    return [{ title: say('fix', { right }), safe, edits }];
  },
});

function reportGap(
  { lines, say }: RuleContext<Key>,
  report: Report<Key>,
  { previous, one, problem }: Gap,
): void {
  const before = { range: labelRange(previous.node, lines), message: say('before') };
  const values = { label: one.node.label, previous: previous.node.label };
  const fixable = problem !== 'backwards' && one.node.kind !== 'row' && isPrinted(one.node, lines);
  report(problem, labelRange(one.node, lines), values, { related: [before], fixable });
}

function reportStrayed(
  { lines, say }: RuleContext<Key>,
  report: Report<Key>,
  { parent, first }: Strayed,
): void {
  const related = [{ range: labelRange(parent, lines), message: say('above') }];
  const values = { label: first.label, parent: parent.label };
  report('strayed', labelRange(first, lines), values, { related });
}

type Key = 'repeated' | 'skipped' | 'backwards' | 'strayed' | 'before' | 'above' | 'fix';

/** The new labels of the siblings from a gap on; null where one of them cannot be changed. */
function relabelledFrom(
  { previous, one: first }: Gap,
  siblings: readonly OutlineNode[],
  lines: PlanLines,
): Relabelled | null {
  const relabelled: Relabelled = new Map();
  let right = previous.value?.value ?? 0;
  for (const node of siblings.slice(siblings.indexOf(first.node))) {
    const one = { node, value: labelValue(node.label) };
    if (!sameSeries(first, one)) break;
    if (node.kind === 'row' || one.value === null) continue;
    const label = labelOf(one.value, ++right);
    if (!label || (node !== first.node && one.value.value === 1)) break;
    if (!relabel(node, label, lines, relabelled)) return null;
  }
  return relabelled;
}

function isAt(range: Range, other: Range): boolean {
  return range.start.line === other.start.line && range.start.character === other.start.character;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 6 điểm đ (đánh số phần, mục, khoản, điểm).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 6đ (numbering of parts, sections, clauses and points).',
  },
  description: {
    vi: 'So số thứ tự của các mục cùng cấp, cùng kiểu số: I, II; 1, 2; 1.1, 1.2; a), b) (theo bảng chữ cái tiếng Việt, có đ; chấp nhận cả bảng chữ cái La-tinh). Dãy bắt đầu lại từ 1 là dãy khác. Hàng của bảng không xét, trừ hàng lặp số trong bảng mỗi ô một dòng (2, 3, 3, 4). Mục con phải mang số của mục chứa nó (“2.1” trong mục 2). Cách sửa đánh số lại từ chỗ sai, cả các mục con và mọi chỗ dẫn đến chúng trong kế hoạch (“mục 2.1”, “điểm a khoản 2 Mục II”); số bị nhảy hoặc chỗ dẫn không rõ mục nào thì chỉ đề nghị, không tự sửa.',
    en: 'Compares the numbers of siblings in one style: I, II; 1, 2; 1.1, 1.2; a), b) (the Vietnamese alphabet with đ; the Latin one is accepted). A series that starts again is another series. Rows of tables are left out, but for a repeated number in a table with one cell a line (2, 3, 3, 4). Blocks carry the number of what holds them (“2.1” in 2). The fix renumbers from the wrong place on, with the labels inside and every reference to them in the plan (“mục 2.1”, “điểm a khoản 2 Mục II”); it is only offered where a number is skipped or a reference may mean either of two.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. MỤC ĐÍCH

Nâng cao nghiệp vụ.

II. NỘI DUNG

1. Kiểm tra việc lập hồ sơ, gồm:

d) Sổ đăng ký văn bản;

đ) Hồ sơ công việc;

e) Tài liệu lưu trữ.

2. Báo cáo kết quả.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc.

2. Kiểm tra việc nộp lưu hồ sơ, tài liệu.

⟦2⟧. Kiểm tra việc quản lý con dấu.

3. Báo cáo kết quả kiểm tra.

II. TỔ CHỨC THỰC HIỆN

Văn phòng Sở tổng hợp báo cáo nêu tại khoản 3 Mục I.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc.

2. Kiểm tra việc nộp lưu hồ sơ, tài liệu.

3. Kiểm tra việc quản lý con dấu.

4. Báo cáo kết quả kiểm tra.

II. TỔ CHỨC THỰC HIỆN

Văn phòng Sở tổng hợp báo cáo nêu tại khoản 4 Mục I.
`,
    },
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc.

2. Kiểm tra việc quản lý con dấu.

⟦1.1⟧. Việc bảo quản con dấu.

1.2. Việc đóng dấu.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc.

2. Kiểm tra việc quản lý con dấu.

2.1. Việc bảo quản con dấu.

2.2. Việc đóng dấu.
`,
    },
  ],
};
