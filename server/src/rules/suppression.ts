import type { PlanLines } from '../plan/plan-lines.ts';
import { nearest } from '../text/nearest.ts';
import type { SeveritySetting } from './finding.ts';
import type { OpenFinding } from './findings-of-part.ts';
import { rules } from './registry.ts';
import type { Report } from './rule.ts';
import { lineMeant, type PlacedComment } from './suppression-comments.ts';

/** What is wrong with suppressions is reported by these rules; nobody can suppress them. */
export const suppressionRules = [
  'invalid-suppression',
  'suppression-without-reason',
  'unused-suppression',
] as const;

export type SuppressionReports = Readonly<Record<(typeof suppressionRules)[number], Report>>;

/** One code of one comment, and whether it did anything. */
interface Suppression {
  readonly comment: PlacedComment;
  readonly index: number;
  used: boolean;
}

/**
 * Takes out of `found` what the comments suppress and reports what is wrong with the comments. One
 * without a reason has no effect: a defect is not hidden without saying why.
 */
export function suppress(
  found: readonly OpenFinding[],
  comments: readonly PlacedComment[],
  lines: PlanLines,
  severityOf: (code: string) => SeveritySetting,
  reports: SuppressionReports,
): readonly OpenFinding[] {
  /** By code, with the line where only one is meant: `blank-date` or `12 blank-date`. */
  const suppressions = new Map<string, Suppression[]>();
  const all: Suppression[] = [];
  for (const comment of comments) {
    if (!isEffective(comment)) continue;
    const line = lineMeant(comment, lines);
    for (const [index, { code }] of comment.codes.entries()) {
      const suppression = { comment, index, used: false };
      all.push(suppression);
      const key = line === null ? code : `${line} ${code}`;
      const same = suppressions.get(key);
      if (same === undefined) suppressions.set(key, [suppression]);
      else same.push(suppression);
    }
  }
  const kept = found.filter(({ part, finding: { code, range } }) => {
    const line = (part?.firstLine ?? 0) + range.start.line;
    const hits = [code, `${line} ${code}`].flatMap((key) => suppressions.get(key) ?? []);
    for (const hit of hits) hit.used = true;
    return hits.length === 0 || isSuppressionRule(code);
  });
  reportComments(comments, reports);
  for (const { comment, index, used } of all) {
    const code = comment.codes[index]?.code ?? '';
    // What the configuration switches off is neither used nor unused.
    if (used || !isRule(code) || severityOf(code) === 'off') continue;
    reports['unused-suppression']('unused', rangeOfCode(comment, index), { code });
  }
  return kept;
}

function isEffective({ scope, codes, reason }: PlacedComment): boolean {
  return scope !== null && codes.length > 0 && reason !== '';
}

function isRule(code: string): boolean {
  return rules.some((rule) => rule.code === code);
}

function isSuppressionRule(code: string): boolean {
  return (suppressionRules as readonly string[]).includes(code);
}

function reportComments(comments: readonly PlacedComment[], reports: SuppressionReports): void {
  const invalid = reports['invalid-suppression'];
  for (const comment of comments) {
    const range = rangeIn(comment, comment.start, comment.end);
    if (comment.scope === null) invalid('word', range);
    else if (comment.codes.length === 0) invalid('noCode', range);
    else if (comment.reason === '') reports['suppression-without-reason']('missing', range);
    for (const [index, { code }] of comment.codes.entries()) {
      if (comment.scope === null || isRule(code)) continue;
      const candidates = rules.map((rule) => rule.code);
      const meant = nearest(code, candidates);
      const place = rangeOfCode(comment, index);
      if (meant === null) invalid('unknown', place, { code });
      else invalid('misspelt', place, { code, meant });
    }
  }
}

function rangeOfCode(comment: PlacedComment, index: number) {
  const code = comment.codes[index] ?? comment;
  return rangeIn(comment, code.start, code.end);
}

function rangeIn({ line }: PlacedComment, start: number, end: number) {
  return { start: { line, character: start }, end: { line, character: end } };
}
