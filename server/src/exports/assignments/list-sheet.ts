import type { Cell, Sheet, SheetColumn } from '../formats/sheet.ts';
import { shorten } from '../lines-of.ts';
import type { SayExport } from '../messages.ts';
import {
  type AssignmentRow,
  dueOf,
  type RowDeadline,
  type RowReport,
  sectionPath,
  shortPlace,
} from './assignment-row.ts';
import type { RowGroup } from './group-rows.ts';

interface Column extends SheetColumn {
  readonly cell: (row: AssignmentRow) => Cell;
}

/** Every column, for spreadsheets: the same for every plan, so that programs can rely on them. */
export function fullSheet(title: string, groups: readonly RowGroup[], say: SayExport): Sheet {
  const plan: Column = {
    title: say('column.plan'),
    width: 16,
    cell: ({ plan: { number, title: name } }) => number ?? shorten(name, 60),
  };
  const columns = [plan, ...place(say), ...what(say), ...dates(say), ...more(say)];
  return sheetOf(title, groups, columns);
}

/** What a reader wants beside each other: who does what by when, and where it says so. */
export function briefSheet(title: string, groups: readonly RowGroup[], say: SayExport): Sheet {
  const section: Column = {
    title: say('column.section'),
    width: 14,
    cell: shortPlace,
  };
  const files = new Set(groups.flatMap(({ rows }) => rows.map(({ plan }) => plan.file)));
  // The title names the plan where there is one only.
  const source: Column =
    files.size > 1
      ? { title: say('column.place'), width: 26, cell: ({ plan, line }) => `${plan.file}:${line}` }
      : { title: say('column.line'), width: 5, cell: ({ line }) => line };
  const deadline: Column = {
    title: say('column.deadline'),
    width: 20,
    cell: ({ deadlines }) => deadlinesText(deadlines),
  };
  return sheetOf(title, groups, [section, ...what(say), deadline, source]);
}

function sheetOf(title: string, groups: readonly RowGroup[], columns: readonly Column[]): Sheet {
  return {
    title,
    columns: columns.map(({ title: name, width }) => ({ title: name, width })),
    groups: groups.map(({ title: name, rows }) => ({
      title: name,
      rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    })),
  };
}

function place(say: SayExport): Column[] {
  return [
    { title: say('column.section'), width: 28, cell: sectionPath },
    { title: say('column.label'), width: 7, cell: ({ label }) => label },
    { title: say('column.kind'), width: 12, cell: ({ kind }) => say(`kind.${kind}`) },
  ];
}

function what(say: SayExport): Column[] {
  return [
    { title: say('column.task'), width: 50, cell: ({ text }) => text },
    { title: say('column.lead'), width: 24, cell: ({ leads }) => units(leads) },
    {
      title: say('column.coordinating'),
      width: 24,
      cell: ({ coordinating }) => units(coordinating),
    },
  ];
}

function dates(say: SayExport): Column[] {
  const dated = (row: AssignmentRow): RowDeadline | undefined =>
    dueOf(row) ?? row.deadlines.find(({ start }) => start !== null) ?? row.deadlines[0];
  const day = (value: string | null | undefined): Cell =>
    value === null || value === undefined ? null : { day: value };
  return [
    { title: say('column.deadline'), width: 22, cell: ({ deadlines }) => deadlinesText(deadlines) },
    { title: say('column.start'), width: 12, cell: (row) => day(dated(row)?.start) },
    { title: say('column.end'), width: 12, cell: (row) => day(dated(row)?.end) },
    {
      title: say('column.precision'),
      width: 12,
      cell: (row) => {
        const deadline = dated(row);
        return deadline === undefined ? null : say(`precision.${deadline.kind}`);
      },
    },
  ];
}

function more(say: SayExport): Column[] {
  return [
    { title: say('column.reports'), width: 26, cell: ({ reports }) => reportsText(reports) },
    { title: say('column.directives'), width: 15, cell: ({ directives }) => directives.join('; ') },
    { title: say('column.inherited'), width: 13, cell: (row) => inheritedText(row, say) },
    { title: say('column.file'), width: 22, cell: ({ plan }) => plan.file },
    { title: say('column.line'), width: 7, cell: ({ line }) => line },
  ];
}

function units(list: AssignmentRow['leads']): string {
  return list.map(({ unit }) => unit).join('; ');
}

function deadlinesText(deadlines: readonly RowDeadline[]): string {
  return [...new Set(deadlines.map(({ text }) => text))].join('; ');
}

function reportsText(reports: readonly RowReport[]): string {
  return reports
    .map(({ to, when }) => [to === null ? '' : `→ ${to}`, when ?? ''].filter(Boolean).join(', '))
    .filter(Boolean)
    .join('; ');
}

/** “chủ trì, thời hạn”: what stands elsewhere than in the row's own words. */
export function inheritedText(row: AssignmentRow, say: SayExport): string {
  const parts: [string, readonly { readonly inherited: boolean }[]][] = [
    [say('inherited.lead'), row.leads],
    [say('inherited.coordinating'), row.coordinating],
    [say('inherited.deadline'), row.deadlines],
  ];
  return parts
    .filter(([, values]) => values.some(({ inherited }) => inherited))
    .map(([name]) => name)
    .join(', ');
}
