import type { PlanPart, PlanStretch } from '../plan/facts.ts';
import { ofStretches } from '../plan/stretches.ts';
import type { Severity } from './finding.ts';
import { findingsOfPart, type OpenFinding } from './findings-of-part.ts';

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Findings by severity, in the order of `severities`. */
type BySeverity = readonly (readonly OpenFinding[])[];

/**
 * The findings of the plan as a whole and of its parts. They are kept by stretches and severities, so
 * that where only the gravest are shown, a keystroke does not go through all that a book has.
 */
export class FindingsOfPlan {
  readonly count: number;
  /** Those of the whole plan, then those of the stretches. */
  private readonly lists: readonly BySeverity[];

  constructor(
    stretches: readonly PlanStretch[],
    /** What the findings of a part depend on beside the part. */
    key: string,
    check: (part: PlanPart) => readonly OpenFinding[],
    ofWhole: readonly OpenFinding[],
  ) {
    const ofSome = (parts: readonly PlanPart[]) =>
      bySeverity(parts.flatMap((part) => findingsOfPart(part, key, () => check(part))));
    this.lists = [bySeverity(ofWhole), ...ofStretches(stretches, FindingsOfPlan, ofSome, key)];
    this.count = this.lists.flat().reduce((sum, list) => sum + list.length, 0);
  }

  /** At most `limit` findings, those of the gravest severity first. */
  gravest(limit: number): OpenFinding[] {
    const kept: OpenFinding[] = [];
    for (const rank of severities.keys()) {
      for (const list of this.lists) {
        for (const one of list[rank] ?? []) {
          if (kept.length >= limit) return kept;
          kept.push(one);
        }
      }
    }
    return kept;
  }
}

function bySeverity(findings: readonly OpenFinding[]): BySeverity {
  return severities.map((severity) =>
    findings.filter(({ finding }) => finding.severity === severity),
  );
}
