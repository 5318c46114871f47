/** Reads single days and lists of days: “ngày 15/12”, “24, 25 và 26 tháng 8 năm 2026”. */
import { matchAt, matchEnd } from '../../text/match-at.ts';
import { readDate } from './date-words.ts';
import type { TimeAtom } from './time-atom.ts';
import type { TimeReader } from './time-reader.ts';
import { anyDigits, startingWith } from './time-reader.ts';

const dayBefore =
  /(?:ngày )?(\d ?\d|\d) ?(?:,|và|&|-|–|đến|tới) ?(?:hết )?(?:(?:các )?ngày )?(?=\d)/uy;
const weekday = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?:ngày )?(?=\d)/uy;
const daysOfCycle =
  /ngày (?:\d{1,2}|cuối cùng|cuối|đầu tiên)(?: (?:và|hoặc) (?:ngày )?\d{1,2})*,? (?:của )?/uy;
const cycleOfDays =
  /(?:(?:hằng|hàng|mỗi|từng) (?:tháng|quý|quí|năm)|(?:tháng|quý|tuần|kỳ) (?:đầu|cuối|sau|tiếp theo|kế tiếp|liền kề|thứ (?:hai|ba|tư|\d))(?: (?:của|mỗi|hằng|hàng|tháng|quý|quí|năm|kỳ|tuần|đầu|cuối|cùng|sau|trước|liền|kề|kế|tiếp|theo|này|đó|báo cáo)(?! ?\d|\p{L})){0,6}|tháng(?= |$|[,.;)])(?! \d))/uy;

/** “thứ Hai của tuần kế tiếp”, “Chủ nhật tuần đầu tháng”. */
const dayOfWeek =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) (?:của )?(?:(?:hằng|hàng|mỗi) tuần|tuần (?:kế tiếp|tiếp theo|sau|liền kề|đầu|cuối)(?: (?:của )?(?:tháng|quý)(?! ?\d))?)(?!\p{L})/uy;
/** “trước 15h00”: a time of day without its day. */
const timeOfDay =
  /\d{1,2} ?(?:h|giờ)(?: ?\d{2})?(?: ?phút)?(?! ?\d|\p{L}|,? (?:ngày|sáng|chiều|thứ|chủ nhật|hằng|hàng|mỗi))/uy;

const longestList = 12;

/** A form not filled in yet: “trước ngày …/…/2025”, “ngày … tháng … năm 2025”. */
const blankDay = /ngày ?[.…_]+ ?(?:\/|tháng) ?[.…_\d]+(?: ?(?:\/|năm) ?[.…_\d]*[…_\d])?/uy;

/** Days, in the order in which they are tried. */
export const dayReaders: readonly TimeReader[] = [
  startingWith('ngày', readDayOfCycle),
  startingWith('thứ chủ', (folded, at) => roundAtom(dayOfWeek, folded, at)),
  startingWith(anyDigits, readTimeOfDay),
  startingWith('ngày', readBlankDay),
  startingWith(`ngày ${anyDigits}`, (folded, at) => readDays(folded, at, at)),
  startingWith('thứ chủ', readWeekday),
];

function readWeekday(folded: string, at: number): TimeAtom | null {
  const from = matchEnd(weekday, folded, at);
  return from === null ? null : readDays(folded, at, from);
}

/** The day or days that begin at `at`, their numbers at `daysAt`. A lone “15/12” without “ngày” is `bare`. */
function readDays(folded: string, at: number, daysAt: number): TimeAtom | null {
  let from = daysAt;
  let firstDay: number | null = null;
  for (let count = 0; count < longestList; count++) {
    const match = matchAt(dayBefore, folded, from);
    if (match === null) break;
    firstDay ??= Number((match[1] ?? '').replace(/ /gu, ''));
    from = dayBefore.lastIndex;
  }
  let date = readDate(folded, from);
  if (date === null && firstDay !== null) {
    // “ngày 31-12”: what looked like the first day of a stretch is the day itself.
    firstDay = null;
    date = readDate(folded, at);
  }
  if (date === null || date.day === null || date.month === null) return null;
  // “đợt 1 tháng 3”: a number of something else, and a month.
  if (daysAt === at && date.inWords && isOrdinalOf(folded, at)) return null;
  const last = { year: date.year, month: date.month, day: date.day };
  const first = firstDay === null ? last : { ...last, day: firstDay };
  const worded = folded.startsWith('ngày', at) || date.inWords || from !== at || date.year !== null;
  return {
    start: at,
    end: date.end,
    kind: firstDay === null ? 'date' : 'period',
    first: date.possible ? first : null,
    last: date.possible ? last : null,
    form: worded ? 'worded' : 'bare',
    unit: 'day',
  };
}

const numbered = /(?:đợt|vòng|bước|lần|lớp|khối|kỳ) $/u;

function isOrdinalOf(folded: string, at: number): boolean {
  return folded[at - 1] === ' ' && numbered.test(folded.slice(Math.max(0, at - 5), at));
}

function readBlankDay(folded: string, at: number): TimeAtom | null {
  const end = matchEnd(blankDay, folded, at);
  if (end === null) return null;
  const words = { start: at, end, first: null, last: null };
  return { ...words, kind: 'date', form: 'worded', unit: 'day' };
}

/** “ngày 20 hằng tháng”, “ngày 15 của tháng cuối quý”. */
function readDayOfCycle(folded: string, at: number): TimeAtom | null {
  const days = matchEnd(daysOfCycle, folded, at);
  return days === null ? null : roundAtom(cycleOfDays, folded, at, days);
}

/** A day that comes round, of which the words at `from` tell. */
function roundAtom(pattern: RegExp, folded: string, at: number, from = at): TimeAtom | null {
  const end = matchEnd(pattern, folded, from);
  if (end === null) return null;
  const words = { start: at, end, first: null, last: null };
  return { ...words, kind: 'recurring', form: 'worded', unit: 'cycle' };
}

/** Only what is due before some hour is a bound; other hours tell how a meeting goes. */
function readTimeOfDay(folded: string, at: number): TimeAtom | null {
  if (!folded.startsWith('trước ', at - 'trước '.length)) return null;
  return roundAtom(timeOfDay, folded, at);
}
