import { matchEnd } from '../text/match-at.ts';
import { typeWords } from './document-types.ts';
import { issuerPatterns } from './issuer-words.ts';
import { beginsAnewAt, isLowerCaseAt } from '../text/letters.ts';
import type { Passage } from '../plan/passage.ts';

/** Issuers longer than this are prose that ran on. */
const maximumWords = 22;

/** “Sở Nông nghiệp và PTNT”. */
const abbreviatedField = / (?:và |& ?)(?!UBND|HĐND)[A-ZĐ]{2,5}(?![\p{L}\p{M}])/uy;
/** “Ủy ban nhân dân (UBND) tỉnh Hà Nam”. */
const shortName = / \([A-ZĐỦ][\p{L}&.-]{1,9}\) /uy;
const word = /[\p{L}\p{M}\d][\p{L}\p{M}\d.&/]*/uy;
const gap = /(?: và | ?[-–] ?|,? )/uy;
/** “UBND tỉnh Hà Giang - Trưởng nhóm …”: what a body also is, behind a dash. */
const apposition = /^(?:trưởng|phó|cơ quan|đơn vị|thường trực|chủ tịch|đại diện)(?![\p{L}\p{M}])/u;
/** “Hội nghị lần thứ tám, Ban Chấp hành Trung ương”. */
const plenum =
  /hội nghị (?:lần thứ (?:\d{1,2}|\p{L}+(?: \p{L}+)?)|trung ương \d{1,2}),? (?=ban chấp hành)/uy;
/** Bodies whose own name begins with words that would end another's: “Ban Chỉ đạo phòng, chống dịch”. */
const prevention = / phòng,? chống(?= \p{L})/uy;

/**
 * Reads an issuer (cơ quan ban hành) that begins at `start` and returns its end; null when no known
 * head of an issuer stands there. An issuer is a chain of bodies from post to place: “Chủ tịch | Ủy
 * ban nhân dân | tỉnh Bình Định”, “Ban Thường vụ | Đảng ủy Khối doanh nghiệp”.
 */
export function readIssuer(passage: Passage, start: number): number | null {
  const { folded } = passage;
  let end: number | null = null;
  let at = start;
  let words = 0;
  let small = true;
  while (words < maximumWords) {
    const piece = readBody(passage, at, small);
    if (piece === null) break;
    words += countWords(folded, at, piece);
    // Behind a post the body may be written small: “Hiệu trưởng trường THPT …”.
    small = issuerPatterns.post.endAt(folded, at) === piece;
    end = piece;
    const next = readPlace(passage, piece);
    end = next;
    at = skipSpace(folded, next);
    if (at === next && !startsUpper(passage.text, at)) break;
  }
  return end;
}

/** One body of the chain, without its place. `small` allows small letters: “của ủy ban nhân dân tỉnh”. */
function readBody(passage: Passage, at: number, small: boolean): number | null {
  const { folded, text } = passage;
  if (!small && !startsUpper(text, at) && !issuerPatterns.closedHead.endAt(folded, at)) return null;
  const session = matchEnd(plenum, folded, at);
  if (session !== null) return session;
  const closed = issuerPatterns.closedHead.endAt(folded, at);
  const open = issuerPatterns.openHead.endAt(folded, at);
  const post = issuerPatterns.post.endAt(folded, at);
  const field = fieldHeadAt(passage, at);
  const longest = Math.max(closed ?? -1, open ?? -1, post ?? -1);
  if (longest < 0 && field === null) return null;
  // “Ban hành” is no “Ban”, “Phòng, chống” no “Phòng”.
  const stop = issuerPatterns.stop.endAt(folded, at);
  if (stop !== null && stop >= Math.max(longest, field ?? -1)) return null;
  if (longest === closed && closed !== null) return closed;
  // “Trưởng phòng Nội vụ”: the field stands right behind the post.
  if (longest === post && post !== null) {
    return issuerPatterns.field.endAt(folded, skipSpace(folded, post)) ?? post;
  }
  if (open !== null && longest === open) {
    const isName = startsUpper(text, at) || startsUpper(text, open + 1);
    return isName || folded.startsWith('nhà trường', at) ? readOpenTail(passage, open) : null;
  }
  return field === null ? null : readField(passage, field);
}

/** “Bộ Giáo dục và Đào tạo”: a known field of work, else the words that follow. */
function readField(passage: Passage, headEnd: number): number | null {
  const at = skipSpace(passage.folded, headEnd);
  const field = issuerPatterns.field.endAt(passage.folded, at);
  if (field !== null) return matchEnd(abbreviatedField, passage.text, field) ?? field;
  return startsUpper(passage.text, at) ? readOpenTail(passage, headEnd) : headEnd;
}

