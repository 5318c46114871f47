import type { AssignmentRow } from './assignment-row.ts';
import type { RowGroup } from './group-rows.ts';

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
