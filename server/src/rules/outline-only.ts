import type { Plan, PlanPart } from '../plan/facts.ts';
import { ofPart, ofStretches } from '../plan/stretches.ts';
import type { PlanLines } from '../plan/plan-lines.ts';
import { askedOfLine } from './line-readers.ts';

/**
 * A draft of headings alone, with neither recipients nor signature: it is not asked yet for what a
 * finished plan has.
 */
export function isOutlineOnly(plan: Plan, lines: PlanLines): boolean {
  if (plan.signature !== null || plan.recipients !== null || plan.outline.length === 0)
    return false;
  const ofOne = (part: PlanPart) => ofPart(part, isOutlineOnly, () => hasProse(part, lines));
  const ofSome = (parts: readonly PlanPart[]) => parts.some(ofOne);
  return !ofStretches(plan.stretches, isOutlineOnly, ofSome).includes(true);
}

function hasProse({ outline, firstLine, lineCount }: PlanPart, lines: PlanLines): boolean {
  if (outline.length === 0) return false;
  for (let line = firstLine; line < firstLine + lineCount; line++) {
    if (isProse(lines, line)) return true;
  }
  return false;
}

/** A sentence or a row of a table: more words than a heading has, or a few that end as a sentence does. */
const isProse = askedOfLine((line) => {
  if (/^\s*\|/u.test(line)) return true;
  const words = line.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  if (line === line.toUpperCase()) return false;
  return words >= 12 || (words >= 6 && /[.;,]\s*$/u.test(line));
});
