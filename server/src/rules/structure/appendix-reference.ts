import type { Citation, OutlineNode, Plan } from '../../plan/facts.ts';
import { ofPart } from '../../plan/stretches.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { appendicesOfPart } from './appendix-mentions.ts';

export const rule = defineRule({
  code: 'appendix-reference',
  category: 'structure',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Dòng “Kèm theo Kế hoạch số …” không đúng kế hoạch này',
    en: 'The line “Kèm theo Kế hoạch số …” names another plan',
  },
  messages: {
    number: {
      vi: 'Phụ lục ghi kèm theo “{wrong}”, còn kế hoạch này là “{right}”. Có lẽ còn sót lại từ văn bản cũ. Sửa thành “{right}”.',
      en: 'The appendix goes with “{wrong}”, while this plan is “{right}”. It was probably left over from another document. Write “{right}”.',
    },
    fix: { vi: 'Sửa thành “{right}”', en: 'Write “{right}”' },
  },
  // Not for each part: another number of the plan would have all of them checked again.
  check({ plan, lines }, report) {
    for (const { range, text } of wrongNotes(plan, lines)) {
      report('number', range, { wrong: text, right: rightNumber(text, plan) });
    }
  },
  fixes({ plan, lines, say }, { range }) {
    const right = rightNumber(lines.text(range), plan);
    return [{ title: say('fix', { right }), safe: false, edits: [{ range, newText: right }] }];
  },
});

/** The line stands within so many lines below the label and title of an appendix. */
const noteDistance = 10;

/** The numbers of plans under the titles of appendices that are not this plan's. */
function wrongNotes(plan: Plan, lines: LineDocument): readonly Citation[] {
  const own = plan.letterhead.number?.text ?? '';
  if (!/^\d/u.test(own) || plan.attachedToDecision) return [];
  return plan.parts.flatMap((part) => {
    const appendices = ofPart(part, wrongNotes, appendicesOfPart);
    if (appendices.length === 0) return [];
    return part.citations.filter(
      (citation) =>
        /^\d.*-?KH[-/]/u.test(citation.text) &&
        !sameNumber(citation.text, own) &&
        isOnOneLine(citation) &&
        appendices.some((node) => isNoteOf(node, citation, lines)),
    );
  });
}

function isOnOneLine({ range }: Citation): boolean {
  return range.start.line === range.end.line;
}

function isNoteOf({ range }: OutlineNode, citation: Citation, lines: LineDocument): boolean {
  const { line, character } = citation.range.start;
  const distance = line - range.start.line;
  if (distance < 0 || distance > noteDistance) return false;
  const before = lines.line(line).slice(0, character).normalize('NFC');
  return /^[\s*_#(]*(?:Ban hành )?kèm theo Kế hoạch số ?:? ?$/iu.test(before);
}

/** “05/KH-UBND” and “5/KH-UBND” are one number, in capitals or not; how its marks stand is another matter. */
function sameNumber(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(number: string): string {
  return number.replace(/\s+/gu, '').replace(/^0+/u, '').replace(/-/gu, '/').toLowerCase();
}

/** The plan's own number; where only the digits differ, with the symbol as it stands here. */
function rightNumber(wrong: string, { letterhead }: Plan): string {
  const own = letterhead.number?.text ?? '';
  const [digits = ''] = /^\d+/u.exec(own) ?? [];
  const symbol = wrong.replace(/^\d+/u, '');
  return plain(digits + symbol) === plain(own) ? digits + symbol : own;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III, khoản 1 (thông tin chỉ dẫn kèm theo văn bản trên mỗi phụ lục).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section III, clause 1 (each appendix says what it goes with).',
  },
  description: {
    vi: 'So số, ký hiệu trong dòng “(Kèm theo Kế hoạch số …)” dưới tên phụ lục với số của kế hoạch. Số chưa điền ở một trong hai chỗ thì không báo.',
    en: 'Compares the number in “(Kèm theo Kế hoạch số …)” under the title of an appendix with the plan’s own. Quiet where either is not filled in.',
  },
  holds: [
    {
      text: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các đơn vị tại Phụ lục kèm theo.

PHỤ LỤC
DANH SÁCH ĐƠN VỊ
(Kèm theo Kế hoạch số 15/KH-SNV ngày 20/02/2025 của Sở Nội vụ)

Phòng Tổ chức.
`,
    },
  ],
  fails: [
    {
      text: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các đơn vị tại Phụ lục kèm theo.

PHỤ LỤC
DANH SÁCH ĐƠN VỊ
(Kèm theo Kế hoạch số ⟦14/KH-SNV⟧ ngày 20/02/2025 của Sở Nội vụ)

Phòng Tổ chức.
`,
      fixed: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các đơn vị tại Phụ lục kèm theo.

PHỤ LỤC
DANH SÁCH ĐƠN VỊ
(Kèm theo Kế hoạch số 15/KH-SNV ngày 20/02/2025 của Sở Nội vụ)

Phòng Tổ chức.
`,
    },
  ],
};
