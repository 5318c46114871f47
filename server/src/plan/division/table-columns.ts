import type { PassageContext } from '../passage.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import type { PipeRow } from '../lines/pipe-cells.ts';
import { columnRole } from '../units/column-role.ts';

export type Column = PassageContext['column'];

/** The columns of the table that is being read. */
export interface TableColumns {
  readonly roles: readonly Column[];
  /** Index of the column with the rows' numbers; -1 where the table has none. */
  readonly number: number;
}

export const unknownColumns: TableColumns = { roles: [], number: -1 };

/** Reads a header row; null where the cells are no headings of columns. */
export function readHeaderRow(row: PipeRow, nextIsSeparator: boolean): TableColumns | null {
  const roles = row.cells.map((cell) => (cell.text === '' ? null : columnRole(cell.folded)));
  const known = roles.filter((role) => role !== null && role !== 'other').length;
  if (known === 0 || (!nextIsSeparator && known < 2)) return null;
  return columnsOf(roles);
}

/** Columns from the roles of the header cells, in their order. */
export function columnsOf(roles: readonly Column[]): TableColumns {
  return { roles, number: roles.indexOf('number') };
}

/** A single line that can head a column of a flattened table (one cell a line). */
export function flatHeaderRole(facts: LineFacts): Column {
  if (facts.label || facts.bullet || facts.row || facts.heading) return null;
  if (facts.clean.text.length > 60 || facts.blank) return null;
  return columnRole(facts.clean.folded);
}

/** “TT”, “STT”: the first cell of a flattened table's header. */
export function startsFlatTable(facts: LineFacts): boolean {
  return facts.clean.text.length <= 8 && flatHeaderRole(facts) === 'number';
}

/** The words of a row's number cell as a label: `I`, `1`, `2.1`, `a`; null where the cell is none. */
export function rowLabel(text: string): { label: string; group: boolean; depth: number } | null {
  const bare = text.replace(/[\s.):,/-]+$/u, '').replace(/^[(\s]+/u, '');
  if (bare === '' || bare.length > 12) return null;
  if (/^\d{1,3}(?:\.\d{1,3}){0,4}$/u.test(bare)) {
    return { label: bare, group: false, depth: bare.split('.').length };
  }
  if (/^[IVXLl]{1,7}$/u.test(bare)) return { label: bare, group: true, depth: 0 };
  if (/^[A-ZĐ]$/u.test(bare)) return { label: bare, group: true, depth: -1 };
  if (/^[a-zđ]$/u.test(bare)) return { label: bare, group: false, depth: 6 };
  return null;
}
