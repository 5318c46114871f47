import type { LineSource } from '../blocks/paragraphs.ts';
import type { PlanStretch } from '../facts.ts';
import { replaceInStretches, stretchesOf } from '../stretches.ts';
import {
  type Division,
  moveDivision,
  type ReaderState,
  sameState,
  startOfDocument,
} from './division.ts';
import { readDivision } from './read-division.ts';

/** A block may go on with the line after the next (a blank line between): so far an edit reaches back. */
const lookahead = 3;

/**
 * All divisions of a document in order, kept up to date edit by edit. An edit reads again the
 * divisions whose lines it touched, and those after it until the reader stands again where it stood
 * before, at the start of a division it knows.
 */
export class Divisions {
  private list: Division[] = [];
  /** The list again, in stretches. */
  stretches: readonly PlanStretch<Division>[] = [];

  constructor(private readonly source: LineSource) {
    this.readAll();
  }

  get all(): readonly Division[] {
    return this.list;
  }

  /** Reads everything afresh. */
  readAll(): void {
    this.list = [];
    let state: ReaderState = startOfDocument;
    let line = 0;
    while (line < this.source.lineCount) {
      const division = readDivision(this.source, line, state);
      this.list.push(division);
      line += division.lineCount;
      state = division.exit;
    }
    this.stretches = stretchesOf(this.list);
  }

  /** The first line that an edit at `line` may be read on from; lines of comments are looked past. */
  private reachedFrom(line: number): number {
    let first = line;
    for (let left = lookahead; left > 0 && first > 0; first--) {
      if (!this.source.facts(first - 1).comment) left--;
    }
    return first;
  }

  /** Takes note that lines `[firstLine, firstLine + removed)` became `inserted` lines (the source has them already). */
  update(firstLine: number, removed: number, inserted: number): void {
    const shift = inserted - removed;
    const start = this.indexOfLine(this.reachedFrom(firstLine));
    const untouchedFrom = firstLine + removed;
    // Old divisions that start behind the edit can be taken over from the first that meets the new reading.
    let old = start;
    while (old < this.list.length && (this.list[old]?.firstLine ?? 0) < untouchedFrom) old++;
    const fresh: Division[] = [];
    let line = this.list[start]?.firstLine ?? 0;
    let state = this.list[start]?.entry ?? startOfDocument;
    while (line < this.source.lineCount) {
      while (old < this.list.length && (this.list[old]?.firstLine ?? 0) + shift < line) old++;
      const candidate = this.list[old];
      if (candidate && candidate.firstLine + shift === line && sameState(candidate.entry, state))
        break;
      const division = readDivision(this.source, line, state);
      fresh.push(division);
      line += division.lineCount;
      state = division.exit;
    }
    if (line >= this.source.lineCount) old = this.list.length;
    if (shift !== 0)
      for (let i = old; i < this.list.length; i++) moveDivision(this.list[i] as Division, shift);
    this.stretches = replaceInStretches(this.stretches, start, old - start, fresh);
    this.list = [...this.list.slice(0, start), ...fresh, ...this.list.slice(old)];
  }

  /** Index of the division that holds a line. */
  private indexOfLine(line: number): number {
    let low = 0;
    let high = this.list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.list[middle]?.firstLine ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
