import type { OutlineNode } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { containsRange, type Range } from '../../text/position.ts';
import { defineRule } from '../rule.ts';
import type { Report, RuleContext, RuleDocumentation } from '../rule.ts';
import { labelOf as labelOfValue, labelValue } from './label-value.ts';
import { relabel, type Relabelled, renumbering } from './renumbering.ts';

export const rule = defineRule({
  code: 'numbering-style',
  category: 'structure',
  severity: 'information',
  fix: 'offered',
  title: {
    vi: 'Các mục cùng cấp đánh số không cùng kiểu',
    en: 'Siblings numbered in two styles',
  },
  messages: {
    mark: {
      vi: 'Mục “{printed}” đánh số khác các mục cùng cấp (“{usual}”). Một cấp chỉ dùng một kiểu số để dễ viện dẫn. Sửa cho thống nhất.',
      en: '“{printed}” is numbered differently from its siblings (“{usual}”). One level takes one style, so that it can be referred to. Make them alike.',
    },
    letter: {
      vi: 'Điểm “{printed}” dùng chữ cái không có trong tiếng Việt. Điểm được đánh theo bảng chữ cái tiếng Việt (… d, đ, e, g, h …). Đánh lại các điểm từ đây.',
      en: 'Point “{printed}” uses a letter that Vietnamese does not have. Points follow the Vietnamese alphabet (… d, đ, e, g, h …). Letter them again from here.',
    },
    fixMark: { vi: 'Viết “{right}”', en: 'Write “{right}”' },
    fixLetter: { vi: 'Đánh lại các điểm từ “{right})”', en: 'Letter again from “{right})”' },
  },
  checkPart(context, report) {
    const walk = (nodes: readonly OutlineNode[]): void => {
      if (nodes.length === 0) return;
      const labels = nodes.flatMap((node) => labelOf(node, context.lines) ?? []);
      reportMarks(context, report, labels);
      reportLetters(report, labels);
      for (const node of nodes) if (node.kind !== 'row') walk(node.children);
    };
    for (const root of context.plan.outline) walk(root.children);
  },
  fixes({ plan, lines, say }, { range }) {
    const siblings = siblingsAt(plan.outline, range);
    const index = siblings.findIndex((node) => startsOnLine(node, range));
    const node = siblings[index];
    if (node === undefined) return [];
    if (/^[fjwz]$/u.test(node.label)) {
      const relabelled = lettered(siblings, index, lines);
      const right = relabelled?.get(node);
      if (!relabelled || right === undefined) return [];
      const { edits } = renumbering(relabelled, plan, lines);
      return [{ title: say('fixLetter', { right }), safe: false, edits }];
    }
    const { style } = labelValue(node.label) ?? {};
    const usual = siblings
      .filter(({ label }) => labelValue(label)?.style === style)
      .map((one) => labelOf(one, lines))
      .find((one) => one !== null);
    const start = { line: range.end.line, character: range.end.character - 1 };
    if (!usual) return [];
    const right = node.label + usual.mark;
    const edit = { range: { start, end: range.end }, newText: usual.mark };
    return [{ title: say('fixMark', { right }), safe: false, edits: [edit] }];
  },
});

type Key = 'mark' | 'letter' | 'fixMark' | 'fixLetter';

function startsOnLine({ selectionRange }: OutlineNode, range: Range): boolean {
  return selectionRange.start.line === range.start.line;
}

/** The blocks of one level among which one starts on the line of a finding. */
function siblingsAt(nodes: readonly OutlineNode[], range: Range): readonly OutlineNode[] {
  if (nodes.some((node) => startsOnLine(node, range))) return nodes;
  const around = nodes.find((node) => containsRange(node.range, range));
  return around === undefined ? [] : siblingsAt(around.children, range);
}

