import { type AssignmentRow, dueOf } from './assignment-row.ts';
import { namesUnit } from './same-unit.ts';

/** What a row may lack. */
export const lackable = ['lead', 'coordinating', 'deadline'] as const;
export type Lackable = (typeof lackable)[number];

export interface RowChoice {
  /** Only rows that this unit leads or coordinates. */
  readonly unit?: string | undefined;
  /** Only rows with a deadline that ends on this day or before (`YYYY-MM-DD`). */
  readonly dueBefore?: string | undefined;
  /** Only rows that lack any of these. */
  readonly missing?: readonly Lackable[] | undefined;
  /** Only tasks, or only duties. */
  readonly kind?: AssignmentRow['kind'] | undefined;
}

export function chooseRows(
  rows: readonly AssignmentRow[],
  { unit, dueBefore, missing, kind }: RowChoice,
): AssignmentRow[] {
  return rows.filter((row) => {
    if (kind !== undefined && row.kind !== kind) return false;
    if (unit !== undefined && !isOf(row, unit)) return false;
    if (dueBefore !== undefined && (dueOf(row)?.end ?? '9999') > dueBefore) return false;
    return missing === undefined || missing.some((what) => lacks(row, what));
  });
}

function isOf(row: AssignmentRow, wanted: string): boolean {
  return [...row.leads, ...row.coordinating].some(({ unit }) => namesUnit(unit, wanted));
}

function lacks(row: AssignmentRow, what: Lackable): boolean {
  if (what === 'lead') return row.leads.length === 0;
  return what === 'coordinating' ? row.coordinating.length === 0 : row.deadlines.length === 0;
}
