import type { CitationMention } from './citation-mention.ts';
import type { Resolution } from './directives.ts';

/**
 * One symbol written in two ways (its signs in another order, other small letters) is one symbol: the
 * spelling most mentions have is meant, the earlier one of equals. (An issuer that belongs to one
 * family only is settled when it is read.)
 */
export function settleSigns(
  mentions: readonly CitationMention[],
  resolutions: readonly Resolution[],
): void {
  const idOfKey = new Map<string, string>();
  const disputed = new Map<string, Map<string, number>>();
  for (const { form, key, id } of mentions) {
    if (form !== 'number') continue;
    const known = idOfKey.get(key);
    if (known === undefined) idOfKey.set(key, id);
    else if (known !== id && !disputed.has(key)) disputed.set(key, new Map([[known, 0]]));
  }
  if (disputed.size === 0) return;
  for (const { form, key, id } of mentions) {
    const counts = form === 'number' ? disputed.get(key) : undefined;
    counts?.set(id, (counts.get(id) ?? 0) + 1);
  }
  const meant = new Map([...disputed].map(([key, counts]) => [key, mostFrequent(counts)]));
  for (let index = 0; index < mentions.length; index++) {
    const { form, key } = mentions[index] as CitationMention;
    const id = form === 'number' ? meant.get(key) : undefined;
    if (id) (resolutions[index] as Resolution).id = id;
  }
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [id, count] of counts) {
    if (count > most) [best, most] = [id, count];
  }
  return best;
}
