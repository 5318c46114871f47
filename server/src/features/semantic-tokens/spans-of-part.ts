import type { Citation, OutlineNode, Plan, PlanPart } from '../../plan/facts.ts';
import type { Range } from '../../text/position.ts';
import { tokenModifiers, tokenTypes } from './legend.ts';

/** Words that mean something, before they are cut into tokens that do not overlap. */
export interface Span {
  readonly range: Range;
  /** See legend.ts. */
  readonly type: number;
  readonly modifiers: number;
}

/** What is coloured in one part of a plan. */
export interface SpansOfPart {
  readonly facts: readonly Span[];
  /** Headings and labels, which give way to the facts inside them. */
  readonly headings: readonly Span[];
}

/** The meaning of words in one part; `defining` are the defining citations of the whole plan. */
export function spansOfPart(part: PlanPart, defining: ReadonlySet<Citation>): SpansOfPart {
  const { none, declaration, readonly } = tokenModifiers;
  const facts: Span[] = [];
  const add = (range: Range, type: number, modifiers: number): void => {
    facts.push({ range, type, modifiers });
  };
  for (const citation of part.citations) {
    const modifiers = citation.own ? readonly : defining.has(citation) ? declaration : none;
    add(citation.range, tokenTypes.directive, modifiers);
  }
  for (const { range } of part.deadlines) add(range, tokenTypes.deadline, none);
  for (const { range } of part.unitHeadings) add(range, tokenTypes.unit, declaration);
  for (const { range } of part.leadUnits) add(range, tokenTypes.unit, none);
  for (const { range } of part.coordinatingUnits) add(range, tokenTypes.unit, none);
  for (const { range, archive } of part.recipients?.items ?? []) {
    if (!archive) add(range, tokenTypes.unit, none);
  }
  return { facts, headings: part.outline.flatMap(headingSpans) };
}

/** Number and title of the plan: facts of the whole, which stand in one of its parts. */
export function spansOfPlan({ title, letterhead }: Plan): SpansOfPart {
  const { declaration } = tokenModifiers;
  const facts: Span[] = [];
  if (letterhead.number !== null) {
    const { range } = letterhead.number;
    facts.push({ range, type: tokenTypes.directive, modifiers: declaration });
  }
  const lines =
    title === null ? [] : [title.kind, ...(title.subject === null ? [] : [title.subject])];
  const headings = lines.map(({ range }) => ({
    range,
    type: tokenTypes.heading,
    modifiers: declaration,
  }));
  return { facts, headings };
}

/** A title is coloured whole; of a paragraph that has a number only the number. */
function headingSpans(node: OutlineNode): Span[] {
  const { selectionRange: range, label, children } = node;
  const own = isTitle(node)
    ? [{ range, type: tokenTypes.heading, modifiers: tokenModifiers.none }]
    : label === ''
      ? []
      : [{ range: labelRange(node), type: tokenTypes.label, modifiers: tokenModifiers.none }];
  return [...own, ...children.flatMap(headingSpans)];
}

/** A heading, of a section or a task, is short and ends without the mark of a sentence. */
function isTitle({ kind, title, selectionRange }: OutlineNode): boolean {
  if (kind === 'row') return false;
  const { start, end } = selectionRange;
  return start.line === end.line && title.length <= longestTitle && !/[.;,]$/u.test(title);
}

/** UTF-16 units of the longest heading; what is longer is a paragraph. */
const longestTitle = 220;

/** The label with the point, bracket or dash behind it. */
function labelRange({ label, selectionRange: { start } }: OutlineNode): Range {
  return { start, end: { line: start.line, character: start.character + label.length + 1 } };
}
