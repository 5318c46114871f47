import { isUpperCaseAt } from '../../text/letters.ts';
import { withoutEnd } from '../../text/trim.ts';
import { withUsualMark } from './loose-labels.ts';

/**
 * The numbering of plans (Nghị định 30/2020, Phụ lục I, mục II.6: phần, chương, mục, điều, khoản,
 * điểm; Hướng dẫn 05-HD/VPTW) and what people write instead: “A.”, “I-”, “1/”, “1/.”, “1.1”, “a.”, “(1)”.
 */
export type LabelStyle =
  | 'part' // Phần thứ nhất, PHẦN I
  | 'chapter' // Chương I
  | 'named-section' // Mục 1
  | 'article' // Điều 1
  | 'letter-capital' // A.
  | 'roman' // I.
  | 'number-1' // 1.
  | 'number-2' // 1.1.
  | 'number-3' // 1.1.1.
  | 'number-4' // and deeper
  | 'number-bracket' // 1) or (1)
  | 'letter'; // a)

export interface Label {
  readonly style: LabelStyle;
  /** As printed, without the closing dot, bracket, dash or slash. */
  readonly text: string;
  /** Place among its siblings, 1-based; 0 where the label does not tell. */
  readonly ordinal: number;
  /** Offset behind the label, its delimiter and the white space after it. */
  readonly end: number;
  /** Nothing follows the label on its line: a cell of a flattened table. */
  readonly alone: boolean;
}

/** The letters of điểm in their order; f, j, w and z occur in drafts all the same. */
const pointLetters = 'abcdđeghiklmnopqrstuvxy';

const named =
  /^(phần|chương|mục|điều)\s+((?:thứ\s+)?(?:[ivxl]{1,7}|\d{1,3}[a-z]?|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}0-9]))\s{0,2}([.:–-]?)/u;
const namedStyles: Record<string, LabelStyle> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'named-section',
  điều: 'article',
};
const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

const romanLabel = /^([IVXLl1|]{1,7})\s{0,2}([.)/:–-][./–-]?)/u;
const romanAlone = /^(?:[IVX]{1,7}|I?[Il1]{2,3})$/u;
const capitalLabel = /^([A-HKLMNĐ])\s{0,2}([.)/–-][./–-]?)/u;
const pointLabel = /^\(?([a-zđ](?:\d{1,2}|\.\d{1,2}){0,2})\s?([.)/][./–-]?|[-–](?= ))/u;
const bracketLabel = /^\((\d{1,2})\)(?=\s|[\p{L}\p{M}]|$)|^(\d{1,2}) ?\)(?=\s|[\p{L}\p{M}]|$)/u;
const numberLabel =
  /^(\d{1,3}(?:\s?\.\s?\d{1,2}){0,5})(?:\s{0,2}([.:/–-][./–-]?|(?<=\.\d{1,2})\)))?/u;

/** What follows the number of a document whose symbol begins a wrapped line: “254/QĐ-UBND”, “57-KL/TW”. */
const symbolRest = /^\p{L}[\p{L}\p{M}]{0,5}\s?[-–/]\s?/u;

function isSymbol(text: string): boolean {
  const length = symbolRest.exec(text)?.[0].length ?? 0;
  return length > 0 && isUpperCaseAt(text, 0) && isUpperCaseAt(text, length);
}

