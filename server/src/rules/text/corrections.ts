import type { Plan, PlanPart } from '../../plan/facts.ts';
import { ofPart, ofStretches } from '../../plan/stretches.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import type { Range } from '../../text/position.ts';
import type { Finding, Fix, FixEdit } from '../finding.ts';
import { type LineReader, linesWith } from '../line-readers.ts';
import type { Report, RuleContext } from '../rule.ts';

/** A stretch of one line and what belongs there: UTF-16 characters, `end` exclusive. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** Finds what is to be corrected in one line, in reading order. */
export type CorrectLine = LineReader<Correction>;

/** What rules of corrections say: of one place, of a file full of them, of the other places, and their fixes. */
export type CorrectionKey = 'one' | 'many' | 'place' | 'fix' | 'fixMany';

interface PlacedCorrection extends Correction {
  readonly line: number;
}

/** The corrections of some parts: how many, and the first of them with their parts, which may move. */
interface Sum {
  readonly count: number;
  readonly first: readonly { readonly part: PlanPart; readonly at: PlacedCorrection }[];
}

/** A damaged copy must not drown what else is found: more than these in one file are one finding. */
const mostSingle = 12;
/** As many places as a reader goes through; the fix takes all. */
const mostPlaces = 20;

/**
 * Reports the corrections of a plan one by one, or where there are many as one finding on the first
 * place. Lines are read again only in the parts that changed.
 */
export function reportCorrections(
  { plan, lines, say }: RuleContext<CorrectionKey>,
  report: Report<CorrectionKey>,
  correct: CorrectLine,
): void {
  const { count, first } = sumOf(plan, lines, correct);
  const places = first.map(({ part, at }) => ({ ...at, line: part.firstLine + at.line }));
  const words = (place: PlacedCorrection) => ({
    wrong: lines.line(place.line).slice(place.start, place.end),
    right: place.right,
    count,
  });
  if (count <= mostSingle) {
    for (const place of places) report('one', rangeOf(place), words(place));
    return;
  }
  const [head, ...others] = places;
  if (head === undefined) return;
  const related = others.map((place) => ({
    range: rangeOf(place),
    message: say('place', words(place)),
  }));
  report('many', rangeOf(head), words(head), { related });
}

/** The fix of one finding: its own place, or all places of the file where they are one finding. */
export function fixCorrections(
  { plan, lines, say }: RuleContext<CorrectionKey>,
  { range }: Finding,
  correct: CorrectLine,
): readonly Fix[] {
  const { count } = sumOf(plan, lines, correct);
  const edits: FixEdit[] = [];
  const from = count > mostSingle ? 0 : range.start.line;
  const to = count > mostSingle ? lines.lineCount : range.start.line + 1;
  for (let line = from; line < to; line++) {
    for (const one of correct.read(lines.line(line))) {
      if (count > mostSingle || one.start === range.start.character) {
        edits.push({ range: rangeOf({ ...one, line }), newText: one.right });
      }
    }
  }
  const [edit] = edits;
  if (edit === undefined) return [];
  const title =
    count > mostSingle ? say('fixMany', { count }) : say('fix', { right: edit.newText });
  return [{ title, safe: true, edits }];
}

function sumOf(plan: Plan, lines: PlanLines, correct: CorrectLine): Sum {
  const ofOne = (part: PlanPart) => correctionsOf(part, lines, correct);
  const ofSome = (parts: readonly PlanPart[]): Sum => {
    const first = parts.flatMap((part) => ofPart(part, correct, ofOne).map((at) => ({ part, at })));
    return { count: first.length, first: first.slice(0, mostPlaces) };
  };
  const sums = ofStretches(plan.stretches, correct, ofSome);
  const first: Sum['first'][number][] = [];
  for (const sum of sums) {
    if (first.length < mostPlaces) first.push(...sum.first);
  }
  return {
    count: sums.reduce((count, sum) => count + sum.count, 0),
    first: first.slice(0, mostPlaces),
  };
}

/** The corrections of one part; lines are counted from its first. */
function correctionsOf(
  part: PlanPart,
  lines: PlanLines,
  correct: CorrectLine,
): readonly PlacedCorrection[] {
  return linesWith(lines, part, correct).flatMap(({ line, found }) =>
    found.map((one) => ({ ...one, line: line - part.firstLine })),
  );
}

function rangeOf({ line, start, end }: PlacedCorrection): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}
