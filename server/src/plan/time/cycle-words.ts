/** Reads what comes round or goes on: “hằng năm”, “định kỳ 6 tháng”, “3 tháng một lần”, “thường xuyên”. */
import { matchEnd } from '../../text/match-at.ts';
import type { TimeAtom, TimeUnit } from './time-atom.ts';
import type { TimeReader } from './time-reader.ts';
import { counted, startingWith } from './time-reader.ts';

const count = '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const cycleUnit = '(?:ngày|tuần|tháng|qu[ýí]|năm|học k[ỳì]|k[ỳì]|đợt)(?!\\p{L})';
const everyList =
  `(?: ?(?:,|và|hoặc|/|-) ?(?:(?:hằng|hàng|mỗi|cả) )?(?:${count} )?` +
  `(?:tuần|tháng|qu[ýí]|năm)(?! ?\\d| [ivx]{1,3}(?!\\p{L})|\\p{L}))*`;
/** “2 buổi/ngày” is a way to teach and no time. */
const timesPer = `${count} (?:lần|(?:đợt|kỳ|buổi(?! ?/ ?ngày)|ngày)(?= ?/)) ?(?:/ ?|trong |mỗi |một |trên )?(?:${count} )?(?:ngày|tuần|tháng|qu[ýí]|năm)(?!\\p{L})`;

const every = new RegExp(
  `(?:hằng|hàng|mỗi|từng) ${cycleUnit}(?: học(?!\\p{L}))?(?: (?:ít nhất |tối thiểu )?${count} lần)?${everyList}`,
  'uy',
);
const regularly = new RegExp(
  `định k[ỳì](?!\\p{L})(?: (?:hằng |hàng |mỗi |theo )?(?:${count} )?(?:ngày|tuần|tháng|qu[ýí]|năm)(?! ?\\d| [ivx]{1,3}(?!\\p{L})|\\p{L})${everyList})?` +
    `(?: ${count} lần)?`,
  'uy',
);
const onceIn = new RegExp(
  `${count} (?:ngày|tuần|tháng|qu[ýí]|năm) ?(?:/ ?)?(?:một|01|1|/) ?lần`,
  'uy',
);
const times = new RegExp(timesPer, 'uy');
/** “6 tháng, 1 năm”: the rounds in which work is reviewed. */
const halfAndFullYear =
  /(?:3|03|6|06|9|09|ba|sáu|chín) tháng(?:,| và| hoặc) (?:(?:1|01|một|cả|cuối) )?năm(?! ?\d|\p{L})/uy;
const constantly = /thường xuyên(?:, liên tục| và liên tục)?/uy;

/** The recurring or ongoing expressions, in the order in which they are tried. */
export const cycleReaders: readonly TimeReader[] = [
  startingWith('hằng hàng mỗi từng', (folded, at) => cycleAtom(every, folded, at, 'cycle')),
  startingWith('định', (folded, at) => cycleAtom(regularly, folded, at, 'regular')),
  startingWith(counted, (folded, at) => cycleAtom(onceIn, folded, at, 'cycle')),
  startingWith(counted, (folded, at) => cycleAtom(times, folded, at, 'cycle')),
  startingWith(counted, (folded, at) => cycleAtom(halfAndFullYear, folded, at, 'part')),
  startingWith('thường', (folded, at) => cycleAtom(constantly, folded, at, 'constant')),
];

function cycleAtom(pattern: RegExp, folded: string, at: number, unit: TimeUnit): TimeAtom | null {
  const end = matchEnd(pattern, folded, at);
  if (end === null) return null;
  // “định kỳ” alone says nothing of how often, “định kỳ hằng quý” does.
  const plain = unit === 'regular' && end - at > 'định kỳ'.length ? 'cycle' : unit;
  const kind = unit === 'constant' ? 'ongoing' : 'recurring';
  return { start: at, end, kind, first: null, last: null, form: 'worded', unit: plain };
}
