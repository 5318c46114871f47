import { type Range, range } from '../../text/position.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import type { PipeCell } from '../lines/pipe-cells.ts';
import { type CleanText, sourceEnd, sourceStart } from '../lines/clean-line.ts';
import type { Passage } from '../passage.ts';

/** A stretch of clean text of one line inside a passage. */
interface Piece {
  /** Offset in the passage at which the piece starts. */
  readonly at: number;
  /** Line of the piece, counted from the block's first line. */
  readonly line: number;
  readonly clean: CleanText;
  /** Offset in `clean` at which the piece starts. */
  readonly from: number;
}

/** A passage that knows where its words stand in the document. */
export interface PlacedPassage extends Passage {
  readonly pieces: readonly Piece[];
  /** What was read from these words, by reader and context; see readings.ts. */
  readonly readings: Map<string, unknown>;
}

/** One paragraph, heading, list item or table cell: one line, or several that make one sentence. */
export interface Block {
  /** 0-based line of the document. */
  readonly line: number;
  readonly lineCount: number;
  /** Facts of the first line. */
  readonly facts: LineFacts;
  /** The words behind bullet and label. */
  readonly passage: PlacedPassage;
}

/** The passage of one line's clean text from offset `from`. */
export function passageOfLine(clean: CleanText, from: number): PlacedPassage {
  return {
    text: from ? clean.text.slice(from) : clean.text,
    folded: from ? clean.folded.slice(from) : clean.folded,
    pieces: [{ at: 0, line: 0, clean, from }],
    readings: new Map(),
  };
}

/** The passage of one table cell. */
export function passageOfCell(cell: PipeCell): PlacedPassage {
  cell.passage ??= passageOfLine(cell, 0);
  return cell.passage;
}

/** Joins lines into one passage, with one space for each line break; `from` is the offset in the first. */
export function passageOfLines(lines: readonly (CleanText | null)[], from: number): PlacedPassage {
  const first = lines[0];
  if (!first) return { text: '', folded: '', pieces: [], readings: new Map() };
  const pieces: Piece[] = [{ at: 0, line: 0, clean: first, from }];
  let text = first.text.slice(from);
  let folded = first.folded.slice(from);
  for (let line = 1; line < lines.length; line++) {
    const clean = lines[line];
    if (!clean || clean.text === '') continue;
    // “3.” / “Sở Tài chính”: nothing stands behind the label.
    const space = text === '' ? '' : ' ';
    text += space;
    folded += space;
    pieces.push({ at: text.length, line, clean, from: 0 });
    text += clean.text;
    folded += clean.folded;
  }
  return { text, folded, pieces, readings: new Map() };
}

/** The range in the document of `[start, end)` of a passage whose block starts at line `line`. */
export function placeOf(passage: PlacedPassage, line: number, start: number, end: number): Range {
  const first = pieceAt(passage, start);
  const last = end > start ? pieceAt(passage, end - 1) : first;
  if (!first || !last) return range(line, 0, line, 0);
  return range(
    line + first.line,
    sourceStart(first.clean, start - first.at + first.from),
    line + last.line,
    end > start
      ? sourceEnd(last.clean, end - last.at + last.from)
      : sourceStart(first.clean, start - first.at + first.from),
  );
}

/** The part of a passage from `start` to `end`, with its places. */
export function partOf(passage: PlacedPassage, start: number, end: number): PlacedPassage {
  return {
    text: passage.text.slice(start, end),
    folded: passage.folded.slice(start, end),
    pieces: passage.pieces
      .map((piece) => ({ ...piece, at: piece.at - start }))
      .filter((piece, index, all) => (all[index + 1]?.at ?? Infinity) > 0 && piece.at < end - start)
      .map((piece) => (piece.at < 0 ? { ...piece, from: piece.from - piece.at, at: 0 } : piece)),
    readings: new Map(),
  };
}

function pieceAt(passage: PlacedPassage, offset: number): Piece | undefined {
  const { pieces } = passage;
  let index = pieces.length - 1;
  while (index > 0 && (pieces[index]?.at ?? 0) > offset) index--;
  return pieces[index];
}
