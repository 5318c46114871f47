import { lineDiff } from '../text/line-diff.ts';
import type { ReportedFinding } from './reported-finding.ts';

/** One version of a file: its findings and its lines. */
export interface Version {
  readonly findings: readonly ReportedFinding[];
  readonly lines: readonly string[];
}

export interface Matched {
  /** Findings that only the later version has, in reading order. */
  readonly introduced: readonly ReportedFinding[];
  /** Findings that only the earlier version has. */
  readonly fixed: readonly ReportedFinding[];
  readonly existing: number;
}

/**
 * Tells which findings a change brought in. Those on lines that stayed are matched first, so that of
 * several equal findings the one on the new line counts as new; then those with the same place in the
 * plan and the same words; then those with the same words under another heading, which have moved.
 */
export function matchFindings(before: Version, after: Version): Matched {
  const lineAfter = keptLines(before.lines, after.lines);
  const left = { before: [...before.findings], after: [...after.findings] };
  const rounds: readonly [
    (finding: ReportedFinding) => string | null,
    (finding: ReportedFinding) => string | null,
  ][] = [
    [
      ({ line, wordsMark }) => {
        const kept = lineAfter.get(line - 1);
        return kept === undefined ? null : `${kept} ${wordsMark}`;
      },
      ({ line, wordsMark }) => `${line - 1} ${wordsMark}`,
    ],
    [({ placeMark }) => placeMark, ({ placeMark }) => placeMark],
    [({ wordsMark }) => wordsMark, ({ wordsMark }) => wordsMark],
  ];
  for (const [keyBefore, keyAfter] of rounds) {
    if (left.before.length === 0 || left.after.length === 0) break;
    takeOutPairs(left, keyBefore, keyAfter);
  }
  return {
    introduced: left.after,
    fixed: left.before,
    existing: after.findings.length - left.after.length,
  };
}

/** Takes out of both lists what has the same key, each finding once. */
function takeOutPairs(
  left: { before: ReportedFinding[]; after: ReportedFinding[] },
  keyBefore: (finding: ReportedFinding) => string | null,
  keyAfter: (finding: ReportedFinding) => string | null,
): void {
  const waiting = new Map<string, ReportedFinding[]>();
  for (const finding of left.before) {
    const key = keyBefore(finding);
    if (key === null) continue;
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [finding]);
    else same.push(finding);
  }
  const paired = new Set<ReportedFinding>();
  left.after = left.after.filter((finding) => {
    const key = keyAfter(finding);
    const other = key === null ? undefined : waiting.get(key)?.shift();
    if (other !== undefined) paired.add(other);
    return other === undefined;
  });
  left.before = left.before.filter((finding) => !paired.has(finding));
}

/** Where each line that did not change stands afterwards; lines from 0. */
function keptLines(before: readonly string[], after: readonly string[]): Map<number, number> {
  const kept = new Map<number, number>();
  let oldLine = 0;
  let newLine = 0;
  const keepTo = (end: number): void => {
    while (oldLine < end) kept.set(oldLine++, newLine++);
  };
  for (const hunk of lineDiff(before, after)) {
    keepTo(hunk.oldStart);
    oldLine = hunk.oldStart + hunk.oldCount;
    newLine = hunk.newStart + hunk.newCount;
  }
  keepTo(before.length);
  return kept;
}
