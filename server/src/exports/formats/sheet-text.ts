import { type Sheet, type SheetColumn, cellText } from './sheet.ts';

export interface TextLayout {
  /** Columns of the terminal. */
  readonly width: number;
  bold(text: string): string;
  sayDay(day: string): string;
}

const gap = '  ';

/** A sheet for the terminal: columns side by side, long cells on several lines. */
export function sheetAsText({ columns, groups }: Sheet, layout: TextLayout): string {
  const texts = groups.map(({ rows }) =>
    rows.map((row) => row.map((cell) => cellText(cell, layout.sayDay))),
  );
  const widths = fitWidths(columns, texts.flat(), layout.width);
  const head = lay(
    columns.map(({ title }) => title),
    widths,
    layout.bold,
  );
  const parts = groups.map(({ title }, index) => {
    const rows = (texts[index] ?? []).map((row) => lay(row, widths, (text) => text));
    return `${title === '' ? '' : `${layout.bold(title)}\n`}${head}${rows.join('')}`;
  });
  return parts.join('\n');
}

/** As wide as the longest cell, and no wider than its share of the terminal. */
function fitWidths(
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
  total: number,
): number[] {
  const longest = columns.map(({ title }, index) =>
    rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), title.length),
  );
  const free = Math.max(total - gap.length * (columns.length - 1), columns.length * 4);
  const widths = longest.map((length, index) => Math.min(length, columns[index]?.width ?? 10));
  const wanted = widths.reduce((sum, width) => sum + width, 0);
  if (wanted > free) return shrink(widths, free);
  // Room that is left goes to the columns that are cut, the widest first.
  let left = free - wanted;
  const order = longest
    .map((length, index) => ({ index, lack: length - (widths[index] ?? 0) }))
    .sort((a, b) => b.lack - a.lack);
  for (const { index, lack } of order) {
    const more = Math.min(left, Math.max(0, lack));
    widths[index] = (widths[index] ?? 0) + more;
    left -= more;
  }
  return widths;
}

/** Short columns (numbers, marks) stay as they are; the others share what is left. */
function shrink(widths: readonly number[], free: number): number[] {
  const isShort = (width: number): boolean => width <= 10;
  const short = widths.filter(isShort).reduce((sum, width) => sum + width, 0);
  const long = widths.reduce((sum, width) => sum + width, 0) - short;
  const share = Math.max(0, free - short) / Math.max(1, long);
  return widths.map((width) => (isShort(width) ? width : Math.max(10, Math.floor(width * share))));
}

function lay(
  cells: readonly string[],
  widths: readonly number[],
  paint: (text: string) => string,
): string {
  const wrapped = cells.map((cell, index) => wrapWords(cell, widths[index] ?? 10));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  let text = '';
  for (let line = 0; line < height; line++) {
    const row = wrapped.map((lines, index) => (lines[line] ?? '').padEnd(widths[index] ?? 0));
    text += `${paint(row.join(gap).trimEnd())}\n`;
  }
  return text;
}

function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    while (word.length > width) {
      lines.push(word.slice(0, width));
      word = word.slice(width);
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
