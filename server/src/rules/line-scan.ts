import type { LineDocument } from '../text/line-document.ts';
import { onceForEachLine } from './kept-by-line.ts';
import type { LineSpan } from './rule.ts';
import { withoutComments } from './suppression-comments.ts';

/** A stretch of one line that a rule looks at again: 0-based line, UTF-16 characters, `end` exclusive. */
export interface LineHit {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Finds what a rule is after in one line, from the words of that line alone. */
export type ScanLine = (line: string) => readonly Omit<LineHit, 'line'>[];

/** The hits of a scan over a run of lines. Comments are not of the plan and are blanked. */
export function scanLines(
  lines: LineDocument,
  { firstLine, lineCount }: LineSpan,
  scan: ScanLine,
): readonly LineHit[] {
  const hits: LineHit[] = [];
  const scanOnce = onlyOnce(scan);
  for (let line = firstLine; line < firstLine + lineCount; line++) {
    for (const { start, end } of scanOnce(lines.line(line))) hits.push({ line, start, end });
  }
  return hits;
}

const scansOnce = new WeakMap<ScanLine, ScanLine>();

function onlyOnce(scan: ScanLine): ScanLine {
  const known = scansOnce.get(scan);
  if (known) return known;
  const once = onceForEachLine((line) => scan(withoutComments(line)));
  scansOnce.set(scan, once);
  return once;
}

/** The hits of one expression with the `g` flag in a line. */
export function matchesOf(line: string, pattern: RegExp): Omit<LineHit, 'line'>[] {
  const hits: Omit<LineHit, 'line'>[] = [];
  for (const match of line.matchAll(pattern)) {
    hits.push({ start: match.index, end: match.index + match[0].length });
  }
  return hits;
}
