/**
 * Reads the reporting duties (chế độ báo cáo) of a passage: who is to report what to whom and when.
 * A chain (“báo cáo … về Văn phòng … để tổng hợp, báo cáo Chủ tịch …”) gives one for each link.
 */
import { append } from '../../text/append.ts';
import { mayGiveDuties, type Passage, type PassageContext } from '../passage.ts';
import { readAddressee } from './addressee.ts';
import { firstWordsAt, firstWordsEndingAt, hasWordsAt, isLetterAt, wordList } from './letters.ts';
import type { DeadlineMention, ReportMention, Stretch } from './mentions.ts';

const word = 'báo cáo';
const notAReport = /^ (?:viên|chính trị|tài chính|số \d|chuyên đề|tốt nghiệp|thẩm tra)(?!\p{L})/u;
/** Words after which “báo cáo” is a paper somebody else has written or will write. */
const paperBefore = wordList(`
  theo; tại; đề cương; dự thảo; mẫu; chế độ; bản; các; của; nhận; tiếp nhận; căn cứ; nghe;
  thông qua; nhận được; nghiên cứu; hoàn chỉnh; hoàn thiện; soạn; xây dựng; chuẩn bị; viết; lập; những;
  nội dung; công tác; biểu mẫu; hệ thống; số liệu; kỳ; trong; đầy đủ; một; bộ; biểu; dự họp;
  hội nghị; cơ sở; qua;
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
  'dự thảo',
  'cơ sở',
  'qua',
];
/** Words between “báo cáo” and whom it goes to: “báo cáo kịp thời, đề xuất UBND tỉnh …”. */
const asides = wordList(`
  ngay; kịp thời; định kỳ; định kì; đột xuất; thường xuyên; trực tiếp; bằng văn bản; nhanh; kết quả; tình hình;
  kết quả thực hiện; và; đề xuất; kiến nghị; trình; tham mưu; xin ý kiến; với; cho; lên; gửi; về; đến; tới;
`);
const mostAsides = 5;
const preposition =
  /[ )](?:gửi về cho|gửi về|gửi đến|gửi tới|gửi cho|gửi lên|gửi|về|cho|lên|đến|tới|với|qua|thông qua) /gu;
const atOnce = /^(?: [^\s,;.]+){0,3}? ngay(?= (?:về|cho|với|lên|đến|gửi))/u;
/** “hoàn chỉnh báo cáo, trình …”: a paper is written and put before somebody. */
const submitted = /^báo cáo(?: [^\s,;.]+){0,6}, trình (?!bày)/u;
const longestAside = 80;
const longestReach = 300;
const shortestReach = 20;
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
  const times = new TimesInOrder(deadlines);
  const reports: ReportMention[] = [];
  let floor = 0;
  for (const sentence of reportSentences(folded)) {
    const ordered: ReportMention[] = [];
    sentence.places.forEach((at, index) => {
      const limit = sentence.places[index + 1] ?? sentence.end;
      const report = readReport(passage, { at, floor, limit }, times);
      if (report !== null && (report.to !== null || !isTimeCell(context))) ordered.push(report);
      floor = report?.end ?? at + word.length;
    });
    append(reports, withAddresseeOrTime(ordered));
  }
  return reports;
}

/**
 * A time without addressee makes a duty only where its sentence orders no report to somebody; of several,
 * each has a time of its own: “Báo cáo 6 tháng gửi trước ngày 05/6, báo cáo năm gửi trước ngày 05/11”.
 */
function withAddresseeOrTime(ordered: readonly ReportMention[]): readonly ReportMention[] {
  const addressed = ordered.filter(({ to }) => to !== null);
  if (addressed.length > 0) return addressed;
  const times = new Set(ordered.map(({ when }) => when?.start));
  return times.size === ordered.length ? ordered : [];
}

/** Where “báo cáo” stands and how far around it its words may be looked for. */
interface ReportPlace {
  readonly at: number;
  readonly floor: number;
  readonly limit: number;
}

/** The deadlines of a passage, asked for from its beginning to its end. */
class TimesInOrder {
  private next = 0;
  private readonly deadlines: readonly DeadlineMention[];

  constructor(deadlines: readonly DeadlineMention[]) {
    this.deadlines = deadlines;
  }

  /** The last deadline that starts at or before `at`, and the first that starts behind it. */
  around(at: number): { before: DeadlineMention | undefined; behind: DeadlineMention | undefined } {
    for (;;) {
      const deadline = this.deadlines[this.next];
      if (deadline === undefined || deadline.start > at) break;
      this.next++;
    }
    return { before: this.deadlines[this.next - 1], behind: this.deadlines[this.next] };
  }
}

function isSilent(context: PassageContext): boolean {
  const { column } = context;
  if (column === 'result' || column === 'lead' || column === 'coordinating') return true;
  return !mayGiveDuties(context);
}

/** “Báo cáo kiểm kê quý II/2027” under “Tiến độ”: what is ready when, and nobody's duty to report. */
function isTimeCell({ place, column }: PassageContext): boolean {
  return place === 'cell' && column === 'deadline';
}

/** The sentences that hold “báo cáo” as a duty may, each with the places where it stands. */
function reportSentences(folded: string): { end: number; places: number[] }[] {
  const sentences: { end: number; places: number[] }[] = [];
  let current = { end: -1, places: [] as number[] };
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const behind = folded.slice(at + word.length, at + word.length + 16);
    if (!hasWordsAt(folded, at, word) || notAReport.test(behind)) continue;
    if (at >= current.end) {
      current = { end: endOfSentence(folded, at), places: [] };
      sentences.push(current);
    }
    current.places.push(at);
  }
  return sentences;
}

function readReport(
  passage: Passage,
  place: ReportPlace,
  times: TimesInOrder,
): ReportMention | null {
  const { at, limit } = place;
  const paper = firstWordsEndingAt(passage.folded, at - 1, paperBefore);
  if (paper !== null && neverOrdered.includes(paper)) return null;
  const isDraft = paper !== null && submitted.test(passage.folded.slice(at, at + longestAside));
  const to = isDraft ? null : findAddressee(passage, at + word.length, limit);
  const when = findTime(passage.folded, place, times);
  if (to === null && (when === null || paper !== null)) return null;
  const end = Math.max(at + word.length, to?.end ?? 0, when?.end ?? 0);
  return { start: at, end, to, when };
}

/** Whom the report goes to: named directly (“báo cáo Chủ tịch …”) or after “về”, “cho”, “gửi” … */
function findAddressee(passage: Passage, from: number, limit: number): Stretch | null {
  const { folded } = passage;
  const direct = skipAsides(folded, from);
  const named = direct < limit ? readAddressee(passage, direct, limit, false) : null;
  if (named !== null) return named;
  const words = folded.slice(from, limit);
  preposition.lastIndex = 0;
  while (preposition.test(words)) {
    const start = from + preposition.lastIndex;
    const addressee = readAddressee(passage, start, limit, true);
    if (addressee !== null) return addressee;
    // “gửi về Sở”: the blank behind one preposition may be the blank before the next.
    preposition.lastIndex--;
  }
  return null;
}

/** Where the words begin behind “báo cáo” and its asides. */
function skipAsides(folded: string, from: number): number {
  let at = from;
  for (let count = 0; count < mostAsides; count++) {
    const start = at + (folded.startsWith(', ', at) ? 2 : 1);
    const aside = firstWordsAt(folded, start, asides);
    if (aside === null) return start;
    at = start + aside.length;
  }
  return at;
}

/** When: the first time behind “báo cáo”, else one of the same sentence before it, else “ngay”. */
function findTime(
  folded: string,
  { at, floor, limit }: ReportPlace,
  times: TimesInOrder,
): Stretch | null {
  const { before, behind } = times.around(at);
  if (behind !== undefined && behind.start < limit) return { start: behind.start, end: behind.end };
  if (before !== undefined && before.start >= floor && isNear(folded, before, at)) {
    return { start: before.start, end: before.end };
  }
  const now = atOnce.exec(folded.slice(at + word.length, Math.min(limit, at + longestAside)));
  if (now === null) return null;
  const end = at + word.length + now[0].length;
  return { start: end - 'ngay'.length, end };
}

/**
 * Tells whether no sentence ends between a time and “báo cáo” at `to`, which are not far apart. “Thường
 * xuyên theo dõi, đôn đốc và báo cáo …” says how often one follows, not when one reports.
 */
function isNear(folded: string, { end, kind }: DeadlineMention, to: number): boolean {
  const reach = kind === 'ongoing' ? shortestReach : longestReach;
  return to - end <= reach && !/;|\. /u.test(folded.slice(end, to));
}

function endOfSentence(folded: string, from: number): number {
  sentenceEnd.lastIndex = from;
  for (;;) {
    const match = sentenceEnd.exec(folded);
    if (match === null) return folded.length;
    if (match[0] === ';' || !isLetterAt(folded, match.index + 1)) return match.index;
  }
}
