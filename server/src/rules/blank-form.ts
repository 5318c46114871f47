import type { Plan, PlanPart } from '../plan/facts.ts';
import { ofPart } from './part-view.ts';

/** Dots that stand for words to be filled in: `……`, `.....`, `… / …`; an ellipsis (“v.v...”) has three. */
const dotLeader = /(?:…[.…]|[.…]{4})/u;

/**
 * Tells whether the document is a form to be filled in: its very subject or basis has dot leaders, or
 * several of its tasks and signature do. A plan whose number alone is still blank is a draft, not a form.
 */
export function isBlankForm(plan: Plan): boolean {
  if (dotLeader.test(plan.title?.subject?.text ?? '')) return true;
  if (plan.legalBasis?.items.some((item) => dotLeader.test(item.text)) === true) return true;
  let leaders = 0;
  for (const part of plan.parts) leaders += ofPart(part, isBlankForm, leadersOf);
  return leaders >= 3;
}

function leadersOf({ tasks }: PlanPart): number {
  return tasks.filter((task) => dotLeader.test(task.text)).length;
}
