import type { Range } from '../../text/position.ts';
import { lineScan, scanLines } from '../line-scan.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'unbalanced-quotes',
  category: 'text',
  severity: 'warning',
  fix: 'none',
  title: {
    vi: 'Dấu ngoặc kép thiếu nửa kia',
    en: 'A quotation mark without its other half',
  },
  messages: {
    closing: {
      vi: 'Dấu ngoặc kép đóng này không có dấu mở. Người đọc không biết phần trích dẫn bắt đầu từ đâu. Thêm dấu mở “ hoặc bỏ dấu này.',
      en: 'This closing quotation mark was never opened. Readers cannot tell where the quotation begins. Add the opening “ or remove this one.',
    },
    opening: {
      vi: 'Dấu ngoặc kép mở này không có dấu đóng. Người đọc không biết phần trích dẫn kết thúc ở đâu. Thêm dấu đóng ”.',
      en: 'This opening quotation mark is never closed. Readers cannot tell where the quotation ends. Add the closing ”.',
    },
  },
  checkPart({ lines, span }, report) {
    const open: Range[] = [];
    for (const { line, start, end } of scanLines(lines, span, scan)) {
      const range = { start: { line, character: start }, end: { line, character: end } };
      const stale = open[0];
      if (stale !== undefined && line - stale.start.line > longestQuotation) {
        for (const forgotten of open.splice(0)) report('opening', forgotten);
      }
      if (lines.line(line).charAt(start) === '“') open.push(range);
      else if (open.pop() === undefined) report('closing', range);
    }
    for (const forgotten of open) report('opening', forgotten);
  },
});

/** A quotation may go over a page break; so many lines later it was forgotten. */
const longestQuotation = 6;

const scan = lineScan((line) => {
  const marks: { start: number; end: number }[] = [];
  if (!/[“”]/.test(line)) return marks;
  for (let at = 0; at < line.length; at++) {
    const character = line.charCodeAt(at);
    if (character === 0x201c || character === 0x201d) marks.push({ start: at, end: at + 1 });
  }
  return marks;
});

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Quy tắc dấu câu tiếng Việt.',
    en: 'The rules of Vietnamese punctuation.',
  },
  description: {
    vi: 'Xét từng cặp dấu “ và ” trong một phần của kế hoạch, kể cả ngoặc kép lồng nhau và câu bị ngắt dòng. Dấu ngoặc thẳng (") không xét.',
    en: 'Pairs the marks “ and ” within a part of the plan, nested ones and sentences cut by a line break included. Straight quotes (") are left out.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Phát động phong trào “Cơ quan xanh”

I. NỘI DUNG

1. Hưởng ứng phong trào “Mỗi cơ quan là một “ngôi nhà xanh””, thi đua

“sáng, xanh, sạch, đẹp”.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Phát động phong trào “Cơ quan xanh”

I. NỘI DUNG

1. Trồng cây tại trụ sở các phòng, đơn vị.⟦”⟧

II. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở theo dõi phong trào ⟦“⟧Cơ quan xanh tại các phòng.
`,
    },
  ],
};
