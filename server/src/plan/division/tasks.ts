import { append } from '../../text/append.ts';
import type { Assignment, Deadline, SectionRole } from '../facts.ts';
import type { DivisionBuilder, DraftNode } from './division-builder.ts';

/** Parts of a section that say something about its tasks and are none themselves. */
const aboutTasks: readonly SectionRole[] = ['leads', 'coordination', 'deadline'];

/** Whether a section of this role gives the lead units, coordinating units or deadline of the tasks beside it. */
export function isAboutTasks(role: SectionRole): boolean {
  return aboutTasks.includes(role);
}

/**
 * Finds the tasks (nhiệm vụ) of a division: the innermost numbered blocks of its task sections and
 * the rows of its task tables, each with its lead units, coordinating units and deadlines — its own,
 * or those that its section, the unit heading or a label heading beside it gives.
 */
export function writeTasks(builder: DivisionBuilder): void {
  const given = new Map<DraftNode, Given>();
  for (const node of builder.nodes) {
    if (!isTask(node)) continue;
    node.kind = node.kind === 'row' ? 'row' : 'task';
    const leads = own(node, (details) => details.leads);
    const deadlines = own(node, (details) => details.deadlines);
    const inherited = inheritedBy(node, given);
    const times = or(node.draft.timesAbove, inherited.deadlines);
    builder.tasks.push({
      label: node.label,
      text: node.draft.words || node.title,
      range: node.range,
      selectionRange: node.selectionRange,
      node,
      leadUnits: or(leads, inherited.leads),
      coordinatingUnits: or(
        own(node, (details) => details.coordinating),
        inherited.coordinating,
      ),
      deadlines: or(deadlines, times),
      inheritedLeads: leads.length === 0 && inherited.leads.length > 0,
      inheritedDeadlines: deadlines.length === 0 && times.length > 0,
    });
  }
}

function isTask(node: DraftNode): boolean {
  if (node.draft.holdsRows) return false;
  if (node.draft.taskRow) return node.children.every((child) => !child.draft.taskRow);
  if (node.kind === 'row' || node.kind === 'appendix' || node.kind === 'unit') return false;
  if (node.draft.section !== 'tasks' || node.label === '') return false;
  if (isAboutTasks(node.role)) return false;
  if (node.children.some((child) => !isAboutTasks(child.role))) return false;
  // “II. NỘI DUNG” with nothing numbered under it is one section, not one task.
  return node.parent !== null || node.role === 'other';
}

/** What a section gives to every task in it. */
interface Given {
  readonly leads: readonly Assignment[];
  readonly coordinating: readonly Assignment[];
  readonly deadlines: readonly Deadline[];
}

/** The nearest lead units and deadlines that the blocks around a task give. */
function inheritedBy(task: DraftNode, known: Map<DraftNode, Given>): Given {
  const leads: Assignment[] = [];
  const coordinating: Assignment[] = [];
  const deadlines: Deadline[] = [];
  for (let node = task.parent; node; node = node.parent) {
    const given = known.get(node) ?? givenBy(node);
    known.set(node, given);
    if (leads.length === 0) append(leads, given.leads);
    if (coordinating.length === 0) append(coordinating, given.coordinating);
    if (deadlines.length === 0) append(deadlines, given.deadlines);
  }
  return { leads, coordinating, deadlines };
}

function givenBy(node: DraftNode): Given {
  const parts = [
    node,
    ...node.children.filter((child) => isAboutTasks(child.role)).flatMap(withChildren),
  ];
  const leads = parts.flatMap((part) => part.draft.leads);
  const { ownUnit } = node.draft;
  if (leads.length === 0 && ownUnit) {
    leads.push({ unit: ownUnit.text, range: ownUnit.range, how: 'heading-imperative', node });
  }
  return {
    leads,
    coordinating: parts.flatMap((part) => part.draft.coordinating),
    deadlines: parts.flatMap((part) => part.draft.deadlines),
  };
}

/** What a task's own text gives: its block, and label headings under it. */
function own<T>(
  node: DraftNode,
  pick: (details: DraftNode['draft']) => readonly T[],
): readonly T[] {
  return [node, ...node.children.flatMap(withChildren)].flatMap((part) => [...pick(part.draft)]);
}

function withChildren(node: DraftNode): DraftNode[] {
  return [node, ...node.children.flatMap(withChildren)];
}

function or<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second;
}
