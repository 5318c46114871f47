import type { FixEdit } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { commentsInLine } from '../suppression-comments.ts';

/** Reported by `suppression.ts`, which knows what was found. */
export const rule = defineRule({
  code: 'unused-suppression',
  category: 'suppressions',
  severity: 'information',
  fix: 'safe',
  title: {
    vi: 'Ghi chú bỏ qua không còn cần',
    en: 'A suppression that suppresses nothing',
  },
  messages: {
    unused: {
      vi: 'Ghi chú bỏ qua “{code}” không còn cần. Ở đó không có phát hiện nào như vậy. Xóa ghi chú.',
      en: 'The suppression of “{code}” suppresses nothing. There is no such finding there. Remove it.',
    },
    fix: {
      vi: 'Xóa ghi chú bỏ qua không còn cần',
      en: 'Remove the unused suppression',
    },
  },
  fixes({ lines, say }, { range }) {
    const { line, character } = range.start;
    const edit = removal(lines.line(line), line, character, line + 1 < lines.lineCount);
    return edit === null ? [] : [{ title: say('fix'), safe: true, edits: [edit] }];
  },
});

/** The edit that takes one code out of its comment, the comment out of its line, or the line out of the text. */
function removal(text: string, line: number, at: number, isFollowed: boolean): FixEdit | null {
  const comment = commentsInLine(text).find(({ start, end }) => start <= at && at < end);
  const index = comment?.codes.findIndex(({ start }) => start === at) ?? -1;
  if (comment === undefined || index < 0) return null;
  const cut = (start: number, end: number): FixEdit => ({
    range: { start: { line, character: start }, end: { line, character: end } },
    newText: '',
  });
  const { codes } = comment;
  if (codes.length > 1) {
    const [next, last] = [codes[index + 1], codes[index - 1]];
    return next === undefined ? cut(last?.end ?? at, codes[index]?.end ?? at) : cut(at, next.start);
  }
  const before = text.slice(0, comment.start);
  const after = text.slice(comment.end);
  if (before.trim() !== '' || after.trim() !== '' || !isFollowed) {
    const isLast = after.trim() === '';
    return cut(isLast ? before.trimEnd().length : comment.start, comment.end);
  }
  return {
    range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
    newText: '',
  };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Cách dùng của Plandoc (bỏ qua một phát hiện).',
    en: 'Usage of Plandoc (suppressing a finding).',
  },
  description: {
    vi: 'Ghi chú cũ che mất vấn đề mới ở cùng chỗ. Không báo đối với quy tắc mà cấu hình đã tắt.',
    en: 'An old suppression would hide a new defect at the same place. Quiet about rules that the configuration switches off.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

<!-- plandoc-disable-next-line doubled-punctuation: giữ nguyên văn -->
1. Kiểm tra việc lập hồ sơ,, việc nộp lưu.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

<!-- plandoc-disable-next-line ⟦doubled-punctuation⟧: giữ nguyên văn -->
1. Kiểm tra việc lập hồ sơ, việc nộp lưu.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ, việc nộp lưu.
`,
    },
  ],
};
