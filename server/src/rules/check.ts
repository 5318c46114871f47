import { formatMessage } from '../messages.ts';
import type { Locale, MessageValues } from '../messages.ts';
import type { Plan, PlanPart } from '../plan/facts.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { LineDocument } from '../text/line-document.ts';
import { comparePositions } from '../text/position.ts';
import type { Finding, Fix, Severity, SeveritySetting } from './finding.ts';
import {
  type ActiveRule,
  closed,
  collector,
  findingsOfPart,
  type OpenFinding,
} from './findings-of-part.ts';
import { viewOfPart } from './part-view.ts';
import { rules } from './registry.ts';
import { type RuleSet, ruleSetOf } from './rule-set.ts';
import type { LineSpan, Profile, Rule, RuleContext } from './rule.ts';

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
  const { plan, lines } = document;
  if (!plan.recognition.isPlan && options.assumePlan !== true) return [];
  const active = rules.flatMap((rule) => activeRule(rule, plan, options) ?? []);
  const ruleSet = ruleSetOf(plan);
  const lists: (readonly OpenFinding[])[] = [];
  const whole: OpenFinding[] = [];
  for (const one of active) {
    const context = contextOf(one.rule, options, ruleSet, plan, lines, {
      firstLine: 0,
      lineCount: lines.lineCount,
    });
    one.rule.check?.(context, collector(one, context, whole));
  }
  lists.push(whole);
  const ofParts = active.filter(({ rule }) => rule.checkPart);
  const key = keyOf(ofParts, options, ruleSet, plan);
  for (const part of plan.parts) {
    lists.push(
      findingsOfPart(part, key, () => checkPart(part, ofParts, options, ruleSet, document)),
    );
  }
  return inReadingOrder(lists, options, plan);
}

function checkPart(
  part: PlanPart,
  active: readonly ActiveRule[],
  options: CheckOptions,
  ruleSet: RuleSet,
  { plan, lines }: PlanDocument,
): readonly OpenFinding[] {
  const findings: OpenFinding[] = [];
  const view = viewOfPart(plan, part);
  for (const one of active) {
    const context = {
      ...contextOf(one.rule, options, ruleSet, view, lines, part),
      whole: one.whole,
    };
    one.rule.checkPart?.(context, collector(one, context, findings));
  }
  return findings;
}

function activeRule(rule: Rule, plan: Plan, options: CheckOptions): ActiveRule | null {
  const configured = options.severities?.[rule.code];
  const severity = configured ?? rule.severity;
  if (severity === 'off' || (rule.family !== undefined && rule.family !== plan.family)) return null;
  return { rule, severity, configured: configured !== undefined, whole: rule.whole?.(plan) ?? '' };
}

/** All that the findings of a part may depend on beside the part. */
function keyOf(
  active: readonly ActiveRule[],
  options: CheckOptions,
  ruleSet: RuleSet,
  plan: Plan,
): string {
  const { letterhead, title, attachedToDecision, citationsVersion } = plan;
  const ofRules = active.map(({ rule, severity, whole }) => `${rule.code} ${severity} ${whole}`);
  return [
    options.locale,
    options.profile,
    ruleSet,
    letterhead.date,
    letterhead.number?.text,
    title?.subject?.text,
    attachedToDecision,
    citationsVersion,
    ...ofRules,
  ].join('|');
}

/** The fixes of one finding that `checkPlan` gave for the document as it stands now, best first. */
export function fixesFor(
  document: PlanDocument,
  finding: Finding,
  options: CheckOptions,
): readonly Fix[] {
  if (!finding.fixable) return [];
  const rule = rules.find((candidate) => candidate.code === finding.code);
  if (!rule) return [];
  const { plan, lines } = document;
  const span = { firstLine: 0, lineCount: lines.lineCount };
  return rule.fixes?.(contextOf(rule, options, ruleSetOf(plan), plan, lines, span), finding) ?? [];
}

function contextOf(
  rule: Rule,
  options: CheckOptions,
  ruleSet: RuleSet,
  plan: Plan,
  lines: LineDocument,
  span: LineSpan,
): RuleContext {
  return {
    plan,
    lines,
    whole: '',
    span,
    ruleSet,
    profile: options.profile ?? 'draft',
    locale: options.locale,
    say: (key, values?: MessageValues) =>
      formatMessage(messageOf(rule, key), options.locale, values),
  };
}

function messageOf(rule: Rule, key: string): { vi: string; en: string } {
  return rule.messages[key] ?? { vi: key, en: key };
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * The findings in reading order. Where there are more than the limit, the gravest are kept, and what
 * is cut is said: a list that ends without a word reads as complete.
 */
function inReadingOrder(
  lists: readonly (readonly OpenFinding[])[],
  { limit, locale }: CheckOptions,
  plan: Plan,
): readonly Finding[] {
  const total = lists.reduce((count, list) => count + list.length, 0);
  const kept = limit === undefined || total <= limit ? lists.flat() : gravest(lists, limit);
  kept.sort(
    ({ finding: a }, { finding: b }) =>
      comparePositions(a.range.start, b.range.start) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  const findings = kept.map((finding) => closed(finding, plan));
  const last = findings[findings.length - 1];
  if (last && total > findings.length)
    findings.push(countOfMore(last, total - findings.length, locale));
  return findings;
}

function gravest(lists: readonly (readonly OpenFinding[])[], limit: number): OpenFinding[] {
  const kept: OpenFinding[] = [];
  for (const severity of severities) {
    for (const list of lists) {
      for (const one of list) {
        if (kept.length >= limit) return kept;
        if (one.finding.severity === severity) kept.push(one);
      }
    }
  }
  return kept;
}

function countOfMore({ range }: Finding, count: number, locale: Locale): Finding {
  const more = {
    vi: 'Còn {count} vấn đề khác trong tệp này chưa hiển thị.',
    en: '{count} more findings of this file are not shown.',
  };
  return {
    code: 'more-findings',
    severity: 'information',
    range,
    message: formatMessage(more, locale, { count }),
    fixable: false,
    related: [],
  };
}
