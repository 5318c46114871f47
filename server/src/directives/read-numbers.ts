import type { CitationMention } from './citation-mention.ts';
import { readCitationTail } from './citation-tail.ts';
import {
  canonicalTypeName,
  typeOfAbbreviation,
  typeWordsAndAbbreviations,
} from './document-types.ts';
import { readIssuerBefore } from './issuer-before.ts';
import type { Passage } from '../plan/passage.ts';
import { readSubject } from './subjects.ts';
import { readSymbol } from './symbol.ts';
import { unglued } from './unglued.ts';
import type { DocumentSymbol } from './symbol.ts';

/**
 * The cheap question asked of every passage: a digit (or “số” and a blank) before a hyphen or slash
 * with a letter, or a year and a letter, behind it; or a blank where the hyphen is missing (“298 KH/TWĐTN”).
 */
const candidate =
  /(?:\d[a-zđ]?|số:? ?[.…_]{0,40}) ?([-‐‑–—/]) ?(?=\p{L}|\d{2,4} ?[-‐‑–—/] ?\p{L})|\d( )(?=(?:nq|qđ|ct|kl|kh|tb|hd|ctr|bc|đa)[-/]\p{L})/gu;

const numberWords = /(?:số|sô|sổ|so)(?: ?hiệu)? ?[:.]? ?$/u;
const endsInWord = /[\p{L}\p{M}\d]$/u;
/** Numbers of forms, plots, vehicles and the like look like symbols. */
const formNumber = /(?:mẫu|biểu|mã|biển|lô|thửa|nhà|phòng|xe|hồ sơ)(?: số)?:? ?$/u;

/** Reads all mentions by number and symbol, in order. */
export function readNumbers(passage: Passage): CitationMention[] {
  const mentions: CitationMention[] = [];
  const { folded } = passage;
  candidate.lastIndex = 0;
  for (let match = candidate.exec(folded); match; match = candidate.exec(folded)) {
    const mention = readNumber(passage, match.index, match, mentions[mentions.length - 1]);
    if (!mention) continue;
    mentions.push(mention);
    candidate.lastIndex = Math.max(candidate.lastIndex, mention.end);
  }
  return shareIssuers(shareDates(mentions, passage), passage);
}

function readNumber(
  passage: Passage,
  at: number,
  match: RegExpExecArray,
  previous: CitationMention | undefined,
): CitationMention | null {
  const { folded, text } = passage;
  const blank = match[0].startsWith('số');
  const separator = match[1] ?? match[2] ?? '/';
  const separatorAt = at + match[0].indexOf(separator);
  const numberEnd = trimmedEnd(folded, separatorAt);
  const numberStart = blank ? numberEnd : digitsStart(folded, at);
  if (numberStart < (previous?.end ?? 0)) return null;
  const symbol = readSymbol(text, numberStart, numberEnd, separator, at + match[0].length);
  if (!symbol || isInAddress(text, numberStart)) return null;
  const head = readHead(passage, blank ? at + 3 : numberStart, previous);
  if (!head || !isCitation(symbol, head, blank)) return null;
  if (separator === ' ' && !head.typeWords && !head.numberWord) return null;
  return complete(passage, symbol, head, blank ? separatorAt : numberStart);
}

interface Head {
  readonly start: number;
  readonly typeWords: string | null;
  readonly numberWord: boolean;
  /** True where the symbol follows another one directly: “văn bản số 15/… và 16/…”. */
  readonly listed: boolean;
}

