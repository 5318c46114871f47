import type { CitationMention } from './citation-mention.ts';
import type { ResolvedCitation, ResolvedDirective } from './directives.ts';

/** The facts of one directive: each from the fullest mention that states it, the earlier one of equals. */
export function directiveFacts<Place>(
  citations: readonly ResolvedCitation<Place>[],
): ResolvedDirective<Place> {
  const first = citations[0] as ResolvedCitation<Place>;
  if (citations.length === 1) {
    const { type, date, issuer, subject } = first.mention;
    return { id: first.id, type, date, issuer, subject, defining: first, citations };
  }
  const ranked = citations
    .map((citation, order) => ({ citation, order, weight: weight(citation.mention) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map((entry) => entry.citation.mention);
  const stated = <Key extends 'type' | 'date' | 'issuer' | 'subject'>(
    key: Key,
  ): CitationMention[Key] => ranked.find((mention) => mention[key] !== null)?.[key] ?? null;
  return {
    id: first.id,
    type: stated('type'),
    date: stated('date'),
    issuer: stated('issuer'),
    subject: stated('subject'),
    defining: citations.find((citation) => isFull(citation.mention)) ?? first,
    citations,
  };
}

/** Date, issuer and subject: what a first citation must state (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b). */
function isFull(mention: CitationMention): boolean {
  return mention.date !== null && mention.issuer !== null && mention.subject !== null;
}

function weight(mention: CitationMention): number {
  return (
    (mention.date ? 4 : 0) +
    (mention.issuer ? 4 : 0) +
    (mention.subject ? 2 : 0) +
    (mention.form === 'number' ? 1 : 0) -
    (mention.inCapitals ? 1 : 0)
  );
}
