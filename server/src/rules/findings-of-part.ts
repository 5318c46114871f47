import type { Plan, PlanPart } from '../plan/facts.ts';
import type { Range } from '../text/position.ts';
import type { Finding } from './finding.ts';
import type { ReportDetails } from './rule.ts';

/**
 * A finding before its related places are asked for. Its lines are counted from the part that it was
 * found in (from the top, where it is of the whole plan), so that it stays right when the part moves.
 */
export interface OpenFinding {
  readonly part: PlanPart | null;
  readonly finding: Omit<Finding, 'related'>;
  readonly related: ReportDetails['related'];
}

/** The findings of one part, kept with it. */
interface KeptFindings {
  /** What the findings depend on beside the part: rules, severities, facts of the whole plan. */
  readonly key: string;
  readonly findings: readonly OpenFinding[];
}

const slot = {};

/** The findings of one part: those it had, as long as nothing they depend on changed. */
export function findingsOfPart(
  part: PlanPart,
  key: string,
  check: () => readonly OpenFinding[],
): readonly OpenFinding[] {
  const kept = part.memory.get(slot) as KeptFindings | undefined;
  if (kept?.key === key) return kept.findings;
  const findings = check();
  part.memory.set(slot, { key, findings });
  return findings;
}

/** A finding where it stands now, with its related places. */
export function closed({ part, finding, related }: OpenFinding, plan: Plan): Finding {
  const down = part?.firstLine ?? 0;
  const places =
    typeof related === 'function'
      ? related(plan)
      : related?.map((place) => ({ ...place, range: movedRange(place.range, down) }));
  return { ...finding, range: movedRange(finding.range, down), related: places ?? [] };
}

/** The same range so many lines further down; up where negative. */
export function movedRange({ start, end }: Range, lines: number): Range {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}