/** Whether white space, a capital or nothing stands behind a mark: “1.Mục đích”, and no “v.v”. */
function wordsFollow(text: string, at: number): boolean {
  return at >= text.length || /[\s"“]/.test(text[at] ?? '') || isUpperCaseAt(text, at);
}

/** Whether words begin with a capital, perhaps in quotes. */
function isCapital(words: string): boolean {
  return isUpperCaseAt(words, '"“('.includes(words[0] ?? ' ') ? 1 : 0);
}

/** Reads the label at the start of a cleaned line; `folded` is the text folded (foldPassage). */
export function readLabel(text: string, folded: string): Label | null {
  const code = text.charCodeAt(0);
  const usual = withUsualMark(text);
  if (usual !== text) return readLabel(usual, folded);
  if (code >= 0x30 && code <= 0x39) return readNumber(text) ?? readRoman(text);
  if (code === 0x28) return readBracket(text) ?? readPoint(text);
  const first = folded[0] ?? '';
  if (first === 'p' || first === 'c' || first === 'm' || first === 'đ') {
    const label = readNamed(text, folded);
    if (label) return label;
  }
  return readCompound(text) ?? readRoman(text) ?? readCapital(text) ?? readPoint(text);
}

/** “II.1. Nội dung”, “A.2.1 Chỉ tiêu”: a section's own label before the number in it. */
const compoundLabel = /^([IVX]{1,4}|[A-HĐ])((?:\.\d{1,2}){1,3})(?:\s?[.:/)–-]|(?= ))/u;

function readCompound(text: string): Label | null {
  const dot = text.indexOf('.');
  if (dot < 1 || dot > 4 || !/\d/.test(text[dot + 1] ?? '')) return null;
  const match = compoundLabel.exec(text);
  if (!match || !isCapital(text.slice(match[0].length).trimStart())) return null;
  const parts = (match[2] ?? '').split('.');
  const style = `number-${parts.length - 1}` as LabelStyle;
  const printed = `${match[1] ?? ''}${match[2] ?? ''}`;
  return make(style, printed, Number(parts[parts.length - 1]), text, match[0].length);
}

function readNamed(text: string, folded: string): Label | null {
  const match = named.exec(folded);
  if (!match) return null;
  const end = match[0].length;
  const rest = text.slice(end).trimStart();
  // “Điều 5 Luật …” at the start of a wrapped line is a reference, not a heading: a heading's label
  // ends with a mark, ends the line, or is in capitals.
  const capitals = text.slice(0, 4) === text.slice(0, 4).toUpperCase();
  if (!match[3] && rest !== '' && !capitals) return null;
  const word = match[1] ?? '';
  const printed = `${text.slice(0, word.length)} ${withoutEnd(text.slice(word.length, end), '.:–-').trim()}`;
  return make(namedStyles[word] ?? 'part', printed, namedOrdinal(match[2] ?? ''), text, end);
}

function namedOrdinal(folded: string): number {
  const value = folded.replace(/^thứ\s+/u, '');
  const word = ordinalWords.indexOf(value);
  if (word >= 0) return word + 1;
  return /^\d/.test(value) ? Number.parseInt(value, 10) : romanValue(value.toUpperCase());
}

function readRoman(text: string): Label | null {
  if (romanAlone.test(text)) {
    const ordinal = romanValue(repairRoman(text));
    return ordinal && !/^\d+$/.test(text) ? make('roman', text, ordinal, text, text.length) : null;
  }
  const match = romanLabel.exec(text);
  // “V/V TỔ CHỨC …” says what the document is about.
  if (!match || !wordsFollow(text, match[0].length) || text.startsWith('V/V')) return null;
  const printed = match[1] ?? '';
  if (/^[\d|]+$/.test(printed)) return null;
  const ordinal = romanValue(repairRoman(printed));
  return ordinal ? make('roman', printed, ordinal, text, match[0].length) : null;
}

/** Scans read I as l, 1 or |: “Ill”, “1V”. */
function repairRoman(printed: string): string {
  return printed.replace(/[l1|]/g, 'I');
}

