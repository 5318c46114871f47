import { append } from '../text/append.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import { lineDiff, linesOf } from '../text/line-diff.ts';
import { createLineDocument, type LineDocument } from '../text/line-document.ts';
import { comparePositions } from '../text/position.ts';
import { checkPlan, type CheckOptions, fixesFor } from './check.ts';
import type { Fix, FixEdit } from './finding.ts';

/** A safe fix that was applied. */
export interface AppliedFix {
  readonly code: string;
  readonly title: string;
  /** 0-based, in the text as it was when the fix was applied. */
  readonly line: number;
  readonly character: number;
}

export interface FixedPlan {
  readonly text: string;
  readonly fixes: readonly AppliedFix[];
}

/** A fix may make room for another one; what is not done after so many rounds is left to the drafter. */
const mostRounds = 10;

/**
 * Applies every safe fix of a plan, round by round until none is left. Fixes of one round never touch each
 * other; those that would are left for the next round, which sees the text as it is then. `document` is
 * changed: hand in one that was opened for this.
 */
export function fixAll(document: PlanDocument, options: Omit<CheckOptions, 'limit'>): FixedPlan {
  const fixes: AppliedFix[] = [];
  const seen = new Set([document.lines.text()]);
  for (let round = 0; round < mostRounds; round++) {
    const { edits, applied } = fixesOfRound(document, options);
    if (edits.length === 0) break;
    for (const { range, newText } of edits.reverse()) document.change(range, newText);
    append(fixes, applied);
    const now = document.lines.text();
    // Two fixes that undo each other would go on for ever.
    if (seen.has(now)) break;
    seen.add(now);
  }
  return { text: document.lines.text(), fixes };
}

function fixesOfRound(
  document: PlanDocument,
  options: CheckOptions,
): { edits: FixEdit[]; applied: readonly AppliedFix[] } {
  const edits: FixEdit[] = [];
  const applied: AppliedFix[] = [];
  for (const finding of checkPlan(document, options)) {
    const fix = fixesFor(document, finding, options).find(({ safe }) => safe);
    if (fix === undefined || touchesAny(fix, edits)) continue;
    append(edits, fix.edits);
    const { line, character } = finding.range.start;
    applied.push({ code: finding.code, title: fix.title, line, character });
  }
  edits.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return { edits, applied };
}

/** Whether an edit of the fix overlaps or borders on one that is taken already. */
function touchesAny({ edits }: Fix, taken: readonly FixEdit[]): boolean {
  return edits.some(({ range }) =>
    taken.some(
      (other) =>
        comparePositions(range.start, other.range.end) <= 0 &&
        comparePositions(other.range.start, range.end) <= 0,
    ),
  );
}

/** The edits that turn the present text into `fixed`, each as small as can be and on its own lines. */
export function editsTo(lines: LineDocument, fixed: string): FixEdit[] {
  const target = createLineDocument(fixed);
  return lineDiff(linesOf(lines), linesOf(target)).map((hunk) => {
    const start = { line: hunk.oldStart, character: 0 };
    const end = { line: hunk.oldStart + hunk.oldCount, character: 0 };
    const oldText = lines.text({ start, end });
    const newText = target.text({
      start: { line: hunk.newStart, character: 0 },
      end: { line: hunk.newStart + hunk.newCount, character: 0 },
    });
    return trimmed(lines, hunk.oldStart, oldText, newText);
  });
}

/** Leaves out what both texts have in common before and behind the difference. */
function trimmed(lines: LineDocument, line: number, oldText: string, newText: string): FixEdit {
  const shorter = Math.min(oldText.length, newText.length);
  let before = 0;
  while (before < shorter && oldText[before] === newText[before]) before++;
  let behind = 0;
  while (
    behind < shorter - before &&
    oldText[oldText.length - 1 - behind] === newText[newText.length - 1 - behind]
  )
    behind++;
  const top = lines.offsetAt({ line, character: 0 });
  return {
    range: {
      start: lines.positionAt(top + before),
      end: lines.positionAt(top + oldText.length - behind),
    },
    newText: newText.slice(before, newText.length - behind),
  };
}
