import { dateInWords } from '../../features/dates-in-words.ts';
import type { Locale } from '../../messages.ts';
import type { Sheet } from '../formats/sheet.ts';
import { sheetAsCsv } from '../formats/sheet-csv.ts';
import { sheetAsMarkdown } from '../formats/sheet-markdown.ts';
import { sheetAsText } from '../formats/sheet-text.ts';
import { sheetAsXlsx } from '../formats/sheet-xlsx.ts';
import { type SayExport, sayExportIn } from '../messages.ts';
import { displayName, type PlanName, type PlanSource, planName } from '../plan-source.ts';
import type { AssignmentRow } from './assignment-row.ts';
import { assignmentRows } from './assignment-rows.ts';
import { chooseRows, type RowChoice } from './choose-rows.ts';
import { type Grouping, groupRows, type RowGroup } from './group-rows.ts';
import { briefSheet, fullSheet } from './list-sheet.ts';
import { matrixSheet, numberUnits } from './matrix-sheet.ts';
import { rowsAsCalendar } from './rows-as-calendar.ts';
import { rowsAsHtml, sheetAsHtml } from './rows-as-html.ts';
import { matrixAsJson, rowsAsJson } from './rows-as-json.ts';

export type AssignmentsFormat = 'table' | 'md' | 'json' | 'csv' | 'xlsx' | 'ics' | 'html';

export interface AssignmentsRequest {
  readonly plans: readonly PlanSource[];
  readonly format: AssignmentsFormat;
  readonly locale: Locale;
  readonly choice?: RowChoice;
  readonly by?: Grouping | null;
  /** Units across instead of a list; calendars have no such form. */
  readonly matrix?: boolean;
  /** For `table`: columns of the terminal, and how it shows headings. */
  readonly terminal?: { readonly width: number; bold(text: string): string };
}

export interface AssignmentsExport {
  readonly content: string | Uint8Array;
  readonly rowCount: number;
}

/** The assignments of one or several plans in a format of its own. The same plans give the same bytes. */
export function exportAssignments(request: AssignmentsRequest): AssignmentsExport {
  const say = sayExportIn(request.locale);
  const all = request.plans.flatMap(assignmentRows);
  const rows = chooseRows(all, request.choice ?? {});
  const groups = groupRows(rows, request.by ?? null, say);
  const title = titleOf(request.plans.map(planName), say);
  const content =
    request.matrix === true
      ? writeMatrix(request, matrixSheet(title, groups, say), groups, say)
      : writeList(request, title, rows, groups, say);
  return { content, rowCount: rows.length };
}

function writeList(
  request: AssignmentsRequest,
  title: string,
  rows: readonly AssignmentRow[],
  groups: readonly RowGroup[],
  say: SayExport,
): string | Uint8Array {
  const { format, locale } = request;
  const sayDay = (day: string): string => dateInWords(day, locale);
  const brief = (): Sheet => briefSheet(title, groups, say);
  const full = (): Sheet => fullSheet(title, groups, say);
  switch (format) {
    case 'table':
      return rows.length === 0 ? '' : `${asText(request, brief())}\n${summaryOf(rows, say)}\n`;
    case 'md':
      return sheetAsMarkdown(brief(), sayDay);
    case 'json':
      return rowsAsJson(groups);
    case 'csv':
      return sheetAsCsv(full(), say('column.group'));
    case 'xlsx':
      return sheetAsXlsx(full(), say('title.assignments'), say('column.group'));
    case 'ics':
      return rowsAsCalendar(rows, title, say);
    case 'html':
      return rowsAsHtml(brief(), rows, { locale, say, sayDay, summary: summaryOf(rows, say) });
  }
}

function writeMatrix(
  request: AssignmentsRequest,
  sheet: Sheet,
  groups: readonly RowGroup[],
  say: SayExport,
): string | Uint8Array {
  const { format, locale } = request;
  const sayDay = (day: string): string => dateInWords(day, locale);
  switch (format) {
    case 'table': {
      const { sheet: numbered, legend } = numberUnits(sheet);
      return legend === '' ? '' : `${asText(request, numbered)}\n${say('title.matrix')}\n${legend}`;
    }
    case 'md':
      return `${sheetAsMarkdown(sheet, sayDay)}\n${say('title.matrix')}\n`;
    case 'json':
      return matrixAsJson(groups);
    case 'csv':
      return sheetAsCsv(sheet, say('column.group'));
    case 'xlsx':
      return sheetAsXlsx(sheet, say('title.assignments'), say('column.group'));
    case 'ics':
      return rowsAsCalendar(
        groups.flatMap(({ rows }) => rows),
        sheet.title,
        say,
      );
    case 'html':
      return sheetAsHtml(sheet, locale, sayDay);
  }
}

function asText({ terminal, locale }: AssignmentsRequest, sheet: Sheet): string {
  return sheetAsText(sheet, {
    width: terminal?.width ?? 100,
    bold: (text) => terminal?.bold(text) ?? text,
    sayDay: (day) => dateInWords(day, locale),
  });
}

function titleOf(plans: readonly PlanName[], say: SayExport): string {
  const [only, another] = plans;
  if (only === undefined || another !== undefined) return say('title.assignments');
  return say('title.assignmentsOf', { plan: displayName(only) });
}

function summaryOf(rows: readonly AssignmentRow[], say: SayExport): string {
  const tasks = rows.filter(({ kind }) => kind === 'task').length;
  return say('summary.rows', {
    tasks,
    duties: rows.length - tasks,
    withoutLead: rows.filter(({ leads }) => leads.length === 0).length,
    withoutDeadline: rows.filter(({ deadlines }) => deadlines.length === 0).length,
  });
}
