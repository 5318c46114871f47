/** The prepositions before a time expression, and which side of it they bound. */
import { isLetterAt } from './letters.ts';

/** What the words before a time say: only its last day, only its first, or that it is the time itself. */
export type LeadRole = 'before' | 'until' | 'from' | 'within';

export interface Lead {
  /** Where the first of the words begins; the time expression's own start where there is none. */
  readonly start: number;
  readonly role: LeadRole | null;
}

/** Longer ones first, so that “đến hết” is not read as “hết” alone. Null: says nothing of the bound. */
const leads: readonly (readonly [string, LeadRole | null])[] = [
  ['từ nay cho đến hết', 'until'], ['từ nay đến hết', 'until'], ['từ nay đến', 'until'],
  ['từ nay tới', 'until'], ['không muộn hơn', 'until'], ['chậm nhất là', 'until'],
  ['muộn nhất là', 'until'], ['chậm nhất', 'until'], ['muộn nhất', 'until'], ['cho đến hết', 'until'],
  ['cho đến', 'until'], ['đến hết', 'until'], ['tới hết', 'until'], ['hạn chót', 'until'],
  ['hạn cuối', 'until'], ['không quá', 'until'], ['đến', 'until'], ['tới', 'until'], ['hết', 'until'],
  ['trước thời điểm', 'before'], ['trước', 'before'],
  ['bắt đầu từ', 'from'], ['bắt đầu kể từ', 'from'], ['kể từ', 'from'], ['tính từ', 'from'],
  ['từ', 'from'], ['sau', 'from'],
  ['trong khoảng', 'within'], ['trong thời gian', 'within'], ['trong các', 'within'],
  ['trong những', 'within'], ['trong', 'within'], ['vào khoảng', 'within'], ['vào dịp', 'within'],
  ['vào các', 'within'], ['vào', 'within'], ['ngay trong', 'within'], ['bắt đầu', 'within'],
  ['nửa đầu', 'within'], ['nửa cuối', 'within'], ['trung tuần', 'within'], ['khoảng', 'within'],
  ['buổi sáng', null], ['buổi chiều', null], ['sáng', null], ['chiều', null], ['tối', null],
  ['định kỳ', null], ['định kì', null], ['thời gian', null], ['thời điểm', null], ['các', null], ['ngày', null],
];
/** Words that belong to the time only between it and a preposition: “vào các ngày”, not “các ngày”. */
const fillers: ReadonlySet<string> = new Set(['thời gian', 'thời điểm', 'các', 'ngày']);

/** Parts of a month, quarter or year; only directly before it, not in “lần đầu vào tháng 4”. */
const edges: readonly (readonly [string, LeadRole | null])[] = [
  ['đầu', 'within'], ['giữa', 'within'], ['cuối', 'within'],
];

/** A clock time before a day: “trước 17h00 ngày”, “08 giờ 30 phút,”. */
const clockBefore = /\d{1,2} ?(?:h|g|giờ) ?(?:\d{2})?'?(?: ?phút)?,?$/u;
const weekdayBefore = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?$/u;

const lookBehind = 24;
const mostWords = 6;

/** The prepositions that stand directly before `at`, not reaching back beyond `floor`. */
export function leadBefore(folded: string, at: number, floor: number): Lead {
  let start = at;
  let reached = at;
  let role: LeadRole | null = null;
  for (let count = 0; count < mostWords; count++) {
    const step = stepBack(folded, reached, floor, count === 0 ? edges : []) ?? stepBack(folded, reached, floor, leads);
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
  words: typeof leads,
): (Lead & { readonly filler: boolean }) | null {
  let end = at;
  if (end > floor && folded[end - 1] === ' ') end--;
  if (end === at && at > floor) return null;
  for (const [lead, role] of words) {
    const start = end - lead.length;
    if (start >= floor && folded.startsWith(lead, start) && !isLetterAt(folded, start - 1)) {
      return { start, role, filler: fillers.has(lead) };
    }
  }
  const near = folded.slice(Math.max(floor, end - lookBehind), end);
  const aside = clockBefore.exec(near) ?? weekdayBefore.exec(near);
  return aside === null ? null : { start: end - aside[0].length, role: null, filler: false };
}
