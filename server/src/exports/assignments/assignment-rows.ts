import type { Assignment, Citation, Deadline, OutlineNode, Plan, Task } from '../../plan/facts.ts';
import { splitUnits } from '../../plan/units/split-units.ts';
import { hash } from '../../rules/fingerprint.ts';
import type { Range } from '../../text/position.ts';
import { foldPassage, foldWords } from '../../text/fold.ts';
import { FactsByLine, lastLineOf } from '../lines-of.ts';
import { type PlanName, type PlanSource, planName } from '../plan-source.ts';
import type { AssignmentRow, RowDeadline, RowSection, RowUnit } from './assignment-row.ts';
import { type Duty, dutiesOf } from './duties.ts';

/** Every task and duty of a plan, in reading order. */
export function assignmentRows(source: PlanSource): AssignmentRow[] {
  const { plan } = source.document;
  const facts: Facts = {
    name: planName(source),
    leads: new FactsByLine(plan.leadUnits),
    coordinating: new FactsByLine(plan.coordinatingUnits),
    deadlines: new FactsByLine(plan.deadlines),
    reports: new FactsByLine(plan.reports),
    citations: new FactsByLine(plan.citations),
    ids: new Map(),
  };
  const rows = [
    ...plan.tasks.map((task) => rowOfTask(task, facts)),
    ...dutiesOf(source.document).map((duty) => rowOfDuty(duty, facts)),
  ];
  return rows.sort((a, b) => a.line - b.line).map((row) => ({ ...row, id: idOf(row, facts) }));
}

interface Facts {
  readonly name: PlanName;
  readonly leads: FactsByLine<Assignment>;
  readonly coordinating: FactsByLine<Assignment>;
  readonly deadlines: FactsByLine<Deadline>;
  readonly reports: FactsByLine<Plan['reports'][number]>;
  readonly citations: FactsByLine<Citation>;
  /** How often each name was given, so that equal rows are told apart. */
  readonly ids: Map<string, number>;
}

type RowWithoutId = Omit<AssignmentRow, 'id'>;

function rowOfTask(task: Task, facts: Facts): RowWithoutId {
  const first = task.range.start.line;
  const last = lastLineOf(task.range);
  const isInherited = ({ range }: { readonly range: Range }): boolean =>
    range.start.line < first || range.start.line > last;
  return {
    kind: 'task',
    plan: facts.name,
    section: pathTo(task.node?.parent ?? null),
    label: task.label,
    text: task.text,
    leads: task.leadUnits.map((lead) => ({
      unit: lead.unit,
      inherited: task.inheritedLeads || isInherited(lead),
    })),
    coordinating: task.coordinatingUnits.map((other) => ({
      unit: other.unit,
      inherited: isInherited(other),
    })),
    deadlines: task.deadlines.map((deadline) =>
      rowDeadline(deadline, task.inheritedDeadlines || isInherited(deadline)),
    ),
    ...onLines(first, last, facts),
  };
}

/** What a unit does for another that leads: its heading makes it a coordinating unit then. */
const onlyHelps = /^(?:phối hợp|phối kết hợp|tham gia)(?![\p{L}\p{M}])/u;

function rowOfDuty(duty: Duty, facts: Facts): RowWithoutId {
  const { firstLine, lastLine, node } = duty;
  const ofHeading = unitsOfHeading(duty.unit);
  const helps = onlyHelps.test(foldPassage(duty.text));
  // The reader gives the heading's unit to a sentence that orders it to lead; it is not named twice.
  const leads = otherThan(duty.unit, facts.leads.within(firstLine, lastLine));
  const coordinating = otherThan(duty.unit, facts.coordinating.within(firstLine, lastLine));
  return {
    kind: 'duty',
    plan: facts.name,
    section: pathTo(node),
    label: duty.label,
    text: duty.text,
    leads: helps ? leads : [...ofHeading, ...leads],
    coordinating: helps ? [...ofHeading, ...coordinating] : coordinating,
    deadlines: facts.deadlines
      .within(firstLine, lastLine)
      .map((deadline) => rowDeadline(deadline, false)),
    ...onLines(firstLine, lastLine, facts),
  };
}

/** “Các sở, ban, ngành; Ủy ban nhân dân các xã” is two units. */
function unitsOfHeading(heading: string | null): RowUnit[] {
  if (heading === null) return [];
  const units = splitUnits(heading, foldPassage(heading), 0, heading.length);
  const names = units.length > 0 ? units.map(({ text }) => text) : [heading];
  return names.map((unit) => ({ unit, inherited: true }));
}

function otherThan(heading: string | null, units: readonly Assignment[]): RowUnit[] {
  const name = foldWords(heading ?? '');
  return units
    .filter(({ unit }) => !name.includes(foldWords(unit)))
    .map(({ unit }) => ({ unit, inherited: false }));
}

function onLines(first: number, last: number, { reports, citations }: Facts) {
  const ids = citations.within(first, last).filter(({ own }) => !own);
  return {
    reports: reports.within(first, last).map(({ to, when }) => ({ to, when })),
    directives: [...new Set(ids.map(({ id }) => id))],
    line: first + 1,
    endLine: last + 1,
  };
}

function rowDeadline({ text, kind, start, end }: Deadline, inherited: boolean): RowDeadline {
  return { text, kind, start, end, inherited };
}

function pathTo(node: OutlineNode | null): RowSection[] {
  const path: RowSection[] = [];
  for (let at = node; at !== null; at = at.parent)
    path.unshift({ label: at.label, title: at.title });
  return path;
}

/** Made from what the row says, not from where it stands. */
function idOf({ plan, section, text }: RowWithoutId, { ids }: Facts): string {
  const name = foldWords([plan.number ?? plan.file, section.at(-1)?.title ?? '', text].join('\n'));
  const count = ids.get(name) ?? 0;
  ids.set(name, count + 1);
  return hash(count === 0 ? name : `${name}\n${count}`);
}
