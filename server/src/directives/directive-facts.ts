import type { CitationMention } from './citation-mention.ts';
import type { ResolvedCitation, ResolvedDirective } from './directives.ts';

/** The facts of one directive: each from the fullest mention that states it, the earlier one of equals. */
export function directiveFacts<Place>(
  citations: readonly ResolvedCitation<Place>[],
): ResolvedDirective<Place> {
  const first = citations[0] as ResolvedCitation<Place>;
  let defining: ResolvedCitation<Place> | null = null;
  const type = new FullestStatement();
  const date = new FullestStatement();
  const issuer = new FullestStatement();
  const subject = new FullestStatement();
  for (const citation of citations) {
    const { mention } = citation;
    const weight = weightOf(mention);
    type.offer(mention.type, weight);
    date.offer(mention.date, weight);
    issuer.offer(mention.issuer, weight);
    subject.offer(mention.subject, weight);
    if (!defining && isFull(mention)) defining = citation;
  }
  return {
    id: first.id,
    type: type.words,
    date: date.words,
    issuer: issuer.words,
    subject: subject.words,
    defining: defining ?? first,
    citations,
  };
}

/** What the fullest mention so far states of one fact. */
class FullestStatement {
  words: string | null = null;
  private weight = Number.NEGATIVE_INFINITY;

  offer(words: string | null, weight: number): void {
    if (words === null || weight <= this.weight) return;
    this.words = words;
    this.weight = weight;
  }
}

/** Date, issuer and subject: what a first citation must state (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b). */
function isFull(mention: CitationMention): boolean {
  return mention.date !== null && mention.issuer !== null && mention.subject !== null;
}

function weightOf(mention: CitationMention): number {
  return (
    (mention.date ? 4 : 0) +
    (mention.issuer ? 4 : 0) +
    (mention.subject ? 2 : 0) +
    (mention.form === 'number' ? 1 : 0) -
    (mention.inCapitals ? 1 : 0)
  );
}
