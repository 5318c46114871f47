import { type AssignmentRow, dueOf } from '../exports/assignments/assignment-row.ts';
import { labelledTitle } from '../exports/lines-of.ts';
import type { SayDrafting } from '../features/drafting-messages.ts';
import { shorten } from '../features/markdown.ts';
import type { NodeBudget, ViewIcon, ViewNode } from './view-tree.ts';

/** What every node of one tree is made with. */
export interface NodeWriter {
  readonly uri: string;
  readonly say: SayDrafting;
  readonly budget: NodeBudget;
  /** Whether groups show their tasks at first. */
  readonly isExpanded: boolean;
}

/** Not more, since a side bar is narrow and what stands in grey behind it is what a reader looks for. */
const labelLength = 48;
const unitsLength = 60;

/**
 * One task or duty as a leaf. What its group says already is not said again: under a unit the deadline
 * stands behind it, under a deadline the units.
 */
export function assignmentNode(
  row: AssignmentRow,
  group: string,
  under: 'leads' | 'coordinates' | 'deadline' | 'section',
  { uri, say }: NodeWriter,
): ViewNode {
  const leads = shorten(row.leads.map(({ unit }) => unit).join(', '), unitsLength);
  const due = dueOf(row) ?? row.deadlines[0];
  const deadline = due?.text ?? '';
  const parts =
    under === 'leads'
      ? [deadline]
      : under === 'deadline'
        ? [deadline, leads]
        : [under === 'coordinates' ? say('tree.ledBy', { units: leads }) : leads, deadline];
  const line = row.line - 1;
  const range = { start: { line, character: 0 }, end: { line, character: 0 } };
  return {
    id: `${group}/${row.id}${under === 'coordinates' ? '/c' : ''}`,
    label: shorten(labelledTitle({ label: row.label, title: row.text }), labelLength),
    description: parts.filter((part) => part !== '').join(' · '),
    tooltip: tooltipOf(row, say),
    icon: iconOf(row, under),
    place: { uri, range },
  };
}

function iconOf({ kind, leads, deadlines }: AssignmentRow, under: string): ViewIcon {
  if (under === 'coordinates') return 'coordinates';
  const lacks = kind === 'task' && (leads.length === 0 || deadlines.length === 0);
  return lacks ? 'missing' : 'leads';
}

const tooltipLength = 600;

function tooltipOf(row: AssignmentRow, say: SayDrafting): string {
  const { label, text, leads, coordinating, deadlines } = row;
  const names = (units: AssignmentRow['leads']): string => units.map(({ unit }) => unit).join('; ');
  return [
    shorten(labelledTitle({ label, title: text }), tooltipLength),
    leads.length === 0 ? say('tip.noLead') : say('tip.lead', { units: names(leads) }),
    coordinating.length === 0 ? '' : say('tip.coordinating', { units: names(coordinating) }),
    deadlines.length === 0
      ? say('tip.noDeadline')
      : say('tip.deadline', { deadline: deadlines.map((one) => one.text).join('; ') }),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
