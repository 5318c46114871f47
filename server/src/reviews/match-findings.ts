import { type FindingPlace, placesOf, withoutOld } from './finding-places.ts';
import { pairLines, sharedWords } from './paired-lines.ts';
import type { ReportedFinding } from './reported-finding.ts';

/** One version of a file: its findings and its lines. */
export interface Version {
  readonly findings: readonly ReportedFinding[];
  readonly lines: readonly string[];
}

export interface Matched {
  /** Findings that only the later version has, and those that have grown, in reading order. */
  readonly introduced: readonly ReportedFinding[];
  /** Old findings that are about more places now (“5 of 8 tasks”), with the lines of the new places. */
  readonly grown: ReadonlyMap<ReportedFinding, readonly number[]>;
  /** Findings that only the earlier version has. */
  readonly fixed: readonly ReportedFinding[];
  readonly existing: number;
}

interface Left {
  readonly before: readonly ReportedFinding[];
  readonly after: readonly ReportedFinding[];
  /** What was found to be the same: the later one, then the earlier. */
  readonly pairs: readonly (readonly [after: ReportedFinding, before: ReportedFinding])[];
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

  let left: Left = { before: before.findings, after: after.findings, pairs: [] };
  left = withoutPairs(left, on(lines.kept, words), at(words));
  left = withoutPairs(left, place, place);
  left = withoutPairs(left, words, words);
  left = withoutPairs(left, on(lines.edited, code), at(code), isEdited);
  const grown = new Map<ReportedFinding, readonly number[]>();
  for (const [now, then] of left.pairs) {
    // A single other place (“the item before it”) is no part of what the finding is about.
    if (now.related.length < 2) continue;
    const places = withoutOld(placesOf(now, after.lines), [...placesOf(then, before.lines)]);
    if (places.length > 0) grown.set(now, linesOf(places));
  }
  const split = bySplitPlaces(left, before.lines, after.lines);
  for (const [finding, lines] of split.grown) grown.set(finding, lines);
  const isNew = new Set([...split.introduced, ...grown.keys()]);
  return {
    introduced: after.findings.filter((finding) => isNew.has(finding)),
    grown,
    fixed: split.fixed,
    existing: after.findings.length - isNew.size,
  };
}

/**
 * What was one finding on a section may now be one on each of some of its tasks, and the other way
 * round: what is new then is what the old findings were not about.
 */
function bySplitPlaces(
  { before, after }: Left,
  linesBefore: readonly string[],
  linesAfter: readonly string[],
): Pick<Matched, 'introduced' | 'fixed' | 'grown'> {
  const collective = new Set(
    [...before, ...after].flatMap(({ code, related }) => (related.length > 1 ? code : [])),
  );
  const grown = new Map<ReportedFinding, readonly number[]>();
  const oldPlaces = new Map<string, FindingPlace[]>();
  for (const finding of before) {
    if (!collective.has(finding.code)) continue;
    const places = placesOf(finding, linesBefore);
    oldPlaces.set(finding.code, [...(oldPlaces.get(finding.code) ?? []), ...places]);
  }
  const introduced = after.filter((finding) => {
    const old = oldPlaces.get(finding.code);
    if (old === undefined) return true;
    const places = placesOf(finding, linesAfter);
    const left = withoutOld(places, old);
    if (left.length > 0 && left.length < places.length) grown.set(finding, linesOf(left));
    return left.length > 0;
  });
  const codes = new Set(after.map(({ code }) => code));
  const fixed = before.filter(({ code }) => {
    const left = oldPlaces.get(code);
    return left === undefined || left.length > 0 || !codes.has(code);
  });
  return { introduced, fixed, grown };
}

function linesOf(places: readonly FindingPlace[]): number[] {
  return places.map(({ line }) => line);
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
  const pairs: [ReportedFinding, ReportedFinding][] = [];
  const after = left.after.filter((finding) => {
    const candidates = waiting.get(keyAfter(finding) ?? '') ?? [];
    const index = candidates.findIndex((other) => fits(other, finding));
    const [other] = index < 0 ? [] : candidates.splice(index, 1);
    if (other !== undefined) pairs.push([finding, other]);
    return other === undefined;
  });
  const paired = new Set(pairs.map(([, other]) => other));
  return {
    before: left.before.filter((finding) => !paired.has(finding)),
    after,
    pairs: [...left.pairs, ...pairs],
  };
}
