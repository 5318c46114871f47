import type { Plan, PlanPart } from '../../plan/facts.ts';
import { ofStretches } from '../../plan/stretches.ts';
import type { Position, Range } from '../../text/position.ts';
import { withoutEnd } from '../../text/trim.ts';
import type { WorkspaceKnowledge } from '../../workspace/workspace-knowledge.ts';
import type { PlanFile } from '../plan-file.ts';
import { unitKey } from '../unit-names.ts';
import { type FittingItems, fittingItems, type Suggestion } from './make-item.ts';
import { candidateOf } from './typed-words.ts';

const mostOfWorkspace = 1000;

/** A unit and how often it is named. */
export interface CountedUnit {
  readonly name: string;
  readonly count: number;
}

/** The units that can be named at a place: those of the plan, of the office, of the workspace; most used first. */
export function unitItems(
  file: PlanFile,
  position: Position,
  typed: string,
  ofOffice: readonly string[],
  knowledge: WorkspaceKnowledge | null,
): FittingItems {
  const { plan } = file.document;
  const taken = namedForTask(plan, position);
  const names = new Map<string, string>();
  const add = (name: string): void => {
    const key = unitKey(name);
    if (!taken.has(key) && !names.has(key)) names.set(key, name);
  };
  for (const { name } of unitsOfPlan(plan, position)) add(name);
  for (const name of ofOffice) add(name);
  for (const { name } of knowledge?.units(mostOfWorkspace) ?? []) add(name);
  return fittingItems(
    [...names.values()].map((name) => unitSuggestion(name, file.uri)),
    ({ label }) => candidateOf(label),
    typed,
    position,
  );
}

export function unitSuggestion(name: string, uri: string): Suggestion {
  // Class, as units are in the outline.
  return { label: name, kind: 7, data: { uri, kind: 'unit', id: name } };
}

/** The units of a plan by how often it names them; what stands on the line of the cursor does not count. */
export function unitsOfPlan(plan: Plan, { line }: Position): CountedUnit[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const units of ofStretches(plan.stretches, unitsOfPlan, countUnits)) {
    for (const [key, { name, count }] of units) addTo(counts, key, name, count);
  }
  const part = plan.parts.find(
    (one) => line >= one.firstLine && line < one.firstLine + one.lineCount,
  );
  for (const { name, at } of part === undefined ? [] : mentionsIn(part)) {
    if (at.line === line) addTo(counts, unitKey(name), name, -1);
  }
  return [...counts.values()].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function countUnits(parts: readonly PlanPart[]): ReadonlyMap<string, CountedUnit> {
  const counts = new Map<string, { name: string; count: number }>();
  for (const part of parts) {
    for (const { name } of mentionsIn(part)) addTo(counts, unitKey(name), name, 1);
  }
  return counts;
}

function addTo(
  counts: Map<string, { name: string; count: number }>,
  key: string,
  name: string,
  count: number,
): void {
  const known = counts.get(key);
  if (known === undefined) counts.set(key, { name, count });
  else known.count += count;
}

function mentionsIn(part: PlanPart): { readonly name: string; readonly at: Position }[] {
  const assigned = [...part.leadUnits, ...part.coordinatingUnits];
  return [
    ...assigned.map(({ unit, range }) => ({ name: unit, at: range.start })),
    ...part.unitHeadings.map(({ text, range }) => ({
      name: withoutEnd(text, '.:;,'),
      at: range.start,
    })),
    ...(part.recipients?.items ?? [])
      // “Như Điều 3” names nobody.
      .filter(({ archive, name }) => !archive && !/^như /iu.test(name))
      .map(({ name, range }) => ({ name, at: range.start })),
  ];
}

/** What the task at hand names already: a unit does not lead and coordinate the same task. */
function namedForTask(plan: Plan, position: Position): ReadonlySet<string> {
  const task = plan.tasks.findLast(({ range }) => range.start.line <= position.line);
  const end = task === undefined ? null : (task.node?.range ?? task.range).end;
  // Lines that are just being added stand behind it.
  if (task === undefined || end === null || end.line < position.line - 1) return new Set();
  const own = [...(task.inheritedLeads ? [] : task.leadUnits), ...task.coordinatingUnits].filter(
    ({ range }) => !isBeingTyped(range, position),
  );
  return new Set(own.map(({ unit }) => unitKey(unit)));
}

/** What ends at the cursor is no name yet. */
function isBeingTyped({ start, end }: Range, { line, character }: Position): boolean {
  return start.line === line && end.character >= character;
}
