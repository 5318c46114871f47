import {
  classes,
  dull,
  isDigit,
  isEndMark,
  isLetter,
  lawInitial,
  lineBreak,
  separator,
  space,
  upperCase,
} from './line-classes.ts';
import { openingOf, startsCiting, startsListItem } from './line-openings.ts';
import type { TextUnits } from './text-units.ts';

/** What a line is at first sight, as bits. */
export const blankLine = 1;
/** Running text from first to last: it opens nothing, and no mark or sign stands in it. */
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
/** Another document, or a unit, may be named in it. */
export const namingLine = 128;

/** The lines of a text: where each starts and ends, and what it is at first sight. */
export interface SkimmedLines {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

/** A shorter line may be a name, a cell, the last words of a heading. */
const shortestPlain = 60;

/**
 * Looks a text through once and tells which lines are worth reading for an index. What it calls plain is
 * surely plain, and where it sees nothing named nothing is; what it is not sure of is for the reader of
 * plans. The arrays are used again by the next call.
 */
export class LineSkimmer implements SkimmedLines {
  count = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  kinds = new Uint8Array(1024);

  skim({ codes }: TextUnits): SkimmedLines {
    this.count = 0;
    let start = 0;
    while (start <= codes.length) {
      if (this.count === this.starts.length) this.grow();
      start = this.skimLine(codes, start);
    }
    return this;
  }

  /** Takes the line at `start`; returns where the next one starts, behind the text after the last. */
  private skimLine(codes: Uint16Array, start: number): number {
    const { length } = codes;
    let at = start;
    while (codes[at] === 0x20) at++;
    const isBullet = startsListItem(codes, at);
    if (isBullet) at += 2;
    const bodyStart = at;
    let isOrdinary = true;
    let isNaming = false;
    for (; at < length; at++) {
      const kind = classes[codes[at] as number] as number;
      if (kind === dull) continue;
      if (kind === lineBreak) break;
      if (kind === space) {
        // Two spaces set columns apart.
        if (codes[at + 1] === 0x20) isOrdinary = false;
      } else if (kind === upperCase || kind === lawInitial) {
        isNaming ||= !isLetter(codes[at - 1] ?? 0) && startsCiting(codes, at, kind);
      } else if (kind === separator) isNaming ||= mayJoinSymbol(codes, at);
      else isOrdinary = false;
    }
    this.starts[this.count] = start;
    this.ends[this.count] = at;
    this.kinds[this.count] = kindOf(codes, bodyStart, at, isBullet, isOrdinary, isNaming);
    this.count++;
    return at + (codes[at] === 0x0d && codes[at + 1] === 0x0a ? 2 : 1);
  }

  private grow(): void {
    const length = this.starts.length * 2;
    this.starts = copied(this.starts, new Int32Array(length));
    this.ends = copied(this.ends, new Int32Array(length));
    this.kinds = copied(this.kinds, new Uint8Array(length));
  }
}

function copied<Numbers extends Int32Array | Uint8Array>(old: Numbers, longer: Numbers): Numbers {
  longer.set(old);
  return longer;
}

function kindOf(
  codes: Uint16Array,
  start: number,
  end: number,
  isBullet: boolean,
  isOrdinary: boolean,
  isNaming: boolean,
): number {
  if (start >= end) return isBullet ? bulletLine : blankLine;
  const opening = openingOf(codes, start, end);
  let kind = isBullet ? bulletLine : 0;
  if (isEndMark(codes[end - 1] ?? 0)) kind |= endedLine;
  if (isNaming || opening === 'role') kind |= namingLine;
  if (opening === 'label') kind |= labelLine;
  else if (opening === 'capitals') kind |= capitalLine;
  else if (opening === 'table') kind |= tableLine;
  else if (opening !== 'odd' && isOrdinary && (isBullet || end - start >= shortestPlain))
    kind |= plainLine;
  return kind;
}

/** A number before a hyphen or slash and a letter behind it may be a symbol: “57-KL/TW”, “số … /KH-UBND”. */
function mayJoinSymbol(codes: Uint16Array, at: number): boolean {
  const next = codes[at + 1] === 0x20 ? at + 2 : at + 1;
  if (!isLetter(codes[next] ?? 0)) return false;
  const last = codes[at - 1] === 0x20 ? at - 2 : at - 1;
  const before = codes[last] ?? 0;
  if (isDigit(before) || isEndMark(before)) return true;
  // “12a/KH-UBND”; and “số /KH-UBND”, whose number is left blank.
  return isLetter(before) && (isDigit(codes[last - 1] ?? 0) || isNumberWord(codes, last - 1));
}

/** “số”, also as scanners read it. */
function isNumberWord(codes: Uint16Array, at: number): boolean {
  return (codes[at] === 0x73 || codes[at] === 0x53) && vowelsOfNumber.includes(codes[at + 1] ?? 0);
}

const vowelsOfNumber = Array.from('ốôổoỐÔỔO', (letter) => letter.charCodeAt(0));
