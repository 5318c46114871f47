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

/** Reads `2026-09-30`, `30/9/2026` or `30.9.2026` as `2026-09-30`; null for anything else. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const written = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  const [year, month, day] = iso?.slice(1) ?? written?.slice(1).reverse() ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A day that does not exist comes back as another one.
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}
