import type { AssignmentRow, RowDeadline } from '../../exports/assignments/assignment-row.ts';
import type { PlanChanges } from './diff-assignments.ts';
import type { RowChange } from './row-changes.ts';

/** The changes for programs: version 1, days as `YYYY-MM-DD`, lines from 1; what did not change is left out. */
export function changesAsJson(changes: readonly PlanChanges[], base: string): string {
  const plans = changes.map(({ plan, earlierFile, state, added, removed, changed, ...rest }) => ({
    ...plan,
    earlierFile,
    state,
    added: added.map(rowJson),
    removed: removed.map(rowJson),
    changed: changed.map(changeJson),
    ...rest,
  }));
  const sum = (of: (one: PlanChanges) => number): number =>
    changes.reduce((total, one) => total + of(one), 0);
  const summary = {
    plans: changes.length,
    added: sum(({ added }) => added.length),
    removed: sum(({ removed }) => removed.length),
    changed: sum(({ changed }) => changed.length),
  };
  return `${JSON.stringify({ version: 1, base, plans, summary }, null, 1)}\n`;
}

function rowJson(row: AssignmentRow): object {
  const { id, kind, label, text, section, leads, coordinating, deadlines, line, endLine } = row;
  return {
    id,
    kind,
    label,
    text,
    section,
    leadUnits: leads.map(({ unit }) => unit),
    coordinatingUnits: coordinating.map(({ unit }) => unit),
    deadlines: deadlines.map(deadlineJson),
    line,
    endLine,
  };
}

function changeJson(change: RowChange): object {
  const { before, after, section, text, leads, coordinating, deadlines } = change;
  return {
    before: rowJson(before),
    after: rowJson(after),
    ...(leads !== null && { leadUnits: leads }),
    ...(coordinating !== null && { coordinatingUnits: coordinating }),
    ...(deadlines !== null && {
      deadlines: {
        from: deadlines.from.map(deadlineJson),
        to: deadlines.to.map(deadlineJson),
        days: deadlines.days,
      },
    }),
    ...(section !== null && { section }),
    ...(text !== null && { text }),
  };
}

function deadlineJson({ text, kind, start, end }: RowDeadline): object {
  return { text, kind, start, end };
}
