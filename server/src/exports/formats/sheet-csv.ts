import { append } from '../../text/append.ts';
import { type Cell, type Sheet, flatSheet } from './sheet.ts';

/** What spreadsheets take for a formula, also behind white space. */
const formula = /^[\s\u0000]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r]/u;

/**
 * A sheet as CSV (RFC 4180) that Excel opens right by a double click: UTF-8 with a byte order mark,
 * CRLF, ISO dates. Text that would run as a formula has an apostrophe before it.
 */
export function sheetAsCsv(sheet: Sheet, groupColumn: string): string {
  const { columns, groups } = flatSheet(sheet, groupColumn);
  const rows: (readonly Cell[])[] = [columns.map(({ title }) => title)];
  for (const { rows: inGroup } of groups) append(rows, inGroup);
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'object' ? cell.day : cell.replaceAll('\u0000', '');
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]/.test(safe) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
