import type { Plan } from '../../plan/facts.ts';
import { isBlankForm } from '../blank-form.ts';
import type { RuleSet } from '../rule-set.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'missing-letterhead',
  category: 'structure',
  severity: 'information',
  finalSeverity: 'error',
  fix: 'offered',
  title: {
    vi: 'Phần đầu văn bản còn thiếu',
    en: 'The letterhead is not complete',
  },
  messages: {
    state: {
      vi: 'Phần đầu thiếu: {missing}. Đây là thể thức bắt buộc của văn bản hành chính. Thêm phía trên tên loại “KẾ HOẠCH”.',
      en: 'The letterhead lacks {missing}. State documents must have it. Add it above “KẾ HOẠCH”.',
    },
    party: {
      vi: 'Phần đầu thiếu: {missing}. Đây là thể thức bắt buộc của văn bản của Đảng. Thêm phía trên tên loại “KẾ HOẠCH”.',
      en: 'The letterhead lacks {missing}. Party documents must have it. Add it above “KẾ HOẠCH”.',
    },
    nationalName: { vi: 'Quốc hiệu, Tiêu ngữ', en: 'the national name and motto' },
    partyName: { vi: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”', en: 'the line “ĐẢNG CỘNG SẢN VIỆT NAM”' },
    issuer: { vi: 'tên cơ quan', en: 'the issuing body' },
    number: { vi: 'số, ký hiệu', en: 'the number' },
    date: { vi: 'địa danh, ngày', en: 'place and date' },
    fix: { vi: 'Thêm phần còn thiếu của phần đầu văn bản', en: 'Add what the letterhead lacks' },
  },
  check({ plan, lines, ruleSet, say }, report) {
    if (plan.title === null || plan.attachedToDecision || isBlankForm(plan)) return;
    const missing = missingOf(plan, ruleSet);
    if (missing.length === 0) return;
    const names = missing.map((one) =>
      say(one === 'nationalName' && plan.family === 'party' ? 'partyName' : one),
    );
    const place = onFirstLine(plan.title.kind.range, lines);
    report(plan.family, place, { missing: names.join('; ') });
  },
  fixes({ plan, lines, ruleSet, say }, { range }) {
    const lineBreak = lines.lineBreak(0) || '\n';
    const samples = plan.family === 'party' ? partySamples : stateSamples;
    const missing = missingOf(plan, ruleSet);
    const { issuer } = plan.letterhead;
    // The national name stands above number and date; all else may as well stand right above the title.
    const isNameOnly = missing.length === 1 && missing[0] === 'nationalName' && issuer !== null;
    const line = isNameOnly ? issuer.range.end.line + 1 : range.start.line;
    const start = { line, character: 0 };
    const block = missing.flatMap((one) => samples[one]).join(lineBreak);
    const edit = { range: { start, end: start }, newText: block + lineBreak + lineBreak };
    const cursor = block.search(/TÊN|(?<=Số:? ?)[/-]|…/u);
    return [{ title: say('fix'), safe: false, edits: [cursor < 0 ? edit : { ...edit, cursor }] }];
  },
});

const pieces = ['issuer', 'nationalName', 'number', 'date'] as const;
type Piece = (typeof pieces)[number];

/** Where the national name stands, the letterhead is there; what is not read in it is still to be filled in. */
function missingOf({ letterhead }: Plan, ruleSet: RuleSet): readonly Piece[] {
  if (letterhead.nationalName !== null) return [];
  const known = { ...letterhead, date: letterhead.dateWords };
  const asked =
    ruleSet === 'organization' ? pieces.filter((one) => one !== 'nationalName') : pieces;
  return asked.filter((piece) => known[piece] === null);
}

const stateSamples: Readonly<Record<Piece, readonly string[]>> = {
  issuer: ['TÊN CƠ QUAN BAN HÀNH'],
  nationalName: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  number: ['Số: /KH-…'],
  date: ['…, ngày … tháng … năm …'],
};
const partySamples: typeof stateSamples = {
  issuer: ['TÊN CƠ QUAN BAN HÀNH', '*'],
  nationalName: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
  number: ['Số -KH/…'],
  date: ['…, ngày … tháng … năm …'],
};

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 1 đến 4; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (thể thức phần đầu).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clauses 1 to 4; Guides 36-HD/VPTW, 05-HD/VPTW (letterhead).',
  },
  description: {
    vi: 'Nêu trong một thông báo mọi thành phần còn thiếu: Quốc hiệu, Tiêu ngữ (văn bản của Đảng: tiêu đề), tên cơ quan, số, ký hiệu, địa danh và ngày. Dự thảo: chỉ là thông tin, vì phần đầu hay được thêm sau cùng; hồ sơ final: lỗi. Đoàn thể có hướng dẫn thể thức riêng nên không xét tiêu đề. Đã có Quốc hiệu (tiêu đề) thì không báo; số, ngày chưa điền là việc của quy tắc khác; kế hoạch kèm theo quyết định và biểu mẫu để trống không xét.',
    en: 'Names in one finding all that is missing: national name and motto (Party: its title), issuing body, number, place and date. Information in a draft, as the letterhead is often added last; an error in the final profile. Mass organizations have guides of their own, so their title line is not asked for. Quiet where the national name is there: a number or date not filled in belongs to other rules; quiet in plans attached to a decision and in blank forms.',
  },
  holds: [
    {
      text: `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: /KH-SNV
Hà Nội, ngày tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
  fails: [
    {
      text: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

⟦KẾ HOẠCH⟧
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
      fixed: `SỞ NỘI VỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
};
