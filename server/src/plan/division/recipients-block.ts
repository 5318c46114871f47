import { append } from '../../text/append.ts';
import { type PlacedPassage, partOf, passageOfLine, passageOfLines } from '../blocks/block.ts';
import type { LineSource } from '../blocks/paragraphs.ts';
import { isLowerCaseAt, isUpperCase } from '../../text/letters.ts';
import type { Recipient } from '../facts.ts';
import { type CleanText, sliceClean, sourceEnd, sourceStart } from '../lines/clean-line.ts';
import { isPageNumber, type LineFacts } from '../lines/line-facts.ts';
import type { DivisionBuilder } from './division-builder.ts';
import { isArchiveLine, readRecipientItems, recipientsLabelLength } from './recipients.ts';
import {
  isName,
  pieceBehind,
  readSignatureCell,
  SignatureCollector,
  takeSignatureLines,
} from './signature.ts';

/** “Nơi nhận:” as a label, not a sentence that begins with these words. */
export function isRecipientsLine(facts: LineFacts): boolean {
  const labelLength = recipientsLabelLength(facts.clean.folded);
  const rest = facts.clean.text.slice(labelLength);
  if (rest === '' || facts.clean.folded.slice(0, labelLength).includes(':')) return true;
  return /^\s*[-–+•]/u.test(rest) || facts.gaps[0]?.at === labelLength - 1;
}

/** One recipient's lines: a long name may go on in the next one. */
interface ItemLines {
  readonly line: number;
  readonly isListed: boolean;
  /** Null for a blank line between two of them. */
  readonly lines: (CleanText | null)[];
}

/**
 * Reads the recipients from their label on, and the signature where it stands beside them in a
 * second column (Nghị định 30/2020, Phụ lục I, mục IV); returns the line behind them.
 */
export function readRecipientsBlock(
  builder: DivisionBuilder,
  source: LineSource,
  line: number,
  above = line,
): number {
  const beside = new SignatureCollector();
  // “TM. ỦY BAN NHÂN DÂN” at the right, one line above “Nơi nhận:”.
  if (above < line) beside.take({ ...source.facts(above), line: above });
  const facts = source.facts(line);
  const head = passageOfLine(leftColumn(facts, line, beside), 0);
  const labelLength = Math.min(recipientsLabelLength(head.folded), head.text.length);
  const hasItems =
    labelLength < head.text.length && !isSignatureBeside(facts, labelLength, line, beside);
  const found: ItemLines[] = [];
  let last = line;
  let lastClean = facts.clean;
  for (let at = line + 1; at < source.lineCount; at++) {
    const next = source.facts(at);
    if (next.blank || isPageNumber(next)) continue;
    if (beside.isOpen && !next.bullet && beside.take({ ...next, line: at })) continue;
    const open = found[found.length - 1];
    const isRest = at - last === 2 && open !== undefined && isRestOf(open, next);
    if (next.row || (!isRest && !isRecipientItem(next, at - last, found.length))) break;
    // Below “- Lưu: VT” stands who signs.
    const isLast = open?.isListed === true && isArchiveLine(open.lines[0]?.folded ?? '');
    if (isLast && !next.bullet && isName(next.clean.text)) break;
    const left = leftColumn(next, at, beside);
    if (open && isRest) open.lines.push(null, left);
    else if (open && at - last === 1 && !next.bullet && goesOn(open, left)) open.lines.push(left);
    else found.push({ line: at, isListed: next.bullet !== '', lines: [withoutNumber(next, left)] });
    last = at;
    lastClean = left;
  }
  const items: Recipient[] = [];
  if (hasItems) {
    const end = takeSignatureBehind(builder, head, line);
    append(items, readRecipientItems(builder, partOf(head, labelLength, end), line));
  }
  for (const item of found)
    append(items, readRecipientItems(builder, passageOfLines(item.lines, 0), item.line));
  builder.recipients ??= {
    range: builder.range(
      line,
      sourceStart(facts.clean, 0),
      last,
      sourceEnd(lastClean, lastClean.text.length),
    ),
    labelRange: builder.place(head, line, 0, head.text.slice(0, labelLength).trimEnd().length),
    items,
  };
  const end = beside.isOpen ? takeSignatureLines(beside, source, last + 1) : last + 1;
  beside.write(builder);
  return end;
}

/** “Nơi nhận: CỤC TRƯỞNG”: of two columns one space is left. Takes what stands behind the label. */
function isSignatureBeside(
  facts: LineFacts,
  labelLength: number,
  line: number,
  beside: SignatureCollector,
): boolean {
  const piece = pieceBehind(facts, labelLength);
  return piece.capitals && piece.sign !== 'none' && beside.take({ line, ...piece });
}

