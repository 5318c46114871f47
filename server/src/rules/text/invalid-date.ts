import { append } from '../../text/append.ts';
import { lineScan, matchesOf, scanLines } from '../line-scan.ts';
import { defineRule } from '../rule.ts';
import type { RuleDocumentation } from '../rule.ts';

export const rule = defineRule({
  code: 'invalid-date',
  category: 'text',
  severity: 'error',
  fix: 'none',
  title: {
    vi: 'Ngày tháng không có thật',
    en: 'A date that does not exist',
  },
  messages: {
    day: {
      vi: 'Không có ngày {date}. Người đọc không biết ngày nào được nói đến. Sửa lại ngày hoặc tháng.',
      en: 'There is no {date}. Readers cannot know which day is meant. Correct the day or the month.',
    },
    year: {
      vi: 'Năm trong “{date}” không đúng. Người đọc không biết ngày nào được nói đến. Sửa lại năm.',
      en: 'The year in “{date}” cannot be right. Readers cannot know which day is meant. Correct the year.',
    },
  },
  checkPart({ lines, span }, report) {
    for (const { line, start, end } of scanLines(lines, span, scan)) {
      const date = lines.line(line).slice(start, end);
      const range = { start: { line, character: start }, end: { line, character: end } };
      report(problemOf(date) ?? 'day', range, { date });
    }
  },
});

/** `31/02/2025`, `31-02-2025`; `ngày 31 tháng 02 năm 2025`. */
const shortDate = /(?<![\d/.,-])\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4,5}(?![\d/]|[-–]\p{L})/gu;
const longDate = /(?<!\d)\d{1,2} +tháng +\d{1,2} +năm +\d{4,5}(?!\d)/giu;

const scan = lineScan((line) => {
  const dates = line.includes('/') ? matchesOf(line, shortDate) : [];
  if (line.includes('tháng') || line.includes('THÁNG')) append(dates, matchesOf(line, longDate));
  return dates.filter(({ start, end }) => problemOf(line.slice(start, end)) !== null);
});

/** Plans cite documents from 1945 on and set deadlines within this century. */
function problemOf(date: string): 'day' | 'year' | null {
  const [day = 0, month = 0, year = 0] = (date.match(/\d+/gu) ?? []).map(Number);
  if (year < 1900 || year > 2100) return 'year';
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month < 1 || month > 12 || day < 1 || day > last ? 'day' : null;
}

export const documentation: RuleDocumentation = {
  regulation: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 4 (thời gian ban hành văn bản).',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, section II, clause 4 (date of issue).',
  },
  description: {
    vi: 'Báo ngày không có trong lịch (31/02/2025, ngày 15 tháng 13 năm 2025) và năm gõ nhầm (08/6/20210, 15/8/5014).',
    en: 'Reports dates that no calendar has (31/02/2025, ngày 15 tháng 13 năm 2025) and mistyped years (08/6/20210, 15/8/5014).',
  },
  holds: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày 29/02/2024 của UBND tỉnh.

I. NỘI DUNG

1. Kiểm tra trước ngày 30 tháng 6 năm 2025; tỷ lệ 12/15/20 hồ sơ.
`,
    },
  ],
  fails: [
    {
      text: `KẾ HOẠCH
Kiểm tra công tác văn thư

Thực hiện Kế hoạch số 15/KH-UBND ngày ⟦29/02/2025⟧ của UBND tỉnh.

I. NỘI DUNG

1. Kiểm tra trước ngày ⟦31 tháng 6 năm 2025⟧, báo cáo trước ngày ⟦15/7/20251⟧.
`,
    },
  ],
};
