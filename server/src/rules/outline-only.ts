import type { Plan, PlanPart } from '../plan/facts.ts';
import { sumOfParts } from '../plan/stretches.ts';

/** A draft of headings alone: it is not asked yet for what a finished plan has. */
export function isOutlineOnly(plan: Plan): boolean {
  return plan.signature === null && sumOfParts(plan.stretches, dutiesOf) === 0;
}

function dutiesOf({ tasks, unitHeadings }: PlanPart): number {
  return tasks.length + unitHeadings.length;
}
