/** Recognises lines such as “Thời gian thực hiện: …” and what of them is the time. */
import { beginningAt } from './time-reader.ts';

const listMarks = /^[\s\-–•*+(]*(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])[.)] ?)?[\s*]*/u;
const labelWords =
  /(?:(?:dự kiến|khung|mốc|về) )?(?:thời gian(?! (?:qua|tới|vừa|gần đây))|thời hạn|thời điểm|tiến độ|kỳ hạn|lộ trình|hạn (?:chót|cuối|nộp|gửi|hoàn thành|báo cáo|đăng ký)|ngày (?:tổ chức|hoàn thành|bắt đầu|kết thúc|thi|khai mạc|họp)|hoàn thành(?= ?:))/uy;
/** How these begin, as `beginningAt` tells. */
const labelBeginnings = new Set([
  'dự',
  'khu',
  'mốc',
  'về',
  'thờ',
  'tiế',
  'kỳ',
  'lộ',
  'hạn',
  'ngà',
  'hoà',
]);
const restOfLabel = /[^:.;]{0,60}(?::\s*|$)/uy;
const shortRest = /[^:.;]{0,60}:\s*/uy;
const longestBareLabel = 60;

/**
 * Tells whether a line begins with a deadline label. `labelEnd` is where its value begins: after the
 * colon, or at the end of a line that is a label only.
 */
export function deadlineLabel(folded: string): { labelEnd: number } | null {
  const start = listMarks.exec(folded)?.[0].length ?? 0;
  if (!labelBeginnings.has(beginningAt(folded, start))) return null;
  labelWords.lastIndex = start;
  if (!labelWords.test(folded)) return null;
  const rest = folded.length <= longestBareLabel ? restOfLabel : shortRest;
  rest.lastIndex = labelWords.lastIndex;
  if (!rest.test(folded)) return null;
  // “Thời gian từ ngày 15/3 đến ngày 20/3: …” is a sentence with a time of its own, not a label.
  if (/\d/u.test(folded.slice(labelWords.lastIndex, rest.lastIndex))) return null;
  return { labelEnd: rest.lastIndex };
}
