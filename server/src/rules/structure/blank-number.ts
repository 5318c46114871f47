import { isBlankForm } from '../blank-form.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'blank-number',
  category: 'structure',
  severity: 'information',
  finalSeverity: 'error',
  fix: 'none',
  title: {
    vi: 'Chưa ghi số của kế hoạch',
    en: 'The number of the plan is not filled in',
  },
  messages: {
    blank: {
      vi: 'Kế hoạch chưa có số (“{number}”). Văn thư ghi số khi ban hành. Ghi số trước khi phát hành.',
      en: 'The plan has no number yet (“{number}”). The registry gives it on issue. Fill it in before sending the plan out.',
    },
  },
  check({ plan, lines }, report) {
    const { number } = plan.letterhead;
    if (number === null || !/^[\s.…_]*[-/]/u.test(number.text) || isBlankForm(plan)) return;
    report('blank', onFirstLine(number.range, lines), { number: number.text });
  },
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 3; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (số và ký hiệu).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 3; Guides 36-HD/VPTW, 05-HD/VPTW (number and symbol).',
  },
  description: {
    vi: 'Dự thảo chưa có số là bình thường nên chỉ là thông tin; khi rà soát bản sắp ký (hồ sơ final) thì là lỗi. Biểu mẫu để trống không bị báo.',
    en: 'A draft has no number yet, so this is information only; it is an error when a plan that is ready to sign is checked (profile final). Quiet in blank forms.',
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
Số: ⟦/KH-SNV⟧
Hà Nội, ngày 20 tháng 02 năm 2025

KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
};
