import { type AssignmentRow, dueOf } from '../exports/assignments/assignment-row.ts';
import { assignmentRows } from '../exports/assignments/assignment-rows.ts';
import { groupRows } from '../exports/assignments/group-rows.ts';
import { unitNameKey } from '../plan/units/unit-key.ts';
import { labelledTitle } from '../exports/lines-of.ts';
import { sayExportIn, type SayExport } from '../exports/messages.ts';
import { type SayDrafting, sayDraftingIn } from '../features/drafting-messages.ts';
import { shorten } from '../features/markdown.ts';
import type { PlanFile } from '../features/plan-file.ts';
import type { Locale } from '../messages.ts';
import { assignmentNode, type NodeWriter } from './assignment-node.ts';
import { NodeBudget, type ViewNode, type ViewTree, withOmitted } from './view-tree.ts';

export type AssignmentGrouping = 'unit' | 'deadline' | 'section';

/** So few tasks and duties can be taken in at one look. */
const fewRows = 30;

export interface AssignmentTreeWish {
  readonly grouping: AssignmentGrouping;
  /** Only the tasks that lack a lead unit or a deadline. */
  readonly onlyIncomplete: boolean;
}

/** Who does what until when, grouped as the reader wants it. */
export function assignmentTree(file: PlanFile, wish: AssignmentTreeWish, locale: Locale): ViewTree {
  const say = sayDraftingIn(locale);
  const all = assignmentRows({ file: file.uri, document: file.document });
  const rows = wish.onlyIncomplete ? all.filter(isIncomplete) : all;
  const budget = new NodeBudget();
  const isExpanded = rows.length <= fewRows;
  const writer = { uri: file.uri, say, budget, isExpanded };
  const nodes =
    wish.grouping === 'unit'
      ? byUnit(rows, writer, sayExportIn(locale))
      : wish.grouping === 'deadline'
        ? byDeadline(rows, writer, sayExportIn(locale))
        : bySection(rows, writer);
  return { nodes: withOmitted(nodes, budget, say), summary: summaryOf(all, say) };
}

/** Duties under the heading of a unit have their lead and seldom a deadline; only tasks can lack them. */
function isIncomplete({ kind, leads, deadlines }: AssignmentRow): boolean {
  return kind === 'task' && (leads.length === 0 || deadlines.length === 0);
}

function summaryOf(rows: readonly AssignmentRow[], say: SayDrafting): string {
  const tasks = rows.filter(({ kind }) => kind === 'task');
  const noLead = tasks.filter(({ leads }) => leads.length === 0).length;
  const noDeadline = tasks.filter(({ deadlines }) => deadlines.length === 0).length;
  return [
    rows.length === 0 ? '' : say('tree.rows', { count: rows.length }),
    noLead === 0 ? '' : say('tree.withoutLead', { count: noLead }),
    noDeadline === 0 ? '' : say('tree.withoutDeadline', { count: noDeadline }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

interface UnitGroup {
  readonly name: string;
  readonly leads: AssignmentRow[];
  readonly coordinates: AssignmentRow[];
}

/** What nobody leads comes first, then the units in the order in which the plan names them. */
function byUnit(rows: readonly AssignmentRow[], writer: NodeWriter, say: SayExport): ViewNode[] {
  const groups = new Map<string, UnitGroup>();
  const groupOf = (name: string): UnitGroup => {
    const key = unitNameKey(name);
    const group = groups.get(key) ?? { name, leads: [], coordinates: [] };
    groups.set(key, group);
    return group;
  };
  const add = (list: AssignmentRow[], row: AssignmentRow): void => {
    if (list.at(-1) !== row) list.push(row);
  };
  for (const row of rows) {
    for (const { unit } of row.leads) add(groupOf(unit).leads, row);
    for (const { unit } of row.coordinating) add(groupOf(unit).coordinates, row);
  }
  const withoutLead = rows.filter(({ leads }) => leads.length === 0);
  const nodes: ViewNode[] = [];
  if (withoutLead.length > 0) {
    const id = 'unit:';
    const children = writer.budget
      .take(withoutLead)
      .map((row) => assignmentNode(row, id, 'leads', writer));
    const description = String(withoutLead.length);
    nodes.push({
      id,
      label: say('group.noLead'),
      description,
      icon: 'missing',
      children,
      isExpanded: true,
    });
  }
  for (const [key, group] of groups) nodes.push(unitNode(key, group, writer));
  return nodes;
}

function unitNode(
  key: string,
  { name, leads, coordinates }: UnitGroup,
  writer: NodeWriter,
): ViewNode {
  const { say, budget } = writer;
  const id = `unit:${key}`;
  const description = [
    leads.length === 0 ? '' : say('tree.leads', { count: leads.length }),
    coordinates.length === 0 ? '' : say('tree.coordinates', { count: coordinates.length }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const children = [
    ...budget.take(leads).map((row) => assignmentNode(row, id, 'leads', writer)),
    ...budget.take(coordinates).map((row) => assignmentNode(row, id, 'coordinates', writer)),
  ];
  return { id, label: name, description, icon: 'unit', children, isExpanded: writer.isExpanded };
}

function byDeadline(
  rows: readonly AssignmentRow[],
  writer: NodeWriter,
  say: SayExport,
): ViewNode[] {
  return groupRows(rows, 'deadline', say).map(({ title, rows: inGroup }) => {
    const id = `deadline:${title}`;
    const hasDeadline = inGroup.some((row) => dueOf(row) !== null || row.deadlines.length > 0);
    return {
      id,
      label: title,
      description: String(inGroup.length),
      icon: hasDeadline ? 'deadline' : 'missing',
      isExpanded: writer.isExpanded,
      children: writer.budget
        .take(inGroup)
        .map((row) => assignmentNode(row, id, 'deadline', writer)),
    };
  });
}

/** A heading while its tree is made. */
interface Heading {
  readonly id: string;
  readonly label: string;
  readonly children: (Heading | AssignmentRow)[];
}

const titleLength = 80;

function bySection(rows: readonly AssignmentRow[], writer: NodeWriter): ViewNode[] {
  const root: Heading = { id: 'section:', label: '', children: [] };
  for (const row of rows) {
    let at = root;
    for (const { label, title } of row.section) {
      // By its label, so that what is expanded stays so while the title is written.
      const id = `${at.id}/${label === '' ? title : label}`;
      const known = at.children.at(-1);
      const isSame = known !== undefined && 'children' in known && known.id.split('#')[0] === id;
      const next: Heading = isSame
        ? known
        : {
            id: at.children.some((child) => child.id === id) ? `${id}#${row.id}` : id,
            label: shorten(labelledTitle({ label, title }), titleLength),
            children: [],
          };
      if (!isSame) at.children.push(next);
      at = next;
    }
    at.children.push(row);
  }
  return root.children.map((child) => sectionNode(child, root.id, writer));
}

function sectionNode(of: Heading | AssignmentRow, parent: string, writer: NodeWriter): ViewNode {
  if (!('children' in of)) return assignmentNode(of, parent, 'section', writer);
  const { id, label } = of;
  const children = writer.budget.take(of.children).map((child) => sectionNode(child, id, writer));
  const description = String(countRows(of));
  return { id, label, description, icon: 'section', children, isExpanded: true };
}

function countRows({ children }: Heading): number {
  return children.reduce((sum, child) => sum + ('children' in child ? countRows(child) : 1), 0);
}
