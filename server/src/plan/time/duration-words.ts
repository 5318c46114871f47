/** Reads bounds counted from an event, and parts of a year: “15 ngày kể từ ngày …”, “6 tháng đầu năm”. */
import { matchAt, matchEnd } from '../../text/match-at.ts';
import { firstOfMonth, lastOfMonth } from './calendar.ts';
import type { TimeAtom, TimeUnit } from './time-atom.ts';
import type { TimeReader } from './time-reader.ts';
import { anyDigits, counted, startingWith } from './time-reader.ts';

const number =
  '(?:\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười lăm|mười|hai mươi|ba mươi)(?: ?\\(\\p{L}+(?: \\p{L}+)?\\))?';
/** “16 giờ ngày 26/8” is a time of day, no length. */
const hours = 'giờ(?!,? (?:\\d{1,2} ?(?:phút)?,? ?)?(?:ngày|sáng|chiều|thứ|hằng|hàng|mỗi))';
const span = `${number} (?:ngày|tuần|tháng|${hours}|năm)(?: làm việc)?(?!\\p{L})`;
const event = '[^,.;:()“”]{1,200}';
const since = `,? ?(?:(?:(?:kể|tính) (?:từ|sau)(?: khi| ngày| thời điểm| lúc| tháng| quý)|(?:từ|sau)(?: khi| ngày| thời điểm| lúc)(?! ?\\d))(?!\\p{L}))${event}`;
const limit =
  '(?:chậm nhất|muộn nhất|không quá|tối đa|trong vòng|trong thời hạn|trong thời gian)(?: (?:là|sau|trong|vòng|không quá|thời hạn|thời gian|tối đa))*';

const beforeEvent = `,? trước (?:khi|ngày|thời điểm)(?! ?\\d)${event}`;

/** “trong vòng 48h”: hours as a length. */
const hoursShort = '\\d{1,3} ?h(?![\\p{L}\\d])';
const limitedSpan = new RegExp(
  `${limit} (?:${span}|${hoursShort})(?:${since}|${beforeEvent})?`,
  'uy',
);
const spanSince = new RegExp(`(?:\\d{1,3} ?[-–] ?)?${span}(?:${since}|${beforeEvent})`, 'uy');
const spanBefore = new RegExp(
  `(?:trước|sau)(?: ít nhất| tối thiểu| đó)? ${number} (?:ngày|tuần|tháng)(?: làm việc)?(?! ?[/\\d])(?:${since})?`,
  'uy',
);
/** “trước khi khai mạc 03 ngày”, “sau hội nghị 05 ngày”: the event stands between. A length is none: “sau lớp học 05 ngày”. */
const spanFromEvent = new RegExp(
  '(?:trước|sau) (?:khi|ngày(?! ?\\d)|thời điểm(?! ?\\d)|kỳ họp|cuộc họp|kỳ thi|phiên họp|đại hội|hội nghị|lễ|buổi|đợt)' +
    ' (?:[^\\s,.;:()“”\\d]{1,20} ){0,12}(?:ít nhất |tối thiểu |chậm nhất |không quá |khoảng )?' +
    '(?<!(?:trong|đủ|được|qua|quá|lớp|khóa|học|dưỡng|huấn|hạn) )\\d{1,3} (?:ngày|tuần)(?: làm việc)?(?!\\p{L}| ?[/\\d])',
  'uy',
);
const rightAfter = new RegExp(`ngay sau (?:khi|ngày)(?! ?\\d)${event}`, 'uy');
const pastSpan = / (?:qua|gần đây|trở lại|vừa qua)(?!\p{L})/uy;
const halfYear =
  /(?:3|03|6|06|9|09|ba|sáu|chín) tháng (đầu|cuối) năm(?: (?:học )?((?:19|20|21)\d\d))?(?!\p{L}|\d)/uy;
/** “xong trong năm”: the year of the plan. */
const wholeYear = /trong năm(?=$|[.,;:)])/uy;
const partOfYear =
  /(?:đầu|giữa|cuối) (?:mỗi |hằng |hàng )?(?:tuần|tháng|qu[ýí]|năm(?: học)?|học k[ỳì]|k[ỳì])(?! ?\d| [ivx]{1,3}(?!\p{L})|\p{L}| học)/uy;