/** The words of a body's own name, up to a stop word, another body, a document or a mark. */
function readOpenTail(passage: Passage, headEnd: number): number {
  const { folded, text } = passage;
  let end = matchEnd(prevention, folded, headEnd) ?? headEnd;
  for (let count = 0; count < maximumWords; count++) {
    gap.lastIndex = end;
    const between = gap.exec(folded);
    if (!between || between[0].startsWith(',')) break;
    const at = gap.lastIndex;
    if (stopsAt(passage, at)) break;
    if (startsUpper(text, at) && typeWords.endAt(folded, at) !== null) break;
    if (between[0] !== ' ' && !startsUpper(text, at)) break;
    // “Cơ quan Thường trực Ban Chỉ đạo …”: a body's name inside the name holds words that end others.
    const inner = startsUpper(text, at) ? issuerPatterns.openHead.endAt(folded, at) : null;
    if (inner !== null) {
      end = inner;
      continue;
    }
    const next = matchEnd(word, folded, at);
    if (next === null) break;
    end = trimDot(folded, next);
    if (end < next) break;
  }
  return end;
}

/** Level words and names with capitals after a body: “tỉnh Bình Định”, “Khối doanh nghiệp”. */
function readPlace(passage: Passage, bodyEnd: number): number {
  const { folded, text } = passage;
  let end = bodyEnd;
  let open = false;
  for (let count = 0; count < maximumWords; count++) {
    const short = text[end] === ' ' ? matchEnd(shortName, text, end) : null;
    if (short !== null && issuerPatterns.level.endAt(folded, short) !== null) end = short - 1;
    const glued = isLowerCaseAt(folded, end) ? issuerPatterns.level.endAt(folded, end) : null;
    if (glued !== null) {
      end = glued;
      continue;
    }
    gap.lastIndex = end;
    const between = gap.exec(folded);
    if (!between || between[0].startsWith(',') || between[0] === ' và ') break;
    const at = gap.lastIndex;
    const level = issuerPatterns.level.endAt(folded, at);
    if ((issuerPatterns.closedHead.endAt(folded, at) ?? -1) > (level ?? -1)) break;
    if (level !== null && between[0] === ' ') {
      end = level;
      open = folded.startsWith('khối', at);
      continue;
    }
    if (stopsAt(passage, at)) break;
    if (between[0] !== ' ' && apposition.test(folded.slice(at, at + 12))) break;
    const upper = startsUpper(text, at);
    if (upper && typeWords.endAt(folded, at) !== null) break;
    if (upper && isBody(passage, at)) break;
    if (!upper && !(open && between[0] === ' ')) break;
    const next = matchEnd(word, folded, at);
    if (next === null) break;
    end = trimDot(folded, next);
    if (end < next) break;
  }
  return end;
}

/**
 * Whether an issuer is over at `at`. One syllable in the manner of a name is a part of one: “huyện
 * Như Xuân”, “quận Bắc Từ Liêm”, “huyện Đại Từ về việc”.
 */
function stopsAt(passage: Passage, at: number): boolean {
  const { folded, text } = passage;
  const end = issuerPatterns.stop.endAt(folded, at);
  if (end === null) return false;
  const isNameLike = startsUpper(text, at) && isLowerCaseAt(text, at + 1);
  if (!isNameLike || folded.startsWith('về', at) || folded.slice(at, end).includes(' '))
    return true;
  const next = end + 1;
  const isSpaced = text[end] === ' ';
  if (isSpaced && startsUpper(text, next) && isLowerCaseAt(text, next + 1))
    return isBody(passage, next);
  const isSecond = startsUpper(text, folded.lastIndexOf(' ', at - 2) + 1);
  return !isSecond || (isSpaced && issuerPatterns.stop.endAt(folded, next) === null);
}

/** “Bộ”, “Sở”; in “BộGiáo dục” a capital tells that the name has run into it. */
function fieldHeadAt({ folded, text }: Passage, at: number): number | null {
  const end = issuerPatterns.fieldHead.endAt(folded, at);
  if (end === null || !isLowerCaseAt(folded, end)) return end;
  return beginsAnewAt(text, end) ? end : null;
}

function isBody(passage: Passage, at: number): boolean {
  const { folded } = passage;
  return (
    issuerPatterns.closedHead.endAt(folded, at) !== null ||
    issuerPatterns.openHead.endAt(folded, at) !== null ||
    fieldHeadAt(passage, at) !== null
  );
}

/** A full stop ends a sentence, not a word; inside a word (“Tp.HCM”) it stays. */
function trimDot(folded: string, end: number): number {
  let trimmed = end;
  while (folded.charAt(trimmed - 1) === '.' || folded.charAt(trimmed - 1) === '/') trimmed--;
  return trimmed;
}

function startsUpper(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase() || (letter >= '0' && letter <= '9');
}

function skipSpace(folded: string, at: number): number {
  return folded.charAt(at) === ' ' ? at + 1 : at;
}

function countWords(folded: string, start: number, end: number): number {
  let words = 1;
  for (let at = start; at < end; at++) if (folded.charAt(at) === ' ') words++;
  return words;
}
