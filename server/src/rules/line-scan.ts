import type { PlanLines } from '../plan/plan-lines.ts';
import { type LineReader, lineReader, linesWith } from './line-readers.ts';
import type { LineSpan } from './rule.ts';
import { withoutComments } from './suppression-comments.ts';

/** A stretch of one line that a rule looks at again: 0-based line, UTF-16 characters, `end` exclusive. */
export interface LineHit {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

type Hit = Omit<LineHit, 'line'>;

/** Finds stretches in each line; see LineReader. */
export type LineScan = LineReader<Hit>;

/** Makes a scan of lines. Comments are not of the plan and are blanked. */
export function lineScan(scan: (line: string) => readonly Hit[]): LineScan {
  return lineReader((line) => scan(withoutComments(line)));
}

/** The hits of a scan over a run of lines. */
export function scanLines(lines: PlanLines, span: LineSpan, scan: LineScan): readonly LineHit[] {
  const hits: LineHit[] = [];
  for (const { line, found } of linesWith(lines, span, scan)) {
    for (const { start, end } of found) hits.push({ line, start, end });
  }
  return hits;
}

/** The hits of one expression with the `g` flag in a line. */
export function matchesOf(line: string, pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  for (const match of line.matchAll(pattern)) {
    hits.push({ start: match.index, end: match.index + match[0].length });
  }
  return hits;
}
