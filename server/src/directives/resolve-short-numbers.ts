import { typeOfAbbreviation } from './document-types.ts';
import type { CitationMention } from './citation-mention.ts';
import type { Resolution } from './directives.ts';

/**
 * “Nghị quyết 57” means the nearest Nghị quyết number 57 before it, else after it; “Đề án 06” the
 * decision number 06 on a scheme. Without one, the words stay as they are.
 */
export function resolveShortNumbers(
  mentions: readonly CitationMention[],
  resolutions: readonly Resolution[],
): void {
  if (!mentions.some((mention) => mention.form === 'short')) return;
  const byNumber = new Map<string, number[]>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.form !== 'number' || !mention.number) continue;
    const places = byNumber.get(plainNumber(mention.number));
    if (places) places.push(index);
    else byNumber.set(plainNumber(mention.number), [index]);
  }
  for (const [index, mention] of mentions.entries()) {
    if (mention.form !== 'short' || !mention.number) continue;
    const places = byNumber.get(plainNumber(mention.number)) ?? [];
    const fitting = places.filter((place) => fits(mention, mentions[place] as CitationMention));
    const meant = fitting.filter((place) => place < index).pop() ?? fitting[0];
    if (meant === undefined) continue;
    const resolution = resolutions[index] as Resolution;
    resolution.id = (resolutions[meant] as Resolution).id;
    resolution.dropped = false;
  }
}

function fits(short: CitationMention, full: CitationMention): boolean {
  if (short.type === full.type) return true;
  if (short.type === 'Đề án') return /đề án/iu.test(full.subject ?? '');
  const abbreviation = /\p{L}+/u.exec(full.symbol ?? '')?.[0] ?? '';
  return (
    short.type === typeOfAbbreviation(abbreviation, false) ||
    short.type === typeOfAbbreviation(abbreviation, true)
  );
}

function plainNumber(number: string): string {
  return number.replace(/^0+(?=\d)/u, '').toLowerCase();
}
