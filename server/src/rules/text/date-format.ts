import { lineReader } from '../line-readers.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';
import { fixCorrections, reportCorrections } from './corrections.ts';
import type { Correction } from './corrections.ts';

export const rule = defineRule({
  code: 'date-format',
  category: 'text',
  severity: 'information',
  fix: 'safe',
  title: {
    vi: 'Ngày tháng chưa viết đúng cách',
    en: 'A date not written the usual way',
  },
  messages: {
    one: {
      vi: 'Ngày “{wrong}” chưa đúng cách viết. Ngày dưới 10 và tháng 1, 2 có số 0 ở trước, không có khoảng trắng giữa các số. Sửa thành “{right}”.',
      en: 'The date “{wrong}” is not written the usual way. Days under 10 and months 1, 2 have a leading 0, with no space between. Write “{right}”.',
    },
    many: {
      vi: 'Tệp này có {count} ngày chưa đúng cách viết, trước hết là “{wrong}”. Ngày dưới 10 và tháng 1, 2 có số 0 ở trước, không có khoảng trắng giữa các số. Sửa tất cả cho thống nhất.',
      en: 'This file has {count} dates not written the usual way, first “{wrong}”. Days under 10 and months 1, 2 have a leading 0, with no space between. Correct them all.',
    },
    place: { vi: '“{wrong}” → “{right}”', en: '“{wrong}” → “{right}”' },
    fix: { vi: 'Sửa thành “{right}”', en: 'Write “{right}”' },
    fixMany: { vi: 'Sửa cả {count} ngày', en: 'Correct all {count} dates' },
  },
  check(context, report) {
    reportCorrections(context, report, correct);
  },
  fixes(context, finding) {
    return fixCorrections(context, finding, correct);
  },
});

/** `7/9/2015`, `19/9/ 2023`; a number of a document (`5/2/2020/NĐ-CP`) or a tally is none. */
const shortDate =
  /(?<![\d/.,-] ?)(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?((?:19|20)\d{2})(?! ?[\d/]|-\p{L})/gu;
/** `ngày 5 tháng 2 năm 2024`. */
const longDate =
  /(?<![\p{L}\p{M}])(ngày +)(\d{1,2})( +tháng +)(\d{1,2})( +năm +)((?:19|20)\d{2})(?!\d)/giu;

const correct = lineReader((line): readonly Correction[] => {
  const found: Correction[] = [];
  if (/\d ?\/ ?\d{1,2} ?\/ ?\d{4}/.test(line)) {
    for (const match of line.matchAll(shortDate)) {
      const [words, day = '', month = '', year = ''] = match;
      const right = `${withZero(day, 10)}/${withZero(month, 3)}/${year}`;
      if (right === words || !isDate(day, month)) continue;
      found.push({ start: match.index, end: match.index + words.length, right });
    }
  }
  if (/\d +tháng +\d/i.test(line)) {
    for (const match of line.matchAll(longDate)) {
      const [words, before = '', day = '', middle = '', month = '', after = '', year = ''] = match;
      const start = match.index + before.length;
      const right = `${withZero(day, 10)}${middle}${withZero(month, 3)}${after}${year}`;
      if (right === words.slice(before.length) || !isDate(day, month)) continue;
      found.push({ start, end: match.index + words.length, right });
    }
  }
  return found;
});

/** Days under 10 and months under 3 take a zero; a zero that stands before another month is left. */
function withZero(number: string, under: number): string {
  return number.length === 1 && Number(number) < under ? `0${number}` : number;
}

/** What no calendar has is another rule's finding. */
function isDate(day: string, month: string): boolean {
  const [d, m] = [Number(day), Number(month)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 4; Hướng dẫn 36-HD/VPTW, 05-HD/VPTW: ngày dưới 10 và tháng 1, 2 ghi thêm số 0 ở trước.',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 4; Guides 36-HD/VPTW, 05-HD/VPTW: days under 10 and months 1, 2 take a leading 0.',
  },
  description: {
    vi: 'Quy định viết cho ngày ban hành, nhưng cũng là cách viết quen dùng khi viện dẫn. Báo ngày đủ ngày, tháng, năm mà thiếu số 0 (“7/9/2015”) hoặc có khoảng trắng bên trong (“19/9/ 2023”). Số 0 trước tháng 3 đến tháng 9 không bị báo. Trên mười hai ngày trong một tệp thì gộp thành một thông báo.',
    en: 'The rule is written for the date of issue and is the habit in citations. Reports full dates without the leading 0 (“7/9/2015”) or with a space inside (“19/9/ 2023”). A 0 before months 3 to 9 is not reported. More than twelve dates in a file are one finding.',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2025 của UBND tỉnh, Kế hoạch số 16/KH-UBND ngày 07/9/2025.

I. NỘI DUNG

1. Kiểm tra trước ngày 06 tháng 9 năm 2025, trước 5/9.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày ⟦5/1/2025⟧ của UBND tỉnh và văn bản ngày ⟦19/9/ 2024⟧.

I. NỘI DUNG

1. Kiểm tra trước ngày ⟦6 tháng 2 năm 2025⟧.
`,
      fixed: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày 05/01/2025 của UBND tỉnh và văn bản ngày 19/9/ 2024.

I. NỘI DUNG

1. Kiểm tra trước ngày 6 tháng 2 năm 2025.
`,
    },
  ],
};
