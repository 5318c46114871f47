import { typeOfAbbreviation } from './document-types.ts';
import type { CitationMention } from './citation-mention.ts';
import type { Resolution } from './directives.ts';

/** So many mentions with the number are tried on each side. */
const reach = 40;

/**
 * “Nghị quyết 57” means the nearest Nghị quyết number 57 before it, else after it; “Đề án 06” the
 * decision number 06 on a scheme. Without one, the words stay as they are.
 */
export function resolveShortNumbers(
  mentions: readonly CitationMention[],
  resolutions: readonly Resolution[],
): void {
  const wanted = new Map<string, number[]>();
  for (const { form, number } of mentions) {
    if (form === 'short' && number) wanted.set(plainNumber(number), []);
  }
  if (wanted.size === 0) return;
  for (let index = 0; index < mentions.length; index++) {
    const { form, number } = mentions[index] as CitationMention;
    if (form === 'number' && number) wanted.get(plainNumber(number))?.push(index);
  }
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as CitationMention;
    if (mention.form !== 'short' || !mention.number) continue;
    const meant = nearest(mention, index, mentions, wanted.get(plainNumber(mention.number)) ?? []);
    if (meant === null) continue;
    const resolution = resolutions[index] as Resolution;
    resolution.id = (resolutions[meant] as Resolution).id;
    resolution.dropped = false;
  }
}

/** The nearest full mention before `index` that fits, else the first behind it. */
function nearest(
  short: CitationMention,
  index: number,
  mentions: readonly CitationMention[],
  places: readonly number[],
): number | null {
  const behind = countBefore(places, index);
  const far = Math.max(0, behind - reach);
  for (let at = behind - 1; at >= far; at--) {
    const place = places[at] as number;
    if (fits(short, mentions[place] as CitationMention)) return place;
  }
  for (const place of places.slice(behind, behind + reach)) {
    if (fits(short, mentions[place] as CitationMention)) return place;
  }
  return null;
}

/** How many of the ascending `places` are before `index`. */
function countBefore(places: readonly number[], index: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return low;
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
