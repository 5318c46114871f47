import type { LineDocument } from '../text/line-document.ts';

/** A stretch of one line that a rule looks at again: 0-based line, UTF-16 characters, `end` exclusive. */
export interface LineHit {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Finds what a rule is after in one line, from the words of that line alone. */
export type ScanLine = (line: string) => readonly Omit<LineHit, 'line'>[];

interface Scanned {
  readonly lines: readonly string[];
  readonly hits: readonly LineHit[];
}

const scannedBefore = new WeakMap<LineDocument, Map<ScanLine, Scanned>>();

/**
 * The hits of a scan over all lines of a document. The last result is kept with the document: only the
 * lines between the first and the last changed one are scanned again, so that a keystroke costs a
 * comparison a line, not a search.
 */
export function scanLines(document: LineDocument, scan: ScanLine): readonly LineHit[] {
  const scans = scannedBefore.get(document) ?? new Map<ScanLine, Scanned>();
  scannedBefore.set(document, scans);
  const before = scans.get(scan) ?? { lines: [], hits: [] };
  const count = document.lineCount;
  const first = commonStart(before.lines, document);
  if (first === count && count === before.lines.length) return before.hits;
  const afterLast = count - commonEnd(before.lines, document, first);
  const shift = count - before.lines.length;
  const lines = before.lines.slice(0, first);
  const hits = before.hits.filter(({ line }) => line < first);
  for (let line = first; line < afterLast; line++) {
    const text = document.line(line);
    lines.push(text);
    for (const { start, end } of scan(text)) hits.push({ line, start, end });
  }
  for (let line = afterLast; line < count; line++) lines.push(document.line(line));
  for (const hit of before.hits) {
    if (hit.line >= afterLast - shift) hits.push({ ...hit, line: hit.line + shift });
  }
  scans.set(scan, { lines, hits });
  return hits;
}

function commonStart(before: readonly string[], document: LineDocument): number {
  const most = Math.min(before.length, document.lineCount);
  let count = 0;
  while (count < most && before[count] === document.line(count)) count++;
  return count;
}

/** How many lines at the end are the same, not counting those of the common start. */
function commonEnd(before: readonly string[], document: LineDocument, start: number): number {
  const most = Math.min(before.length, document.lineCount) - start;
  let count = 0;
  while (
    count < most &&
    before[before.length - 1 - count] === document.line(document.lineCount - 1 - count)
  ) {
    count++;
  }
  return count;
}

/** The hits of one expression with the `g` flag in a line. */
export function matchesOf(line: string, pattern: RegExp): Omit<LineHit, 'line'>[] {
  const hits: Omit<LineHit, 'line'>[] = [];
  for (const match of line.matchAll(pattern)) {
    hits.push({ start: match.index, end: match.index + match[0].length });
  }
  return hits;
}
