import { formatMessage } from '../messages.ts';
import type { Locale, MessageValues } from '../messages.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { comparePositions } from '../text/position.ts';
import type { Finding, Fix, SeveritySetting } from './finding.ts';
import { rules } from './registry.ts';
import { ruleSetOf } from './rule-set.ts';
import type { Profile, Rule, RuleContext } from './rule.ts';

export interface CheckOptions {
  readonly locale: Locale;
  /** Severities by rule code; a rule not named keeps its own. */
  readonly severities?: Readonly<Record<string, SeveritySetting>>;
  readonly profile?: Profile;
  /** The user says that this is a plan (its name or language), whatever it looks like. */
  readonly assumePlan?: boolean;
  /** At most so many findings; the rest is counted in one last finding. Unbounded where absent. */
  readonly limit?: number;
}

/**
 * Checks a plan: its findings in reading order. A document that is not a plan has none, because all that
 * the rules could say of it would be wrong.
 */
export function checkPlan(document: PlanDocument, options: CheckOptions): readonly Finding[] {
  const { plan } = document;
  if (!plan.recognition.isPlan && options.assumePlan !== true) return [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const configured = options.severities?.[rule.code];
    const severity = configured ?? rule.severity;
    if (severity === 'off' || (rule.family !== undefined && rule.family !== plan.family)) continue;
    rule.check(contextOf(document, rule, options), (key, range, values, details) => {
      const own = configured ?? details?.severity ?? severity;
      if (own === 'off') return;
      findings.push({
        code: rule.code,
        severity: own,
        range,
        message: formatMessage(messageOf(rule, key), options.locale, values),
        fixable: rule.fix !== 'none' && details?.fixable !== false,
        related: details?.related ?? [],
      });
    });
  }
  findings.sort(inReadingOrder);
  return options.limit === undefined ? findings : bounded(findings, options.limit, options.locale);
}

/** The fixes of one finding that `checkPlan` gave for the document as it stands now, best first. */
export function fixesFor(
  document: PlanDocument,
  finding: Finding,
  options: CheckOptions,
): readonly Fix[] {
  if (!finding.fixable) return [];
  const rule = rules.find((candidate) => candidate.code === finding.code);
  return rule?.fixes?.(contextOf(document, rule, options), finding) ?? [];
}

function contextOf(document: PlanDocument, rule: Rule, options: CheckOptions): RuleContext {
  return {
    plan: document.plan,
    lines: document.lines,
    ruleSet: ruleSetOf(document.plan),
    profile: options.profile ?? 'draft',
    locale: options.locale,
    say: (key, values?: MessageValues) =>
      formatMessage(messageOf(rule, key), options.locale, values),
  };
}

function messageOf(rule: Rule, key: string): { vi: string; en: string } {
  return rule.messages[key] ?? { vi: key, en: key };
}

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    comparePositions(a.range.start, b.range.start) ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}

/** What is cut is said: a list that ends without a word reads as complete. */
function bounded(findings: Finding[], limit: number, locale: Locale): readonly Finding[] {
  if (findings.length <= limit) return findings;
  const kept = findings.slice(0, limit);
  const last = kept[kept.length - 1];
  if (last === undefined) return kept;
  const more = {
    vi: 'Còn {count} vấn đề khác trong tệp này chưa hiển thị.',
    en: '{count} more findings of this file are not shown.',
  };
  kept.push({
    code: 'more-findings',
    severity: 'information',
    range: last.range,
    message: formatMessage(more, locale, { count: findings.length - limit }),
    fixable: false,
    related: [],
  });
  return kept;
}
