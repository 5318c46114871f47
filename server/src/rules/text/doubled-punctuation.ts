import type { LineDocument } from '../../text/line-document.ts';
import type { LineHit } from '../line-scan.ts';
import { lineScan, matchesOf, scanLines } from '../line-scan.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'doubled-punctuation',
  category: 'text',
  severity: 'warning',
  fix: 'safe',
  title: {
    vi: 'Dấu câu chồng nhau',
    en: 'Two punctuation marks where one belongs',
  },
  messages: {
    doubled: {
      vi: 'Hai dấu câu liền nhau “{marks}”. Chỉ một dấu được dùng ở chỗ này. Giữ lại “{right}”.',
      en: 'Two marks in a row: “{marks}”. Only one belongs here. Keep “{right}”.',
    },
    fix: {
      vi: 'Giữ lại “{right}”',
      en: 'Keep “{right}”',
    },
  },
  checkPart({ lines, span }, report) {
    for (const hit of scanLines(lines, span, scan)) {
      const marks = lines.line(hit.line).slice(hit.start, hit.end);
      report('doubled', rangeOf(hit), { marks, right: markToKeep(lines, hit) });
    }
  },
  fixes({ lines, say }, { range }) {
    const { line, character: start } = range.start;
    const right = markToKeep(lines, { line, start, end: range.end.character });
    return [{ title: say('fix', { right }), safe: true, edits: [{ range, newText: right }] }];
  },
});

/**
 * Commas and semicolons in a row, or before a full stop. An ellipsis, a dot leader and the semicolon of
 * a character reference (`&nbsp;`) are something else.
 */
const doubled = /,{2,}|(?<!&#?\w{1,8});{2,}|[,;]\.(?!\.)|(?<!&#?\w{1,8});,|,;/gu;

const scan = lineScan((line) => (/[,;][,;.]/.test(line) ? matchesOf(line, doubled) : []));

/** “;.” at the end of a list item is “;” while the list goes on and “.” where it ends. */
function markToKeep(lines: LineDocument, { line, start, end }: LineHit): string {
  const text = lines.line(line);
  const marks = text.slice(start, end);
  if (marks === ';.') return goesOn(lines, line) && text.slice(end).trim() === '' ? ';' : '.';
  if (marks.endsWith('.')) return '.';
  return marks.includes(';') ? ';' : ',';
}

function goesOn(lines: LineDocument, line: number): boolean {
  const mark = /^\s*([-+*•–])\s/u.exec(lines.line(line))?.[1];
  let next = line + 1;
  while (next < line + 3 && lines.line(next).trim() === '') next++;
  return mark !== undefined && lines.line(next).trimStart().startsWith(`${mark} `);
}

function rangeOf({ line, start, end }: LineHit): {
  start: { line: number; character: number };
  end: { line: number; character: number };
} {
  return { start: { line, character: start }, end: { line, character: end } };
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Quy tắc chính tả, dấu câu tiếng Việt.',
    en: 'The rules of Vietnamese punctuation.',
  },
  description: {
    vi: 'Báo hai dấu phẩy hoặc chấm phẩy liền nhau, hoặc dấu phẩy, chấm phẩy liền dấu chấm. Dấu ba chấm và dòng chấm để điền không bị báo.',
    en: 'Reports commas and semicolons in a row or before a full stop. Quiet about ellipses and dots to be filled in.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra việc lập hồ sơ (sổ, thẻ, ...); việc nộp lưu.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các việc sau:

- Việc lập hồ sơ công việc⟦;.⟧
- Việc nộp lưu vào lưu trữ cơ quan⟦;.⟧
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

I. NỘI DUNG

1. Kiểm tra các việc sau:

- Việc lập hồ sơ công việc;
- Việc nộp lưu vào lưu trữ cơ quan;.
`,
    },
  ],
};
