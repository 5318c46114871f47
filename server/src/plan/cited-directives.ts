import { resolveCitations, type ResolvedCitation } from '../directives/directives.ts';
import type { Range } from '../text/position.ts';
import { placeOf } from './blocks/block.ts';
import type { Division, PlacedCitation } from './division/division.ts';
import type { Citation, Directive } from './facts.ts';

/** The citations of a whole document and the directives they stand for. */
export interface CitedDirectives {
  readonly citations: readonly Citation[];
  readonly directives: readonly Directive[];
}

/** Settles what each citation stands for, now that the whole document is known. */
export function citedDirectives(divisions: readonly Division[], ownNumber: string | null): CitedDirectives {
  const placed = divisions.flatMap((division) =>
    division.citations.map((citation) => ({ mention: citation.mention, place: citation })),
  );
  const resolved = resolveCitations(placed);
  const known = new Map<ResolvedCitation<PlacedCitation>, Citation>();
  for (const one of resolved.citations) known.set(one, citationOf(one, ownNumber));
  const citations = [...known.values()];
  const directives = resolved.directives.map((one): Directive => {
    const all = one.citations.map((citation) => known.get(citation)).filter((c) => c !== undefined);
    const defining = known.get(one.defining) ?? (all[0] as Citation);
    const { id, type, date, issuer, subject } = one;
    return { id, type, date, issuer, subject, defining, citations: all };
  });
  return { citations, directives };
}

function citationOf(one: ResolvedCitation<PlacedCitation>, ownNumber: string | null): Citation {
  const { mention, place, id, end } = one;
  return {
    text: place.passage.text.slice(mention.start, end),
    range: end === mention.end ? place.range : shortened(place, end),
    fullRange: place.fullRange,
    id,
    type: mention.type,
    date: mention.date,
    issuer: mention.issuer,
    subject: mention.subject,
    own: ownNumber !== null && id === ownNumber,
  };
}

/** The range of a citation whose end the whole text has settled. */
function shortened({ passage, mention, range }: PlacedCitation, end: number): Range {
  const inBlock = placeOf(passage, 0, mention.start, end);
  const line = range.start.line - inBlock.start.line;
  return {
    start: range.start,
    end: { line: inBlock.end.line + line, character: inBlock.end.character },
  };
}
