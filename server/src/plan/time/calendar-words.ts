/** Reads months, quarters, years and stretches of years. */
import { matchAt } from '../../text/match-at.ts';
import { firstOfMonth, lastOfMonth } from './calendar.ts';
import type { TimeAtom, TimeUnit } from './time-atom.ts';
import type { TimeReader } from './time-reader.ts';
import { anyDigits, anyYear, startingWith } from './time-reader.ts';

const separator = ' ?(?:,|;|-|–|\\+|&|và|hoặc|đến) ?';
const monthNumber = '(?:0 ?[1-9]|1 ?[0-2]|[1-9])(?!\\d)';
const monthName = '(?:giêng|hai|ba|tư|sáu|bảy|tám|chín|mười hai|mười một|mười|chạp)(?!\\p{L})';
const yearSuffix = '(?: ?[/.-] ?| của năm |,? ?năm )(\\d{4})(?!\\d)';

const month = new RegExp(
  `(?:tháng |t\\.? ?(?=\\d{1,2} ?[-–/,]))(${monthNumber}|${monthName})`,
  'uy',
);
const furtherMonth = new RegExp(`${separator}(tháng |t\\.?)?(${monthNumber})(?! ?%)`, 'uy');
const bareMonth =
  /(?:(0?[1-9]|1[0-2]) ?(?:[-–,]|và|đến) ?)?(0?[1-9]|1[0-2]) ?\/ ?((?:19|20|21)\d\d)(?![\d/]|[-–]\p{L})/uy;
const quarterNumber = '(?:iv|lv|[il]{1,3}|[1-4])(?![\\p{L}\\p{N}])';
const quarter = new RegExp(`qu[ýí] (?:thứ )?(${quarterNumber})`, 'uy');
const furtherQuarter = new RegExp(`${separator}(qu[ýí] )?(${quarterNumber})`, 'uy');
const followingYear = new RegExp(yearSuffix, 'uy');
const year = /(?:(?:các|những|hai|ba|\d) )?năm ((?:19|20|21)\d\d)(?!\d)/uy;
const bareYear = /((?:19|20|21)\d\d)(?![\d/.]\d|\d|[-–/]\p{L})/uy;
const furtherYear = / ?(?:,|-|–|\+|và|đến|tới) ?(?:hết )?(?:năm )?((?:19|20|21)\d\d)(?!\d)/uy;
const phase =
  /(?:giai đoạn|thời kỳ|thời kì|nhiệm kỳ|nhiệm kì) (?:từ )?(?:năm )?((?:19|20|21)\d\d)(?!\d)/uy;
const school =
  /(?:(?:đầu|cuối) )?(?:năm học (?:19|20|21)\d\d ?[-–/] ?(?:19|20|21)?\d\d|(?<=(?:đầu|cuối) )năm học|học k[ỳì] (?:i{1,3}|[123])(?![\p{L}\p{N}])(?:,? (?:của )?năm học (?:19|20|21)\d\d ?[-–/] ?(?:19|20|21)?\d\d)?)/uy;

/** No list of months or years is longer; keeps a wild text from being read again and again. */
const longestList = 12;
const listMayEnd = /\s*(?:$|[).;:,])/uy;
const monthOrder = [
  'giêng',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
];

/** Months, quarters and years, in the order in which they are tried. */
export const calendarReaders: readonly TimeReader[] = [
  startingWith(anyDigits, readBareMonth),
  startingWith('tháng t', readMonths),
  startingWith('quý quí', readQuarters),
  startingWith('đầu cuối năm học', readSchoolYear),
  startingWith('giai thời nhiệm', (folded, at) => yearsAtom(phase, folded, at, 'worded', 'phase')),
  startingWith(`${anyYear} các những hai ba ${anyDigits}`, (folded, at) =>
    yearsAtom(year, folded, at, 'worded', 'year'),
  ),
  startingWith(anyDigits, (folded, at) => yearsAtom(bareYear, folded, at, 'bare', 'year')),
];

/** “12/2025”, “10-11/2025”. */
function readBareMonth(folded: string, at: number): TimeAtom | null {
  const match = matchAt(bareMonth, folded, at);
  if (match === null) return null;
  const last = Number(match[2]);
  const first = Number(match[1] ?? last);
  return monthAtom(at, bareMonth.lastIndex, first, last, Number(match[3]), 'bare');
}

