import type { LineDocument } from '../text/line-document.ts';
import type { Plan } from './facts.ts';
import type { Range } from '../text/position.ts';

/** One open document and its facts, kept up to date edit by edit. */
export interface PlanDocument {
  readonly lines: LineDocument;
  /** The facts as the text stands now; computed when first asked for after an edit, reusing what the edit did not touch. */
  readonly plan: Plan;
  /** Replaces `range` (whole text when null) by `text`. */
  change(range: Range | null, text: string): void;
}

/** Opens a text as a plan document. Any text at all is accepted; nothing throws. */
export function openPlanDocument(_text: string): PlanDocument {
  throw new Error('The parser is being written; see server/src/plan.');
}
