import type { CitationMention } from './citation-mention.ts';
import type { Resolution } from './directives.ts';

/**
 * One symbol written with its signs in two orders is one symbol: the order most mentions have is
 * meant, the earlier one of equals. (An issuer that belongs to one family only is settled by itself.)
 */
export function settleSigns(
  mentions: readonly CitationMention[],
  resolutions: readonly Resolution[],
): void {
  const spellings = new Map<string, Map<string, number>>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.form !== 'number') continue;
    const key = withoutSigns(mention.id);
    const counts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, counts);
    const id = (resolutions[index] as Resolution).id;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const [index, mention] of mentions.entries()) {
    if (mention.form !== 'number') continue;
    const counts = spellings.get(withoutSigns(mention.id));
    if (counts && counts.size > 1) (resolutions[index] as Resolution).id = mostFrequent(counts);
  }
}

function withoutSigns(id: string): string {
  return id.toLowerCase().replace(/[-/]/gu, '.');
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [id, count] of counts) {
    if (count > most) [best, most] = [id, count];
  }
  return best;
}
