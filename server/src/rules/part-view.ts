import type { Plan, PlanPart } from '../plan/facts.ts';

/** A plan as a rule sees it that checks one part: title, letterhead and basis are the whole plan's, all else the part's. */
export function viewOfPart(plan: Plan, part: PlanPart): Plan {
  const { family, recognition, attachedToDecision, letterhead, title, legalBasis } = plan;
  const {
    outline,
    citations,
    leadUnits,
    coordinatingUnits,
    unitHeadings,
    deadlines,
    tasks,
    reports,
  } = part;
  return {
    family,
    recognition,
    attachedToDecision,
    letterhead,
    title,
    legalBasis,
    outline,
    citations,
    leadUnits,
    coordinatingUnits,
    unitHeadings,
    deadlines,
    tasks,
    reports,
    directives: [],
    innerReferences: [],
    recipients: part.recipients,
    signature: part.signature,
    parts: [part],
    stretches: [{ parts: [part], memory: new Map() }],
    citationsVersion: plan.citationsVersion,
  };
}
