import {
  commonNouns,
  falseHeads,
  type HeadKind,
  levels,
  personTitles,
  posts,
  quantifiers,
  unitHeads,
} from './unit-heads.ts';
import { organisationTails, stopWords } from './duty-words.ts';
import { type UnitToken, wordsOf } from './unit-tokens.ts';
import { phrases } from './word-phrases.ts';

/** The tokens a list of units is read from; nothing at or after `limit` is looked at. */
export interface ListScope {
  readonly tokens: readonly UnitToken[];
  readonly limit: number;
  /**
   * The whole scope is known to be units (a table cell, a list item under “Cơ quan chủ trì”), so no
   * word ends the list. In running text a verb does.
   */
  readonly isOnlyUnits: boolean;
}

/** The head of a unit's name at some token. */
export interface HeadMatch {
  readonly word: string;
  readonly kind: HeadKind;
  readonly length: number;
}

/** Words that join two units. */
export const joiners = new Set(['và', 'cùng', 'hoặc', '&']);

/** Capitalised words of running text that begin no unit: names of documents and days. */
const documentWords = phrases(`kế hoạch|nghị quyết|quyết định|chỉ thị|luật|nghị định|thông tư
chương trình|đề án|dự án|quy chế|quy định|điều|khoản|mục|phụ lục|kết luận|công văn
bộ luật|pháp lệnh|tháng|quý|năm|ngày|công tác|hội nghị|nội dung|thông báo|hướng dẫn
giấy|phần|biểu|mẫu|danh mục|tuần|ngày hội|lễ|tết|covid|internet`);

/** Common nouns after “các …” that are no units: “và các hoạt động khác”. */
const thingWords = phrases(`hoạt động|nhiệm vụ|nội dung|giải pháp|văn bản|chương trình|kế hoạch
biện pháp|quy định|điều kiện|nguồn lực|nguồn|chính sách|công trình|dự án|đề án|thủ tục
vấn đề|vụ việc|vụ|cuộc|buổi|hội nghị|hội thảo|lớp|sự kiện|tin|bài|hình thức|mục tiêu
chỉ tiêu|phong trào|công việc|khâu|bước|mặt|yếu tố|trường hợp|hành vi|sản phẩm|mô hình
khó khăn|vướng mắc|tài liệu|số liệu|thông tin|dữ liệu|hệ thống|nền tảng|phương tiện|thiết bị|ngày|năm
tháng|quý|kỳ|đợt|chuyên đề|chuyên mục|kênh|khu vực|lĩnh vực|địa bàn|tuyến|điểm`);

/** The head of a unit's name that starts at token `index`, or null. */
export function headAt(scope: ListScope, index: number): HeadMatch | null {
  const { tokens, limit } = scope;
  const match = unitHeads.match(tokens, index, limit);
  if (match === null || isFalseHead(scope, index)) return null;
  const word = wordsOf(tokens, index, match.length);
  const isLowerCase = !tokens[index]?.isCapital;
  if (match.kind === 'named' && match.length === 1 && isLowerCase && !commonNouns.has(word)) {
    return null;
  }
  if (word === 'tổ chức' && !isOrganisation(scope, index)) return null;
  return { word, kind: match.kind, length: match.length };
}

/** “ban hành”, “hội nghị”; but “Ban Hành chính” is a body: only one word of “ban hành” has a capital. */
export function isFalseHead({ tokens, limit }: ListScope, index: number): boolean {
  if (falseHeads.lengthAt(tokens, index, limit) === 0) return false;
  const second = tokens[index + 1];
  const isName = tokens[index]?.isCapital && second?.isCapital && !second.isAbbreviation;
  return !isName;
}

/** “tổ chức” is a noun after “các” or before words that only follow the noun; else it is a verb. */
function isOrganisation({ tokens, limit }: ListScope, index: number): boolean {
  const before = tokens[index - 1];
  if (before !== undefined && quantifiers.lengthAt([before], 0, 1) > 0) return true;
  const after = index + 2;
  const next = tokens[after];
  // “Các phòng phối hợp tổ chức.”: what they do, and no partner.
  const isEnd = after >= limit || next === undefined;
  if (before?.word === 'hợp' && (isEnd || (next.isMark && next.word !== ','))) return false;
  if (isEnd) return true;
  if (next.isMark && (next.word === ';' || next.word === ')' || next.word === '.')) return true;
  // “tổ chức hội thi” is a verb and its object, “tổ chức hội” two kinds of bodies.
  const tail = organisationTails.lengthAt(tokens, after, limit);
  return tail > 0 && tail >= falseHeads.lengthAt(tokens, after, limit);
}

