import type { Citation, Directive, Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { containsRange } from '../../text/position.ts';

/** Number and symbol, of the State or the Party, with its number filled in: `12/KH-UBND`, `57-KL/TW`. */
export function isNumbered({ id }: Citation): boolean {
  const first = id.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** The 0-based line that the document itself begins in, below the web page that shows it; 0 where nothing tells. */
export function lineOfBeginning({ letterhead, title }: Plan): number {
  return (letterhead.range?.start ?? title?.range.start)?.line ?? 0;
}

/** Whether a citation stands above the document itself, in the lists of that page. */
export function isAbove(plan: Plan, { range }: Citation): boolean {
  return range.start.line < lineOfBeginning(plan);
}

/**
 * The mentions of a directive that the rules on citing hold for: a plan that a decision carries is a
 * document of its own, which cites anew whatever the decision cited.
 */
export function inPlan(plan: Plan, citations: readonly Citation[]): readonly Citation[] {
  const own = citations.filter((citation) => !citation.own && !isAbove(plan, citation));
  const { title, attachedToDecision } = plan;
  if (!attachedToDecision || title === null) return own;
  return own.filter(({ range }) => range.start.line >= title.range.start.line);
}

/** Title and basis cite in full whatever was cited before. */
export function inTitleOrBasis({ title, legalBasis }: Plan, { range }: Citation): boolean {
  return (
    (title !== null && containsRange(title.range, range)) ||
    (legalBasis !== null && containsRange(legalBasis.range, range))
  );
}

/** Kept with the list, which stays as long as no edit changes what is cited. */
const nestedOfDirectives = new WeakMap<readonly Directive[], ReadonlySet<Citation>>();

/** The citations that stand inside the subject of another: their words belong to that document's title. */
export function nestedIn(plan: Plan): ReadonlySet<Citation> {
  const known = nestedOfDirectives.get(plan.directives);
  if (known !== undefined) return known;
  const nested = new Set<Citation>();
  let rest = '';
  for (const citation of plan.citations) {
    const at = rest.indexOf(citation.text);
    if (at >= 0) {
      nested.add(citation);
      rest = rest.slice(at + citation.text.length);
    } else {
      rest = citation.subject ?? '';
    }
  }
  nestedOfDirectives.set(plan.directives, nested);
  return nested;
}

/** Tells whether a citation is a cell or part of a row, where there is no room to cite in full. */
export function inTable({ range }: Citation, lines: LineDocument): boolean {
  return /^\s*\||\t/u.test(lines.line(range.start.line));
}
