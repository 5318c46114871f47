import { matchEnd } from '../text/match-at.ts';
import { typeWords } from './document-types.ts';
import type { Span } from './citation-mention.ts';
import { readIssuer } from './issuers.ts';
import { letter, LooseWords } from './loose-words.ts';
import type { Passage } from '../plan/passage.ts';

/** The subject (trích yếu) that a citation gives. */
export interface CitationSubject {
  /** Without “về”, quotation marks and end marks. */
  readonly text: string;
  /** With its opening word, so that names inside the subject are known to be nested. */
  readonly span: Span;
  /** A subject in quotes may have the issuer behind it: “về việc “…” của Sở Nội vụ”. */
  readonly issuer: Span | null;
}

const about = String.raw`về ?việc|về|v\/v:?`;
const actions =
  'ban hành|phê duyệt|quy định|qui định|hướng dẫn|sửa đổi|bổ sung|thay thế|bãi bỏ|công bố|nghị định về|điều chỉnh';
/** Words that open a subject only after date or issuer: after a bare symbol they go on with the main clause. */
const laterActions =
  'triển khai|thực hiện|tổ chức|thành lập|kiện toàn|giao|phân công|phân bổ|phát động|tăng cường|đẩy mạnh|nâng cao|tiếp tục|phòng, chống|phòng chống|đổi mới|xây dựng|phát triển|kiểm tra|bảo đảm|công nhận';
