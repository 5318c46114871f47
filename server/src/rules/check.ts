import { formatMessage } from '../messages.ts';
import type { Locale } from '../messages.ts';
import type { Plan, PlanPart } from '../plan/facts.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { comparePositions } from '../text/position.ts';
import type { AcceptedNames } from './accepted-findings.ts';
import type { Finding, Fix, SeveritySetting } from './finding.ts';
import { closed, type OpenFinding } from './findings-of-part.ts';
import { FindingsOfPlan } from './findings-of-plan.ts';
import { type KnownDirectives, nothingKnown } from './known-directives.ts';
import { withoutAccepted } from './without-accepted.ts';
import { viewOfPart } from './part-view.ts';
import { rules } from './registry.ts';
import { type ActiveRule, type CheckedDocument, RuleRun } from './rule-run.ts';
import { type RuleSet, ruleSetOf } from './rule-set.ts';
import { type Profile, type Report, type Rule, severityOf } from './rule.ts';
import { suppress, type SuppressionReports, suppressionRules } from './suppression.ts';
import { suppressionComments } from './suppression-comments.ts';

export interface CheckOptions {
  readonly locale: Locale;
  /** Severities by rule code; a rule not named keeps its own. */
  readonly severities?: Readonly<Record<string, SeveritySetting>>;
  readonly profile?: Profile;
  /** The user says that this is a plan (its name or language), whatever it looks like. */
  readonly assumePlan?: boolean;
  /** What catalogues and other files say of directives; nothing where absent. */
  readonly known?: KnownDirectives;
  /** Old findings that are not reported; see `accepted-findings.ts`. */
  readonly accepted?: readonly AcceptedNames[];
  /** At most so many findings; the rest is counted in one last finding. Unbounded where absent. */
  readonly limit?: number;
}

/** What checking a plan gave. */
export interface CheckedPlan {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** How many more there are that comments in the plan suppress. */
  readonly suppressed: number;
}

/** The findings of a plan alone; see `checkPlanFully`. */
export function checkPlan(document: PlanDocument, options: CheckOptions): readonly Finding[] {
  return checkPlanFully(document, options).findings;
}

/**
 * Checks a plan: its findings in reading order. A document that is not a plan has none, because all that
 * the rules could say of it would be wrong.
 */
export function checkPlanFully(document: PlanDocument, options: CheckOptions): CheckedPlan {
  const { plan, lines } = document;
  if (!plan.recognition.isPlan && options.assumePlan !== true)
    return { findings: [], suppressed: 0 };
  const active = rules.flatMap((rule) => activeRule(rule, document, options) ?? []);
  const seen = seenBy(document, options);
  const ofWhole: OpenFinding[] = [];
  for (const one of active) if (one.rule.check) new RuleRun(one, seen).check(plan, ofWhole);
  const ofParts = active.filter(({ rule }) => rule.checkPart);
  const runs = ofParts.map((one) => new RuleRun(one, seen));
  const found = new FindingsOfPlan(
    plan.stretches,
    keyOf(ofParts, options, seen.ruleSet, plan),
    (part) => checkPart(part, runs, plan),
    ofWhole,
  );
  const comments = suppressionComments(plan.stretches, lines);
  if (comments.length === 0)
    return { findings: inReadingOrder(found, options, document), suppressed: 0 };
  const { reports, ofComments } = suppressionReports(active, seen, plan);
  const severityOf = severityIn(options);
  const all = found.gravest(found.count);
  const kept = suppress(all, comments, lines, severityOf, reports);
  const settled = new FindingsOfPlan([], '', () => [], [...kept, ...ofComments]);
  return {
    findings: inReadingOrder(settled, options, document),
    suppressed: all.length - kept.length,
  };
}

/**
 * What can be said of the beginning of a long text before the rest of it is read: the findings of rules
 * that look at one part alone. The last part is left out, since the beginning may end in the middle of
 * it. Null where nothing can be said yet.
 */
export function checkBeginning(
  document: PlanDocument,
  options: CheckOptions,
): readonly Finding[] | null {
  const { plan, lines } = document;
  const last = plan.parts.at(-1);
  if (!plan.recognition.isPlan || last === undefined || last.firstLine === 0) return null;
  const active = rules
    .filter(({ checkPart, whole }) => checkPart !== undefined && whole === undefined)
    .flatMap((rule) => activeRule(rule, document, options) ?? []);
  const seen = seenBy(document, options);
  const runs = active.map((one) => new RuleRun(one, seen));
  const found = plan.parts
    .filter((part) => part !== last)
    .flatMap((part) => checkPart(part, runs, plan));
  const comments = suppressionComments(plan.stretches, lines);
  const kept = suppress(found, comments, lines, severityIn(options), silent);
  return inReadingOrder(new FindingsOfPlan([], '', () => [], kept), options, document);
}

