import type { DeadlineKind } from '../../plan/facts.ts';
import { labelledTitle, shorten } from '../lines-of.ts';
import type { PlanName } from '../plan-source.ts';

/** One unit of a row. `inherited`: said elsewhere, for a section, a column or a unit heading. */
export interface RowUnit {
  readonly unit: string;
  readonly inherited: boolean;
}

export interface RowDeadline {
  /** As written. */
  readonly text: string;
  /** How exact it is: a day, a month, a quarter … */
  readonly kind: DeadlineKind;
  /** `YYYY-MM-DD`, where they follow from the text. */
  readonly start: string | null;
  readonly end: string | null;
  readonly inherited: boolean;
}

export interface RowReport {
  readonly to: string | null;
  readonly when: string | null;
}

export interface RowSection {
  readonly label: string;
  readonly title: string;
}

/** One task (nhiệm vụ), or one duty that stands under the heading of a unit. */
export interface AssignmentRow {
  /** The same for the same task of the same plan, also after other lines have moved. */
  readonly id: string;
  readonly kind: 'task' | 'duty';
  readonly plan: PlanName;
  /** The headings it stands under, outermost first. */
  readonly section: readonly RowSection[];
  readonly label: string;
  readonly text: string;
  readonly leads: readonly RowUnit[];
  readonly coordinating: readonly RowUnit[];
  readonly deadlines: readonly RowDeadline[];
  readonly reports: readonly RowReport[];
  /** Numbers of the directives it cites. */
  readonly directives: readonly string[];
  /** Lines of the file, from 1. */
  readonly line: number;
  readonly endLine: number;
}

/** The deadline that comes first on the calendar: what a row is sorted and filtered by. */
export function dueOf(row: AssignmentRow): RowDeadline | null {
  let due: RowDeadline | null = null;
  for (const deadline of row.deadlines) {
    if (deadline.end === null) continue;
    if (due === null || deadline.end < (due.end as string)) due = deadline;
  }
  return due;
}

/** `III. NHIỆM VỤ › 1. Tuyên truyền`. */
export function sectionPath({ section }: AssignmentRow): string {
  return section.map(labelledTitle).join(' › ');
}

/** `III › 1 › 1.2`: where to find a row in the plan, in the fewest words. */
export function shortPlace({ section, label }: AssignmentRow): string {
  const parts = section.map((part) => part.label || shorten(part.title, 24));
  return [...parts, label].filter(Boolean).join(' › ');
}
