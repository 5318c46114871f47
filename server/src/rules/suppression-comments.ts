import type { PlanPart, PlanStretch } from '../plan/facts.ts';
import { ofPart, ofStretches } from '../plan/stretches.ts';
import type { PlanLines } from '../plan/plan-lines.ts';

/**
 * Comments by which a drafter says that a finding is meant to be as it is:
 * `<!-- plandoc-disable-next-line CODE, CODE: reason -->`, `plandoc-disable-line` for the line itself and
 * `plandoc-disable` for the whole file. Also in plain text: the reader of plans leaves comments out.
 */
export interface SuppressionComment {
  /** Where the comment stands in its line, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Null where the word is none of the three. */
  readonly scope: 'file' | 'line' | 'next-line' | null;
  /** The codes as they are written, and where each stands. */
  readonly codes: readonly {
    readonly code: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** '' where none is given. */
  readonly reason: string;
}

/** A comment and its 0-based line. */
export interface PlacedComment extends SuppressionComment {
  readonly line: number;
}

const scopes: Readonly<Record<string, SuppressionComment['scope']>> = {
  'plandoc-disable': 'file',
  'plandoc-disable-line': 'line',
  'plandoc-disable-next-line': 'next-line',
};

/** The suppressions that a line holds; most lines hold none, and cost one search. */
export function commentsInLine(text: string): readonly SuppressionComment[] {
  if (!text.includes('plandoc-')) return [];
  const comments: SuppressionComment[] = [];
  let end = 0;
  for (;;) {
    const start = text.indexOf('<!--', end);
    if (start < 0) return comments;
    const close = text.indexOf('-->', start + 4);
    if (close < 0) return comments;
    end = close + 3;
    const comment = readComment(text, start, end);
    if (comment !== null) comments.push(comment);
  }
}

function readComment(text: string, start: number, end: number): SuppressionComment | null {
  const body = text.slice(start + 4, end - 3);
  const word = /^\s*(plandoc-[a-z-]*)(?=[\s:]|$)/u.exec(body);
  if (word === null) return null;
  const from = word[0].length;
  const colon = body.indexOf(':', from);
  const list = body.slice(from, colon < 0 ? undefined : colon);
  const codes = [...list.matchAll(/[^\s,]+/gu)].map((match) => {
    const at = start + 4 + from + match.index;
    return { code: match[0], start: at, end: at + match[0].length };
  });
  const reason = colon < 0 ? '' : body.slice(colon + 1).trim();
  return { start, end, scope: scopes[word[1] ?? ''] ?? null, codes, reason };
}

/** The same text with every comment blanked, so that a rule that looks at letters does not look into them. */
export function withoutComments(text: string): string {
  let result = text;
  let start = text.indexOf('<!--');
  while (start >= 0) {
    const close = text.indexOf('-->', start + 4);
    const end = close < 0 ? text.length : close + 3;
    result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
    start = text.indexOf('<!--', end);
  }
  return result;
}

/** All suppressions of a document, in reading order. What did not change is not searched again. */
export function suppressionComments(
  stretches: readonly PlanStretch[],
  lines: PlanLines,
): readonly PlacedComment[] {
  const holding = ofStretches(stretches, commentsInLine, (parts) =>
    parts.filter((part) => commentsOfPart(part, lines).length > 0),
  );
  return holding.flat().flatMap((part) =>
    commentsOfPart(part, lines).map((comment) => ({
      ...comment,
      line: part.firstLine + comment.line,
    })),
  );
}

/** With lines counted from the first of the part. */
function commentsOfPart(part: PlanPart, lines: PlanLines): readonly PlacedComment[] {
  return ofPart(part, commentsInLine, ({ firstLine, lineCount }) => {
    const comments: PlacedComment[] = [];
    for (let line = 0; line < lineCount; line++) {
      for (const comment of commentsInLine(lines.line(firstLine + line)))
        comments.push({ ...comment, line });
    }
    return comments;
  });
}

/** The line that a comment is about: the next one with text, over other comments; null for the whole file. */
export function lineMeant({ scope, line }: PlacedComment, lines: PlanLines): number | null {
  if (scope !== 'next-line') return scope === 'line' ? line : null;
  let next = line + 1;
  while (next < lines.lineCount - 1 && lines.facts(next).blank) next++;
  return next;
}
