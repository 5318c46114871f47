import type { LineDocument } from './line-document.ts';

/** Lines `oldStart … oldStart + oldCount - 1` became lines `newStart … newStart + newCount - 1`, 0-based. */
export interface LineHunk {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
}

/** With more differences than this the rest is one hunk: right, if not the shortest, and quickly found. */
const mostDifferences = 1000;

/** The shortest list of hunks that turns the lines `before` into `after` (Myers' algorithm), in order. */
export function lineDiff(before: readonly string[], after: readonly string[]): LineHunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  const a = before.slice(start, oldEnd);
  const b = after.slice(start, newEnd);
  if (a.length === 0 && b.length === 0) return [];
  const steps = stepsBetween(a, b);
  const whole = { oldStart: start, oldCount: a.length, newStart: start, newCount: b.length };
  return steps === null ? [whole] : hunksOf(steps, start);
}

/** A line taken out of the old text (`x` before it, `y` stays) or put in from the new one. */
interface Step {
  readonly x: number;
  readonly y: number;
  readonly removes: boolean;
}

/** For each number of differences, how far along the old lines each diagonal was reached. */
function stepsBetween(a: readonly string[], b: readonly string[]): Step[] | null {
  const most = Math.min(a.length + b.length, mostDifferences);
  const trace: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let count = 0; count <= most; count++) {
    trace.push(reached);
    const next = new Map<number, number>();
    for (let k = -count; k <= count; k += 2) {
      let x = goesDown(reached, k, count) ? at(reached, k + 1) : at(reached, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return stepsBack(trace, a.length, b.length);
    }
    reached = next;
  }
  return null;
}

function stepsBack(trace: readonly Map<number, number>[], oldEnd: number, newEnd: number): Step[] {
  const steps: Step[] = [];
  let x = oldEnd;
  let y = newEnd;
  for (let count = trace.length - 1; count > 0; count--) {
    const reached = trace[count] as Map<number, number>;
    const k = x - y;
    const removes = !goesDown(reached, k, count);
    const from = removes ? k - 1 : k + 1;
    x = at(reached, from);
    y = x - from;
    steps.push({ x, y, removes });
  }
  return steps.reverse();
}

/** Whether the best way to diagonal `k` puts a line in, instead of taking one out. */
function goesDown(reached: ReadonlyMap<number, number>, k: number, count: number): boolean {
  return k === -count || (k !== count && at(reached, k - 1) < at(reached, k + 1));
}

function at(reached: ReadonlyMap<number, number>, k: number): number {
  return reached.get(k) ?? -1;
}

function hunksOf(steps: readonly Step[], start: number): LineHunk[] {
  const hunks: { oldStart: number; oldCount: number; newStart: number; newCount: number }[] = [];
  for (const { x, y, removes } of steps) {
    let last = hunks[hunks.length - 1];
    const [oldLine, newLine] = [start + x, start + y];
    if (
      last === undefined ||
      last.oldStart + last.oldCount !== oldLine ||
      last.newStart + last.newCount !== newLine
    ) {
      last = { oldStart: oldLine, oldCount: 0, newStart: newLine, newCount: 0 };
      hunks.push(last);
    }
    if (removes) last.oldCount++;
    else last.newCount++;
  }
  return hunks;
}

/** The lines of a document with their breaks, to be compared. */
export function linesOf(lines: LineDocument): string[] {
  return Array.from(
    { length: lines.lineCount },
    (_, line) => lines.line(line) + lines.lineBreak(line),
  );
}
