import { formatMessage, type Locale, type MessageValues } from '../messages.ts';
import type { Plan, PlanPart } from '../plan/facts.ts';
import type { PlanLines } from '../plan/plan-lines.ts';
import type { SeveritySetting } from './finding.ts';
import { movedRange, type OpenFinding } from './findings-of-part.ts';
import type { KnownDirectives } from './known-directives.ts';
import type { LineSpan, Profile, Report, Rule, RuleContext } from './rule.ts';
import type { RuleSet } from './rule-set.ts';

/** A rule that is switched on, with its severity and whether the configuration set it. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: SeveritySetting;
  readonly configured: boolean;
  /** See Rule.whole. */
  readonly whole: string;
}

/** What all rules see of a document. */
export interface CheckedDocument {
  readonly lines: PlanLines;
  readonly ruleSet: RuleSet;
  readonly profile: Profile;
  readonly locale: Locale;
  readonly known: KnownDirectives;
}

/**
 * A rule at work on a document: what it sees, and what takes its reports. One serves the whole plan
 * and all parts in turn, since making a new one for each part took longer than most rules do.
 */
export class RuleRun implements RuleContext {
  readonly lines: PlanLines;
  readonly ruleSet: RuleSet;
  readonly profile: Profile;
  readonly locale: Locale;
  readonly known: KnownDirectives;
  readonly whole: string;
  plan!: Plan;
  span!: LineSpan;
  private part: PlanPart | null = null;
  private into: OpenFinding[] = [];

  constructor(
    private readonly active: ActiveRule,
    { lines, ruleSet, profile, locale, known }: CheckedDocument,
  ) {
    this.lines = lines;
    this.ruleSet = ruleSet;
    this.profile = profile;
    this.locale = locale;
    this.known = known;
    this.whole = active.whole;
  }

  /** Sees the whole plan from here on. */
  onWhole(plan: Plan, into: OpenFinding[]): this {
    this.plan = plan;
    this.span = { firstLine: 0, lineCount: this.lines.lineCount };
    this.part = null;
    this.into = into;
    return this;
  }

  /** Checks the whole plan. */
  check(plan: Plan, into: OpenFinding[]): void {
    if (this.active.rule.check === undefined) return;
    this.onWhole(plan, into);
    this.active.rule.check(this, this.report);
  }

  /** Checks one part; `view` is the plan as a rule sees it that checks this part. */
  checkPart(part: PlanPart, view: Plan, into: OpenFinding[]): void {
    this.plan = view;
    this.span = part;
    this.part = part;
    this.into = into;
    this.active.rule.checkPart?.(this, this.report);
  }

  /** Words of the rule. A property and not a method, since rules take it out of their context. */
  readonly say = (key: string, values?: MessageValues): string =>
    formatMessage(messageOf(this.active.rule, key), this.locale, values);

  readonly report: Report = (key, range, values, details) => {
    const { rule, severity, configured } = this.active;
    const own = configured ? severity : (details?.severity ?? severity);
    if (own === 'off') return;
    const up = -(this.part?.firstLine ?? 0);
    const related = details?.related;
    this.into.push({
      part: this.part,
      finding: {
        code: rule.code,
        severity: own,
        range: movedRange(range, up),
        message: this.say(key, values),
        fixable: rule.fix !== 'none' && details?.fixable !== false,
      },
      related: Array.isArray(related)
        ? related.map((place) => ({ ...place, range: movedRange(place.range, up) }))
        : related,
    });
  };
}

function messageOf(rule: Rule, key: string): { vi: string; en: string } {
  return rule.messages[key] ?? { vi: key, en: key };
}
