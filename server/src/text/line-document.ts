import type { Position, Range } from './position.ts';

/** Lines `firstLine … firstLine + removed - 1` were replaced by `inserted` lines. */
export interface LineChange {
  readonly firstLine: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * A document as an array of lines. An edit costs what it touches (and one array splice when the
 * number of lines changes), never a copy of the whole text. Line breaks are \n, \r\n and \r, kept
 * as they are. The end of the document is the end of its last line.
 */
export interface LineDocument {
  /** At least 1: the empty document has one empty line. */
  readonly lineCount: number;
  /** The text of a 0-based line without its line break; '' when `line` is out of bounds. */
  line(line: number): string;
  /** The line break after a line: '\n', '\r\n', '\r', or '' after the last. */
  lineBreak(line: number): string;
  /** The text of `range`, or of the whole document. Positions beyond a line's end are clamped. */
  text(range?: Range): string;
  /** Replaces `range` (null: everything) and returns which lines changed. */
  replace(range: Range | null, text: string): LineChange;
  /** 0-based UTF-16 offset in the whole text → position. Linear in the number of lines: not for hot paths. */
  positionAt(offset: number): Position;
  /** Position → 0-based UTF-16 offset in the whole text. Linear in the number of lines: not for hot paths. */
  offsetAt(position: Position): number;
}

/** Splits a text into its lines and keeps it so. */
export function createLineDocument(text: string): LineDocument {
  return new ArrayOfLines(text);
}

/** Splits at \n, \r\n and \r. The arrays are of one length; the last line's break is ''. */
function splitLines(text: string): { lines: string[]; breaks: string[] } {
  if (!text.includes('\r')) {
    const lines = text.split('\n');
    const breaks = new Array<string>(lines.length).fill('\n');
    breaks[lines.length - 1] = '';
    return { lines, breaks };
  }
  const lines: string[] = [];
  const breaks: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(text.slice(from, match.index));
    breaks.push(match[0]);
    from = match.index + match[0].length;
  }
  lines.push(text.slice(from));
  breaks.push('');
  return { lines, breaks };
}

/** For documents that keep more beside each line; others are made by `createLineDocument`. */
export class ArrayOfLines implements LineDocument {
  private lines: string[];
  private breaks: string[];

  constructor(text: string) {
    const { lines, breaks } = splitLines(text);
    this.lines = lines;
    this.breaks = breaks;
  }

  get lineCount(): number {
    return this.lines.length;
  }

  line(line: number): string {
    return this.lines[line] ?? '';
  }

  lineBreak(line: number): string {
    return this.breaks[line] ?? '';
  }

  text(range?: Range): string {
    const start = range ? this.clamp(range.start) : { line: 0, character: 0 };
    const end = range ? this.clamp(range.end) : this.end();
    if (start.line === end.line) return this.line(start.line).slice(start.character, end.character);
    const parts = [this.line(start.line).slice(start.character), this.lineBreak(start.line)];
    for (let line = start.line + 1; line < end.line; line++) {
      parts.push(this.line(line), this.lineBreak(line));
    }
    parts.push(this.line(end.line).slice(0, end.character));
    return parts.join('');
  }

  replace(range: Range | null, text: string): LineChange {
    if (!range) {
      const removed = this.lines.length;
      const { lines, breaks } = splitLines(text);
      this.lines = lines;
      this.breaks = breaks;
      return { firstLine: 0, removed, inserted: lines.length };
    }
    const start = this.clamp(range.start);
    const end = this.clamp(range.end);
    // A \r and a \n that come to stand beside each other are one break; taking the
    // neighbouring line in makes the split see both.
    const before = start.character === 0 && this.lineBreak(start.line - 1) === '\r' ? 1 : 0;
    const first = start.line - before;
    const head =
      (before ? this.line(first) + this.lineBreak(first) : '') +
      this.line(start.line).slice(0, start.character);
    const tail = this.line(end.line).slice(end.character) + this.lineBreak(end.line);
    const { lines, breaks } = splitLines(head + text + tail);
    const removed = end.line - first + 1;
    if (end.line < this.lines.length - 1) {
      // The tail ended in a line break, after which the split sees one more, empty line.
      lines.pop();
      breaks.pop();
    }
    spliceMany(this.lines, first, removed, lines);
    spliceMany(this.breaks, first, removed, breaks);
    return { firstLine: first, removed, inserted: lines.length };
  }

  positionAt(offset: number): Position {
    let rest = Math.max(0, offset);
    for (let line = 0; line < this.lines.length; line++) {
      const length = this.line(line).length;
      const full = length + this.lineBreak(line).length;
      if (rest < full || line === this.lines.length - 1) {
        return { line, character: Math.min(rest, length) };
      }
      rest -= full;
    }
    return this.end();
  }

  offsetAt(position: Position): number {
    const { line: target, character } = this.clamp(position);
    let offset = character;
    for (let line = 0; line < target; line++) {
      offset += this.line(line).length + this.lineBreak(line).length;
    }
    return offset;
  }

  private end(): Position {
    const line = this.lines.length - 1;
    return { line, character: this.line(line).length };
  }

  private clamp(position: Position): Position {
    if (position.line < 0) return { line: 0, character: 0 };
    if (position.line >= this.lines.length) return this.end();
    const length = this.line(position.line).length;
    return { line: position.line, character: Math.min(Math.max(0, position.character), length) };
  }
}

/** Array.splice without spreading: a paste of 100,000 lines must not overflow the stack. */
function spliceMany(target: string[], start: number, removed: number, inserted: string[]): void {
  if (removed === inserted.length) {
    for (let i = 0; i < inserted.length; i++) target[start + i] = inserted[i] as string;
    return;
  }
  if (inserted.length < 1000) {
    target.splice(start, removed, ...inserted);
    return;
  }
  const tail = target.slice(start + removed);
  target.length = start;
  for (const line of inserted) target.push(line);
  for (const line of tail) target.push(line);
}
