import { canonicalTypeAbbreviation } from './document-types.ts';

/**
 * The spelling of the letter groups in symbols. The issuer list can never be closed (each agency's
 * head sets the abbreviation), so known spellings repair damage (case, D for Đ, Ư for U or W) and
 * everything else stays as printed.
 */

/** Letters that scanners and old fonts print for Đ and đ. */
const otherStrokedD: Record<string, string> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' };

/** Issuers of the Party, whose symbols read `number-TYPE/ISSUER` (HD 36-HD/VPTW 1.3.2, HD 05-HD/VPTW). */
const partyIssuer =
  /^(?:HU|QU|ThU|ĐU\S*|CB|\S*(?:TW|TU)|UBKT(?:HU|ĐU)|BTG\S*|BTCHU|BDV\S*|BNC\S*|BCSĐ\S*|ĐĐ\S*)$/u;

/** Issuers of the State, whose symbols read `number/TYPE-ISSUER`. */
const stateIssuer = /^(?:UBND|HĐND|TTg|CP|CTN|VPCP|UBTVQH\d*)$/u;

/** Known groups by how they look once case and strokes are gone. */
const knownGroups = new Map(
  [
    ...['TTg', 'CP', 'CTN', 'UBND', 'HĐND', 'VPCP', 'VPQH', 'TW', 'TU', 'HU', 'QU', 'ThU', 'CB'],
    ...['ĐU', 'ĐUK', 'ĐUB', 'ĐUCA', 'ĐUQS', 'ĐUBP', 'QUTW', 'VPTW', 'VPTU', 'UBKTTW', 'UBKTTU'],
    ...['BTCTW', 'BTGTW', 'BTGTU', 'BDVTW', 'BNCTW', 'BTGDVTW', 'BTGDVTU', 'BCĐ', 'BCĐQG', 'BCSĐ'],
    ...['BGDĐT', 'SGDĐT', 'PGDĐT', 'GDĐT', 'PGD&ĐT', 'SGD&ĐT', 'BGD&ĐT', 'GD&ĐT', 'GDTrH', 'GDTH'],
    ...['BKHĐT', 'SKHĐT', 'BLĐTBXH', 'SLĐTBXH', 'LĐTBXH', 'LĐLĐ', 'TLĐ', 'TWĐTN', 'ĐTN', 'TĐTN'],
    ...['BTTTT', 'BKHCN', 'BNV', 'BTC', 'BTP', 'BCA', 'BQP', 'BNG', 'BYT', 'BXD', 'BCT', 'BVHTTDL'],
    ...['BNNPTNT', 'BNNMT', 'BTNMT', 'BGTVT', 'BDTTG', 'NHNN', 'TTCP', 'UBDT', 'KTNN', 'TANDTC'],
    ...[
      'VKSNDTC',
      'MTTQ',
      'MTTW',
      'HLHPN',
      'HND',
      'HCCB',
      'BĐBP',
      'HĐTĐKT',
      'CAT',
      'CATP',
      'BCHQS',
    ],
    ...['STTTT', 'SNV', 'SYT', 'STC', 'STP', 'SXD', 'SCT', 'STNMT', 'SVHTTDL', 'SKHCN', 'SGTVT'],
  ].map((group) => [plainLetters(group), group]),
);

/** Parts of longer groups whose Đ a scanner turned into D. */
const lostStrokes: readonly (readonly [RegExp, string])[] = [
  [/HDND/u, 'HĐND'],
  [/^DU(?=K|B|CA|QS|$)/u, 'ĐU'],
  [/^DD(?=QH)/u, 'ĐĐ'],
  [/BCD(?=$|QG|\d)/u, 'BCĐ'],
  [/(?<=GD&?)DT/u, 'ĐT'],
  [/(?<=KH)DT$/u, 'ĐT'],
  [/LDTBXH/u, 'LĐTBXH'],
  [/LDLD/u, 'LĐLĐ'],
];

/** Issuers and subunits seen glued to a type that lost its hyphen: `QĐUBND`, `NĐCP`. */
const gluedSymbol =
  /^(QĐ|NĐ|NQ|CT|KH|TB|TT|TTr|CTr|BC|KL|HD)(UBND|HĐND|CP|TTg|VPCP|UBTVQH\d*|[BS][A-ZĐ]{2,7})$/u;

/** True for a group that only Party bodies sign with. */
export function isPartyIssuer(group: string): boolean {
  return (group === 'ThU' || group === group.toUpperCase()) && partyIssuer.test(group);
}

/** True for a group that only State bodies sign with. */
export function isStateIssuer(group: string): boolean {
  return stateIssuer.test(group);
}

/** True for a group in the list of known issuers, as spelled there. */
export function isKnownIssuer(group: string): boolean {
  return knownGroups.get(plainLetters(group)) === group;
}

/** The type at the head of a symbol in its usual spelling, D read as Đ where only that gives a type. */
export function canonicalTypeGroup(printed: string): string | null {
  const group = strokedD(printed);
  return (
    canonicalTypeAbbreviation(group) ??
    canonicalTypeAbbreviation(group.replace(/D/u, 'Đ')) ??
    (group === group.toLowerCase() ? canonicalTypeAbbreviation(group.replace(/d/u, 'đ')) : null)
  );
}

/** An issuer's group in its usual spelling; an unknown one as printed, in capitals if it had none. */
export function canonicalIssuerGroup(printed: string): string {
  const group = strokedD(printed);
  const known = knownGroups.get(plainLetters(group));
  if (known) return known;
  const capitals = group === group.toLowerCase() ? group.toUpperCase() : group;
  return lostStrokes.reduce((text, [lost, repaired]) => text.replace(lost, repaired), capitals);
}

/** Splits a group that lost its hyphen: `QĐUBND` → `QĐ`, `UBND`; null when it is one group. */
export function splitGluedGroup(printed: string): readonly [string, string] | null {
  const [type = '', issuer] = printed.split('.', 2);
  if (issuer && canonicalTypeGroup(type)) return [type, issuer];
  const parts = gluedSymbol.exec(strokedD(printed));
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : null;
}

function strokedD(group: string): string {
  return group.replace(/[ÐƉð]/gu, (letter) => otherStrokedD[letter] ?? letter);
}

/** Case, strokes and horns gone; only for looking up known groups. */
function plainLetters(group: string): string {
  const letters = group
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/ư(?=bnd)/gu, 'u');
  return letters.replace(/^tư$|(?<=vp|kt|tc|tg|dv|nc)tư$/gu, 'tw');
}
