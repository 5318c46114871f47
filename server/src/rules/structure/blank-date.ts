import { isBlankForm } from '../blank-form.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'blank-date',
  category: 'structure',
  severity: 'information',
  finalSeverity: 'error',
  fix: 'none',
  title: {
    vi: 'Chưa ghi đủ ngày, tháng, năm ban hành',
    en: 'The date of issue is not filled in',
  },
  messages: {
    blank: {
      vi: 'Ngày ban hành chưa ghi đủ (“{date}”). Ngày ban hành là ngày văn bản được ký và đăng ký. Ghi đủ trước khi phát hành.',
      en: 'The date of issue is incomplete (“{date}”). It is the day on which the plan is signed and registered. Fill it in before sending the plan out.',
    },
  },
  check({ plan, lines }, report) {
    const { dateWords, date } = plan.letterhead;
    if (dateWords === null || date !== null || !isBlank(dateWords.text)) return;
    if (isBlankForm(plan)) return;
    report('blank', onFirstLine(dateWords.range, lines), { date: dateWords.text });
  },
});

/** “ngày … tháng 8 năm 2025”: a part is dots or nothing. A date that is full but impossible is another matter. */
function isBlank(words: string): boolean {
  return (words.match(/\d+/gu) ?? []).length < 3;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 4; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (địa danh và ngày ban hành).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 4; Guides 36-HD/VPTW, 05-HD/VPTW (place and date of issue).',
  },
  description: {
    vi: 'Dự thảo chưa có ngày là bình thường nên chỉ là thông tin; khi rà soát bản sắp ký (hồ sơ final) thì là lỗi. Biểu mẫu để trống không bị báo.',
    en: 'A draft has no date yet, so this is information only; it is an error when a plan that is ready to sign is checked (profile final). Quiet in blank forms.',
  },
  holds: [
    {
      text: `SỞ NỘI VỤ
Số: 15/KH-SNV
Hà Nội, ngày 20 tháng 02 năm 2025

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
Hà Nội, ⟦ngày … tháng 02 năm 2025⟧

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
};
