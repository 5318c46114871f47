import { lengthWithout, withoutEnd } from '../../text/trim.ts';
import { isUpperCase } from '../../text/letters.ts';
import type { PlacedPassage } from '../blocks/block.ts';
import { type CleanText, cleanText, sliceClean, sourceStart } from './clean-line.ts';
import { type ColumnGap, columnGaps } from './column-gaps.ts';
import { type Label, readLabel } from './labels.ts';
import { type LineSign, readSign } from './line-signs.ts';
import { type PipeRow, readPipeRow } from './pipe-cells.ts';
import { meantWords } from './torn-words.ts';

/**
 * Everything a line says without its neighbours. Computed once for each distinct text of a line
 * and shared by all lines, documents and versions that have it.
 */
export interface LineFacts {
  readonly blank: boolean;
  /** Nothing but comments (`<!-- … -->`) or the mark of a page (“Trang 3/9”), which no reader of the plan sees. */
  readonly comment: boolean;
  /** The line without its Markdown heading marks and bullet. */
  readonly clean: CleanText;
  /** Markdown heading level 1–6, or 0. */
  readonly heading: number;
  /** `-`, `+`, `*`, `•` …; '' where the line is no list item. */
  readonly bullet: string;
  readonly label: Label | null;
  /** Offset in `clean` behind the label. */
  readonly bodyStart: number;
  /** The words behind the label are all capitals. */
  readonly capitals: boolean;
  /** The whole line is bold. */
  readonly bold: boolean;
  /** Offset in `clean` behind the bold words that the line begins with; 0 where it begins otherwise. */
  readonly boldEnd: number;
  /** Bold begins with the line and ends on another, or the other way round: “**2. Sở” / “Xây dựng**”. */
  readonly tornBold: 'opens' | 'closes' | null;
  readonly sign: LineSign;
  readonly row: PipeRow | null;
  /** Where the line falls into columns set apart by tabs or spaces; empty for most lines. */
  readonly gaps: readonly ColumnGap[];
  /** A line of dashes, stars or underscores. */
  readonly ruler: boolean;
  /** The passage of this line alone, and of the last paragraph that began with it; see blocks/paragraphs.ts. */
  passage: PlacedPassage | null;
  joined: { readonly lines: readonly LineFacts[]; readonly passage: PlacedPassage } | null;
  /** What the rules found in the words of this line; see rules/line-readers.ts. */
  found: readonly (readonly unknown[])[] | null;
}

