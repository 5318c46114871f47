import type { OutlineNode } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'heading-level',
  category: 'structure',
  severity: 'information',
  fix: 'safe',
  title: {
    vi: 'Cấp tiêu đề Markdown không khớp với số thứ tự',
    en: 'A Markdown level that disagrees with the numbering',
  },
  messages: {
    level: {
      vi: 'Tiêu đề “{label}” ở cấp {wrong} của Markdown, trong khi theo số thứ tự là cấp {right}. Mục lục và bản chuyển sang Word sẽ sai cấp. Sửa số dấu #.',
      en: 'The heading “{label}” has Markdown level {wrong}, while its number means level {right}. Tables of contents and exports come out wrong. Correct the # marks.',
    },
    fix: { vi: 'Đổi thành {right} dấu #', en: 'Change it to {right} # marks' },
  },
  checkPart({ plan, lines }, report) {
    for (const { node, marks, right } of problems(plan.outline, lines)) {
      const { line } = node.selectionRange.start;
      const range = { start: { line, character: 0 }, end: { line, character: marks } };
      report('level', range, { label: node.label, wrong: marks, right });
    }
  },
  fixes({ plan, lines, say }, { range }) {
    const { line } = range.start;
    const roots = plan.outline.filter(
      (root) => root.range.start.line <= line && root.range.end.line >= line,
    );
    const found = problems(roots, lines).find(
      ({ node }) => node.selectionRange.start.line === line,
    );
    if (found === undefined) return [];
    const { right } = found;
    const edit = { range, newText: '#'.repeat(right) };
    return [{ title: say('fix', { right }), safe: true, edits: [edit] }];
  },
});

interface Problem {
  readonly node: OutlineNode;
  readonly marks: number;
  readonly right: number;
}

/** The headings inside some sections that stand no deeper than what they belong to, or not as deep as their neighbours. */
function problems(nodes: readonly OutlineNode[], lines: LineDocument): readonly Problem[] {
  const found: Problem[] = [];
  const walk = ({ children }: OutlineNode, outer: number): void => {
    const marked = children.filter(({ kind, label }) => kind !== 'row' && label !== '');
    const levels = marked.map((node) => marksOf(node, lines));
    const right = usual(levels.filter((level) => level > outer)) ?? outer + 1;
    for (const [index, node] of marked.entries()) {
      const marks = levels[index] ?? 0;
      const isWrong = outer > 0 && marks > 0 && marks !== right && right <= 6;
      if (isWrong) found.push({ node, marks, right });
      walk(node, marks === 0 ? 0 : right);
    }
  };
  for (const root of nodes) {
    if (root.kind !== 'row') walk(root, root.label === '' ? 0 : marksOf(root, lines));
  }
  return found;
}

/** The level that most have; the first of several. */
function usual(levels: readonly number[]): number | undefined {
  if (levels.length === 0) return undefined;
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** How many # stand before a heading; 0 where it is none of Markdown. */
function marksOf({ selectionRange }: OutlineNode, lines: LineDocument): number {
  const line = lines.line(selectionRange.start.line);
  return line.startsWith('#') ? (/^#{1,6}(?=\s)/u.exec(line)?.[0].length ?? 0) : 0;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Thông lệ soạn thảo bằng Markdown: cấp tiêu đề theo cấp của số thứ tự.',
    en: 'The custom of Markdown: the level of a heading follows its number.',
  },
  description: {
    vi: 'So số dấu # của mục con với mục chứa nó và với các mục cùng cấp. Tiêu đề không có số thứ tự và mục không viết bằng dấu # không xét.',
    en: 'Compares the # marks of a heading with the section it belongs to and with its siblings. Headings without number or without # are not looked at.',
  },
  holds: [
    {
      text: `# KẾ HOẠCH
Kiểm tra công tác văn thư

## I. NỘI DUNG

### 1. Kiểm tra việc lập hồ sơ

Văn phòng kiểm tra.

### 2. Báo cáo

Văn phòng báo cáo.
`,
    },
  ],
  fails: [
    {
      text: `# KẾ HOẠCH
Kiểm tra công tác văn thư

## I. NỘI DUNG

### 1. Kiểm tra việc lập hồ sơ

Văn phòng kiểm tra.

⟦#⟧ 2. Báo cáo

Văn phòng báo cáo.
`,
      fixed: `# KẾ HOẠCH
Kiểm tra công tác văn thư

## I. NỘI DUNG

### 1. Kiểm tra việc lập hồ sơ

Văn phòng kiểm tra.

### 2. Báo cáo

Văn phòng báo cáo.
`,
    },
  ],
};
