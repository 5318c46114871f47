import { pairLines, sharedWords } from './paired-lines.ts';
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

interface Left {
  before: readonly ReportedFinding[];
  after: readonly ReportedFinding[];
}

type KeyOf = (finding: ReportedFinding) => string | null;

/** Words that were edited and still say the same defect share most of them. */
const leastShared = 0.6;

/**
 * Tells which findings a change brought in. Those on lines that stayed are matched first, so that of
 * several equal findings the one on the new line counts as new; then those with the same place in the
 * plan and the same words; then those with the same words under another heading, which have moved; at
 * last those of one rule on a line that was edited, unless their own words became others.
 */
export function matchFindings(before: Version, after: Version): Matched {
  const lines = pairLines(before.lines, after.lines);
  const on =
    (places: ReadonlyMap<number, number>, rest: KeyOf): KeyOf =>
    (finding) => {
      const place = places.get(finding.line - 1);
      return place === undefined ? null : `${place} ${rest(finding)}`;
    };
  const at =
    (rest: KeyOf): KeyOf =>
    (finding) =>
      `${finding.line - 1} ${rest(finding)}`;
  const words: KeyOf = ({ wordsMark }) => wordsMark;
  const place: KeyOf = ({ placeMark }) => placeMark;
  const code: KeyOf = (finding) => finding.code;

  let left: Left = { before: before.findings, after: after.findings };
  left = withoutPairs(left, on(lines.kept, words), at(words));
  left = withoutPairs(left, place, place);
  left = withoutPairs(left, words, words);
  left = withoutPairs(left, on(lines.edited, code), at(code), isEdited);
  return {
    introduced: left.after,
    fixed: left.before,
    existing: after.findings.length - left.after.length,
  };
}

/** A label stays the same; a sentence shares most of its words; a date or a name does not. */
function isEdited(one: ReportedFinding, other: ReportedFinding): boolean {
  return one.words === other.words || sharedWords(one.words, other.words) >= leastShared;
}

/** Takes out of both lists what has the same key and fits, each finding once. */
function withoutPairs(
  left: Left,
  keyBefore: KeyOf,
  keyAfter: KeyOf,
  fits: (one: ReportedFinding, other: ReportedFinding) => boolean = () => true,
): Left {
  if (left.before.length === 0 || left.after.length === 0) return left;
  const waiting = new Map<string, ReportedFinding[]>();
  for (const finding of left.before) {
    const key = keyBefore(finding);
    if (key === null) continue;
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [finding]);
    else same.push(finding);
  }
  const paired = new Set<ReportedFinding>();
  const after = left.after.filter((finding) => {
    const candidates = waiting.get(keyAfter(finding) ?? '') ?? [];
    const index = candidates.findIndex((other) => fits(other, finding));
    const [other] = index < 0 ? [] : candidates.splice(index, 1);
    if (other !== undefined) paired.add(other);
    return other === undefined;
  });
  return { before: left.before.filter((finding) => !paired.has(finding)), after };
}
