// Dates and deadlines (thời hạn): days, months, quarters, years, periods and recurring times.
import { anyCase, anyOf, gap, maybeGap, word, wordEnd, wordStart } from './vietnamese.mjs';

const day = `\\d{1,2}`;
const year = '(?:19|20)\\d\\d';
const slash = `${maybeGap}[/.]${maybeGap}`;
const dash = `${maybeGap}[-–]${maybeGap}`;
const quarter = '(?:IV|I{1,3}|[1-4])';
const dayWord = anyCase('ngày');
const monthWord = anyCase('tháng');
const yearWord = anyCase('năm');

/** “ngày 05 tháng 3 năm 2026”, also with day or month still blank. */
const longDate = `${dayWord}${gap}(?:[\\d.…]{1,10}${gap})?${monthWord}${gap}(?:[\\d.…]{1,10}${gap})?${yearWord}${gap}(?:${year}|[\\d.…]{1,6})`;
const shortDate = `(?:${dayWord}${gap})?${day}${slash}\\d{1,2}(?:${slash}${year})?`;
const month = `${monthWord}${gap}${day}(?:,${maybeGap}${day})*(?:${slash}${year}|${gap}${yearWord}${gap}${year})?`;
const monthOfYear = `${day}${slash}${year}`;
const quarterOfYear =
  `${anyCase('quý')}${gap}${quarter}(?:(?:,|${dash}|${gap}${anyCase('và')})${maybeGap}${quarter})*` +
  `(?:${slash}${year}|${gap}${yearWord}${gap}${year})?`;
const years = `${anyOf('giai đoạn', 'năm', 'đến', 'từ')}${gap}${year}(?:${dash}${year})?`;

/** “ngày 25 hằng tháng”. */
const dayOfMonth = `${dayWord}${gap}${day}(?=${gap}${anyOf('hằng tháng', 'hàng tháng', 'của tháng')})`;

const starts = `(?<![\\p{L}\\p{M}\\p{N}/.])`;
const ends = `(?![\\p{L}\\p{M}\\p{N}]|/\\p{L})`;

export const times = {
  patterns: [
    {
      name: 'constant.numeric.date.plandoc',
      match: `${starts}(?:${longDate}|${quarterOfYear}|${month}|${shortDate}|${monthOfYear}|${years}|${dayOfMonth})${ends}`,
    },
    {
      name: 'constant.numeric.recurring.plandoc',
      match: word(
        'hằng năm',
        'hàng năm',
        'hằng quý',
        'hàng quý',
        'hằng tháng',
        'hàng tháng',
        'hằng tuần',
        'hàng tuần',
        'thường xuyên',
        'định kỳ',
        'đột xuất',
      ),
    },
  ],
};

/** A whole cell or a label's value that is nothing but a year or a period: “2026”, “2026 - 2028”. */
export const bareYears = {
  name: 'constant.numeric.date.plandoc',
  match: `${wordStart}${year}(?:${dash}${year})?${wordEnd}`,
};

/** What introduces a bound: “trước ngày …”, “chậm nhất …”. */
export const boundWords = {
  name: 'keyword.other.bound.plandoc',
  match: `${wordStart}${anyOf('trước', 'chậm nhất', 'xong trước', 'đến hết')}(?=${gap}(?:${dayWord}|${monthWord}|${yearWord}|${day}${slash}))`,
};
