import type { Family, Plan } from '../plan/facts.ts';
import type { Locale, Message, MessageValues } from '../messages.ts';
import type { PlanLines } from '../plan/plan-lines.ts';
import type { Range } from '../text/position.ts';
import type { Finding, Fix, Severity, SeveritySetting } from './finding.ts';
import type { KnownAbout, KnownDirectives } from './known-directives.ts';
import type { RuleSet } from './rule-set.ts';

export type RuleCategory =
  | 'assignments'
  | 'recipients'
  | 'directives'
  | 'structure'
  | 'text'
  | 'suppressions';

/** Whether a rule has a fix that “fix all” may apply, one that is only offered, some of both, or none. */
export type RuleFixKind = 'safe' | 'offered' | 'mixed' | 'none';

/** `draft`: what is not filled in yet is information. `final`: the plan is ready to sign. */
export type Profile = 'draft' | 'final';

/** A run of lines, 0-based. */
export interface LineSpan {
  readonly firstLine: number;
  readonly lineCount: number;
}

/** What a rule sees of a plan. */
export interface RuleContext<Key extends string = string> {
  readonly plan: Plan;
  readonly lines: PlanLines;
  /** What the rule's `whole` said of the whole plan; '' where it has none. */
  readonly whole: string;
  /** The lines that a rule of lines looks at: the part's, or all. */
  readonly span: LineSpan;
  /** The regulation that the document follows, by its family and date. */
  readonly ruleSet: RuleSet;
  readonly profile: Profile;
  readonly locale: Locale;
  /** What catalogues and other files say of a directive. For `check` alone: a part is not checked again when they change. */
  readonly known: KnownDirectives;
  /** Words of this rule in the reader's language. */
  say(key: Key, values?: MessageValues): string;
}

type Related = readonly { readonly range: Range; readonly message: string }[];

export interface ReportDetails {
  /** Other places; from the whole plan as a function, which is asked only for findings that are shown. */
  readonly related?: Related | ((plan: Plan) => Related);
  /** False where this one finding has no fix although its rule has one. */
  readonly fixable?: boolean;
  /** Where this one finding weighs more or less than its rule; a configured severity goes before it. */
  readonly severity?: SeveritySetting;
}

export type Report<Key extends string = string> = (
  key: Key,
  range: Range,
  values?: MessageValues,
  details?: ReportDetails,
) => void;

/**
 * One rule. It reads the facts only and keeps no state. What can be said from one part of a plan (a
 * top-level section) belongs into `checkPart`, so that a keystroke costs one part and not the plan.
 */
export interface Rule<Key extends string = string> {
  readonly code: string;
  readonly category: RuleCategory;
  readonly severity: SeveritySetting;
  /** What it weighs in the profile `final`, where that is more: what is not filled in keeps a plan from being signed. */
  readonly finalSeverity?: Severity;
  /** Only documents of this family are checked; absent where both are. */
  readonly family?: Family;
  readonly fix: RuleFixKind;
  /** What the rule reports, in one line: for lists and tables. */
  readonly title: Message;
  /** The findings' messages (what, why, what to do; the first sentence has at most 100 characters) and the fixes' titles. */
  readonly messages: Readonly<Record<Key, Message>>;
  /** Checks the plan as a whole. Its work should be small: it is done for every keystroke. */
  check?(context: RuleContext<Key>, report: Report<Key>): void;
  /**
   * Checks one part of the plan: `context.plan` has the tasks, citations, outline, recipients … of the
   * part, with letterhead, title, basis and family of the whole. A part that did not change is not
   * checked again: of all that stands elsewhere only the letterhead's date may count, and what `whole` names.
   */
  checkPart?(context: RuleContext<Key>, report: Report<Key>): void;
  /** What `checkPart` needs to know of the whole plan beyond its date, as short words. */
  whole?(plan: Plan, lines: PlanLines): string;
  /** The fixes of one finding of this rule, best first. */
  fixes?(context: RuleContext<Key>, finding: Finding): readonly Fix[];
}

/** A plan text as an example; `⟦…⟧` marks where the finding is expected (none where the rule holds). */
export interface RuleExample {
  readonly text: string;
  /** The text after the first fix; `▮` marks where the drafter goes on writing. */
  readonly fixed?: string;
  /** What a catalogue says meanwhile. */
  readonly known?: readonly KnownAbout[];
}

/** What the page of a rule says beyond its messages. Kept apart from the rule, so that checking does not load it. */
export interface RuleDocumentation {
  /** The regulation or the practice that the rule rests on. */
  readonly regulation: Message;
  /** Why it matters, and when the rule is quiet. */
  readonly description: Message;
  readonly holds: readonly RuleExample[];
  readonly fails: readonly RuleExample[];
}

/** Lets the compiler check that a rule says only words it has; the registry need not know which. */
export function defineRule<Key extends string>(rule: Rule<Key>): Rule {
  return rule as unknown as Rule;
}

/** What a rule weighs in a profile, where no configuration says otherwise. */
export function severityOf(
  { severity, finalSeverity }: Pick<Rule, 'severity' | 'finalSeverity'>,
  profile: Profile | undefined,
): SeveritySetting {
  return profile === 'final' ? (finalSeverity ?? severity) : severity;
}

/** The page of a rule in the project's repository. */
export function rulePageUrl(code: string): string {
  return `https://github.com/plandoc/plandoc/blob/main/docs/rules/${code}.md`;
}
