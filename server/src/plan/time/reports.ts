/**
 * Reads the reporting duties (chế độ báo cáo) of a passage: who is to report what to whom and when.
 * A chain (“báo cáo … về Văn phòng … để tổng hợp, báo cáo Chủ tịch …”) gives one for each link.
 */
import type { Passage, PassageContext } from '../passage.ts';
import { readAddressee, startsAddressee } from './addressee.ts';
import { firstWordsEndingAt, hasWordsAt, isLetterAt, wordList } from './letters.ts';
import type { DeadlineMention, ReportMention, Stretch } from './mentions.ts';

const word = 'báo cáo';
const notAReport = /^ (?:viên|chính trị|tài chính|số \d|chuyên đề|tốt nghiệp|thẩm tra)(?!\p{L})/u;
/** Words after which “báo cáo” is a paper somebody else has written or will write. */
const paperBefore = wordList(`
  theo; tại; đề cương; dự thảo; mẫu; chế độ; bản; các; của; nhận; tiếp nhận; căn cứ; nghe;
  thông qua; nhận được; nghiên cứu; hoàn chỉnh; hoàn thiện; xây dựng; chuẩn bị; viết; lập; những;
  nội dung; công tác; biểu mẫu; hệ thống; số liệu; kỳ; trong; đầy đủ; một; bộ; biểu; dự họp;
  hội nghị;
`);
const neverOrdered: readonly string[] = [
  'theo',
  'tại',
  'nhận',
  'tiếp nhận',
  'nhận được',
  'nghe',
  'căn cứ',
  'nghiên cứu',
  'đề cương',
];
const asides =
  /^,? (?:(?:ngay|kịp thời|định k[ỳì]|đột xuất|thường xuyên|trực tiếp|bằng văn bản|nhanh|kết quả|tình hình|kết quả thực hiện|và|đề xuất|trình|tham mưu|xin ý kiến|với|cho|lên|gửi|về|đến|tới|,)(?:,? ))*/u;
const preposition =
  /[ )](?:gửi về cho|gửi về|gửi đến|gửi tới|gửi cho|gửi lên|gửi|về|cho|lên|đến|tới|với|qua|thông qua) /gu;
const atOnce = /^(?: [^\s,;.]+){0,3}? ngay(?= (?:về|cho|với|lên|đến|gửi))/u;
const sentenceEnd = /[;]|\.(?= |\/|$)/gu;

/**
 * The reporting duties of a passage, in reading order. `deadlines` are those of the same passage.
 * What has neither an addressee nor a time is a paper to be drafted and left out.
 */
export function readReports(
  passage: Passage,
  context: PassageContext,
  deadlines: readonly DeadlineMention[],
): readonly ReportMention[] {
  const { folded } = passage;
  if (!folded.includes(word) || isSilent(context)) return [];
  const places = reportPlaces(folded);
  const reports: ReportMention[] = [];
  let floor = 0;
  places.forEach((at, index) => {
    const next = places[index + 1] ?? folded.length;
    const limit = Math.min(next, endOfSentence(folded, at));
    const report = readReport(passage, at, floor, limit, deadlines);
    if (report !== null) reports.push(report);
    floor = report?.end ?? at + word.length;
  });
  return reports.filter((report) => report.to !== null || isAlone(folded, report, reports));
}

function isSilent({ place, column }: PassageContext): boolean {
  if (column === 'result' || column === 'lead' || column === 'coordinating') return true;
  return place !== 'heading' && place !== 'body' && place !== 'cell';
}

function reportPlaces(folded: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const behind = folded.slice(at + word.length, at + word.length + 16);
    if (hasWordsAt(folded, at, word) && !notAReport.test(behind)) places.push(at);
  }
  return places;
}

function readReport(
  passage: Passage,
  at: number,
  floor: number,
  limit: number,
  deadlines: readonly DeadlineMention[],
): ReportMention | null {
  const { folded } = passage;
  const paper = firstWordsEndingAt(folded, at - 1, paperBefore);
  if (paper !== null && neverOrdered.includes(paper)) return null;
  const to = findAddressee(passage, at + word.length, limit);
  const when = findTime(folded, at, floor, limit, deadlines);
  if (to === null && (when === null || paper !== null)) return null;
  const end = Math.max(at + word.length, to?.end ?? 0, when?.end ?? 0);
  return { start: at, end, to, when };
}

/** Whom the report goes to: named directly (“báo cáo Chủ tịch …”) or after “về”, “cho”, “gửi” … */
function findAddressee(passage: Passage, from: number, limit: number): Stretch | null {
  const { folded } = passage;
  const skipped = asides.exec(folded.slice(from, Math.min(limit, from + 80)))?.[0].length ?? 0;
  const direct = from + skipped;
  if (skipped > 0 && direct < limit && startsAddressee(passage, direct, false))
    return readAddressee(passage, direct, limit);
  preposition.lastIndex = from;
  for (let match = preposition.exec(folded); match !== null; match = preposition.exec(folded)) {
    const start = preposition.lastIndex;
    if (start >= limit) return null;
    if (startsAddressee(passage, start, true)) return readAddressee(passage, start, limit);
    preposition.lastIndex = start - 1;
  }
  return null;
}

/** When: the first time behind “báo cáo”, else one of the same clause before it, else “ngay”. */
function findTime(
  folded: string,
  at: number,
  floor: number,
  limit: number,
  deadlines: readonly DeadlineMention[],
): Stretch | null {
  const behind = deadlines.find(({ start }) => start > at && start < limit);
  if (behind !== undefined) return { start: behind.start, end: behind.end };
  const before = deadlines.filter(({ start, end }) => start >= floor && end <= at).pop();
  if (before !== undefined && !/;|\. /u.test(folded.slice(before.end, at))) {
    return { start: before.start, end: before.end };
  }
  const now = atOnce.exec(folded.slice(at + word.length, limit));
  if (now === null) return null;
  const end = at + word.length + now[0].length;
  return { start: end - 'ngay'.length, end };
}

/** A time without addressee makes a duty only where its sentence orders no other report. */
function isAlone(folded: string, report: ReportMention, all: readonly ReportMention[]): boolean {
  return all.every(
    (other) =>
      other === report ||
      endOfSentence(folded, other.start) !== endOfSentence(folded, report.start),
  );
}

function endOfSentence(folded: string, from: number): number {
  sentenceEnd.lastIndex = from;
  for (;;) {
    const match = sentenceEnd.exec(folded);
    if (match === null) return folded.length;
    if (match[0] === ';' || !isLetterAt(folded, match.index + 1)) return match.index;
  }
}
