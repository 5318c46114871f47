import type { Family, Plan } from '../plan/facts.ts';
import type { Locale, Message, MessageValues } from '../messages.ts';
import type { LineDocument } from '../text/line-document.ts';
import type { Range } from '../text/position.ts';
import type { Finding, Fix, SeveritySetting } from './finding.ts';
import type { RuleSet } from './rule-set.ts';

export type RuleCategory = 'assignments' | 'recipients' | 'directives' | 'structure' | 'text';

/** Whether a rule has a fix that “fix all” may apply, one that is only offered, some of both, or none. */
export type RuleFixKind = 'safe' | 'offered' | 'mixed' | 'none';

/** `draft`: what is not filled in yet is information. `final`: the plan is ready to sign. */
export type Profile = 'draft' | 'final';

/** What a rule sees of a plan. */
export interface RuleContext<Key extends string = string> {
  readonly plan: Plan;
  readonly lines: LineDocument;
  /** The regulation that the document follows, by its family and date. */
  readonly ruleSet: RuleSet;
  readonly profile: Profile;
  readonly locale: Locale;
  /** Words of this rule in the reader's language. */
  say(key: Key, values?: MessageValues): string;
}

export interface ReportDetails {
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
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
 * One rule. It reads the facts only and keeps no state, so that it may run on every keystroke; its
 * work should follow the number of facts, never the length of the text.
 */
export interface Rule<Key extends string = string> {
  readonly code: string;
  readonly category: RuleCategory;
  readonly severity: SeveritySetting;
  /** Only documents of this family are checked; absent where both are. */
  readonly family?: Family;
  readonly fix: RuleFixKind;
  /** What the rule reports, in one line: for lists and tables. */
  readonly title: Message;
  /** The findings' messages (what, why, what to do; the first sentence has at most 100 characters) and the fixes' titles. */
  readonly messages: Readonly<Record<Key, Message>>;
  check(context: RuleContext<Key>, report: Report<Key>): void;
  /** The fixes of one finding of this rule, best first. */
  fixes?(context: RuleContext<Key>, finding: Finding): readonly Fix[];
}

/** A plan text as an example; `⟦…⟧` marks where the finding is expected (none where the rule holds). */
export interface RuleExample {
  readonly text: string;
  /** The text after the first fix; `▮` marks where the drafter goes on writing. */
  readonly fixed?: string;
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

/** The page of a rule in the project's repository. */
export function rulePageUrl(code: string): string {
  return `https://github.com/plandoc/plandoc/blob/main/docs/rules/${code}.md`;
}
