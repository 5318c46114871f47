import { foldUnaccented } from '../text/fold.ts';

/** How two names of an issuing body stand to each other. */
export type IssuerLikeness =
  | 'same' // the same body, however it is spelled
  | 'fits' // one says less: “UBND tỉnh” and “UBND tỉnh Khánh Hòa”
  | 'other'; // another body, or the same of another place

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])ubnd(?![a-z])/g, 'uy ban nhan dan'],
  [/(?<![a-z])hdnd(?![a-z])/g, 'hoi dong nhan dan'],
  [/(?<![a-z])(?:tp\.?|thanh pho) ?(?=[a-z])/g, 'thanh pho '],
  [/(?<![a-z])tw(?![a-z])/g, 'trung uong'],
  [/(?<![a-z])btv(?![a-z])/g, 'ban thuong vu'],
];
const level =
  /(?<![a-z])(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)(?![a-z])(?! uy)/g;
/** The Party's committees carry their level in their names: “Tỉnh ủy Hải Dương”. */
const partyLevel = /(?<![a-z])(?:tinh|thanh|huyen|quan|thi|dang) uy(?![a-z])/g;
/** Who signs for the body: “Chủ tịch UBND tỉnh” and “UBND tỉnh” are one issuer. */
const signer = /^(?:pho )?(?:chu tich|thu truong|bi thu|giam doc|bo truong) (?=[a-z]{2})/;

/** A committee of the Party is cited by its own name or by that of its standing body, which signs for it. */
const standingBody =
  /^(?:ban thuong vu|ban chap hanh|thuong truc) (?=(?:tinh|thanh|huyen|quan|thi|dang) uy(?![a-z]))/;

interface IssuerParts {
  readonly body: string;
  /** '' where no place is named. */
  readonly place: string;
}

/** The name of the place in a body's name, as printed: “ĐẮK LẮK” of “ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK”; null without one. */
export function placeOfIssuer(name: string): string | null {
  const { place } = partsOf(name);
  if (place === '') return null;
  const words = name.normalize('NFC').trim().split(/\s+/u);
  return words.slice(-place.split(' ').length).join(' ');
}

/** Compares two issuing bodies, or places by themselves. */
export function compareIssuers(one: string, another: string): IssuerLikeness {
  const a = partsOf(one);
  const b = partsOf(another);
  if (a.place !== '' && b.place !== '' && a.place !== b.place) return 'other';
  if (a.body === b.body) return a.place === b.place ? 'same' : 'fits';
  const fits = startsWithWords(a.body, b.body) || startsWithWords(b.body, a.body);
  return fits ? 'fits' : 'other';
}

/** Whether two places are one: “tỉnh Đắk Lắk”, “ĐẮK LẮK”. */
export function samePlace(one: string, another: string): boolean {
  return plainPlace(one) === plainPlace(another);
}

function plainPlace(place: string): string {
  return foldUnaccented(place)
    .replace(/^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong) /, '')
    .trim();
}

function partsOf(name: string): IssuerParts {
  let plain = foldUnaccented(name);
  for (const [short, long] of shortForms) plain = plain.replace(short, long);
  plain = plain.replace(/\s+/g, ' ').trim().replace(signer, '').replace(standingBody, '');
  const end = Math.max(lastEnd(level, plain), lastEnd(partyLevel, plain));
  return end < 0
    ? { body: plain, place: '' }
    : { body: plain.slice(0, end), place: plain.slice(end).trim() };
}

function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

function startsWithWords(long: string, short: string): boolean {
  return long.startsWith(short) && (long.length === short.length || long[short.length] === ' ');
}
