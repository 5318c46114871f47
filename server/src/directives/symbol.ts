import { isLowerCaseAt, isUpperCaseAt } from '../text/letters.ts';
import {
  canonicalTypeGroup,
  canonicalIssuerGroup,
  isKnownIssuer,
  isPartyIssuer,
  isStateIssuer,
  splitGluedGroup,
} from './symbol-letters.ts';

/** A number and symbol (số, ký hiệu) as read from a text. */
export interface DocumentSymbol {
  readonly start: number;
  readonly end: number;
  /** Where date and issuer may follow: behind a footnote's number that is glued to the symbol. */
  readonly tailStart: number;
  /** `66.18` of `66.18/2026/NQ-CP`; '' when left blank. */
  readonly number: string;
  /** The year inside the symbol of a normative document. */
  readonly year: number | null;
  /** `NQ`; null for a despatch (`4216/UBND-NC`) and a number of the National Assembly (`93/2025/QH15`). */
  readonly typeGroup: string | null;
  /** `['CP']`, `['UBND', 'NC']`, `['QH15']`. */
  readonly issuerGroups: readonly string[];
  /** True for the Party's order of signs: `number-TYPE/ISSUER`. */
  readonly party: boolean;
  readonly canonical: string;
  /** How far the letters look like a symbol by themselves, without “số” or a type word before them. */
  readonly evidence: 'sure' | 'likely' | 'weak';
}

interface Group {
  readonly text: string;
  readonly separator: '-' | '/';
  readonly end: number;
}

const yearPart = /(\d{2,4}) ?([-‐‑–—/]) ?(?=[\p{L}])/uy;
const firstGroup = /\p{L}[\p{L}\p{M}]*(?:& ?\p{L}+|\.[A-ZĐƯ]{2,}(?![a-zà-ỹ]))*\d{0,6}/uy;
const laterGroup =
  /( ?)([-‐‑–—/]|_)( ?)(\p{L}[\p{L}\p{M}]*(?:& ?\p{L}+|\.[A-ZĐƯ]{2,}(?![a-zà-ỹ]))*\d{0,6})/uy;
const nationalAssembly = /^(?:QH|UBTVQH|NQUBTVQH)\d{1,2}$/u;

const maximumGroups = 5;
const maximumGroupLength = 24;

/**
 * Reads the rest of a symbol whose number ends at `numberEnd`; `lettersStart` is where the first
 * letter or the year stands, after `separator`. Null when what follows is no symbol: a date, a ratio,
 * a period, a unit of measure.
 */
export function readSymbol(
  text: string,
  numberStart: number,
  numberEnd: number,
  separator: string,
  afterSeparator: number,
): DocumentSymbol | null {
  let at = afterSeparator;
  let firstSeparator = plainSeparator(separator);
  let year: number | null = null;
  yearPart.lastIndex = at;
  const yearMatch = yearPart.exec(text);
  let yearDigits = '';
  if (yearMatch?.[1] && yearMatch[2]) {
    yearDigits = yearMatch[1];
    year = yearOf(yearDigits);
    if (year === null) return null;
    at = yearPart.lastIndex;
    firstSeparator = plainSeparator(yearMatch[2]);
  }
  const groups = readGroups(text, at, firstSeparator);
  if (groups.length === 0) return null;
  const number = text.slice(numberStart, numberEnd);
  return assemble(number, yearDigits, year, groups, numberStart);
}

function readGroups(text: string, start: number, separator: '-' | '/'): Group[] {
  const groups: Group[] = [];
  firstGroup.lastIndex = start;
  const first = firstGroup.exec(text);
  if (!first || !looksLikeGroup(first[0])) return groups;
  groups.push(withoutNextWord({ text: closed(first[0]), separator, end: firstGroup.lastIndex }));
  while (groups.length < maximumGroups) {
    const last = groups[groups.length - 1] as Group;
    laterGroup.lastIndex = last.end;
    const next = laterGroup.exec(text);
    if (!next?.[4] || !looksLikeGroup(next[4])) break;
    // “… 12/QĐ-UBND - UBND tỉnh”: past type and issuer, a hyphen with two spaces is a dash.
    if (groups.length >= 2 && next[1] && next[3]) break;
    if (groups.length >= 2 && (next[1] || next[3]) && !isAllCapitals(next[4])) break;
    groups.push(
      withoutNextWord({
        text: closed(next[4]),
        separator: plainSeparator(next[2] ?? '-'),
        end: laterGroup.lastIndex,
      }),
    );
  }
  return groups;
}

/** “PGD& ĐT” as “PGD&ĐT”. */
const closed = (group: string): string => group.replace(/ /g, '');

/** “24-CT/TWngày 15/5/2013”: the next word has run into the symbol. */
function withoutNextWord(group: Group): Group {
  if (!isLowerCaseAt(group.text, group.text.length - 1)) return group;
  const word = gluedWord.exec(group.text)?.[0];
  if (word === undefined || isLowerCaseAt(group.text, group.text.length - word.length - 1))
    return group;
  return { ...group, text: group.text.slice(0, -word.length), end: group.end - word.length };
}

const gluedWord = /(?:ngày|của|về|và|năm|ban|phê|quy|triển|thực|hướng|được|đã)$/u;

