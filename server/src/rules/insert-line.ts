import type { LineDocument } from '../text/line-document.ts';
import type { Range } from '../text/position.ts';
import type { FixEdit } from './finding.ts';

/** A line that is a list item: `- …`, `+ …`, `• …`, also inside a Markdown quote or bold. */
const listItem = /^\s*[-+*•–]\s/u;

/**
 * The edit that puts a new line after the text of `range`, the way the document itself is written: with
 * an empty line between where its paragraphs have one, closed up to a list that it continues.
 * `cursor` is the UTF-16 offset in `line` where the drafter goes on writing.
 */
export function lineAfter(
  lines: LineDocument,
  range: Range,
  line: string,
  cursor: number = line.length,
): FixEdit {
  const last = lastWrittenLine(lines, range);
  const end = { line: last, character: lines.line(last).length };
  const lineBreak = lines.lineBreak(last) || lines.lineBreak(0) || '\n';
  const closedUp = listItem.test(lines.line(last)) && listItem.test(line);
  const airy = !closedUp && last + 1 < lines.lineCount && lines.line(last + 1).trim() === '';
  const before = airy ? lineBreak + lineBreak : lineBreak;
  return {
    range: { start: end, end },
    newText: before + line,
    cursor: before.length + cursor,
  };
}

/** The edit that puts a new line above another one, closed up to it. */
export function lineBefore(lines: LineDocument, next: number, line: string): FixEdit {
  const lineBreak = lines.lineBreak(next) || lines.lineBreak(0) || '\n';
  const start = { line: next, character: 0 };
  return { range: { start, end: start }, newText: line + lineBreak, cursor: line.length };
}

/**
 * The edit that puts a paragraph at the end of a section, but above the closing words of the plan (“Trên đây
 * là …./.”). `cursor` is the UTF-16 offset in `words`; `airy` tells that an empty line parts paragraphs.
 */
export function lineAtEnd(
  lines: LineDocument,
  { start, end }: Range,
  words: string,
  cursor: number,
  airy: boolean,
): FixEdit {
  const last = lastWrittenLine(lines, { start, end });
  const closes = last > start.line + 1 && /^\s*Trên đây là|\.\/\.[\s*_]*$/u.test(lines.line(last));
  if (!closes) return lineAfter(lines, { start, end }, words, cursor);
  const lineBreak = lines.lineBreak(last) || lines.lineBreak(0) || '\n';
  const place = { line: last, character: 0 };
  const newText = words + lineBreak + (airy ? lineBreak : '');
  return { range: { start: place, end: place }, newText, cursor };
}

/** The last line of a range that has text; a range may end at the start of the line after it. */
function lastWrittenLine(lines: LineDocument, range: Range): number {
  let last = Math.min(range.end.line, lines.lineCount - 1);
  if (last > range.start.line && range.end.character === 0) last--;
  while (last > range.start.line && lines.line(last).trim() === '') last--;
  return last;
}

/**
 * How this document writes a label line (`- Cơ quan chủ trì: `), taken from its first one so that the
 * new line looks like its neighbours; `fallback` where it has none or numbers them (`a) Cơ quan chủ trì:`).
 */
export function labelLike(
  lines: LineDocument,
  examples: Iterable<Range>,
  fallback: string,
): string {
  for (const example of examples) {
    const label = /^\s*[-+*•–]\s[^:]{1,60}:\*{0,2}\s/u.exec(lines.line(example.start.line));
    if (label !== null && label[0].length <= example.start.character + 1) return label[0];
  }
  return fallback;
}

/**
 * The edit that removes the whole line of a list item; null where the line holds more than the item with
 * its mark and punctuation (a cell of a table, two items on a line).
 */
export function removedLine(lines: LineDocument, range: Range, words: string): FixEdit | null {
  const { line } = range.start;
  if (range.end.line !== line || line + 1 >= lines.lineCount) return null;
  const text = lines.line(line);
  const before = text.slice(0, range.start.character);
  const after = text.slice(range.end.character).trimStart();
  const alone = /^[\s\-+*•–]*$/u.test(before) && /^(?:\([^()]*\))?[\s;,.*]*$/u.test(after);
  if (!alone || words === '') return null;
  const end = { line: line + 1, character: 0 };
  return { range: { start: { line, character: 0 }, end }, newText: '' };
}
