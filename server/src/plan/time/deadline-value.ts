/** Reads a value that is a time as a whole: a table cell, or what follows a deadline label. */
import type { Stretch } from './mentions.ts';
import { nextCore } from './time-cores.ts';
import type { TimePart } from './time-phrase.ts';
import { combineParts, isLunar, readTimePhrase } from './time-phrase.ts';
import type { TimePhrase } from './time-phrase.ts';

const blankForm = /(?:ngày|tháng|năm|20|quý) ?(?:[.…_/ ]){0,6}(?:…|\.\.|__)/u;
const eventWords =
  /(?:^|[^\p{L}])(?:sau khi|trước khi|ngay sau|ngay khi|trong (?:năm|tháng|tuần|quý|ngày|hè)|năm tiếp theo|cuối đợt|kết thúc|hè|tết|buổi|năm nay|các năm)(?!\p{L})/u;
/** “Trước, trong kỳ thi”, “Trước và sau Tết”. */
const aroundEvent = /^(?:trước|trong)(?:, trong)?(?:,| và|, và) (?:trong|sau) \p{L}/u;
const allYear = /(?:^|[^\p{L}])(?:cả năm|quanh năm|suốt năm|liên tục|hằng kỳ)(?!\p{L})/u;
/** “07 ngày”: how long the work may take. */
const length = /^(?:(?:tối đa|không quá|khoảng|trong) )?\d{1,3} (?:ngày|tuần|tháng|buổi)(?!\p{L})/u;
const clock = /\d{1,2} ?(?:h|giờ|:) ?\d{0,2}/u;
const placePart =
  /[.;,]? ?(?:[-–] ?)?(?<!\p{L})(?:tại|địa điểm|nơi|thành phần|hình thức|địa chỉ)(?=[ :])/u;
const sentenceEnd = /\. (?=\p{Lu})/u;

/** The whole value as one time: where it stands and what it bounds. Null where it holds no time at all. */
export function readTimeValue(
  text: string,
  folded: string,
  value: Stretch,
): (Stretch & Pick<TimePhrase, 'kind' | 'first' | 'last'>) | null {
  const stretch = trimmed(text, folded, value);
  if (stretch.start >= stretch.end) return null;
  const words = folded.slice(stretch.start, stretch.end);
  const parts: TimePart[] = [];
  let at = stretch.start;
  for (;;) {
    const core = nextCore(folded, at);
    if (core === null || core >= stretch.end) break;
    const phrase = readTimePhrase(folded, core, stretch.start);
    if (phrase !== null) parts.push(phrase);
    at = Math.max(core + 1, phrase?.end ?? 0);
  }
  if (parts.length > 0)
    return {
      ...stretch,
      ...combineParts(words.includes('âm lịch') ? inSun(folded, parts) : parts),
    };
  if (length.test(words)) return { ...stretch, kind: 'relative', first: null, last: null };
  if (blankForm.test(words) || clock.test(words)) {
    return { ...stretch, kind: 'period', first: null, last: null };
  }
  if (allYear.test(words)) return { ...stretch, kind: 'ongoing', first: null, last: null };
  // A remark in brackets under a time of its own is no time: “(sau khi được phê duyệt)”.
  if (text[value.start] === '(') return null;
  return eventWords.test(words) || aroundEvent.test(words)
    ? { ...stretch, kind: 'relative', first: null, last: null }
    : null;
}

/** “ngày 04/10/2017 (tức ngày 15/8 âm lịch)”: the day by the sun counts, where there is one. */
function inSun(folded: string, parts: readonly TimePart[]): readonly TimePart[] {
  const solar = parts.filter((part) => part.head.unit === 'day' && !isLunar(folded, part.end));
  return solar.length > 0 ? solar : parts.slice(0, 1);
}

/** The value without brackets, closing marks, and without a place or a further sentence behind the time. */
function trimmed(text: string, folded: string, value: Stretch): Stretch {
  let { start, end } = value;
  const sentence = sentenceEnd.exec(text.slice(start, end));
  if (sentence !== null) end = start + sentence.index;
  const place = placePart.exec(folded.slice(start, end));
  if (place !== null && place.index > 0) end = start + place.index;
  while (start < end && /[\s\-–•*+(:]/u.test(text[start] ?? '')) start++;
  while (end > start && /[\s.,;:]/u.test(text[end - 1] ?? '')) end--;
  if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end--;
  return { start, end };
}
