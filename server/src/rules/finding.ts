import type { Range } from '../text/position.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a configuration may say about a rule. */
export type SeveritySetting = Severity | 'off';

/** Another place of the same document that belongs to a finding. */
export interface RelatedPlace {
  readonly range: Range;
  readonly message: string;
}

/** One defect of a plan, as plain data: it may be kept, sent to another thread or written as JSON. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** A short range on one line: the label or first words of what the finding is about. */
  readonly range: Range;
  /** What is wrong (first sentence), why it matters, what to do. */
  readonly message: string;
  /** Whether `fixesFor` has a fix for it. */
  readonly fixable: boolean;
  readonly related: readonly RelatedPlace[];
}

export interface FixEdit {
  readonly range: Range;
  readonly newText: string;
  /** UTF-16 offset in `newText` where the drafter goes on writing; absent where nothing is left to write. */
  readonly cursor?: number;
}

export interface Fix {
  readonly title: string;
  /** A safe fix changes nothing of what the plan says, so that “fix all” may apply it unasked. */
  readonly safe: boolean;
  /** Edits that do not overlap, in reading order. */
  readonly edits: readonly FixEdit[];
}