/** “tháng 3”, “tháng 3/2019”, “tháng 11, 12/2013”, “tháng 3 năm 2025”, “T3/2025”. */
function readMonths(folded: string, at: number): TimeAtom | null {
  const match = matchAt(month, folded, at);
  if (match === null) return null;
  const first = monthOf(match[1] ?? '');
  const list = readList(folded, month.lastIndex, furtherMonth, monthOf);
  // “T3/2025” is a month, “T3” alone may be anything.
  if (list.year === null && !folded.startsWith('tháng', at)) return null;
  return monthAtom(at, list.end, first, list.last ?? first, list.year, 'worded');
}

/** “quý II/2025”, “quý III, IV/2019”, “quý 1 năm 2024”. */
function readQuarters(folded: string, at: number): TimeAtom | null {
  const match = matchAt(quarter, folded, at);
  if (match === null) return null;
  const first = quarterOf(match[1] ?? '');
  const list = readList(folded, quarter.lastIndex, furtherQuarter, quarterOf);
  const last = list.last ?? first;
  return {
    start: at,
    end: list.end,
    kind: 'quarter',
    first: firstOfMonth(list.year, first * 3 - 2),
    last: lastOfMonth(list.year, last * 3),
    form: 'worded',
    unit: 'quarter',
  };
}

/** “năm học 2025 - 2026”, “học kỳ I”. */
function readSchoolYear(folded: string, at: number): TimeAtom | null {
  if (matchAt(school, folded, at) === null) return null;
  // The days of a school year are set by decision each year; the words alone do not tell them.
  const words = { start: at, end: school.lastIndex, first: null, last: null };
  return { ...words, kind: 'period', form: 'worded', unit: 'school' };
}

/** “năm 2025”, “năm 2013 - 2015”, “giai đoạn 2018-2020”; bare “2025 - 2026”. */
function yearsAtom(
  pattern: RegExp,
  folded: string,
  at: number,
  form: TimeAtom['form'],
  unit: TimeUnit,
): TimeAtom | null {
  const match = matchAt(pattern, folded, at);
  if (match === null) return null;
  const first = Number(match[1]);
  let last = first;
  let end = pattern.lastIndex;
  for (let count = 0; count < longestList; count++) {
    const further = matchAt(furtherYear, folded, end);
    if (further === null) break;
    last = Number(further[1]);
    end = furtherYear.lastIndex;
  }
  return {
    start: at,
    end,
    kind: unit === 'phase' || last !== first ? 'period' : 'year',
    first: { year: first, month: 1, day: 1 },
    last: { year: last, month: 12, day: 31 },
    form,
    unit,
  };
}

/** Reads the rest of “tháng 11, 12/2013”; numbers without “tháng” count only where the list clearly ends. */
function readList(
  folded: string,
  from: number,
  further: RegExp,
  numberOf: (digits: string) => number,
): { end: number; last: number | null; year: number | null } {
  const ownYear = matchAt(followingYear, folded, from);
  if (ownYear !== null)
    return { end: followingYear.lastIndex, last: null, year: Number(ownYear[1]) };
  let sure = from;
  let sureLast: number | null = null;
  let end = from;
  for (let count = 0; count < longestList; count++) {
    const match = matchAt(further, folded, end);
    if (match === null) break;
    end = further.lastIndex;
    const last = numberOf(match[2] ?? '');
    const listYear = matchAt(followingYear, folded, end);
    if (listYear !== null) return { end: followingYear.lastIndex, last, year: Number(listYear[1]) };
    if (match[1] !== undefined || matchAt(listMayEnd, folded, end) !== null) {
      sure = end;
      sureLast = last;
    }
  }
  return { end: sure, last: sureLast, year: null };
}

function monthAtom(
  start: number,
  end: number,
  first: number,
  last: number,
  inYear: number | null,
  form: TimeAtom['form'],
): TimeAtom {
  const days = { first: firstOfMonth(inYear, first), last: lastOfMonth(inYear, last) };
  return { start, end, kind: 'month', ...days, form, unit: 'month' };
}

function monthOf(words: string): number {
  const digits = words.replace(/ /gu, '');
  if (/^\d/u.test(digits)) return Number(digits);
  const index = monthOrder.indexOf(words);
  return index < 0 ? 12 : index + 1;
}

function quarterOf(words: string): number {
  if (/^\d/u.test(words)) return Number(words);
  // A scanner reads “III” as “Ill”.
  const roman = words.replace(/l/gu, 'i');
  return roman === 'iv' ? 4 : roman.length;
}
