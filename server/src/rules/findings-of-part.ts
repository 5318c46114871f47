import { formatMessage } from '../messages.ts';
import type { Plan, PlanPart } from '../plan/facts.ts';
import type { Range } from '../text/position.ts';
import type { Finding, SeveritySetting } from './finding.ts';
import type { Report, Rule, RuleContext, ReportDetails } from './rule.ts';

/**
 * A finding before its related places are asked for. Its lines are counted from the part that it was
 * found in (from the top, where it is of the whole plan), so that it stays right when the part moves.
 */
export interface OpenFinding {
  readonly part: PlanPart | null;
  readonly finding: Omit<Finding, 'related'>;
  readonly related: ReportDetails['related'];
}

/** A rule that is switched on, with its severity and whether the configuration set it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: SeveritySetting;
  readonly configured: boolean;
  /** See Rule.whole. */
  readonly whole: string;
}

/** Takes the reports of one rule on a part, or on the whole plan, into a list of findings. */
export function collector(
  { rule, severity, configured }: ActiveRule,
  context: RuleContext,
  part: PlanPart | null,
  into: OpenFinding[],
): Report {
  const up = -(part?.firstLine ?? 0);
  return (key, range, values, details) => {
    const own = configured ? severity : (details?.severity ?? severity);
    if (own === 'off') return;
    into.push({
      part,
      finding: {
        code: rule.code,
        severity: own,
        range: moved(range, up),
        message: formatMessage(rule.messages[key] ?? { vi: key, en: key }, context.locale, values),
        fixable: rule.fix !== 'none' && details?.fixable !== false,
      },
      related: Array.isArray(details?.related)
        ? details.related.map((place) => ({ ...place, range: moved(place.range, up) }))
        : details?.related,
    });
  };
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
      : related?.map((place) => ({ ...place, range: moved(place.range, down) }));
  return { ...finding, range: moved(finding.range, down), related: places ?? [] };
}

function moved({ start, end }: Range, lines: number): Range {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}