/** Tells whether the word at `index` ends a list of units in running text. */
export function stopsAt(scope: ListScope, index: number): boolean {
  const token = scope.tokens[index];
  if (scope.isOnlyUnits || token === undefined || token.isCapital) return false;
  return stopWords.lengthAt(scope.tokens, index, scope.limit) > 0;
}

/** Tells whether `head` stands there as a plain common noun: “các Sở, Ban, ngành”. */
export function isPlainNoun(scope: ListScope, index: number, head: HeadMatch): boolean {
  if (head.kind !== 'common' && !commonNouns.has(head.word)) return false;
  const next = scope.tokens[index + head.length];
  if (next === undefined || index + head.length >= scope.limit) return true;
  return next.isMark || !next.isCapital;
}

/** How many tokens of a post start here. */
export function postLengthAt(scope: ListScope, index: number): number {
  const { tokens, limit } = scope;
  const length = posts.lengthAt(tokens, index, limit);
  // “Trưởng 17 ấp”: of how many places.
  if (length === 0 && tokens[index]?.word === 'trưởng')
    return countsUnits(scope, index + 1) ? 1 : 0;
  // “lãnh đạo” is a post before a body and a verb elsewhere.
  const isLeading =
    scope.tokens[index]?.word === 'lãnh' && !isFollowedByBody(scope, index + length);
  return isLeading ? 0 : length;
}

function isFollowedByBody(scope: ListScope, index: number): boolean {
  const next = scope.tokens[index];
  if (next === undefined || next.isMark || index >= scope.limit) return false;
  return next.isCapital || startsNoun(scope, index) || isQuantifier(scope, index);
}

/** How many tokens of “đồng chí”, “thầy” … start here before a name or a post. */
export function personLengthAt(scope: ListScope, index: number): number {
  const length = personTitles.lengthAt(scope.tokens, index, scope.limit);
  if (length === 0) return 0;
  const next = scope.tokens[index + length];
  if (next === undefined || index + length >= scope.limit) return 0;
  const isNamed = next.isCapital || posts.lengthAt(scope.tokens, index + length, scope.limit) > 0;
  return isNamed || next.word === ':' || next.word === '.' ? length : 0;
}

export function isQuantifier({ tokens, limit }: ListScope, index: number): boolean {
  return quantifiers.lengthAt(tokens, index, limit) > 0;
}

/** “12 xã”, “07 trường”: a number before a body counts bodies, as “các” does. */
export function countsUnits(scope: ListScope, index: number): boolean {
  return isNumber(scope.tokens[index]) && startsNoun(scope, index + 1);
}

export function isNumber(token: UnitToken | undefined): boolean {
  return token !== undefined && /^\d{1,4}$/.test(token.word);
}

export function isLevel({ tokens, limit }: ListScope, index: number): boolean {
  return (
    levels.lengthAt(tokens, index, limit) > 0 && falseHeads.lengthAt(tokens, index, limit) === 0
  );
}

export function isDocumentWord({ tokens, limit }: ListScope, index: number): boolean {
  // “Trung tâm Quy hoạch và Điều tra tài nguyên nước”: an article has a number.
  if (tokens[index]?.word === 'điều') return /^\d/u.test(tokens[index + 1]?.word ?? '');
  return documentWords.lengthAt(tokens, index, limit) > 0;
}

/** Tells whether a unit may start at a noun, without “các” before it. */
export function startsNoun(scope: ListScope, index: number): boolean {
  return headAt(scope, index) !== null || isLevel(scope, index);
}

/** Tells whether a unit can start at token `index` of running text. */
export function startsUnit(scope: ListScope, index: number): boolean {
  const { tokens, limit } = scope;
  const token = tokens[index];
  if (token === undefined || index >= limit || token.isMark) return false;
  const quantity = quantifiers.lengthAt(tokens, index, limit);
  if (quantity > 0) return startsGroup(scope, index + quantity);
  if (headAt(scope, index) !== null || personLengthAt(scope, index) > 0) return true;
  if (postLengthAt(scope, index) > 0 || countsUnits(scope, index)) return true;
  if (isFalseHead(scope, index)) return false;
  if (isLevel(scope, index)) return true;
  return token.isCapital && !isDocumentWord(scope, index);
}

/** Tells whether a noun that may be a unit follows “các” at token `index`. */
export function startsGroup(scope: ListScope, index: number): boolean {
  const { tokens, limit } = scope;
  const token = tokens[index];
  if (token === undefined || index >= limit || token.isMark) return false;
  if (startsNoun(scope, index) || postLengthAt(scope, index) > 0) return true;
  if (falseHeads.lengthAt(tokens, index, limit) > 0) return false;
  return thingWords.lengthAt(tokens, index, limit) === 0 && !stopsAt(scope, index);
}
