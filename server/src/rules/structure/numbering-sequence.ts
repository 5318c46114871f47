import type { OutlineNode, Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Range } from '../../text/position.ts';
import type { FixEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { Report, RuleContext, RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { labelOf, labelValue, letterFollows } from './label-value.ts';

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
    forEachSeries(context.plan.outline, false, (series) => reportSeries(context, report, series));
  },
  checkPart(context, report) {
    for (const root of context.plan.outline) {
      forEachSeries(root.children, true, (series) => reportSeries(context, report, series));
    }
  },
  fixes({ plan, lines, say }, finding) {
    let edits: FixEdit[] = [];
    forEachSeries(plan.outline, true, (series) => {
      const at = series.findIndex((node) => isAt(labelRange(node, lines), finding.range));
      if (at > 0) edits = renumbered(series, at, lines);
    });
    const right = edits[0]?.newText;
    return right === undefined ? [] : [{ title: say('fix', { right }), safe: false, edits }];
  },
});

function reportSeries(
  { lines, say }: RuleContext<Key>,
  report: Report<Key>,
  series: readonly OutlineNode[],
): void {
  for (const [index, node] of series.entries()) {
    const previous = series[index - 1];
    const problem = previous && problemOf(previous, node);
    if (!previous || !problem) continue;
    const before = { range: labelRange(previous, lines), message: say('before') };
    const values = { label: node.label, previous: previous.label };
    const fixable = problem !== 'backwards' && renumbered(series, index, lines).length > 0;
    report(problem, labelRange(node, lines), values, { related: [before], fixable });
  }
}

type Key = 'repeated' | 'skipped' | 'backwards' | 'before' | 'fix';
type Visit = (series: readonly OutlineNode[]) => void;

/**
 * Every run of siblings that are numbered in one style, also of inner ones where `deep`. Rows of tables are left out: their numbers go
 * on over groups and pages, and a flattened table may have lost some.
 */
function forEachSeries(siblings: Plan['outline'], deep: boolean, visit: Visit): void {
  let series: OutlineNode[] = [];
  for (const node of siblings) {
    const last = series[series.length - 1];
    if (last !== undefined && !sameSeries(last, node)) {
      visit(series);
      series = [];
    }
    if (node.kind !== 'row' && labelValue(node.label) !== null) series.push(node);
    if (deep) forEachSeries(node.children, true, visit);
  }
  visit(series);
}

function sameSeries(a: OutlineNode, b: OutlineNode): boolean {
  const first = labelValue(a.label);
  const second = labelValue(b.label);
  if (second === null) return b.kind !== 'appendix' && b.label === '';
  return first?.style === second.style && first.prefix === second.prefix && b.kind !== 'row';
}

/** A series that starts again at its first label is another list, not a mistake. */
function problemOf(
  previous: OutlineNode,
  node: OutlineNode,
): 'repeated' | 'skipped' | 'backwards' | null {
  const before = labelValue(previous.label)?.value ?? 0;
  const value = labelValue(node.label)?.value ?? 0;
  if (value === before + 1 || value === 1) return null;
  if (letterFollows(previous.label, node.label)) return null;
  if (value === before) return 'repeated';
  return value > before ? 'skipped' : 'backwards';
}

/** The edits that renumber a series from one of its labels on, with the longer labels inside (`3.1` → `4.1`). */
function renumbered(series: readonly OutlineNode[], from: number, lines: LineDocument): FixEdit[] {
  const before = labelValue(series[from - 1]?.label ?? '')?.value ?? 0;
  const edits: FixEdit[] = [];
  for (let index = from; index < series.length; index++) {
    const node = series[index] as OutlineNode;
    const value = labelValue(node.label);
    const label = value && labelOf(value, before + 1 + index - from);
    if (!label || (index > from && value.value === 1)) break;
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
  const range = labelRange(node, lines);
  if (lines.text(range) !== node.label) return false;
  if (old !== label) edits.push({ range, newText: label + node.label.slice(old.length) });
  return node.children.every(
    (child) => !child.label.startsWith(`${old}.`) || renumber(child, old, label, lines, edits),
  );
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
