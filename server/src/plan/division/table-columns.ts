import { withoutEnd } from '../../text/trim.ts';
import type { NestingStyle } from '../outline/nesting.ts';
import type { PassageContext } from '../passage.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import type { PipeCell, PipeRow } from '../lines/pipe-cells.ts';
import { columnRole, columnRoles } from '../headings/column-role.ts';

export type Column = PassageContext['column'];

/** The columns of the table that is being read. */
export interface TableColumns {
  readonly roles: readonly Column[];
  /** Index of the column with the rows' numbers; -1 where the table has none. */
  readonly number: number;
}

export const unknownColumns: TableColumns = { roles: [], number: -1 };

/** A row under the header is read as one of headings only where its cells are as short as these. */
const longestHeaderCell = 60;

/** Reads a header row; null where the cells are no headings of columns. */
export function readHeaderRow(row: PipeRow, nextIsSeparator: boolean): TableColumns | null {
  if (!nextIsSeparator && !isSetAsHeader(row)) return null;
  const roles = rolesOf(row);
  const known = roles.filter((role) => role !== null && role !== 'other').length;
  if (known === 0 || (!nextIsSeparator && known < 2)) return null;
  return columnsOf(withTask(roles));
}

/** Whoever leads leads something: without a heading known for tasks, the first column is theirs. */
function withTask(roles: readonly Column[]): readonly Column[] {
  if (!roles.includes('lead') || roles.includes('task')) return roles;
  const first = roles.findIndex((role) => role !== 'number');
  return roles[first] === 'other' ? roles.map((role, at) => (at === first ? 'task' : role)) : roles;
}

/** A row's number inside the cell of its words: “1. Luật …”; null where the cell begins otherwise. */
export function labelInCell(text: string): (RowLabel & { readonly length: number }) | null {
  const match = /^([\p{L}\d]{1,5}(?:\.\d{1,2}){0,3})[.)\]] ?(?=\p{L}{2})/u.exec(text);
  const label = match ? rowLabel(match[1] ?? '') : null;
  return match && label ? { ...label, length: match[0].length } : null;
}

/**
 * Reads the second line of a header whose cells were joined (“Đơn vị thực hiện” over “Chủ trì” and
 * “Phối hợp”): its headings stand in for those above; null where the row is no such line.
 */
export function readSecondHeaderRow(row: PipeRow, columns: TableColumns): TableColumns | null {
  if (!isSetAsHeader(row) || row.cells.some((cell) => cell.text !== '' && cell.folded.length > 30))
    return null;
  const below = rolesOf(row);
  const known = below.filter((role) => role !== null && role !== 'other' && role !== 'number');
  const filled = row.cells.filter((cell) => cell.text !== '');
  if (known.length === 0 || known.length < filled.length / 2) return null;
  return columnsOf(
    Array.from({ length: Math.max(below.length, columns.roles.length) }, (_, index) => {
      const own = row.cells[index]?.text ? (below[index] ?? null) : null;
      const above = columns.roles[index] ?? null;
      // “Đợt 1”, “Đợt 2” under “Tiến độ”: a heading that says nothing by itself goes with the one above.
      return own === null || (own === 'other' && above !== null) ? above : own;
    }),
  );
}

/** The columns that a row may tell about in its first cell, where the table is turned by a quarter. */
const turnedRoles = new Set<Column>(['lead', 'coordinating', 'deadline']);

/**
 * The column of all cells of a row behind the first, where that is its heading: “Cơ quan chủ trì | Sở A |
 * Sở B”. Null in a table whose columns are headed by such words themselves.
 */
export function turnedRow(row: PipeRow, { roles }: TableColumns): Column {
  const [first, second] = row.cells;
  if (!first || !second?.text || first.text.length > longestHeaderCell) return null;
  if (roles.some((role) => turnedRoles.has(role))) return null;
  const role = columnRole(first.folded);
  if (!turnedRoles.has(role)) return null;
  return row.cells.slice(1).some(isHeading) ? null : role;
}

function isHeading({ folded }: PipeCell): boolean {
  const role = /\d/.test(folded) ? null : columnRole(folded);
  return role !== null && role !== 'other';
}

/** A row that only counts the columns: “(1) | (2) | (3)”. */
export function countsColumns(row: PipeRow): boolean {
  const numbers = row.cells.map(
    (cell) => /^\(?(\d{1,2}|[A-ZĐ])\)?(?:\s?=.{0,20})?$/u.exec(cell.text)?.[1],
  );
  return (
    numbers.length >= 3 &&
    numbers.every((number) => number !== undefined) &&
    numbers
      .slice(1)
      .every(
        (number, index) => /\D/.test(number ?? '') || number === String(index + 2) || index === 0,
      )
  );
}

function rolesOf(row: PipeRow): readonly Column[] {
  const roles = columnRoles(row.cells.map((cell) => cell.folded));
  return roles.map((role, index) => (row.cells[index]?.text === '' ? null : role));
}

/** Short cells, and none that is the number of a row. */
function isSetAsHeader(row: PipeRow): boolean {
  const first = row.cells[0];
  if (first && rowLabel(first.text)) return false;
  return row.cells.every(
    (cell) => cell.text.length <= longestHeaderCell && !/\d|: \S/.test(cell.text),
  );
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

/** The number cell of a row. */
export interface RowLabel {
  readonly label: string;
  /** Roman numerals and capitals head the rows under them. */
  readonly group: boolean;
  /** Parts of a number (`2.1` has two); -1 for a capital, above 5 for a small letter. */
  readonly depth: number;
}

/** How a row with this label nests among the rows of its table. */
export function rowStyle({ group, depth }: RowLabel): NestingStyle {
  if (group) return depth < 0 ? 'row-chapter' : 'row-group';
  return depth > 5 ? 'row-letter' : (`row-${Math.min(depth, 4)}` as NestingStyle);
}

/** The words of a row's number cell as a label: `I`, `1`, `2.1`, `a`; null where the cell is none. */
export function rowLabel(text: string): RowLabel | null {
  if (text.length > 16) return null;
  const bare = withoutEnd(text, '.):,/-').replace(/^[(\s]+/u, '');
  if (bare === '' || bare.length > 12) return null;
  if (/^\d{1,3}(?:\.\d{1,3}){0,4}$/u.test(bare)) {
    return { label: bare, group: false, depth: bare.split('.').length };
  }
  if (/^[IVXLl]{1,7}$/u.test(bare)) return { label: bare, group: true, depth: 0 };
  if (/^[A-ZĐ]$/u.test(bare)) return { label: bare, group: true, depth: -1 };
  if (/^[a-zđ]$/u.test(bare)) return { label: bare, group: false, depth: 6 };
  return null;
}
