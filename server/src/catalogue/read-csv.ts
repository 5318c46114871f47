import { range, type Range } from '../text/position.ts';
import type { CatalogueProblem, RawEntry, Value } from './catalogue.ts';
import { type FieldName, fieldOfHeader } from './fields.ts';
import type { SayCatalogue } from './messages.ts';

/** One cell, and where it starts and ends. */
export interface CsvCell {
  readonly text: string;
  readonly range: Range;
}

export interface CsvTable {
  readonly delimiter: ',' | ';' | '\t';
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Reads a catalogue kept in a spreadsheet: CSV with a header row, as Excel saves it. Nothing throws. */
export function readCsvEntries(
  text: string,
  say: SayCatalogue,
): { readonly entries: readonly RawEntry[]; readonly problems: CatalogueProblem[] } {
  const { rows } = parseCsv(text);
  const headerAt = rows.findIndex((row) =>
    row.some((cell) => fieldOfHeader(cell.text) === 'number'),
  );
  const header = rows[headerAt];
  if (header === undefined) {
    const first = range(0, 0, 0, text.split(/[\r\n]/u, 1)[0]?.length ?? 0);
    return { entries: [], problems: [{ message: say('csv.noHeader'), range: first }] };
  }
  const columns = header.map((cell) => fieldOfHeader(cell.text));
  const entries: RawEntry[] = [];
  for (const row of rows.slice(headerAt + 1)) {
    const values = new Map<FieldName, Value>();
    for (const [index, cell] of row.entries()) {
      const field = columns[index];
      if (field && cell.text.trim() !== '' && !values.has(field)) values.set(field, cell);
    }
    const first = row[0];
    const last = row.at(-1);
    // Rows below the list that Excel has emptied.
    if (values.size === 0 || first === undefined || last === undefined) continue;
    entries.push({ values, range: { start: first.range.start, end: last.range.end } });
  }
  return { entries, problems: [] };
}

/**
 * Takes a text apart by RFC 4180. The delimiter is the one that the first line has most of: Excel writes
 * `;` where a comma stands in numbers, as in Vietnam. A quotation mark that never closes ends with the text.
 */
export function parseCsv(text: string): CsvTable {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const delimiter = delimiterOf(text.slice(start));
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let line = 0;
  let lineStart = 0;
  let at = start;
  const place = (offset: number) => ({ line, character: offset - lineStart });
  while (at <= text.length) {
    const from = place(at);
    let cell = '';
    if (text[at] === '"') {
      at++;
      while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) {
        if (text[at] === '"') at++;
        else if (text[at] === '\n') {
          line++;
          lineStart = at + 1;
        }
        cell += text[at++];
      }
      at++;
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r')
      cell += text[at++];
    row.push({ text: cell, range: { start: from, end: place(Math.min(at, text.length)) } });
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    lineStart = at;
  }
  return { delimiter, rows: rows.filter((cells) => cells.some((one) => one.text.trim() !== '')) };
}

function delimiterOf(text: string): CsvTable['delimiter'] {
  const [first = ''] = text.split(/[\r\n]/u, 1);
  const count = (mark: string): number => first.split(mark).length;
  const marks = [';', ',', '\t'] as const;
  return [...marks].sort((a, b) => count(b) - count(a))[0] ?? ',';
}
