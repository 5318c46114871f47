import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

/** Reported by `suppression.ts`, which knows all rules. */
export const rule = defineRule({
  code: 'invalid-suppression',
  category: 'suppressions',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Ghi chú bỏ qua viết sai hoặc nêu quy tắc không có',
    en: 'A suppression that is misspelt or names no rule',
  },
  messages: {
    word: {
      vi: 'Ghi chú bỏ qua không hiểu được. Nó không có tác dụng. Dùng plandoc-disable-next-line, plandoc-disable-line hoặc plandoc-disable.',
      en: 'This suppression is not understood. It has no effect. Use plandoc-disable-next-line, plandoc-disable-line or plandoc-disable.',
    },
    noCode: {
      vi: 'Ghi chú bỏ qua không nêu quy tắc nào. Nó không có tác dụng. Ghi mã quy tắc rồi đến dấu hai chấm và lý do.',
      en: 'This suppression names no rule. It has no effect. Write the code of a rule, a colon and the reason.',
    },
    unknown: {
      vi: 'Không có quy tắc “{code}”. Ghi chú bỏ qua không có tác dụng với mã này. Xem các mã bằng lệnh plandoc rules.',
      en: 'There is no rule “{code}”. The suppression has no effect for it. The command plandoc rules lists the codes.',
    },
    misspelt: {
      vi: 'Không có quy tắc “{code}”. Ghi chú bỏ qua không có tác dụng với mã này. Ý bạn là “{meant}”?',
      en: 'There is no rule “{code}”. The suppression has no effect for it. Did you mean “{meant}”?',
    },
  },
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Cách dùng của Plandoc (bỏ qua một phát hiện).',
    en: 'Usage of Plandoc (suppressing a finding).',
  },
  description: {
    vi: 'Ghi chú viết sai không bỏ qua được gì, và người viết không biết điều đó nếu không được báo. Ghi chú khác của người soạn không bị báo.',
    en: 'A misspelt suppression suppresses nothing, which its writer would not notice. Quiet about all other comments.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

<!-- hỏi lại Văn phòng -->
1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

<!-- plandoc-disable-next-line ⟦mising-deadline⟧: làm thường xuyên -->
1. Kiểm tra việc lập hồ sơ.

⟦<!-- plandoc-ignore missing-deadline: làm thường xuyên -->⟧
2. Kiểm tra việc nộp lưu.
`,
    },
  ],
};
