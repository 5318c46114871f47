/** The prepositions before a time expression, and which side of it they bound. */
import { isLetterAt, wordList } from './letters.ts';

/** What the words before a time say: only its last day, only its first, or that it is the time itself. */
export type PrepositionRole = 'before' | 'until' | 'from' | 'within';

export interface Prepositions {
  /** Where the first of the words begins; the time expression's own start where there is none. */
  readonly start: number;
  readonly role: PrepositionRole | null;
}

const untilWords = `
  từ nay cho đến hết; từ nay đến hết; từ nay đến; từ nay tới; không muộn hơn; chậm nhất là; muộn nhất là;
  chậm nhất; muộn nhất; cho đến hết; cho đến; đến hết; tới hết; hạn chót; hạn cuối; không quá; đến; tới; hết;
`;
const beforeWords = 'trước thời điểm; trước';
const fromWords = 'bắt đầu kể từ; bắt đầu từ; kể từ; tính từ; từ; sau';
const withinWords = `
  trong khoảng; trong thời gian; trong các; trong những; ngay trong; trong; vào khoảng; vào dịp; vào các; vào;
  bắt đầu; nửa đầu; nửa cuối; trung tuần; khoảng;
`;
/** Say nothing of the bound. */
const plainWords = `
  buổi sáng; buổi chiều; sáng; chiều; tối; định kỳ; định kì; thời gian; thời điểm; các; ngày;
`;

type Preposition = readonly [string, PrepositionRole | null];

/** Longer ones first, so that “đến hết” is not read as “hết” alone. */
const prepositions: readonly Preposition[] = [
  ...withRole(untilWords, 'until'),
  ...withRole(beforeWords, 'before'),
  ...withRole(fromWords, 'from'),
  ...withRole(withinWords, 'within'),
  ...withRole(plainWords, null),
].sort(([a], [b]) => b.length - a.length);
/** Words that belong to the time only between it and a preposition: “vào các ngày”, not “các ngày”. */
const fillers: ReadonlySet<string> = new Set(['thời gian', 'thời điểm', 'các', 'ngày']);

/** Parts of a month, quarter or year; only directly before it, not in “lần đầu vào tháng 4”. */
const edges = withRole('đầu; giữa; cuối', 'within');

/** A clock time before a day: “trước 17h00 ngày”, “08 giờ 30 phút,”. */
const clockBefore =
  /(?:\d{1,2} ?(?:h|g|giờ) ?(?:\d{2})?'? ?[-–] ?)?\d{1,2} ?(?:h|g|giờ) ?(?:\d{2})?'?(?: ?phút)?,?$/u;
const weekdayBefore = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?$/u;

/** The last letters of what the two patterns match; the cheap question before them. */
const asideEnds = "0123456789hgờt',iaưmuy";

const lookBehind = 24;
const mostWords = 6;

/** The prepositions that stand directly before `at`, not reaching back beyond `floor`. */
export function prepositionsBefore(folded: string, at: number, floor: number): Prepositions {
  let start = at;
  let reached = at;
  let role: PrepositionRole | null = null;
  for (let count = 0; count < mostWords; count++) {
    const step =
      stepBack(folded, reached, floor, prepositions) ??
      (count === 0 ? stepBack(folded, reached, floor, edges) : null);
    if (step === null) break;
    reached = step.start;
    if (!step.filler) start = reached;
    // “chậm nhất vào ngày …” and “từ đầu tháng 3”: the outer word decides over a plain “vào”.
    if (role === null || role === 'within') role = step.role ?? role;
  }
  return { start, role };
}

function stepBack(
  folded: string,
  at: number,
  floor: number,
  words: readonly Preposition[],
): (Prepositions & { readonly filler: boolean }) | null {
  let end = at;
  if (end > floor && folded[end - 1] === ' ') end--;
  if (end === at && at > floor) return null;
  for (const [word, role] of words) {
    const start = end - word.length;
    if (start >= floor && folded.startsWith(word, start) && !isLetterAt(folded, start - 1)) {
      return { start, role, filler: fillers.has(word) };
    }
  }
  if (!asideEnds.includes(folded.charAt(end - 1))) return null;
  const near = folded.slice(Math.max(floor, end - lookBehind), end);
  const aside = clockBefore.exec(near) ?? weekdayBefore.exec(near);
  return aside === null ? null : { start: end - aside[0].length, role: null, filler: false };
}

function withRole(words: string, role: PrepositionRole | null): Preposition[] {
  return wordList(words).map((word) => [word, role]);
}
