import type { Plan } from '../plan/facts.ts';

/** A draft of headings alone: it is not asked yet for what a finished plan has. */
export function isOutlineOnly(plan: Plan): boolean {
  return (
    plan.signature === null &&
    plan.parts.every(({ tasks, unitHeadings }) => tasks.length === 0 && unitHeadings.length === 0)
  );
}