/** “giai đoạn 2021” / “- 2025 và …”: a stretch of years broken over two lines is no list item. */
const yearGoesOn = /^[-–] (?:19|20)\d\d(?:[.;)”"]|,? \p{Ll}|$)/u;
/** “Sở Lao động” / “- Thương binh và Xã hội”, “kinh tế” / “- xã hội”: a name broken before its dash is none either. */
const nameGoesOn = /^[-–] (?:Thương binh(?! \d)|xã hội(?! (?:hóa|hoá)))/u;

/** Whether the one bar of a line parts two columns; prose may hold a bar too. */
function barsColumn(line: string): boolean {
  const bar = line.indexOf('|');
  if (bar < 0 || bar > longestColumn) return false;
  const right = line.slice(bar + 1).trim();
  if (right.length > longestColumn) return false;
  return right === right.toUpperCase() || isDateOrMotto.test(right) || isName.test(right);
}

const longestColumn = 120;
const isDateOrMotto = /^(?:[\p{L}\p{M}\s.'’-]{2,40},\s?ngày[^,;:]*|độc lập\s?[-–].*)$/iu;
const isName = /^(?:\p{Lu}[\p{L}\p{M}.]*(?: |$)){2,6}$/u;

/** What a copy from PDF has between two pages. A number alone may also be a row's: see `isPageNumber`. */
const pageMark =
  /^\s*(?:(?:[Tt]rang|TRANG|[Pp]age|PAGE)\s?\d{1,3}(?:\s?[/|]\s?\d{1,3})?|[-–—]\s?\d{1,3}\s?[-–—])\s*$/u;
const longestPageMark = 20;

/** Whether a line in running text is the number of its page, and no more. */
export function isPageNumber({ clean }: LineFacts): boolean {
  return clean.text.length > 0 && clean.text.length <= 3 && /^\d+$/.test(clean.text);
}

const noGaps: readonly ColumnGap[] = [];
const bullets = '-+*•–—▪◦●■➢✓';
const ruler = /^[\s\-_=*~.…─—–]{3,}$/u;

/** Computes the facts of a line afresh; `lineFacts` of line-memory.ts is what callers want. */
export function computeLineFacts(line: string): LineFacts {
  const row = readPipeRow(line);
  // “Nơi nhận: | KT. GIÁM ĐỐC”: one bar sets two columns apart as a wide gap does.
  const text = !row && barsColumn(line) ? line.replace('|', ' ') : line;
  let from = 0;
  while (from < text.length && (text[from] === ' ' || text[from] === '\t' || text[from] === '>'))
    from++;
  let heading = 0;
  while (text[from + heading] === '#') heading++;
  if (heading > 6 || (heading && !/\s/.test(text[from + heading] ?? ' '))) heading = 0;
  from += heading;
  let clean = meantWords(cleanText(text, from, text.length));
  let bullet = '';
  if (!heading && !row) {
    const first = clean.text[0] ?? '';
    const second = clean.text[1] ?? '';
    const isRest = second === ' ' && (yearGoesOn.test(clean.folded) || nameGoesOn.test(clean.text));
    if (first && bullets.includes(first) && second !== first && !/[\d-]/.test(second) && !isRest) {
      bullet = first;
      clean = sliceClean(clean, second === ' ' ? 2 : 1, clean.text.length);
    }
  }
  if (heading && clean.text.endsWith('#'))
    clean = meantWords(cleanText(text, from, lengthWithout(text, '#')));
  const isPage = clean.text.length <= longestPageMark && pageMark.test(text);
  if (isPage) clean = sliceClean(clean, 0, 0);
  const blank = clean.text === '' && !row;
  const label = blank || row ? null : readLabel(clean.text, clean.folded);
  const bodyStart = label ? label.end : 0;
  const words = bodyStart ? clean.text.slice(bodyStart) : clean.text;
  const capitals = words.length > 1 && isInCapitals(words);
  return {
    blank,
    comment: blank && (isPage || text.includes('<!--')),
    clean,
    heading,
    bullet,
    label,
    bodyStart,
    capitals,
    bold: isBold(text, from),
    boldEnd: bullet || row ? 0 : endOfBold(text, from, clean),
    tornBold: readTornBold(text, from),
    sign: blank || row ? 'none' : readSign(clean.text, clean.folded, capitals && !label),
    row,
    gaps: blank || row ? noGaps : columnGaps(text, clean),
    ruler: !blank && !row && ruler.test(text),
    passage: null,
    joined: null,
    found: null,
  };
}

/** “THEO QUYẾT ĐỊNH SỐ 12/QĐ-TTg”: the one symbol with a small letter keeps it among capitals. */
function isInCapitals(words: string): boolean {
  return (
    isUpperCase(words) || (words.includes('-TTg') && isUpperCase(words.replaceAll('-TTg', '')))
  );
}

/** Where `**2. Văn phòng Sở**` ends, whose duty may follow in ordinary letters on the same line. */
function endOfBold(text: string, from: number, clean: CleanText): number {
  let open = from;
  while (text[open] === ' ') open++;
  if (!text.startsWith('**', open)) return 0;
  const close = text.indexOf('**', open + 2);
  if (close < 0) return 0;
  let end = 0;
  while (end < clean.text.length && sourceStart(clean, end) < close) end++;
  return lengthWithout(clean.text.slice(0, end), '');
}

function readTornBold(text: string, from: number): LineFacts['tornBold'] {
  const mark = text.indexOf('**', from);
  if (mark < 0 || text.includes('**', mark + 2)) return null;
  return text.slice(from, mark).trim() === '' ? 'opens' : 'closes';
}

/** `**…**` from the first word to the last, perhaps in pieces. */
function isBold(text: string, from: number): boolean {
  const trimmed = text.slice(from).trim();
  if (!trimmed.startsWith('**') && !trimmed.startsWith('__')) return false;
  const mark = trimmed.slice(0, 2);
  const body = withoutEnd(trimmed, '.:;,');
  return body.length > 4 && body.endsWith(mark) && body.indexOf(mark, 2) >= body.length - 2;
}
