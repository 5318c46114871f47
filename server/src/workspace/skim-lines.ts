import {
  classOf,
  digit,
  endMark,
  lineBreak,
  lowerCase,
  separator,
  space,
  special,
  upperCase,
} from './line-classes.ts';

/** What a line is at first sight. */
export const blankLine = 1;
/** Ordinary words from first to last: no label, sign, citation or mark stands in it. */
export const plainLine = 2;
/** The last character ends a sentence. */
export const endedLine = 4;
/** A list item. */
export const bulletLine = 8;
/** Begins as numbered blocks do. */
export const labelLine = 16;
/** Begins with capitals, as titles and signatures do, or is the label of the recipients. */
export const capitalLine = 32;
/** May be the first cell of a table's header. */
export const tableLine = 64;

/** The lines of a text: where each starts and ends, and what it is at first sight. */
export interface SkimmedLines {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

/** A shorter line may be a name, a cell, the last words of a heading. */
const shortestPlain = 60;
const longestTableStart = 8;
/** A label such as “Cơ quan chủ trì:” has its colon within so many letters. */
const longestLabel = 60;

/** First words that make a line more than running text: labels, and the signs of line-signs.ts. */
const opening =
  /^(?:số|nơi|noi|phụ lục|phần|chương|mục|điều|căn cứ|kèm|ban hành|độc lập|cộng|đảng)(?![\p{L}\p{M}])/u;
const openingInitials = 'SsNnPpCcMmĐđKkBb';

/** Words that a citation without a symbol begins with (see directives/read-citations.ts), by their first two letters. */
const citing =
  /^(?:bộ luật|luật|pháp lệnh|hiến pháp|điều lệ|nghị quyết|đề án|chương trình|chiến lược|chỉ thị|kết luận|nghị định|thông tư|quyết định|quy định|kế hoạch|hướng dẫn|công văn)/u;
const citingInitials = new Set(
  'lu ph hi đi ng đề ch kế th qu hư cô bộ'
    .split(' ')
    .flatMap((pair) => [pair, `${pair[0]?.toUpperCase()}${pair[1]}`, pair.toUpperCase()])
    .map((pair) => pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1)),
);
const longestCitingWord = 12;

/**
 * Looks a text through once and tells which lines are worth reading for an index. What it calls plain
 * is surely plain; what it is not sure of is for the reader of plans. The arrays are used again by the
 * next call.
 */
export class LineSkimmer implements SkimmedLines {
  count = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  kinds = new Uint8Array(1024);

  skim(text: string): SkimmedLines {
    this.count = 0;
    let start = 0;
    while (start <= text.length) {
      if (this.count === this.starts.length) this.grow();
      start = this.skimLine(text, start);
    }
    return this;
  }

  /** Takes the line at `start`; returns where the next one starts, behind the text after the last. */
  private skimLine(text: string, start: number): number {
    let at = start;
    while (text.charCodeAt(at) === 0x20) at++;
    const isBullet = isListMark(text, at);
    if (isBullet) at += 2;
    const bodyStart = at;
    let isPlain = true;
    let before = other;
    let beforeThat = other;
    let wasSpace = true;
    let kind = other;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      kind = classOf(code);
      if (kind === lineBreak) break;
      if (kind === space) {
        // Two spaces set columns apart.
        if (wasSpace && at > bodyStart) isPlain = false;
        wasSpace = true;
        continue;
      }
      if (kind === special) isPlain = false;
      else if (isPlain) {
        if (kind === separator) {
          if (mayJoinSymbol(text, at, before, beforeThat)) isPlain = false;
        } else if (
          (wasSpace || (before !== lowerCase && before !== upperCase)) &&
          isCiting(text, at, code)
        ) {
          isPlain = false;
        }
      }
      beforeThat = before;
      before = kind;
      wasSpace = false;
    }
    this.add(text, start, bodyStart, at, isBullet, isPlain, before);
    const isPair = text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a;
    return at + (isPair ? 2 : 1);
  }

  private add(
    text: string,
    start: number,
    bodyStart: number,
    end: number,
    isBullet: boolean,
    mayBePlain: boolean,
    last: number,
  ): void {
    let kind = 0;
    if (bodyStart >= end) kind = isBullet ? bulletLine : blankLine;
    else {
      if (isBullet) kind |= bulletLine;
      if (last === endMark) kind |= endedLine;
      kind |= openingOf(text, bodyStart, end);
      const isLong = isBullet || end - bodyStart >= shortestPlain;
      if (mayBePlain && isLong && (kind & ordinaryStart) !== 0) {
        if (!isRoleLabel(text, bodyStart, end)) kind |= plainLine;
      }
      kind &= ~ordinaryStart;
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.kinds[this.count] = kind;
    this.count++;
  }

  private grow(): void {
    const length = this.starts.length * 2;
    this.starts = lengthened(this.starts, new Int32Array(length));
    this.ends = lengthened(this.ends, new Int32Array(length));
    this.kinds = lengthened(this.kinds, new Uint8Array(length));
  }
}

