import { formatMessage } from '../messages.ts';
import type { Plan, PlanPart } from '../plan/facts.ts';
import type { Position, Range } from '../text/position.ts';
import type { Finding, SeveritySetting } from './finding.ts';
import type { Report, Rule, RuleContext, ReportDetails } from './rule.ts';

/** A finding before its related places are asked for. */
export interface OpenFinding {
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

/** Takes the reports of one rule into a list of findings. Ranges are copied, so that they can be moved. */
export function collector(
  { rule, severity, configured }: ActiveRule,
  context: RuleContext,
  into: OpenFinding[],
): Report {
  return (key, range, values, details) => {
    const own = configured ? severity : (details?.severity ?? severity);
    if (own === 'off') return;
    into.push({
      finding: {
        code: rule.code,
        severity: own,
        range: copyOf(range),
        message: formatMessage(rule.messages[key] ?? { vi: key, en: key }, context.locale, values),
        fixable: rule.fix !== 'none' && details?.fixable !== false,
      },
      related: Array.isArray(details?.related)
        ? details.related.map((place) => ({ ...place, range: copyOf(place.range) }))
        : details?.related,
    });
  };
}

/** The findings of one part, kept with it. */
interface KeptFindings {
  /** What the findings depend on beside the part: rules, severities, facts of the whole plan. */
  readonly key: string;
  firstLine: number;
  readonly findings: readonly OpenFinding[];
}

const slot = {};

/**
 * The findings of one part: those it had, moved to where the part stands now, as long as nothing they
 * depend on changed.
 */
export function findingsOfPart(
  part: PlanPart,
  key: string,
  check: () => readonly OpenFinding[],
): readonly OpenFinding[] {
  const kept = part.memory.get(slot) as KeptFindings | undefined;
  if (kept?.key === key) {
    const lines = part.firstLine - kept.firstLine;
    if (lines !== 0) for (const finding of kept.findings) move(finding, lines);
    kept.firstLine = part.firstLine;
    return kept.findings;
  }
  const findings = check();
  part.memory.set(slot, { key, firstLine: part.firstLine, findings });
  return findings;
}

/** A finding with its related places. */
export function closed({ finding, related }: OpenFinding, plan: Plan): Finding {
  return { ...finding, related: (typeof related === 'function' ? related(plan) : related) ?? [] };
}

function move({ finding, related }: OpenFinding, lines: number): void {
  moveRange(finding.range, lines);
  if (Array.isArray(related)) for (const place of related) moveRange(place.range, lines);
}

function moveRange({ start, end }: Range, lines: number): void {
  start.line += lines;
  end.line += lines;
}

function copyOf({ start, end }: Range): Range {
  const copy = ({ line, character }: Position): Position => ({ line, character });
  return { start: copy(start), end: copy(end) };
}
