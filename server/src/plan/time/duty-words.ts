/**
 * Verbs that begin a duty (“kiểm tra”, “rà soát”) and nouns that a time word only describes
 * (“kế hoạch hằng năm”). They tell the adverb of a duty from the adjective of a name.
 */
import { verbsOfDuty } from '../units/duty-words.ts';
import { firstWordsAt, firstWordsEndingAt, wholeWords, wordList } from './letters.ts';

/** Verbs of duty that only follow a time: behind a unit they say nothing of where its name ends. */
const moreVerbs = `bảo dưỡng; bảo trì; cải tiến; chủ động; chú trọng; điểm tin; đối chiếu; động viên; gặp gỡ;
gặp mặt; ghi nhận; giữ; học tập; kịp thời; nhận xét; quan tâm; rèn luyện; rút kinh nghiệm; sinh hoạt; tập hợp;
tập trung; thay thế; tìm hiểu; truyền thông; tự đánh giá; tự kiểm tra`;
/** What behind a time is more often a noun, “hằng năm dự toán …”, or has another time of its own, “năm 2026 làm xong trước …”. */
const noVerbsOfTimes = new Set([
  'chi',
  'dự toán',
  'hoàn thành',
  'hoạt động',
  'kỷ luật',
  'làm',
  'quy hoạch',
  'quyết định',
  'thu',
]);
const dutyVerbs = wordList(`${verbsOfDuty.replaceAll(/[|\n]/g, ';')};${moreVerbs}`).filter(
  (verb) => !noVerbsOfTimes.has(verb),
);

/** What a plan lets come round without ordering it: plans, budgets, targets. */
const describedNoun = wholeWords(`
  kế hoạch; chương trình; dự toán; ngân sách; kinh phí; nhiệm vụ; chỉ tiêu; mục tiêu; đề án;
  chiến lược; quy hoạch; dự án; nghị quyết; quyết định; chỉ thị; kết luận; thông báo; công văn;
  luật; nghị định; thông tư; quy chế; quy định; hướng dẫn số; văn bản; danh mục; phong trào; vốn;
  bình quân; số liệu; kết quả; tốc độ; tỷ lệ; doanh thu; thu nhập; thành tựu; thành tích; hội nghị giao ban; họp báo;
`);

/** Tells whether a verb of duty begins at `at`. */
export function startsDuty(folded: string, at: number): boolean {
  return firstWordsAt(folded, at, dutyVerbs) !== null;
}

/** The verb of duty whose words end at `end`, or null. */
export function dutyVerbEndingAt(folded: string, end: number): string | null {
  return firstWordsEndingAt(folded, end, dutyVerbs);
}

/** Tells whether the words name something that a time word after them merely describes. */
export function namesDescribedThing(words: string): boolean {
  return describedNoun.test(words);
}
