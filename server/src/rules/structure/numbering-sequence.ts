import type { OutlineNode, Plan, PlanPart } from '../../plan/facts.ts';
import { ofStretch } from '../../plan/stretches.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import type { FixEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { Report, RuleContext, RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { labelOf, type LabelValue, labelValue, letterFollows } from './label-value.ts';

export const rule = defineRule({
  code: 'numbering-sequence',
  category: 'structure',
  severity: 'warning',
  fix: 'offered',
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
  },
  fixes({ plan, lines, say }, finding) {
    const gap = gapsInside(plan.outline).find(({ one }) =>
      isAt(labelRange(one.node, lines), finding.range),
    );
    const edits = gap ? renumbered(gap, gap.one.node.parent?.children ?? plan.outline, lines) : [];
    const right = edits[0]?.newText;
    return right === undefined ? [] : [{ title: say('fix', { right }), safe: false, edits }];
  },
});

function reportGap(
  { lines, say }: RuleContext<Key>,
  report: Report<Key>,
  { previous, one, problem }: Gap,
): void {
  const before = { range: labelRange(previous.node, lines), message: say('before') };
  const values = { label: one.node.label, previous: previous.node.label };
  const fixable = problem !== 'backwards' && isPrinted(one.node, lines);
  report(problem, labelRange(one.node, lines), values, { related: [before], fixable });
}

type Key = 'repeated' | 'skipped' | 'backwards' | 'before' | 'fix';
/** A node with the value of its label. */
interface Numbered {
  readonly node: OutlineNode;
  readonly value: LabelValue | null;
}

/** Two neighbours in one series whose numbers do not follow each other. */
interface Gap {
  readonly previous: Numbered;
  readonly one: Numbered;
  readonly problem: 'repeated' | 'skipped' | 'backwards';
}

/** The gaps among the sections at the top, kept by stretches as long as the section before is the same. */
function gapsBetweenRoots(plan: Plan): readonly Gap[] {
  let before: Numbered | null = null;
  const found: Gap[] = [];
  for (const stretch of plan.stretches) {
    const gapsHere: (parts: readonly PlanPart[]) => Gaps = (parts) =>
      gapsAmong(
        parts.flatMap(({ outline }) => outline),
        before,
      );
    const here: Gaps = ofStretch(stretch, gapsBetweenRoots, gapsHere, before);
    for (const gap of here.gaps) found.push(gap);
    before = here.last;
  }
  return found;
}

/** The gaps among siblings and all that stands under them. */
function gapsInside(siblings: readonly OutlineNode[]): readonly Gap[] {
  const found = [...gapsAmong(siblings, null).gaps];
  for (const { children } of siblings) {
    if (children.length > 0) for (const gap of gapsInside(children)) found.push(gap);
  }
  return found;
}

interface Gaps {
  readonly gaps: readonly Gap[];
  /** Whose number the next one must follow. */
  readonly last: Numbered | null;
}

/**
 * The gaps in the runs of siblings that are numbered in one style. Rows of tables are left out: their
 * numbers go on over groups and pages, and a flattened table may have lost some.
 */
function gapsAmong(siblings: readonly OutlineNode[], before: Numbered | null): Gaps {
  const gaps: Gap[] = [];
  let last = before;
  for (const node of siblings) {
    const one = { node, value: labelValue(node.label) };
    if (last && !sameSeries(last, one)) last = null;
    if (node.kind === 'row' || one.value === null) continue;
    const problem = last && problemOf(last, one);
    if (last && problem) gaps.push({ previous: last, one, problem });
    last = one;
  }
  return { gaps, last };
}

function sameSeries({ value: first }: Numbered, { node, value: second }: Numbered): boolean {
  if (second === null) return node.kind !== 'appendix' && node.label === '';
  return first?.style === second.style && first.prefix === second.prefix && node.kind !== 'row';
}

/** A series that starts again at its first label is another list, not a mistake. */
function problemOf(
  previous: Numbered,
  { node, value: label }: Numbered,
): 'repeated' | 'skipped' | 'backwards' | null {
  const before = previous.value?.value ?? 0;
  const value = label?.value ?? 0;
  if (value === before + 1 || value === 1) return null;
  if (letterFollows(previous.node.label, node.label)) return null;
  if (value === before) return 'repeated';
  return value > before ? 'skipped' : 'backwards';
}

/** The edits that renumber the siblings from a gap on, with the longer labels inside (`3.1` → `4.1`). */
function renumbered(
  { previous, one: first }: Gap,
  siblings: readonly OutlineNode[],
  lines: LineDocument,
): FixEdit[] {
  const edits: FixEdit[] = [];
  let right = previous.value?.value ?? 0;
  for (const node of siblings.slice(siblings.indexOf(first.node))) {
    const one = { node, value: labelValue(node.label) };
    if (!sameSeries(first, one)) break;
    if (node.kind === 'row' || one.value === null) continue;
    const label = labelOf(one.value, ++right);
    if (!label || (node !== first.node && one.value.value === 1)) break;
    if (!renumber(node, node.label, label, lines, edits)) return [];
  }
  return edits;
}

/** False where a label is not printed as it was read, so that nothing is changed by guess. */
function renumber(
  node: OutlineNode,
  old: string,
  label: string,
  lines: LineDocument,
  edits: FixEdit[],
): boolean {
  if (!isPrinted(node, lines)) return false;
  const newText = label + node.label.slice(old.length);
  if (old !== label) edits.push({ range: labelRange(node, lines), newText });
  return node.children.every(
    (child) => !child.label.startsWith(`${old}.`) || renumber(child, old, label, lines, edits),
  );
}

function isPrinted(node: OutlineNode, lines: LineDocument): boolean {
  return lines.text(labelRange(node, lines)) === node.label;
}

function labelRange({ selectionRange, label }: OutlineNode, lines: LineDocument): Range {
  const { start } = selectionRange;
  const found = lines.line(start.line).indexOf(label, start.character);
  if (found < 0) return onFirstLine(selectionRange, lines);
  const place = { line: start.line, character: found };
  return { start: place, end: { line: start.line, character: found + label.length } };
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
    vi: 'So số thứ tự của các mục cùng cấp, cùng kiểu số: I, II; 1, 2; 1.1, 1.2; a), b) (theo bảng chữ cái tiếng Việt, có đ; chấp nhận cả bảng chữ cái La-tinh). Dãy bắt đầu lại từ 1 là dãy khác. Hàng của bảng không xét. Cách sửa đánh số lại từ chỗ sai, cả các mục con; tham chiếu trong câu phải xem lại.',
    en: 'Compares the numbers of siblings in one style: I, II; 1, 2; 1.1, 1.2; a), b) (the Vietnamese alphabet with đ; the Latin one is accepted). A series that starts again is another series. Rows of tables are left out. The fix renumbers from the wrong place on, labels inside included; references in the text must be looked over.',
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
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ công việc.

2. Kiểm tra việc nộp lưu hồ sơ, tài liệu.

3. Kiểm tra việc quản lý con dấu.

4. Báo cáo kết quả kiểm tra.
`,
    },
  ],
};