/** “…; - Lưu: VT. KT. GIÁM ĐỐC …”: a whole closing on one line. Returns where its recipients end. */
function takeSignatureBehind(
  builder: DivisionBuilder,
  passage: PlacedPassage,
  line: number,
): number {
  const { text } = passage;
  for (const { index } of text.matchAll(signatureBehind)) {
    if (readSignatureCell(builder, partOf(passage, index, text.length), line)) return index;
  }
  return text.length;
}

const signatureBehind =
  /(?<=[.;,)\p{L}\d] )(?=(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ)\s?[./ ]|(?:PHÓ |Q\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BÍ THƯ|CHỦ NHIỆM|(?:CỤC |VIỆN |TỔ )?TRƯỞNG)(?!\p{L}))/gu;

/** The words of a line without the piece of a signature that stands beside them, which is taken. */
function leftColumn(facts: LineFacts, line: number, beside: SignatureCollector): CleanText {
  const gap = facts.gaps[facts.gaps.length - 1];
  // A second column already begun may stand one space behind an item: “- Các khoa; PHÓ GIÁM ĐỐC”.
  const left = gap?.at ?? (beside.isOpen ? endOfItem(facts.clean.text) : -1);
  if (left < 0) return facts.clean;
  return beside.take({ line, ...pieceBehind(facts, left + 1) })
    ? sliceClean(facts.clean, 0, left)
    : facts.clean;
}

/** Where the end mark of an item is followed by capitals only; -1 where it is not. */
function endOfItem(text: string): number {
  for (let at = Math.max(0, text.length - longestPost); at < text.length - 2; at++) {
    if (!';,.)'.includes(text[at] ?? '') || text[at + 1] !== ' ') continue;
    const rest = text.slice(at + 2);
    if (isUpperCase(rest) && !/[;,)\d]/u.test(rest)) return at + 1;
  }
  return -1;
}

const longestPost = 60;

/** The rest of a name over a blank line, where every line of the copy is followed by one. */
function isRestOf(open: ItemLines, next: LineFacts): boolean {
  if (next.bullet || next.label || next.capitals || next.sign !== 'none') return false;
  return (
    next.clean.text.length < 120 &&
    (isLowerCaseAt(next.clean.text, 0) || hasOpenBracket(open)) &&
    goesOn(open, next.clean)
  );
}

function hasOpenBracket({ lines }: ItemLines): boolean {
  const before = lines[lines.length - 1]?.text ?? '';
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** “1. Sở Y tế;” without its number. */
function withoutNumber({ label }: LineFacts, clean: CleanText): CleanText {
  return label ? sliceClean(clean, label.end, clean.text.length) : clean;
}

/**
 * A name without an end mark goes on in a line that starts inside a sentence, and in a line without a
 * mark of its own that ends as an item does: “- Văn phòng Trung ương và các” / “Ban của Đảng;”.
 */
function goesOn(open: ItemLines, next: CleanText): boolean {
  const before = open.lines[open.lines.length - 1]?.text ?? '';
  const isArchive = isArchiveLine(open.lines[0]?.folded ?? '');
  if (open.isListed && !isArchive && !/[;.:,)]$/u.test(before) && /[;.]$/u.test(next.text))
    return true;
  // “(để đăng” / “Cổng TTĐT Bộ);”: an open bracket is closed in the next line.
  if (hasOpenBracket(open) && next.text.includes(')')) return true;
  return (
    !/[;.:)]$/u.test(before) &&
    next.text[0] === next.text[0]?.toLowerCase() &&
    !isArchiveLine(next.folded)
  );
}

/**
 * Items are list items; without list marks they end at the first line in capitals, and at a blank
 * line where they have no end marks either.
 */
function isRecipientItem(facts: LineFacts, distance: number, count: number): boolean {
  if (facts.heading || facts.ruler || facts.sign === 'title' || facts.sign === 'appendix')
    return false;
  if (facts.bullet) return true;
  const { label } = facts;
  if (label?.style === 'number-1' && label.ordinal === count + 1) return distance === 1;
  if (label || facts.capitals || facts.sign === 'authority' || facts.sign === 'post') return false;
  if (isArchiveLine(facts.clean.folded)) return true;
  if (facts.clean.text.length >= 120) return false;
  return distance === 1 || count === 0 || (distance === 2 && /[;,]$/u.test(facts.clean.text));
}
