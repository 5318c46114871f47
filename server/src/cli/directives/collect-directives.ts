import { applyEdits, modify } from 'jsonc-parser';
import { comparePositions, type Range } from '../../text/position.ts';
import type { CatalogueEntry } from '../../workspace/catalogue-entry.ts';
import { type FieldName, fieldOfHeader, fields, listKey } from '../../catalogue/fields.ts';
import { parseCsv } from '../../catalogue/read-csv.ts';
import { csvCell } from '../../exports/formats/sheet-csv.ts';
import type { KnownDirective } from '../../workspace/workspace-knowledge.ts';

/** What a catalogue gains by what the plans cite. */
export interface Collected {
  /** Directives that are neither files nor listed yet. */
  readonly added: readonly KnownDirective[];
  /** Values that an entry leaves open and the plans state. */
  readonly filled: readonly { readonly entry: CatalogueEntry; readonly values: Values }[];
}

export type Values = Readonly<Partial<Record<FieldName, string>>>;

/** What is known of a directive, under the keys of a catalogue. */
function valuesOf({ id, type, date, issuer, subject }: KnownDirective): Values {
  return {
    number: id,
    ...(type !== null && { type }),
    ...(date !== null && { date }),
    ...(issuer !== null && { issuer }),
    ...(subject !== null && { subject }),
  };
}

/** Sorts out what a catalogue does not say yet; what people wrote in it stays. */
export function collectDirectives(
  directives: readonly KnownDirective[],
  entries: readonly CatalogueEntry[],
): Collected {
  const added = directives
    .filter(({ id, file, entry }) => file === null && entry === null && /^\d/.test(id))
    .toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.id.localeCompare(b.id));
  const filled = directives.flatMap((directive) => {
    const place = directive.entry;
    const entry = entries.find(({ range }) => range === place?.range);
    if (entry === undefined) return [];
    const open = Object.entries(valuesOf(directive)).filter(
      ([name]) =>
        name !== 'number' && entry[name as 'type' | 'date' | 'issuer' | 'subject'] === null,
    );
    return open.length === 0 ? [] : [{ entry, values: Object.fromEntries(open) as Values }];
  });
  return { added, filled };
}

/** The text of a JSON catalogue with more in it; comments and the rest stay as they are. '' is a new file. */
export function extendJson(
  text: string,
  { added, filled }: Collected,
  entries: readonly CatalogueEntry[],
): string {
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };
  let result = text.trim() === '' ? `{\n  "${listKey}": []\n}\n` : text;
  const isBare = result.trimStart().startsWith('[');
  const place = (...path: (string | number)[]) => (isBare ? path : [listKey, ...path]);
  for (const { entry, values } of filled) {
    const index = entries.indexOf(entry);
    for (const [name, value] of Object.entries(values))
      result = applyEdits(result, modify(result, place(index, name), value, options));
  }
  for (const directive of added) {
    const edits = modify(result, place(-1), valuesOf(directive), {
      ...options,
      isArrayInsertion: true,
    });
    result = applyEdits(result, edits);
  }
  return result;
}

/** The text of a CSV catalogue with more in it: open cells are filled, rows come below; other columns stay. */
export function extendCsv(text: string, { added, filled }: Collected): string {
  const { delimiter, rows } = parseCsv(text);
  const headerAt = rows.findIndex((row) =>
    row.some((cell) => fieldOfHeader(cell.text) === 'number'),
  );
  const header =
    rows[headerAt]?.map((cell) => cell.text) ?? fields.map(({ headers }) => headers[0] ?? '');
  const columns = header.map(fieldOfHeader);
  const table = rows.length === 0 ? [header] : rows.map((row) => row.map((cell) => cell.text));
  for (const { entry, values } of filled) {
    const row =
      table[rows.findIndex((cells) => cells.some(({ range }) => isSameStart(range, entry.range)))];
    for (const [index, name] of columns.entries()) {
      const value = name === null ? undefined : values[name];
      if (row !== undefined && value !== undefined && (row[index] ?? '').trim() === '')
        row[index] = value;
    }
  }
  const lines = table.map((row) => row.map((cell) => quoted(cell ?? '', delimiter)));
  for (const directive of added) {
    const values = valuesOf(directive);
    lines.push(columns.map((name) => (name === null ? '' : csvCell(values[name] ?? ''))));
  }
  return `\ufeff${lines.map((cells) => `${Array.from(cells, (cell) => cell ?? '').join(delimiter)}\r\n`).join('')}`;
}

function isSameStart(one: Range, another: Range): boolean {
  return comparePositions(one.start, another.start) === 0;
}

/** A cell as somebody wrote it; `csvCell` is for words that come from plans, which may be a formula. */
function quoted(cell: string, delimiter: string): string {
  const needsQuotes = /["\r\n]/.test(cell) || cell.includes(delimiter);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
