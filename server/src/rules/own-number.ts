import type { Family, Letterhead } from '../plan/facts.ts';
import { foldWords } from '../text/fold.ts';

/**
 * A plan's own number, without white space, as its family writes it: with hyphen and slash in their places
 * (`marked`), and below 10 with its 0 (`right`).
 */
export function numberPutRight(
  number: string,
  letterhead: Letterhead,
  family: Family,
): { readonly marked: string; readonly right: string } {
  const marked = withMarks(number, isOfParty(number, letterhead, family));
  const right = /^\d[/-]/u.test(marked) && marked[0] !== '0' ? `0${marked}` : marked;
  return { marked, right };
}

/**
 * Whether the number is written as the Party does, and the Youth Union: what stands at the top right
 * decides; where it is missing, what else tells State from Party.
 */
function isOfParty(number: string, { nationalName }: Letterhead, family: Family): boolean {
  if (nationalName) return /^đ(?:ảng|oàn)/u.test(foldWords(nationalName.text));
  return family === 'party' && !/[/-](?:UBND|HĐND)$/u.test(number);
}

/** `15-KH/UBND` of a State body, `15/KH-ĐU` of one of the Party: hyphen and slash changed over. */
function withMarks(number: string, party: boolean): string {
  const parts = /^(\d+)([/-])(KH)([/-])(\p{Lu}[\p{L}\d&]{1,9})$/u.exec(number);
  if (parts === null) return number;
  const [, digits = '', first, type = '', second, body = ''] = parts;
  if (organization.test(body)) return number;
  const swapped = party ? first === '/' && second === '-' : first === '-' && second === '/';
  if (!swapped) return number;
  return party ? `${digits}-${type}/${body}` : `${digits}/${type}-${body}`;
}

/** Mass organizations number as the Party does, under the national name as well. */
const organization =
  /^(?:MTTQ|MTTW|UBMT|BTT|LHPN|HLHPN|HND|HCCB|LĐLĐ|T?ĐTN|ĐTNCS|CĐ|HSV|HCTĐ|HKH|HNCT)/u;