/** The type word and “số” before a number. Null when a letter or sign before it makes it no number. */
function readHead(
  passage: Passage,
  numberStart: number,
  previous: CitationMention | undefined,
): Head | null {
  const { folded } = passage;
  const from = Math.max(0, numberStart - 48);
  const before = folded.slice(from, numberStart);
  const { typeStart, typeEnd, wordStart } = readHeadWords(before);
  const typeWords = typeStart === null ? null : before.slice(typeStart, typeEnd);
  const numberWord = wordStart !== null;
  const last = before.charAt(before.length - 1);
  if (!typeWords && !numberWord && last !== '' && !/[\s("“:;,[–-]/u.test(last)) return null;
  if (!typeWords && !numberWord && /[\d\p{L}][-–,]$/u.test(before)) return null;
  if (!typeWords && formNumber.test(before)) return null;
  const start = from + (typeStart ?? wordStart ?? before.length);
  const gap = previous ? start - previous.fullEnd : 0;
  const between = gap > 0 && gap < 12 ? folded.slice(start - gap, start) : 'none';
  const listed =
    previous?.form === 'number' && !typeWords && /^[,;]?(?: và| hoặc)?(?: số)? ?$/u.test(between);
  return { start, typeWords, numberWord, listed };
}

/** Where the type word and “số” stand that end `before`; null for what is missing. */
function readHeadWords(before: string) {
  const word = numberWords.exec(before)?.index ?? null;
  for (const end of word === null ? [before.length] : [word, before.length]) {
    const typeEnd = before.endsWith(' ', end) ? end - 1 : end;
    const typeStart = typeWordsAndAbbreviations.startBefore(before, typeEnd);
    if (typeStart !== null && !endsInWord.test(before.slice(0, typeStart))) {
      return { typeStart, typeEnd, wordStart: end === word ? word : null };
    }
  }
  const wordStart = word !== null && !endsInWord.test(before.slice(0, word)) ? word : null;
  return { typeStart: null, typeEnd: 0, wordStart };
}

/** Whether letters that could be a symbol are one here: weak letters need “số” or a type word before them. */
function isCitation(symbol: DocumentSymbol, head: Head, blank: boolean): boolean {
  if (blank) return symbol.typeGroup !== null && symbol.evidence !== 'weak';
  if (symbol.evidence === 'sure') return true;
  if (symbol.evidence === 'likely')
    return head.typeWords !== null || head.numberWord || head.listed;
  const letters = symbol.issuerGroups.join('');
  if (head.typeWords) return letters.length >= 2 || symbol.typeGroup !== null;
  if (head.listed && symbol.typeGroup === null) return letters.length >= 2;
  return head.numberWord && symbol.typeGroup !== null && symbol.issuerGroups.length > 0;
}

function complete(
  passage: Passage,
  symbol: DocumentSymbol,
  head: Head,
  start: number,
): CitationMention {
  const { text } = passage;
  const joint = symbol.issuerGroups.length > 1 || /L[TN]$/u.test(symbol.typeGroup ?? '');
  const tail = readCitationTail(passage, symbol.tailStart, joint);
  const isFull = tail.date !== null || tail.issuer !== null || tail.year !== null;
  const subject = readSubject(passage, tail.end, isFull);
  const before = tail.issuer
    ? null
    : readIssuerBefore(passage, head.start, head.typeWords === null);
  const issuer = tail.issuer ?? subject?.issuer ?? before;
  const fullStart = before?.citationStart ?? head.start;
  // “Đề án số 02-DA/TU”: the type word tells Đ from D.
  const id = /^đề ?án$/u.test(head.typeWords ?? '')
    ? symbol.canonical.replace(/(?<=[-/])DA(?=[-/])/u, 'ĐA')
    : symbol.canonical;
  return {
    form: 'number',
    start,
    end: symbol.end,
    fullStart,
    fullEnd: Math.max(tail.end, symbol.end),
    id,
    key: id.toLowerCase().replace(/[-/]/gu, '.'),
    number: symbol.number,
    symbol: id.slice(symbol.number.length),
    type: typeOf(symbol, head),
    date: tail.date,
    year: symbol.year ?? tail.year,
    issuer: issuer ? unglued(text.slice(issuer.start, issuer.end)) : null,
    subject: subject?.text ?? null,
    subjectSpan: subject?.span ?? null,
    lawKey: null,
    inCapitals: isCapitals(text.slice(head.start, tail.end)),
    tentative: false,
  };
}

function typeOf(symbol: DocumentSymbol, head: Head): string | null {
  const words = head.typeWords;
  const printed = words && (canonicalTypeName(words) ?? typeOfAbbreviation(words, symbol.party));
  if (printed) return printed;
  if (symbol.typeGroup) return typeOfAbbreviation(symbol.typeGroup, symbol.party);
  if (symbol.issuerGroups.some((group) => /^QH\d/u.test(group))) return null;
  return 'Công văn';
}

/**
 * “Quyết định số 217-QĐ/TW và số 218-QĐ/TW, cùng ngày 12/12/2013 của Bộ Chính trị”: the words say
 * themselves that day and issuer are those of all documents listed before. “Các Nghị quyết số …, số …
 * ngày …” says so too, where no other of them has a day.
 */
function shareDates(mentions: CitationMention[], { folded }: Passage): CitationMention[] {
  if (!folded.includes('cùng ') && !folded.includes('các ')) return mentions;
  let shared: CitationMention | null = null;
  for (let index = mentions.length - 1; index >= 0; index--) {
    const mention = mentions[index] as CitationMention;
    if (sharesDate.test(folded.slice(mention.end, mention.fullEnd))) {
      shared = mention;
      continue;
    }
    const next = mentions[index + 1];
    if (!next || !joinsList.test(folded.slice(mention.fullEnd, next.fullStart))) shared = null;
    else if (next.date && opensPlural(mentions, index, folded)) shared = next;
    if (shared === null) continue;
    mentions[index] = {
      ...mention,
      date: mention.date ?? shared.date,
      year: mention.year ?? shared.year,
      issuer: mention.issuer ?? shared.issuer,
    };
  }
  return mentions;
}

/** Whether the list that goes on behind `index` opens with “các Nghị quyết”, and none in it has a day. */
function opensPlural(mentions: readonly CitationMention[], index: number, folded: string): boolean {
  for (let at = index; at >= 0 && index - at < longestShared; at--) {
    const { fullStart, fullEnd, date, type } = mentions[at] as CitationMention;
    const next = mentions[at + 1] as CitationMention;
    if (date !== null || type !== next.type) return false;
    if (!/^[,;]?(?: và)?(?: số)? ?$/u.test(folded.slice(fullEnd, next.fullStart))) return false;
    if (folded.endsWith('các ', fullStart)) return true;
  }
  return false;
}

const longestShared = 8;
const sharesDate = /^,? \(?cùng (?:ban hành )?ngày /u;
const joinsList = /^[,;]?(?: và)?(?: các)?(?: số)? ?$/u;

/**
 * Issuers that a list of documents has in common.
 * “Công văn số 15/UBND-NC ngày … và Công văn số 16/UBND-NC ngày … của Chủ tịch UBND tỉnh”: the issuer
 * behind the last of a list is that of all its documents of the same type and symbol.
 */
function shareIssuers(mentions: CitationMention[], passage: Passage): CitationMention[] {
  for (let index = mentions.length - 2; index >= 0; index--) {
    const mention = mentions[index] as CitationMention;
    const next = mentions[index + 1] as CitationMention;
    const between = passage.folded.slice(mention.fullEnd, next.fullStart);
    if (mention.issuer || !next.issuer || mention.type !== next.type) continue;
    if (issuingGroups(mention.id) !== issuingGroups(next.id)) continue;
    if (/^(?:[,;]?(?: và)?(?: số)? ?)$/u.test(between)) {
      mentions[index] = { ...mention, issuer: next.issuer };
    }
  }
  for (let index = 1; index < mentions.length; index++) {
    const mention = mentions[index] as CitationMention;
    const last = mentions[index - 1] as CitationMention;
    if (mention.issuer || !last.issuer || mention.type !== last.type) continue;
    if (issuingGroups(mention.id) !== issuingGroups(last.id)) continue;
    // “các Chỉ thị của Thủ tướng Chính phủ: số …, số …”: a number without type word goes on with the list.
    const end = Math.max(last.fullEnd, last.subjectSpan?.end ?? 0);
    const between = passage.folded.slice(Math.min(end, mention.fullStart), mention.start);
    if (/^[,;]?(?: và)? ?(?:số)?:? ?$/u.test(between)) {
      mentions[index] = { ...mention, issuer: last.issuer };
    }
  }
  if (passage.folded.includes('các ')) shareOpenedIssuers(mentions, passage);
  return mentions;
}

/** “Các Quyết định của Thủ tướng Chính phủ: số … về …; Quyết định số … về …”: the list says whose all of it is. */
function shareOpenedIssuers(mentions: CitationMention[], { folded }: Passage): void {
  let opened: CitationMention | null = null;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as CitationMention;
    const before = folded.slice(Math.max(0, mention.start - longestOpening), mention.start);
    if (mention.issuer) opened = opensList.test(before) ? mention : null;
    else if (opened && mention.type === opened.type && sameGroups(mention, opened))
      mentions[index] = { ...mention, issuer: opened.issuer };
  }
}

const longestOpening = 140;
const opensList = /(?<!\p{L})các \p{L}+ \p{L}+ của [^:;.]{3,90}: ?(?:số:? ?)?$/u;

function sameGroups(one: CitationMention, other: CitationMention): boolean {
  return issuingGroups(one.id) === issuingGroups(other.id);
}

function issuingGroups(id: string): string {
  return id.replace(/^[\d.]+[a-zđ]?(?:\/\d{4})?/u, '');
}

function digitsStart(folded: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 10 && /[\d.]/u.test(folded.charAt(start - 1))) start--;
  while (folded.charAt(start) === '.') start++;
  return start;
}

/** Numbers inside web and mail addresses, and file names, are no citations. */
function isInAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return word.length > 0 && /:\/\/|www\.|@|[\w-]\/[\w]{1,60}-$/u.test(word);
}

function trimmedEnd(folded: string, at: number): number {
  return folded.charAt(at - 1) === ' ' ? at - 1 : at;
}

function isCapitals(words: string): boolean {
  return words.length > 12 && words === words.toUpperCase();
}