function assemble(
  number: string,
  yearDigits: string,
  year: number | null,
  printedGroups: readonly Group[],
  start: number,
): DocumentSymbol | null {
  const first = printedGroups[0] as Group;
  const glued = splitGluedGroup(first.text);
  const groups: readonly Group[] = glued
    ? [
        { ...first, text: glued[0] },
        { text: glued[1], separator: '-', end: first.end },
        ...printedGroups.slice(1),
      ]
    : printedGroups;
  const typeGroup = canonicalTypeGroup((groups[0] as Group).text);
  const issuers = groups.slice(typeGroup ? 1 : 0).map((group) => canonicalIssuerGroup(group.text));
  const lastIssuer = issuers[issuers.length - 1];
  const tailStart = (groups[groups.length - 1] as Group).end;
  let end = tailStart;
  if (lastIssuer) {
    // A footnote's number glued to an issuer that never carries one: `139/KH-UBND1`.
    const footnote = /^(UBND|HĐND|TTg|CP|TW|TU|HU|VPCP)(\d{1,2})$/u.exec(lastIssuer);
    if (footnote?.[1] && footnote[2]) {
      issuers[issuers.length - 1] = footnote[1];
      end -= footnote[2].length;
    }
  }
  if (issuers.length === 0 && !typeGroup) return null;
  const firstIssuer = issuers[0] ?? '';
  const separators = groups.map((group) => group.separator);
  const party = isParty(typeGroup, issuers, separators, year);
  const assembly = !typeGroup && year !== null && nationalAssembly.test(firstIssuer);
  if (year !== null && !assembly && !typeGroup && yearDigits.length !== 4) return null;
  return {
    start,
    end,
    tailStart,
    number,
    year,
    typeGroup,
    issuerGroups: issuers,
    party,
    canonical: canonicalSymbol(number, yearDigits, typeGroup, issuers, party, separators),
    evidence: evidenceOf(typeGroup, issuers, groups, assembly),
  };
}

function canonicalSymbol(
  number: string,
  yearDigits: string,
  typeGroup: string | null,
  issuers: readonly string[],
  party: boolean,
  separators: readonly ('-' | '/')[],
): string {
  const head = yearDigits ? `${number}/${yearDigits}` : number;
  if (!typeGroup) {
    const first = party && !yearDigits ? '-' : '/';
    return `${head}${first}${issuers.join(party && issuers.length > 1 ? (separators[1] ?? '-') : '-')}`;
  }
  const [issuer, ...units] = issuers;
  if (!issuer) return `${head}${separators[0] ?? '/'}${typeGroup}`;
  const tail = units.map((unit) => `-${unit}`).join('');
  return party ? `${head}-${typeGroup}/${issuer}${tail}` : `${head}/${typeGroup}-${issuer}${tail}`;
}

/**
 * Which family a symbol belongs to: by its signs, unless the issuer only ever belongs to the other
 * one (“211/KH-TU” is the Party's 211-KH/TU with its signs swapped).
 */
function isParty(
  typeGroup: string | null,
  issuers: readonly string[],
  separators: readonly ('-' | '/')[],
  year: number | null,
): boolean {
  const issuer = issuers[0] ?? '';
  if (typeGroup && isPartyIssuer(issuer)) return true;
  if (year !== null || isStateIssuer(issuer)) return false;
  return separators[0] === '-' && (separators[1] === '/' || separators[1] === undefined);
}

function evidenceOf(
  typeGroup: string | null,
  issuers: readonly string[],
  groups: readonly Group[],
  assembly: boolean,
): DocumentSymbol['evidence'] {
  const printed = groups.map((group) => group.text);
  const allCapitals = printed.every(hasCapital);
  if (assembly) return 'sure';
  const repaired = typeGroup !== null && typeGroup.toLowerCase() !== printed[0]?.toLowerCase();
  if (typeGroup && issuers.length > 0 && allCapitals && !repaired) return 'sure';
  if (!typeGroup && issuers.length > 1 && isKnownIssuer(issuers[0] ?? '') && allCapitals)
    return 'sure';
  if (typeGroup && issuers.some(isKnownIssuer)) return 'likely';
  return 'weak';
}

/**
 * A group of a symbol is capitals, or capitals with small letters between (`CTr`, `TTg`, `GDTrH`), or
 * a known spelling in any case. An ordinary word (“Ban”, “tháng”) is none.
 */
function looksLikeGroup(group: string): boolean {
  if (group.length > maximumGroupLength) return false;
  if (canonicalTypeGroup(group) || isKnownIssuer(canonicalIssuerGroup(group))) return true;
  let capitals = 0;
  for (const letter of group) if (letter !== letter.toLowerCase()) capitals++;
  return capitals >= 2 || (capitals === 1 && isUpperCaseAt(group, 0) && /^.\d*$/u.test(group));
}

function isAllCapitals(group: string): boolean {
  return group.length > 1 && group === group.toUpperCase();
}

function hasCapital(group: string): boolean {
  return group !== group.toLowerCase();
}

function plainSeparator(separator: string): '-' | '/' {
  return separator === '/' ? '/' : '-';
}

/** A year in a symbol: four digits of 1945 … 2099, or the two digits of the nineties. */
function yearOf(digits: string): number | null {
  const value = Number(digits);
  if (digits.length === 4) return value >= 1945 && value <= 2099 ? value : null;
  if (digits.length === 2) return value >= 45 ? 1900 + value : null;
  return null;
}
