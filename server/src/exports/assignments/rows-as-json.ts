import type { AssignmentRow, RowUnit } from './assignment-row.ts';
import type { RowGroup } from './group-rows.ts';
import { unitNameKey } from '../../plan/units/unit-key.ts';

/** The rows for programs: version 1, days as `YYYY-MM-DD`, lines from 1. Grouped where groups are asked for. */
export function rowsAsJson(groups: readonly RowGroup[]): string {
  const isGrouped = groups.some(({ title }) => title !== '');
  const value = isGrouped
    ? { version: 1, groups: groups.map(({ title, rows }) => ({ title, rows: rows.map(rowJson) })) }
    : { version: 1, rows: groups.flatMap(({ rows }) => rows.map(rowJson)) };
  return `${JSON.stringify(value, null, 1)}\n`;
}

function rowJson(row: AssignmentRow): object {
  const { plan, line, endLine, leads, coordinating, ...rest } = row;
  return {
    ...rest,
    leadUnits: leads,
    coordinatingUnits: coordinating,
    plan: { number: plan.number, date: plan.date, title: plan.title },
    file: plan.file,
    line,
    endLine,
  };
}

/** The matrix for programs: the units in their order, and which of them lead and coordinate each row. */
export function matrixAsJson(groups: readonly RowGroup[]): string {
  const names = new Map<string, string>();
  const rows = [...new Set(groups.flatMap(({ rows: inGroup }) => inGroup))];
  const named = (units: readonly RowUnit[]): string[] => [
    ...new Set(
      units.map(({ unit }) => {
        const key = unitNameKey(unit);
        if (!names.has(key)) names.set(key, unit);
        return names.get(key) ?? unit;
      }),
    ),
  ];
  const list = rows.map((row) => ({
    id: row.id,
    text: row.text,
    lead: named(row.leads),
    coordinating: named(row.coordinating),
    file: row.plan.file,
    line: row.line,
  }));
  return `${JSON.stringify({ version: 1, units: [...names.values()], rows: list }, null, 1)}\n`;
}
