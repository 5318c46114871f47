import type { SayExport } from '../messages.ts';
import { type AssignmentRow, dueOf, sectionPath } from './assignment-row.ts';
import { unitNameKey } from '../../plan/units/unit-key.ts';

export const groupings = ['unit', 'deadline', 'section'] as const;
export type Grouping = (typeof groupings)[number];

export interface RowGroup {
  /** '' where rows are not grouped. */
  readonly title: string;
  readonly rows: readonly AssignmentRow[];
}

/** Puts rows into groups; a row that several units lead stands under each of them. */
export function groupRows(
  rows: readonly AssignmentRow[],
  by: Grouping | null,
  say: SayExport,
): RowGroup[] {
  if (by === null) return rows.length === 0 ? [] : [{ title: '', rows }];
  if (by === 'deadline') return byDeadline(rows, say);
  const groups = new Map<string, { title: string; rows: AssignmentRow[] }>();
  const add = (key: string, title: string, row: AssignmentRow): void => {
    const group = groups.get(key) ?? { title, rows: [] };
    groups.set(key, group);
    if (group.rows.at(-1) !== row) group.rows.push(row);
  };
  for (const row of rows) {
    if (by === 'section') {
      const path = sectionPath(row);
      add(`${row.plan.file}\n${path}`, path || say('group.noSection'), row);
    } else {
      for (const { unit } of row.leads) add(unitNameKey(unit), unit, row);
    }
  }
  const withoutLead = by === 'unit' ? rows.filter(({ leads }) => leads.length === 0) : [];
  const found = [...groups.values()];
  return withoutLead.length === 0
    ? found
    : [...found, { title: say('group.noLead'), rows: withoutLead }];
}

/** Quarters in their order, then what has no day: recurring and ongoing work, and what has no deadline. */
function byDeadline(rows: readonly AssignmentRow[], say: SayExport): RowGroup[] {
  const groups = new Map<string, { title: string; rows: AssignmentRow[] }>();
  for (const row of rows) {
    const end = dueOf(row)?.end ?? null;
    const key = end === null ? (row.deadlines.length > 0 ? '9998' : '9999') : quarterOf(end);
    const group = groups.get(key) ?? { title: titleOfQuarter(key, say), rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { title, rows: inGroup }]) => ({
      title,
      rows: inGroup.toSorted((a, b) => compare(dueOf(a)?.end ?? '', dueOf(b)?.end ?? '')),
    }));
}

/** `2026-3`: sorts as the quarters follow each other. */
function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function titleOfQuarter(key: string, say: SayExport): string {
  if (key === '9998') return say('group.noDay');
  if (key === '9999') return say('group.noDeadline');
  const [year = '', quarter = ''] = key.split('-');
  return say('group.quarter', {
    quarter: ['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? '',
    year,
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
