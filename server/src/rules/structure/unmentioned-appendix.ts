import type { OutlineNode, Plan } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { lineAtEnd } from '../insert-line.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';
import { appendicesOf, appendixNumber, appendixWords } from './appendix-mentions.ts';

export const rule = defineRule({
  code: 'unmentioned-appendix',
  category: 'structure',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Phụ lục không được nhắc đến trong kế hoạch',
    en: 'An appendix that the body never mentions',
  },
  messages: {
    unmentioned: {
      vi: 'Nội dung kế hoạch không nhắc đến “{label}”. Văn bản có phụ lục phải có chỉ dẫn về phụ lục đó. Thêm chỉ dẫn ở chỗ liên quan, ví dụ “(chi tiết tại {label} kèm theo)”.',
      en: 'The body never mentions “{label}”. A document must point to each of its appendices. Say so where it belongs, such as “(chi tiết tại {label} kèm theo)”.',
    },
    fix: { vi: 'Thêm “{words}” ở cuối nội dung', en: 'Add “{words}” at the end of the body' },
  },
  check({ plan, lines }, report) {
    if (plan.title === null) return;
    for (const node of unmentioned(plan, lines)) {
      const fixable = lastSection(plan) !== undefined;
      const range = onFirstLine(node.selectionRange, lines);
      report('unmentioned', range, { label: inSentence(node.label) }, { fixable });
    }
  },
  fixes({ plan, lines, say }, { range }) {
    const section = lastSection(plan);
    const node = appendicesOf(plan).find(
      ({ selectionRange }) => selectionRange.start.line === range.start.line,
    );
    if (section === undefined || node === undefined) return [];
    const words = `(Chi tiết tại ${inSentence(node.label)} kèm theo)`;
    const isAiry = lines.line(section.selectionRange.end.line + 1).trim() === '';
    const { cursor: _, ...edit } = lineAtEnd(lines, section.range, words, 0, isAiry);
    return [{ title: say('fix', { words }), safe: false, edits: [edit] }];
  },
});

/** The last section of the body, at whose end the appendices are pointed to. */
function lastSection({ outline }: Plan): OutlineNode | undefined {
  const first = outline.findIndex(({ kind }) => kind === 'appendix');
  return outline[first - 1];
}

/** “PHỤ LỤC II” as it is written in a sentence. */
function inSentence(label: string): string {
  return label.replace(/^phụ lục/iu, 'Phụ lục');
}

function unmentioned(plan: Plan, lines: PlanLines): readonly OutlineNode[] {
  const appendices = appendicesOf(plan);
  if (appendices.length === 0) return [];
  const { mentions, saysAttached } = appendixWords(plan, lines);
  if (mentions.length === 0) return saysAttached ? [] : appendices;
  // “các Phụ lục kèm theo” and “từ Phụ lục I đến Phụ lục V” point to appendices they do not name.
  const named = new Set(mentions.map(({ number }) => number));
  const isList = mentions.some(
    ({ number, range }) => number === '' || namesSeveral(lines, range.start.line),
  );
  if (isList || appendices.length === 1) return [];
  return appendices.filter(({ label }) => !named.has(appendixNumber(label)));
}

function namesSeveral(lines: PlanLines, line: number): boolean {
  return /phụ lục[^.;)]{1,20}(?:,|và|đến|-|–)/iu.test(lines.line(line).normalize('NFC'));
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III, khoản 1; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW: văn bản phải có chỉ dẫn về phụ lục kèm theo.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section III, clause 1; Guides 36-HD/VPTW, 05-HD/VPTW: the document must point to its appendices.',
  },
  description: {
    vi: 'Báo ở tên phụ lục khi phần nội dung không nhắc đến phụ lục đó. Chỉ dẫn chung (“các Phụ lục kèm theo”, “kèm theo danh mục”) là đủ.',
    en: 'Reported at the appendix where the body does not mention it. A general mention (“các Phụ lục kèm theo”) is enough.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các đơn vị (chi tiết tại Phụ lục kèm theo).

PHỤ LỤC
DANH SÁCH ĐƠN VỊ

Phòng Tổ chức.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các đơn vị trực thuộc.

⟦PHỤ LỤC⟧
DANH SÁCH ĐƠN VỊ

Phòng Tổ chức.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các đơn vị trực thuộc.

(Chi tiết tại Phụ lục kèm theo)

PHỤ LỤC
DANH SÁCH ĐƠN VỊ

Phòng Tổ chức.
`,
    },
  ],
};
