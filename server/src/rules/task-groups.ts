import type { OutlineNode, Plan, Task } from '../plan/facts.ts';
import type { LineDocument } from '../text/line-document.ts';
import { comparePositions } from '../text/position.ts';
import type { Range } from '../text/position.ts';

/** The tasks of one section of the plan; `section` is null where tasks stand outside every section. */
export interface TaskGroup {
  readonly section: OutlineNode | null;
  readonly tasks: readonly Task[];
}

/**
 * The tasks by the section that a reader would name: the outermost “NỘI DUNG, NHIỆM VỤ” they stand in,
 * else the outermost section. A finding about “no task of the section” is anchored there.
 */
export function taskGroups(plan: Plan): readonly TaskGroup[] {
  const groups = new Map<OutlineNode | null, Task[]>();
  for (const task of plan.tasks) {
    const section = sectionOf(task.node);
    const tasks = groups.get(section);
    if (tasks === undefined) groups.set(section, [task]);
    else tasks.push(task);
  }
  return [...groups].map(([section, tasks]) => ({ section, tasks }));
}

function sectionOf(node: OutlineNode | null): OutlineNode | null {
  let section: OutlineNode | null = null;
  let tasks: OutlineNode | null = null;
  for (let outer = node; outer !== null; outer = outer.parent) {
    section = outer;
    if (outer.role === 'tasks') tasks = outer;
  }
  return tasks ?? section;
}

/** The part of a range that stands on its first line, so that no finding covers half a page. */
export function onFirstLine(range: Range, lines: LineDocument): Range {
  if (range.start.line === range.end.line) return range;
  const character = lines.line(range.start.line).trimEnd().length;
  return { start: range.start, end: { line: range.start.line, character } };
}

/** Whether any of the facts, which stand in reading order, starts inside `range`. */
export function anyInside(facts: readonly { readonly range: Range }[], range: Range): boolean {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = facts[middle]?.range.start ?? range.start;
    if (comparePositions(start, range.start) < 0) low = middle + 1;
    else high = middle;
  }
  const next = facts[low];
  return next !== undefined && comparePositions(next.range.start, range.end) < 0;
}
