import type { Plan } from '../plan/facts.ts';

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
  for (const task of plan.tasks) {
    if (dotLeader.test(task.text) && ++leaders >= 3) return true;
  }
  return false;
}
