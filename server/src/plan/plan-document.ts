import type { Range } from '../text/position.ts';
import { CitedDirectives } from './cited-directives.ts';
import { Divisions } from './division/divisions.ts';
import type { Plan } from './facts.ts';
import { PlanOfDivisions } from './plan.ts';
import { LinesOfPlan, type PlanLines, type ReadingOptions } from './plan-lines.ts';

/** One open document and its facts, kept up to date edit by edit. */
export interface PlanDocument {
  readonly lines: PlanLines;
  /** The facts as the text stands now; computed when first asked for after an edit, reusing what the edit did not touch. */
  readonly plan: Plan;
  /** Replaces `range` (the whole text when null) by `text`. */
  change(range: Range | null, text: string): void;
}

/** Opens a text as a plan document. Any text at all is accepted; nothing throws. */
export function openPlanDocument(text: string, options?: ReadingOptions): PlanDocument {
  return new IncrementalPlanDocument(text, options);
}

/** An edit that is not read yet: several in a row are read as one. */
interface PendingEdit {
  firstLine: number;
  removed: number;
  inserted: number;
}

class IncrementalPlanDocument implements PlanDocument {
  readonly lines: PlanLines;
  private divisions: Divisions | null = null;
  private readonly cited = new CitedDirectives();
  private known: Plan | null = null;
  private pending: PendingEdit | null = null;

  constructor(text: string, options?: ReadingOptions) {
    this.lines = new LinesOfPlan(text, options);
  }

  get plan(): Plan {
    if (this.known && !this.pending) return this.known;
    const { pending } = this;
    this.pending = null;
    if (!this.divisions) this.divisions = new Divisions(this.lines);
    else if (pending) this.divisions.update(pending.firstLine, pending.removed, pending.inserted);
    this.known = new PlanOfDivisions(this.divisions.all, this.divisions.stretches, this.cited);
    return this.known;
  }

  change(range: Range | null, text: string): void {
    const { firstLine, removed, inserted } = this.lines.replace(range, text);
    this.pending = merge(this.pending, { firstLine, removed, inserted });
  }
}

/** One edit that covers two in a row: lines counted in the text before the first and after the second. */
function merge(first: PendingEdit | null, second: PendingEdit): PendingEdit {
  if (!first) return { ...second };
  const start = Math.min(first.firstLine, second.firstLine);
  const firstEnd = first.firstLine + first.inserted;
  const secondEnd = second.firstLine + second.removed;
  // Lines between the two edits, and lines of the second beyond the first, were not changed by the first.
  const end = Math.max(firstEnd, secondEnd);
  const removed = end - first.inserted + first.removed - start;
  const inserted = end - second.removed + second.inserted - start;
  return { firstLine: start, removed, inserted };
}
