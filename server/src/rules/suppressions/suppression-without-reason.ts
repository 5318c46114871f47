import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { commentsInLine } from '../suppression-comments.ts';

/** Reported by `suppression.ts`. */
export const rule = defineRule({
  code: 'suppression-without-reason',
  category: 'suppressions',
  severity: 'warning',
  fix: 'offered',
  title: {
    vi: 'Ghi chú bỏ qua không nêu lý do',
    en: 'A suppression without a reason',
  },
  messages: {
    missing: {
      vi: 'Ghi chú bỏ qua không nêu lý do. Vì vậy nó chưa có tác dụng. Ghi lý do sau dấu hai chấm.',
      en: 'This suppression gives no reason. So it has no effect yet. Write the reason behind a colon.',
    },
    fix: {
      vi: 'Ghi lý do',
      en: 'Write the reason',
    },
  },
  fixes({ lines, say }, { range }) {
    const { line, character } = range.start;
    const text = lines.line(line);
    const comment = commentsInLine(text).find(({ start }) => start === character);
    if (comment === undefined) return [];
    const last = comment.codes[comment.codes.length - 1]?.end ?? comment.end - 3;
    const place = {
      start: { line, character: last },
      end: { line, character: comment.end - 3 },
    };
    const edits = [{ range: place, newText: ':  ', cursor: 2 }];
    return [{ title: say('fix'), safe: false, edits }];
  },
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Cách dùng của Plandoc (bỏ qua một phát hiện).',
    en: 'Usage of Plandoc (suppressing a finding).',
  },
  description: {
    vi: 'Người rà soát sau cần biết vì sao một phát hiện được bỏ qua. Ghi chú chưa có lý do thì chưa có tác dụng.',
    en: 'Whoever reviews the plan later needs to know why a finding was left. Without a reason the suppression has no effect.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

<!-- plandoc-disable-next-line missing-deadline: làm thường xuyên -->
1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

⟦<!-- plandoc-disable-next-line missing-deadline -->⟧
1. Kiểm tra việc lập hồ sơ.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

<!-- plandoc-disable-next-line missing-deadline: ▮ -->
1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
};