function romanValue(roman: string): number {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$|^X?L(?:IX|IV|V?I{0,3})$/.test(roman)) return 0;
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  let total = 0;
  for (let i = 0; i < roman.length; i++) {
    const value = values[roman[i] ?? ''] ?? 0;
    total += value < (values[roman[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

function readCapital(text: string): Label | null {
  const match = capitalLabel.exec(text);
  // “A- A A+” are the buttons of a page that change the size of its letters.
  if (!match || !wordsFollow(text, match[0].length)) return null;
  if (/^(?:\s?[A-Z][+-]?)+$/u.test(text.slice(match[0].length))) return null;
  // “K/T BÍ THƯ” opens a signature.
  if (/^[KT]\/[TMLQ](?![\p{L}\p{M}])/u.test(text)) return null;
  const letter = match[1] ?? '';
  return make('letter-capital', letter, 'ABCDĐEGHIKLMN'.indexOf(letter) + 1, text, match[0].length);
}

function readPoint(text: string): Label | null {
  const match = pointLabel.exec(text);
  if (!match || !wordsFollow(text, match[0].length)) return null;
  const printed = match[1] ?? '';
  if (/^[-–]/.test(match[2] ?? '') && !isUpperCaseAt(text, match[0].length + 1)) return null;
  return make('letter', printed, pointLetters.indexOf(printed[0] ?? '') + 1, text, match[0].length);
}

function readBracket(text: string): Label | null {
  const match = bracketLabel.exec(text);
  if (!match) return null;
  const printed = match[1] ?? match[2] ?? '';
  return make('number-bracket', printed, Number.parseInt(printed, 10), text, match[0].length);
}

function readNumber(text: string): Label | null {
  const bracket = readBracket(text);
  if (bracket) return bracket;
  const match = numberLabel.exec(text);
  if (!match) return null;
  const printed = (match[1] ?? '').replace(/\s/g, '');
  const parts = printed.split('.');
  const mark = match[2] ?? '';
  const after = text.slice(match[0].length);
  if (!endsLikeLabel(parts, mark, after) || parts.some(isAmount))
    return readNumberBeforeAmount(text);
  return makeNumber(printed, text, match[0].length);
}

/** “02” counts things; the parts of a label have no noughts before them. */
function isAmount(part: string, index: number): boolean {
  return index > 0 && part.length > 1 && part.startsWith('0');
}

/** “1. 65% dân số”, “2.1. 02 lớp tập huấn”: the paragraph begins with an amount, and no date or sum follows. */
const beforeAmount =
  /^(\d{1,2}(?:\.\d{1,2}){0,3})\.\s+(?=\d{1,3}(?:[,.]\d{1,3})?(?: ?%|(?:\/\d{1,3})? [\p{L}\p{M}]))/u;

function readNumberBeforeAmount(text: string): Label | null {
  const match = beforeAmount.exec(text);
  if (!match) return null;
  return makeNumber(match[1] ?? '', text, match[0].length);
}

function makeNumber(printed: string, text: string, length: number): Label {
  const parts = printed.split('.');
  const style = `number-${Math.min(parts.length, 4)}` as LabelStyle;
  return make(style, printed, Number.parseInt(parts[parts.length - 1] ?? '0', 10), text, length);
}

const opensWord = /^["“(]?[\p{L}\p{M}]/u;

/** Tells “1. Mục đích” and “2.1 Nội dung” from dates (15/6/2023), amounts (1.200 đồng) and measures (2.5 km). */
function endsLikeLabel(parts: readonly string[], mark: string, after: string): boolean {
  if (after === '') return mark !== ':';
  if (mark === ':') return false;
  const next = after.trimStart();
  const spaced = next.length < after.length;
  if (mark === '') return parts.length > 1 && spaced && isCapital(next);
  if (/^[\d.]/.test(next) && !spaced) return false;
  if (mark === '/' || mark === '-' || mark === '–') {
    if (isSymbol(next)) return false;
    return spaced ? opensWord.test(next) : isUpperCaseAt(next, 0);
  }
  return spaced || opensWord.test(next);
}

function make(
  style: LabelStyle,
  printed: string,
  ordinal: number,
  text: string,
  length: number,
): Label {
  let end = length;
  while (end < text.length && text[end] === ' ') end++;
  return { style, text: printed, ordinal, end, alone: end >= text.length };
}
