import type { Plan, PlanPart } from '../plan/facts.ts';
import { ofPart, sumOfParts } from '../plan/stretches.ts';

/** Dots that stand for words to be filled in: `……`, `.....`, `… / …`; an ellipsis (“v.v...”) has three. */
const dotLeader = /(?:…[.…]|[.…]{4})/u;

/**
 * Tells whether the document is a form to be filled in: its very subject or basis has dot leaders, or
 * several of its tasks and signature do. A plan whose number alone is still blank is a draft, not a form.
 */
export function isBlankForm(plan: Plan): boolean {
  const known = forms.get(plan);
  if (known !== undefined) return known;
  const is = hasLeaders(plan);
  forms.set(plan, is);
  return is;
}

/** Several rules ask, of each version of a plan. */
const forms = new WeakMap<Plan, boolean>();

function hasLeaders(plan: Plan): boolean {
  if (hasLeader(plan.title?.subject?.text ?? '')) return true;
  if (plan.legalBasis?.items.some((item) => hasLeader(item.text)) === true) return true;
  return sumOfParts(plan.stretches, leadersOf) >= 3;
}

/** Most texts have no two dots in a row, which is told faster. */
function hasLeader(text: string): boolean {
  return (text.includes('…') || text.includes('..')) && dotLeader.test(text);
}

function leadersOf(part: PlanPart): number {
  const count = ({ tasks }: PlanPart) => tasks.filter(({ text }) => hasLeader(text)).length;
  return ofPart(part, leadersOf, count);
}