const silent = Object.fromEntries(
  suppressionRules.map((code) => [code, () => undefined]),
) as unknown as SuppressionReports;

/** Where findings about the suppressions themselves go; nowhere for rules that are switched off. */
function suppressionReports(
  active: readonly ActiveRule[],
  seen: CheckedDocument,
  plan: Plan,
): { reports: SuppressionReports; ofComments: readonly OpenFinding[] } {
  const ofComments: OpenFinding[] = [];
  const reportOf = (code: string): Report => {
    const one = active.find(({ rule }) => rule.code === code);
    return one === undefined
      ? () => undefined
      : new RuleRun(one, seen).onWhole(plan, ofComments).report;
  };
  const reports = Object.fromEntries(suppressionRules.map((code) => [code, reportOf(code)]));
  return { reports: reports as SuppressionReports, ofComments };
}

function severityIn({ severities }: CheckOptions): (code: string) => SeveritySetting {
  return (code) =>
    severities?.[code] ?? rules.find((rule) => rule.code === code)?.severity ?? 'off';
}

function checkPart(part: PlanPart, runs: readonly RuleRun[], plan: Plan): readonly OpenFinding[] {
  const findings: OpenFinding[] = [];
  const view = viewOfPart(plan, part);
  for (const run of runs) run.checkPart(part, view, findings);
  return findings;
}

function seenBy(
  { plan, lines }: PlanDocument,
  { profile, locale, known }: CheckOptions,
): CheckedDocument {
  const ruleSet = ruleSetOf(plan);
  return { lines, ruleSet, profile: profile ?? 'draft', locale, known: known ?? nothingKnown };
}

function activeRule(
  rule: Rule,
  { plan, lines }: PlanDocument,
  options: CheckOptions,
): ActiveRule | null {
  const configured = options.severities?.[rule.code];
  const severity = configured ?? severityOf(rule, options.profile);
  if (severity === 'off' || (rule.family !== undefined && rule.family !== plan.family)) return null;
  return {
    rule,
    severity,
    configured: configured !== undefined,
    whole: rule.whole?.(plan, lines) ?? '',
  };
}

/** All that the findings of a part may depend on beside the part. */
function keyOf(
  active: readonly ActiveRule[],
  options: CheckOptions,
  ruleSet: RuleSet,
  plan: Plan,
): string {
  const { letterhead, attachedToDecision, citationsVersion } = plan;
  const ofRules = active.map(({ rule, severity, whole }) => `${rule.code} ${severity} ${whole}`);
  return [
    options.locale,
    options.profile,
    ruleSet,
    letterhead.date,
    attachedToDecision,
    partOfTitle(plan),
    citationsVersion,
    ...ofRules,
  ].join('|');
}

/** Which part has the title: what stands above it is no running text. */
function partOfTitle({ title, parts }: Plan): number {
  if (title === null) return -1;
  const { line } = title.range.start;
  return parts.findIndex(({ firstLine, lineCount }) => line < firstLine + lineCount);
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
  const active = { rule, severity: rule.severity, configured: false, whole: '' };
  const run = new RuleRun(active, seenBy(document, options)).onWhole(document.plan, []);
  return rule.fixes?.(run, finding) ?? [];
}

/**
 * The findings in reading order. Where there are more than the limit, the gravest are kept, and what
 * is cut is said: a list that ends without a word reads as complete.
 */
function inReadingOrder(
  all: FindingsOfPlan,
  { limit, locale, accepted }: CheckOptions,
  document: PlanDocument,
): readonly Finding[] {
  const { plan } = document;
  const found = accepted === undefined ? all : withoutAccepted(all, accepted, document);
  const findings = found.gravest(limit ?? found.count).map((one) => closed(one, plan));
  findings.sort(
    (a, b) =>
      comparePositions(a.range.start, b.range.start) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  const last = findings[findings.length - 1];
  if (last && found.count > findings.length)
    findings.push(countOfMore(last, found.count - findings.length, locale));
  return findings;
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
