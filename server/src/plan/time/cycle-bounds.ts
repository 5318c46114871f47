/** Decides where “hằng năm”, “định kỳ”, “thường xuyên” say when a duty is due and where they describe. */
import { lastSegment } from './clause.ts';
import { dutyVerbEndingAt, namesDescribedThing, startsDuty } from './duty-words.ts';
import { firstWordsAt, wholeWords, wordList } from './letters.ts';
import type { PhraseInText } from './phrase-in-text.ts';
import * as words from './prose-words.ts';

/** “ngân hàng năm”, “khách hàng tháng”: the end of another word. */
const endsInHang = /(?:khách|ngân|đơn|cửa|mặt|nhà|bán|mua|giao|kho|xếp|bạn) $/u;
const adverbs = wordList(`
  kịp thời; chủ động; tích cực; đột xuất; nghiêm túc; liên tục; hoặc; có; phải; được; đi; và; làm tốt việc; làm tốt công tác;
`);
const namesWork = wholeWords('chế độ; công tác; việc; hoạt động; nhiệm vụ');
const mostAdverbs = 4;
/** “dự sinh hoạt định kỳ tại chi bộ”: a meeting of that kind. */
const namesMeeting = /sinh hoạt (?:(?:chi|chuyên|đảng|tổ|đoàn) \p{L}+ )?$/u;

/** “vào cuối năm”, “6 tháng đầu năm”, “cuối mỗi quý”. */
export function partBounds(found: PhraseInText): boolean {
  const { phrase, before } = found;
  if (phrase.kind === 'recurring' && /(?:sơ kết|định k[ỳì]) $/u.test(before)) return true;
  // “…, cuối mỗi tháng báo cáo”: the adverb of what follows its comma.
  const isAdverb = phrase.kind === 'recurring' && lastSegment(before).trim() === '';
  if (isAdverb && startsDuty(found.folded, phrase.end + 1)) return true;
  if (words.opensClause.test(before) && leadsIn(found)) return true;
  if (phrase.kind === 'year') return words.isFinished.test(before);
  return phrase.role !== null && !/kết quả|tình hình/u.test(lastSegment(before));
}

/** “hằng năm”, “3 tháng một lần”: yes as an adverb, no as the adjective of a plan or budget. */
export function cycleBounds(found: PhraseInText): boolean {
  const { folded, phrase, before, after, isAim } = found;
  if (endsInHang.test(before) || tellsTask(found)) return false;
  const own = folded.slice(phrase.start, phrase.end);
  if (own.startsWith('định k') || phrase.role !== null) return true;
  if (phrase.end > phrase.head.end && phrase.last !== null) return true;
  if (own.includes('lần')) return !isAim;
  if (/^ (?:của|theo kế hoạch)(?!\p{L})/u.test(after) || words.countsResults.test(after))
    return false;
  if (words.opensClause.test(before)) return true;
  if (words.putsIntoPlan.test(before)) return false;
  const segment = lastSegment(before);
  // “…, hằng năm xây dựng”: behind a comma it is the adverb of what follows, unless nothing follows.
  if (segment.trim() === '') return !/^(?:$|[.;,])/u.test(after);
  if (isAim || /(?<!\p{L})đã /u.test(segment)) return false;
  // Figures and results are told of a year or quarter; from day to day they are gathered.
  const comesOften = /^(?:hằng|hàng|mỗi) (?:ngày|tuần)/u.test(own);
  return !(comesOften ? /kế hoạch|chương trình|lịch/u.test(segment) : namesDescribedThing(segment));
}

/** “thường xuyên kiểm tra”, “kiểm tra thường xuyên”, “định kỳ báo cáo”: yes with a verb of duty. */
export function adverbBounds(found: PhraseInText): boolean {
  const { folded, phrase, before, after, isAim } = found;
  if (isAim) return false;
  // “định kỳ” with its cycle or day: “định kỳ trước ngày 10/12”.
  if (phrase.head.unit === 'regular' && phrase.end > phrase.head.end) return true;
  if (tellsTask(found) || (phrase.head.unit === 'regular' && namesMeeting.test(before)))
    return false;
  const verb = dutyVerbEndingAt(folded, phrase.start - 1);
  if (verb === 'giáo dục' || /(?:cơ chế|chế độ) $/u.test(before)) return false;
  if (startsDuty(folded, skipAdverbs(folded, phrase.end)) || words.opensClause.test(before))
    return true;
  if (verb === null || words.goesOnWithQuality.test(after)) return false;
  return !namesWork.test(lastSegment(before));
}

/** “Năm 2025: …”, “Cuối năm học, …”, “Cuối quý tổ chức …”: when to do what follows. */
export function leadsIn({ folded, phrase, after }: PhraseInText): boolean {
  return /^(?:(?: \([^()]{1,20}\))? ?[:,]| và )/u.test(after) || startsDuty(folded, phrase.end + 1);
}

/** A task told in a table cell: its manner is in its words, its time in the time column. */
function tellsTask({ context }: PhraseInText): boolean {
  return context.place === 'cell' && context.column === 'task';
}

/** Where the words begin behind “thường xuyên” and adverbs joined to it: “thường xuyên, kịp thời …”. */
function skipAdverbs(folded: string, from: number): number {
  let at = from;
  for (let count = 0; count < mostAdverbs; count++) {
    const start = at + (folded.startsWith(', ', at) ? 2 : 1);
    const adverb = firstWordsAt(folded, start, adverbs);
    if (adverb === null) return start;
    at = start + adverb.length;
  }
  return at;
}
