import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { appendicesOf, appendixNumber, appendixWords } from './appendix-mentions.ts';

export const rule = defineRule({
  code: 'missing-appendix',
  category: 'structure',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Phụ lục được nhắc đến nhưng không có',
    en: 'An appendix that is mentioned and not there',
  },
  messages: {
    missing: {
      vi: 'Kế hoạch nhắc đến “{words}” nhưng tệp không có phụ lục này. Người nhận sẽ thiếu một phần kế hoạch. Thêm phụ lục, hoặc sửa chỗ nhắc đến.',
      en: 'The plan mentions “{words}”, which is not in the file. Recipients would lack a part of the plan. Add it, or correct the mention.',
    },
    elsewhere: {
      vi: 'Kế hoạch nhắc đến “{words}”; tệp này không có phụ lục nào. Có thể phụ lục nằm ở tệp riêng. Nhớ gửi kèm khi phát hành.',
      en: 'The plan mentions “{words}”; this file has no appendix. It may be in a file of its own. Remember to send it along.',
    },
    fix: { vi: 'Thêm {words} vào cuối tệp', en: 'Add {words} at the end of the file' },
  },
  check({ plan, lines }, report) {
    if (plan.title === null || plan.attachedToDecision) return;
    const numbers = appendicesOf(plan).map(({ label }) => appendixNumber(label));
    const { mentions } = appendixWords(plan, lines);
    const seen = new Set<string>();
    for (const { number, range, isAttached } of mentions) {
      const isThere = numbers.length > 0 && (number === '' || numbers.includes(number));
      // One appendix without number is what every mention means.
      const isOnly = numbers.length === 1 && numbers[0] === '';
      if (!isAttached || isThere || isOnly || seen.has(number)) continue;
      seen.add(number);
      const severity = numbers.length > 0 ? 'warning' : 'information';
      const key = numbers.length > 0 ? 'missing' : 'elsewhere';
      report(key, range, { words: lines.text(range) }, { severity });
    }
  },
  fixes({ plan, lines, say }, { range }) {
    const label = lines.text(range).toUpperCase();
    const lineBreak = lines.lineBreak(0) || '\n';
    const last = lines.lineCount - 1;
    const end = { line: last, character: lines.line(last).length };
    const before = lines.line(last).trim() === '' ? lineBreak : lineBreak + lineBreak;
    const { number, dateWords } = plan.letterhead;
    const note = `(Kèm theo Kế hoạch số ${number?.text ?? '…'} ${dateWords?.text ?? 'ngày … tháng … năm …'})`;
    const opening = `${before}${label}${lineBreak}`;
    const newText = `${opening}${lineBreak}${note}${lineBreak}`;
    const edit = { range: { start: end, end }, newText, cursor: opening.length };
    return [{ title: say('fix', { words: lines.text(range) }), safe: false, edits: [edit] }];
  },
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III, khoản 1; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (phụ lục kèm theo văn bản).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section III, clause 1; Guides 36-HD/VPTW, 05-HD/VPTW (appendices).',
  },
  description: {
    vi: 'Xét chỗ nhắc đến phụ lục kèm theo chính kế hoạch này; phụ lục của văn bản khác không xét. Tệp không có phụ lục nào thì chỉ là thông tin, vì phụ lục có thể nằm ở tệp riêng.',
    en: 'Looks at mentions of appendices that go with this very plan, not those of other documents. Information only where the file has no appendix at all, since they may be in files of their own.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Lập hồ sơ theo Phụ lục V kèm theo Nghị định số 30/2020/NĐ-CP; danh sách tại Phụ lục I kèm theo.

PHỤ LỤC I
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

1. Kiểm tra các đơn vị (chi tiết tại Phụ lục I kèm theo), lịch kiểm tra tại ⟦Phụ lục III⟧ kèm theo Kế hoạch này.

PHỤ LỤC I
DANH SÁCH ĐƠN VỊ

Phòng Tổ chức.

PHỤ LỤC II
LỊCH KIỂM TRA

Tháng 9 năm 2025.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các đơn vị (chi tiết tại Phụ lục I kèm theo), lịch kiểm tra tại Phụ lục III kèm theo Kế hoạch này.

PHỤ LỤC I
DANH SÁCH ĐƠN VỊ

Phòng Tổ chức.

PHỤ LỤC II
LỊCH KIỂM TRA

Tháng 9 năm 2025.

PHỤ LỤC III
▮
(Kèm theo Kế hoạch số … ngày … tháng … năm …)
`,
    },
  ],
};
