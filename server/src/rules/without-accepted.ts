import type { PlanDocument } from '../plan/plan-document.ts';
import { comparePositions } from '../text/position.ts';
import { type AcceptedNames, matchAccepted } from './accepted-findings.ts';
import { findingNames } from './fingerprint.ts';
import { closed } from './findings-of-part.ts';
import { FindingsOfPlan } from './findings-of-plan.ts';

/**
 * The findings of a plan without the old ones that are accepted. All of them are looked at, also where
 * only the gravest are shown: the accepted ones must not take the places of the others.
 */
export function withoutAccepted(
  found: FindingsOfPlan,
  entries: readonly AcceptedNames[],
  document: PlanDocument,
): FindingsOfPlan {
  const all = found
    .gravest(found.count)
    .map((open) => ({ open, finding: closed(open, document.plan) }))
    .sort((a, b) => comparePositions(a.finding.range.start, b.finding.range.start));
  const names = findingNames(
    document,
    all.map(({ finding }) => finding),
  ).map((name, index) => ({ ...name, places: all[index]?.finding.related.length ?? 0 }));
  const { accepted } = matchAccepted(names, entries);
  const kept = all.flatMap(({ open }, index) => (accepted[index] === true ? [] : open));
  return new FindingsOfPlan([], '', () => [], kept);
}
