import type { Cell, Sheet, SheetColumn } from '../formats/sheet.ts';
import type { SayExport } from '../messages.ts';
import type { AssignmentRow, RowUnit } from './assignment-row.ts';
import type { RowGroup } from './group-rows.ts';
import { unitNameKey } from '../../plan/units/unit-key.ts';

const leadMark = '●';
const coordinatingMark = '○';

/** Tasks down, units across, in the order in which the plans first name them. */
export function matrixSheet(title: string, groups: readonly RowGroup[], say: SayExport): Sheet {
  const units = unitsOf(groups);
  const columns: SheetColumn[] = [
    { title: say('column.task'), width: 56 },
    ...[...units.values()].map((name) => ({ title: name, width: 5, align: 'center' as const })),
  ];
  return {
    title,
    columns,
    groups: groups.map(({ title: name, rows }) => ({
      title: name,
      rows: rows.filter(hasUnit).map((row) => matrixRow(row, [...units.keys()])),
    })),
  };
}

/** The units of a matrix that is too wide for its names: their numbers, and what the numbers mean. */
export function numberUnits(matrix: Sheet): { readonly sheet: Sheet; readonly legend: string } {
  const [task, ...units] = matrix.columns;
  if (task === undefined) return { sheet: matrix, legend: '' };
  const columns = [task, ...units.map((unit, index) => ({ ...unit, title: String(index + 1) }))];
  const legend = units.map(({ title }, index) => `${String(index + 1).padStart(3)}  ${title}\n`);
  return { sheet: { ...matrix, columns }, legend: legend.join('') };
}

function hasUnit({ leads, coordinating }: AssignmentRow): boolean {
  return leads.length + coordinating.length > 0;
}

/** Names by key; the first spelling stands for all. */
function unitsOf(groups: readonly RowGroup[]): Map<string, string> {
  const units = new Map<string, string>();
  for (const { rows } of groups) {
    for (const { unit } of rows.flatMap(({ leads, coordinating }) => [...leads, ...coordinating])) {
      const key = unitNameKey(unit);
      if (!units.has(key)) units.set(key, unit);
    }
  }
  return units;
}

function matrixRow(row: AssignmentRow, keys: readonly string[]): Cell[] {
  const has = (units: readonly RowUnit[], key: string): boolean =>
    units.some(({ unit }) => unitNameKey(unit) === key);
  const text = row.label === '' ? row.text : `${row.label}. ${row.text}`;
  return [
    text,
    ...keys.map((key) => {
      if (has(row.leads, key)) return leadMark;
      return has(row.coordinating, key) ? coordinatingMark : null;
    }),
  ];
}
