import type { PlacedPassage } from '../blocks/block.ts';
import { type CleanText, cleanText } from './clean-line.ts';
import { meantWords } from './torn-words.ts';

/** One cell. */
export interface PipeCell extends CleanText {
  /** The cell's words; made when first asked for (see blocks/block.ts). */
  passage: PlacedPassage | null;
  /** The whole cell is bold. */
  readonly bold: boolean;
}

/** A row of a pipe table. */
export interface PipeRow {
  readonly cells: readonly PipeCell[];
  /** The row of dashes under the header (`|---|---|`). */
  readonly separator: boolean;
  /** Number of columns, empty ones included. */
  readonly width: number;
}

const separatorMarks = /^[\s|:-]+$/;

/** Reads a line with pipes as a table row; null for other lines. */
export function readPipeRow(line: string): PipeRow | null {
  const first = line.indexOf('|');
  if (first < 0) return null;
  const opens = line.slice(0, first).trim() === '';
  // “|” alone, as some web copies have it between two cells, is no row: it parts lines as a blank one does.
  if (opens && line.slice(first + 1).trim() === '') return null;
  // A single “|” parts two columns of a letterhead or signature; a row opens with one or has several.
  if (!opens && line.indexOf('|', first + 1) < 0) return null;
  if (line.includes('---') && separatorMarks.test(line))
    return { cells: [], separator: true, width: countPipes(line) - 1 };
  const cells: PipeCell[] = [];
  let from = opens ? first + 1 : 0;
  let at = from;
  while (at < line.length) {
    if (line[at] === '|' && line[at - 1] !== '\\') {
      cells.push(readCell(line, from, at));
      from = at + 1;
    }
    at++;
  }
  if (line.slice(from).trim() !== '') cells.push(readCell(line, from, line.length));
  return { cells, separator: false, width: cells.length };
}

function readCell(line: string, from: number, to: number): PipeCell {
  const bold = /^\s*\*\*[^*]+\*\*\s*$/.test(line.slice(from, to));
  return { ...meantWords(cleanText(line, from, to)), passage: null, bold };
}

function countPipes(line: string): number {
  let count = 0;
  for (let i = line.indexOf('|'); i >= 0; i = line.indexOf('|', i + 1)) count++;
  return count;
}
