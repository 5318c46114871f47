import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { onFirstLine } from '../task-groups.ts';

export const rule = defineRule({
  code: 'missing-title',
  category: 'structure',
  severity: 'error',
  fix: 'none',
  title: {
    vi: 'Thiếu tên loại KẾ HOẠCH hoặc trích yếu',
    en: 'No KẾ HOẠCH line, or no subject under it',
  },
  messages: {
    title: {
      vi: 'Văn bản chưa có dòng tên loại “KẾ HOẠCH”. Người đọc và văn thư cần tên loại để nhận ra văn bản. Thêm dòng này và trích yếu dưới nó.',
      en: 'The document has no line “KẾ HOẠCH”. Readers and the registry know it by its type. Add the line, and the subject under it.',
    },
    subject: {
      vi: 'Dưới “KẾ HOẠCH” chưa có trích yếu. Trích yếu cho biết kế hoạch về việc gì. Thêm trích yếu ngay dưới tên loại.',
      en: 'There is no subject under “KẾ HOẠCH”. It says what the plan is about. Add it right under the type.',
    },
  },
  check({ plan, lines }, report) {
    if (plan.title === null) {
      const first = firstWrittenLine(lines.lineCount, (line) => lines.line(line));
      const end = { line: first, character: lines.line(first).trimEnd().length };
      report('title', { start: { line: first, character: 0 }, end });
    } else if (plan.title.subject === null) {
      report('subject', onFirstLine(plan.title.kind.range, lines));
    }
  },
});

function firstWrittenLine(count: number, line: (index: number) => string): number {
  for (let index = 0; index < count; index++) if (line(index).trim() !== '') return index;
  return 0;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 5; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW (tên loại và trích yếu).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 5; Guides 36-HD/VPTW, 05-HD/VPTW (type and subject).',
  },
  description: {
    vi: 'Tên loại “KẾ HOẠCH” đứng trên một dòng riêng, trích yếu ngay dưới. Tệp văn bản thuần hoặc Markdown không có dòng này thì không được coi là kế hoạch và không bị báo.',
    en: '“KẾ HOẠCH” stands on a line of its own with the subject right under it. A plain-text or Markdown file without that line is not taken for a plan and not reported.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
  fails: [
    {
      text: `⟦KẾ HOẠCH⟧

I. MỤC ĐÍCH

Nâng cao nghiệp vụ.

II. NỘI DUNG

1. Kiểm tra việc lập hồ sơ.
`,
    },
  ],
};
