import type { Position, Range } from './position.ts';

/**
 * A document as an array of lines. Editing costs what the edit touches (plus one array splice), not
 * a copy of the text. Line breaks are \n, \r\n and \r, kept as they are; a BOM is part of line 0's text
 * only for `text()`, positions do not count it when the host has removed it.
 */
export interface LineDocument {
  /** At least 1: the empty document has one empty line. */
  readonly lineCount: number;
  /** The text of a line without its line break; '' when `line` is out of bounds. */
  line(line: number): string;
  /** The line break after a line: '\n', '\r\n', '\r', or '' after the last. */
  lineBreak(line: number): string;
  /** The text of `range`, or of the whole document. Positions beyond a line's end are clamped. */
  text(range?: Range): string;
  /** Replaces `range` (null: everything); returns what changed in lines. */
  replace(range: Range | null, text: string): LineChange;
  /** 0-based UTF-16 offset in the whole text → position. Linear in the number of lines: not for hot paths. */
  positionAt(offset: number): Position;
  /** Position → 0-based UTF-16 offset in the whole text. Linear in the number of lines: not for hot paths. */
  offsetAt(position: Position): number;
}

/** Lines `firstLine … firstLine + removed - 1` were replaced by `inserted` lines. */
export interface LineChange {
  readonly firstLine: number;
  readonly removed: number;
  readonly inserted: number;
}