const openAbout = new RegExp(String.raw`[, ]{1,2}(?:${about})(?![\p{L}\p{M}])[: ]?`, 'uy');
const openAction = new RegExp(String.raw` (?=(?:${actions})(?![\p{L}\p{M}]))`, 'uy');
const openLaterAction = new RegExp(String.raw` (?=(?:${laterActions})(?![\p{L}\p{M}]))`, 'uy');
const openQuote = /[, :]{1,2}(?=[“"«])/uy;
/** “(khóa XII)”, “khóa XVII, kỳ họp thứ năm”, “nhiệm kỳ 2020 - 2025” between issuer and subject. */
const term =
  /(?:khóa [ivxl\d]{1,6}|kỳ họp (?:thứ )?[\p{L}\d]{1,6}|nhiệm kỳ \d{4} ?[-–] ?\d{4})\)?/uy;
const termWords = ['khóa ', 'kỳ họp ', 'nhiệm kỳ '];
const mostTerms = 3;
/** “của Bộ Giáo dục và Đào tạo (GDĐT) về …”: how the issuer is called from now on. */
const shortForm = / \([\p{L}&-]{2,14}\)(?= (?:về|v\/v|[“"]))/uy;
const openBracket = / ?[-–]? ?\((?=[“"])/uy;

const closing: Record<string, string> = { '“': '”', '"': '"', '«': '»', '(': ')' };

const units = new LooseWords(
  'ủy ban nhân dân|ubnd|hđnd|hội đồng nhân dân|sở|phòng|ban|bộ|cục|chi cục|trường|đảng ủy|tỉnh ủy|huyện ủy|thành ủy|công an|chi bộ|đoàn|hội|trung tâm|văn phòng|nhà trường|thủ tướng|chủ tịch|giám đốc'.split(
    '|',
  ),
  letter,
);
/** What stands after a comma or “và” that belongs to the sentence around the citation: a document, a unit, a turn. */
const outerDocument = /[,.]? (?:và |cùng |hoặc )?(?:các )?/uy;
const behindType =
  / (?:số|này|của)(?![\p{L}\p{M}])|,? ?\d[\d.]*(?! ?(?:năm|tháng|nội dung|nhiệm vụ)|\d)/uy;
const outerUnit = /[,.]? (?:và )?/uy;
const outerTurn =
  /[,.]? (?:như sau|cụ thể|và các (?:văn bản|quy định|nhiệm vụ|chủ trương|kế hoạch|chương trình|chỉ đạo)|(?:nay )?(?:xây dựng|ban hành) (?:kế hoạch|chương trình))/uy;

/** What joins a document or unit that follows to the sentence. */
const joining = /^[ ,.]{0,3}(?:(?:và|cùng|hoặc) )?(?:các )?/u;

const outerWords = [' và ', ' cùng ', ' hoặc ', ' như sau'];

/** Subjects longer than this are prose that ran on. */
const maximumLength = 700;

/**
 * Reads the subject after a citation that ends at `position`. `full` says that date or issuer stood
 * before: only then a bare verb opens a subject (“… ngày 03/8/2023 của Huyện ủy triển khai …”).
 */
export function readSubject(
  passage: Passage,
  position: number,
  full: boolean,
): CitationSubject | null {
  const { folded, text } = passage;
  let start = skipTerms(folded, position);
  const wordStart =
    matchEnd(openAbout, folded, start) ??
    matchEnd(openQuote, folded, start) ??
    matchEnd(openAction, folded, start) ??
    (full ? matchEnd(openLaterAction, folded, start) : null);
  if (wordStart === null) return null;
  start = position;
  const bodyStart = folded.charAt(wordStart) === ' ' ? wordStart + 1 : wordStart;
  const quote = closing[text.charAt(bodyStart)];
  if (quote && quote !== ')') {
    const words = text.slice(bodyStart + 1, bodyStart + maximumLength);
    // “"Hỗ trợ …”,”: copies mix straight and curved quotes.
    const length = quote === '"' ? words.search(/["”]/u) : words.indexOf(quote);
    if (length >= 0) {
      const close = bodyStart + 1 + length;
      const span = { start, end: close + 1 };
      return subject(text, bodyStart + 1, close, span, issuerBehind(passage, close + 1));
    }
  }
  const end = subjectEnd(passage, bodyStart);
  const issuer = issuerAtEnd(passage, bodyStart, end);
  const bodyEnd = issuer ? issuer.start - ' do '.length : end;
  return subject(text, bodyStart, bodyEnd, { start, end }, issuer);
}

/** Lists of law portals name the issuer last: “… giai đoạn 2022-2025 do Thủ tướng Chính phủ ban hành”. */
function issuerAtEnd(passage: Passage, from: number, to: number): Span | null {
  const { folded } = passage;
  const end = to - ' ban hành'.length;
  if (!folded.startsWith(' ban hành', end)) return null;
  const start = folded.lastIndexOf(' do ', end) + ' do '.length;
  return start > from + ' do '.length && readIssuer(passage, start) === end ? { start, end } : null;
}

function issuerBehind(passage: Passage, position: number): Span | null {
  if (!passage.folded.startsWith(' của ', position)) return null;
  const start = position + 5;
  const end = readIssuer(passage, start);
  return end === null ? null : { start, end };
}

/** Where the subject that begins at `start` gives way to the sentence around it. */
function subjectEnd(passage: Passage, start: number): number {
  const { folded, text } = passage;
  const limit = Math.min(text.length, start + maximumLength);
  const awaited: string[] = [];
  for (let at = start; at < limit; at++) {
    const sign = text.charAt(at);
    const next = awaited[awaited.length - 1];
    if (next !== undefined && (sign === next || (sign === '”' && next === '"'))) {
      awaited.pop();
      continue;
    }
    // “… (sau đây gọi tắt là Nghị quyết số …)” names the document and not its subject.
    if (sign === '(' && awaited.length === 0 && folded.startsWith('(sau đây', at)) return at;
    const close = closing[sign];
    if (close) awaited.push(close);
    if (awaited.length > 0) continue;
    if (sign === ';' || sign === ':' || sign === ')' || sign === '”' || sign === '|') return at;
    if (
      sign === '.' &&
      (at + 1 === text.length || text.charAt(at + 1) === ' ' || text.startsWith('./', at))
    )
      return at;
    if ((sign === ',' || sign === ' ') && mayBeOuter(folded, at) && isOuter(passage, at)) return at;
  }
  // An opened bracket or quote that never closes says nothing about where the subject ends.
  if (limit < text.length || awaited.length > 0) return plainEnd(folded, start, limit);
  return limit;
}

/** The cheap question first: only a comma, “và” and the like, or “như sau” can lead out of a subject. */
function mayBeOuter(folded: string, at: number): boolean {
  return folded.charAt(at) === ',' || outerWords.some((words) => folded.startsWith(words, at));
}

/** A capital tells a document or unit that follows from a word of the subject itself. */
function isOuter(passage: Passage, at: number): boolean {
  const { folded, text } = passage;
  const end = outerEnd(folded, at);
  if (end === null) return false;
  const words = folded.slice(at, end);
  const afterMark = text.charAt(at) === ',' || / (?:và|cùng|hoặc) /u.test(` ${words.trimStart()} `);
  if (/^,? ?(?:như sau|cụ thể)|và các/u.test(words)) return true;
  // In capitals nothing tells a unit that follows from the words of the subject.
  const isUnit = !/(?:số|này|của|\d)$/u.test(words);
  if (isUnit && isCapitals(text.slice(at, at + 24))) return false;
  const letter = text.charAt(at + (joining.exec(words)?.[0].length ?? 0));
  return afterMark && letter !== letter.toLowerCase();
}

/** Where the first words end that lead out of the subject at `at`; null where they do not. */
function outerEnd(folded: string, at: number): number | null {
  const type = matchEnd(outerDocument, folded, at);
  const typeEnd = type === null ? null : typeWords.endAt(folded, type);
  const document = typeEnd === null ? null : matchEnd(behindType, folded, typeEnd);
  if (document !== null) return document;
  const unit = matchEnd(outerUnit, folded, at);
  return (unit === null ? null : units.endAt(folded, unit)) ?? matchEnd(outerTurn, folded, at);
}

/** The end of the terms at `position`, or of a bracket that opens a quoted subject. */
function skipTerms(folded: string, position: number): number {
  let end = position;
  for (let count = 0; count < mostTerms; count++) {
    const at = skipMarks(folded, end);
    const next = termWords.some((words) => folded.startsWith(words, at))
      ? matchEnd(term, folded, at)
      : null;
    if (next === null) break;
    end = next;
  }
  if (end > position) return end;
  const bracket = matchEnd(openBracket, folded, position);
  if (bracket !== null || folded.charAt(position + 1) !== '(') return bracket ?? position;
  return matchEnd(shortForm, folded, position) ?? position;
}

/** Over a comma, a space and a bracket. */
function skipMarks(folded: string, from: number): number {
  let at = from;
  for (const mark of ', (') if (folded.charAt(at) === mark) at++;
  return at;
}

function plainEnd(folded: string, start: number, limit: number): number {
  const stop = folded.slice(start, limit).search(/[;.]/u);
  return stop < 0 ? limit : start + stop;
}

function subject(
  text: string,
  start: number,
  end: number,
  span: Span,
  issuer: Span | null,
): CitationSubject | null {
  let last = end;
  while (last > start && ' ,.;:'.includes(text.charAt(last - 1))) last--;
  const words = text.slice(start, last).trimStart();
  return words.length > 0 ? { text: words, span, issuer } : null;
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}
