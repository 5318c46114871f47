import type { Citation, Directive, Plan } from '../plan/facts.ts';
import type { Position } from '../text/position.ts';
import { findAt } from './find-at.ts';

/** The citation under the cursor; its type word, date and issuer count as part of it. */
export function citationAt(plan: Plan, position: Position): Citation | null {
  return findAt(plan.citations, position, (citation) => citation.fullRange);
}

/** The directive that a citation stands for in its plan: one number may be several, of different years. */
export function directiveCited(plan: Plan, citation: Citation): Directive | undefined {
  return plan.directives.find(({ citations }) => citations.includes(citation));
}