/** Letters a point and those behind it anew, each with the letter that follows in the Vietnamese alphabet. */
function lettered(
  siblings: readonly OutlineNode[],
  from: number,
  lines: PlanLines,
): Relabelled | null {
  const relabelled: Relabelled = new Map();
  let before = labelValue(siblings[from - 1]?.label ?? '');
  for (const node of siblings.slice(from)) {
    if (before === null || !/^\p{Ll}$/u.test(node.label) || node.label === 'a') break;
    const label = labelOfValue(before, before.value + 1);
    if (label === null || !relabel(node, label, lines, relabelled)) return null;
    before = labelValue(label);
  }
  return relabelled;
}

interface Label {
  readonly label: string;
  /** What closes it: `.`, `)`, `-`, `:`. */
  readonly mark: string;
  readonly range: Range;
}

/** Dots, brackets and dashes after labels of one kind: the odd one among three or more. */
function reportMarks(
  { lines }: RuleContext<Key>,
  report: Report<Key>,
  labels: readonly Label[],
): void {
  const kinds = new Map<string, Label[]>();
  for (const one of labels) {
    const value = labelValue(one.label);
    if (value === null || value.prefix !== '') continue;
    const kind = kinds.get(value.style);
    if (kind === undefined) kinds.set(value.style, [one]);
    else kind.push(one);
  }
  for (const same of kinds.values()) {
    const [usual] = same;
    if (usual === undefined || same.length < 3) continue;
    const odd = same.filter(({ mark }) => mark !== usual.mark);
    const [only] = odd;
    // Where two styles stand in groups they are two lists; one label among many is a slip.
    if (only === undefined || odd.length > 1) continue;
    report('mark', only.range, { printed: lines.text(only.range), usual: lines.text(usual.range) });
  }
}

/** A list that has “đ” goes by the Vietnamese alphabet, which has no f, j, w, z. */
function reportLetters(report: Report<Key>, labels: readonly Label[]): void {
  let isVietnamese = false;
  for (const { label, mark, range } of labels) {
    if (label === 'a') isVietnamese = false;
    if (label === 'đ') isVietnamese = true;
    if (isVietnamese && /^[fjwz]$/u.test(label)) report('letter', range, { printed: label + mark });
  }
}

function labelOf({ kind, label, selectionRange }: OutlineNode, lines: PlanLines): Label | null {
  if (kind === 'row' || label === '') return null;
  const { line, character } = selectionRange.start;
  const text = lines.line(line);
  const start = text.indexOf(label, character);
  const mark = text[start + label.length] ?? '';
  if (start < 0 || !/[.):/-]/u.test(mark)) return null;
  const end = start + label.length + 1;
  return {
    label,
    mark,
    range: { start: { line, character: start }, end: { line, character: end } },
  };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 6 điểm đ: khoản bằng số Ả Rập, sau có dấu chấm; điểm theo bảng chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 6đ: clauses in Arabic digits with a full stop; points by the Vietnamese alphabet with a closing bracket.',
  },
  description: {
    vi: 'Báo mục duy nhất dùng dấu khác sau số thứ tự (“2/” giữa “1.”, “3.”) và điểm dùng f, j, w, z trong dãy có đ. Hai kiểu số thành hai nhóm riêng, hàng của bảng không bị báo. Cách sửa viết lại dấu, hoặc đánh lại các điểm cùng mọi chỗ dẫn đến chúng.',
    en: 'Reports the one sibling with another mark after its number (“2/” among “1.”, “3.”) and points lettered f, j, w, z in a list that has đ. Quiet where two styles make two groups, and in tables. The fix writes the mark, or letters the points anew with every reference to them.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

2. Kiểm tra việc nộp lưu.

3. Báo cáo kết quả.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các việc sau:

d) Lập hồ sơ công việc;

đ) Nộp lưu hồ sơ;

e) Quản lý con dấu;

⟦f)⟧ Sử dụng con dấu theo điểm e.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các việc sau:

d) Lập hồ sơ công việc;

đ) Nộp lưu hồ sơ;

e) Quản lý con dấu;

g) Sử dụng con dấu theo điểm e.
`,
    },
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

⟦2/⟧ Kiểm tra việc nộp lưu.

3. Báo cáo kết quả.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.

2. Kiểm tra việc nộp lưu.

3. Báo cáo kết quả.
`,
    },
  ],
};