/** “trong tuần tới”: counted from the day of the plan. */
const nextSpan = /(?:tuần|tháng) (?:tới|này)(?!\p{L})/uy;
const week = 'tuần (?:lễ )?(?:thứ )?(?:\\d|i{1,3}|iv|nhất|hai|ba|tư|đầu|cuối)(?: tiên| cùng)?';
/** The month behind it is read as a month of its own: “tuần thứ 2 tháng 3/2025”. */
const weekOfMonth = new RegExp(`${week}(?:(?= (?:của )?tháng \\d)|(?=$|[,.;)]))`, 'uy');
const weekOfEach = new RegExp(
  `${week} (?:của )?(?:(?:hằng|hàng|mỗi) )?(?:tháng|qu[ýí])(?! ?\\d|\\p{L})`,
  'uy',
);

/** The counted bounds and parts of a year, in the order in which they are tried. */
export const durationReaders: readonly TimeReader[] = [
  startingWith('chậm muộn không tối trong', (folded, at) => spanAtom(limitedSpan, folded, at)),
  startingWith(`${anyDigits} ${counted}`, (folded, at) => spanAtom(spanSince, folded, at)),
  startingWith('trước sau', (folded, at) => spanAtom(spanBefore, folded, at)),
  startingWith('trước sau', (folded, at) => spanAtom(spanFromEvent, folded, at)),
  startingWith('ngay', (folded, at) => spanAtom(rightAfter, folded, at)),
  startingWith(counted, readHalfYear),
  startingWith('trong', readWholeYear),
  startingWith('tuần', (folded, at) => partAtom(weekOfEach, folded, at, true)),
  startingWith('đầu giữa cuối', (folded, at) => partAtom(partOfYear, folded, at, false)),
  startingWith('tuần', (folded, at) => partAtom(weekOfMonth, folded, at, false)),
  startingWith('tuần tháng', (folded, at) => spanAtom(nextSpan, folded, at, 'part')),
];

function spanAtom(
  pattern: RegExp,
  folded: string,
  at: number,
  unit: TimeUnit = 'span',
): TimeAtom | null {
  const end = matchEnd(pattern, folded, at);
  if (end === null || matchEnd(pastSpan, folded, end) !== null) return null;
  const words = { start: at, end, first: null, last: null };
  return { ...words, kind: 'relative', form: 'worded', unit };
}

function readWholeYear(folded: string, at: number): TimeAtom | null {
  const end = matchEnd(wholeYear, folded, at);
  if (end === null) return null;
  const days = { first: firstOfMonth(null, 1), last: lastOfMonth(null, 12) };
  return { start: at, end, kind: 'year', ...days, form: 'worded', unit: 'part' };
}

function readHalfYear(folded: string, at: number): TimeAtom | null {
  const match = matchAt(halfYear, folded, at);
  if (match === null) return null;
  const months = monthsOf(match[0]);
  const year = match[2] === undefined ? null : Number(match[2]);
  const firstMonth = match[1] === 'đầu' ? 1 : 13 - months;
  return {
    start: at,
    end: halfYear.lastIndex,
    kind: 'period',
    first: firstOfMonth(year, firstMonth),
    last: lastOfMonth(year, firstMonth + months - 1),
    form: 'worded',
    unit: 'part',
  };
}

function monthsOf(words: string): number {
  if (/^(?:3|03|ba)/u.test(words)) return 3;
  return /^(?:9|09|chín)/u.test(words) ? 9 : 6;
}

function partAtom(pattern: RegExp, folded: string, at: number, isOfEach: boolean): TimeAtom | null {
  const end = matchEnd(pattern, folded, at);
  if (end === null) return null;
  const comesRound = isOfEach || /(?:mỗi|hằng|hàng) /u.test(folded.slice(at, end));
  const kind = comesRound ? 'recurring' : 'period';
  return { start: at, end, kind, first: null, last: null, form: 'worded', unit: 'part' };
}
