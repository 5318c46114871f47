import { type CleanText, isSpace } from './clean-line.ts';

/** A stretch of white space that sets two columns apart: a tab, or two spaces and more. */
export interface ColumnGap {
  /** Offset in the clean text of the one space that stands for the gap. */
  readonly at: number;
  /** Number of tabs in the gap. */
  readonly tabs: number;
  /** Column, counted in letters and spaces as they are seen, at which the words behind the gap start. */
  readonly column: number;
}

const none: readonly ColumnGap[] = [];
const wideSpace = /\t|[^\S\t]{2}/u;

/** The gaps inside a line that text copied from two columns, or from a table set with spaces, has. */
export function columnGaps(line: string, clean: CleanText): readonly ColumnGap[] {
  const { places, text } = clean;
  if (!places || !wideSpace.test(line)) return none;
  const gaps: ColumnGap[] = [];
  let column = clean.first;
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== ' ') {
      column++;
      continue;
    }
    const start = places.starts[i] ?? 0;
    const end = places.starts[i + 1] ?? start;
    let tabs = 0;
    let width = 0;
    for (let at = start; at < end; at++) {
      if (line[at] === '\t') tabs++;
      if (isSpace(line.charCodeAt(at))) width++;
    }
    column += Math.max(1, width);
    if (tabs > 0 || width > 1) gaps.push({ at: i, tabs, column });
  }
  return gaps.length > 0 ? gaps : none;
}
