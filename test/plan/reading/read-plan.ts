import { openPlanDocument } from '../../../server/src/plan/plan-document.ts';
import type { OutlineNode, Plan } from '../../../server/src/plan/facts.ts';

/** The plan that the lines of a template say; the indentation of the code is left out. */
export function readPlan(text: string): Plan {
  return openPlanDocument(text.replace(/^\n/, '')).plan;
}

/** The outline, one node a line: two spaces a level, the label and the title. */
export function outlineOf(plan: Plan): string[] {
  const lines: string[] = [];
  const walk = (nodes: readonly OutlineNode[], depth: number): void => {
    for (const node of nodes) {
      lines.push(`${'  '.repeat(depth)}${node.label || '(none)'} ${node.title}`.trimEnd());
      walk(node.children, depth + 1);
    }
  };
  walk(plan.outline, 0);
  return lines;
}

/** Each task as “label: leads | coordinating units | deadlines”. */
export function tasksOf(plan: Plan): string[] {
  return plan.tasks.map(({ label, leadUnits, coordinatingUnits, deadlines }) =>
    [
      `${label}: ${leadUnits.map(({ unit }) => unit).join(' + ')}`,
      coordinatingUnits.map(({ unit }) => unit).join(' + '),
      deadlines.map(({ text }) => text).join(' + '),
    ].join(' | '),
  );
}
