import type { Severity } from '../rules/index.ts';

/** What a report says of a rule, in the reader's language. */
export interface RuleDescription {
  readonly code: string;
  readonly category: string;
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
  /** The same with the regulation and an example, as Markdown. */
  readonly markdown: string;
  /** The rule's page; null for what is no rule. */
  readonly url: string | null;
}