const other = 0;
/** Only between two functions here. */
const ordinaryStart = 128;

function lengthened<Numbers extends Int32Array | Uint8Array>(
  old: Numbers,
  longer: Numbers,
): Numbers {
  longer.set(old);
  return longer;
}

function isListMark(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  const isMark = mark === 0x2d || mark === 0x2b || mark === 0x2022 || mark === 0x2013;
  return isMark && text.charCodeAt(at + 1) === 0x20;
}

/** How a line with words begins. */
function openingOf(text: string, start: number, end: number): number {
  const first = classOf(text.charCodeAt(start));
  const second = start + 1 < end ? classOf(text.charCodeAt(start + 1)) : other;
  if (end - start <= longestTableStart && /^s?tt|^số/iu.test(text.slice(start, end)))
    return tableLine;
  if (first === digit) return labelLine;
  if (first !== upperCase && first !== lowerCase) return 0;
  if (second === endMark || second === separator) return labelLine;
  if (openingInitials.includes(text.charAt(start))) {
    const words = text.slice(start, start + 9).toLowerCase();
    if (opening.test(words)) return words.startsWith('n') ? capitalLine : labelLine;
  }
  if (second === upperCase) {
    return /^[IVX]+\s?[.)/:–-]/.test(text.slice(start, start + 9)) ? labelLine : capitalLine;
  }
  // “I” may be a numeral misread (“Ill.”); a letter by itself, a label.
  return second === lowerCase && text.charAt(start) !== 'I' ? ordinaryStart : 0;
}

/** A number before a hyphen or slash and a letter behind it may be a symbol: “57-KL/TW”, “số … /KH-UBND”. */
function mayJoinSymbol(text: string, at: number, before: number, beforeThat: number): boolean {
  let next = at + 1;
  if (text.charCodeAt(next) === 0x20) next++;
  const after = classOf(text.charCodeAt(next));
  if (after !== upperCase && after !== lowerCase) return false;
  if (before === digit || before === endMark) return true;
  if (before !== lowerCase && before !== upperCase) return false;
  // “12a/KH-UBND”; and “số /KH-UBND”, whose number is left blank.
  return beforeThat === digit || /số ?$/iu.test(text.slice(Math.max(0, at - 4), at));
}

function isCiting(text: string, at: number, code: number): boolean {
  if (!citingInitials.has(code * 0x10000 + text.charCodeAt(at + 1))) return false;
  const words = text.slice(at, at + longestCitingWord).toLowerCase();
  if (!citing.test(words)) return false;
  const isLaw = words.startsWith('luật') || words.startsWith('bộ luật');
  // Types are written with a capital, only laws are often not; “pháp luật” is none.
  if (!isLaw) return classOf(code) === upperCase;
  return !text.startsWith('pháp ', at - 5);
}

/** “Cơ quan chủ trì: …”: units are read there. */
function isRoleLabel(text: string, start: number, end: number): boolean {
  const colon = text.indexOf(':', start);
  if (colon < 0 || colon >= Math.min(end, start + longestLabel)) return false;
  return /chủ trì|phối hợp|thực hiện/iu.test(text.slice(start, colon));
}
