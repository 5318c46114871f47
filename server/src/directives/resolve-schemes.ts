import { foldPassage, foldWords } from '../text/fold.ts';
import type { CitationMention } from './citation-mention.ts';
import type { Resolution } from './directives.ts';

interface Scheme {
  readonly name: string;
  readonly words: readonly string[];
}

/** The scheme that a mention names, and how many characters of the mention are its name. */
interface FoundScheme {
  readonly name: string;
  readonly length: number;
}

const approved = /(?:^|phê duyệt |ban hành )(?=(?:đề án|chương trình|chiến lược) )/u;
const symbolInside = /\d\s?[-/]\s?[A-ZĐ]/u;
const word = /[\p{L}\p{M}\d&/]+/gu;

/**
 * So many words behind its type make a name that name and no other: “Chương trình hành động của Chính
 * phủ …” may be any. More where the mention goes on in other words than the name.
 */
const enoughOfAll = 4;
const enoughOfMore = 5;
const mostSchemes = 200;

/**
 * A scheme is cited by name where its words are those of a scheme that a cited decision approves
 * (“Quyết định số … phê duyệt Đề án …”); what else begins with “Đề án” is prose and is dropped.
 */
export function resolveSchemes(
  mentions: readonly CitationMention[],
  resolutions: readonly Resolution[],
): void {
  const spellings = new Map<string, string>();
  let schemes: readonly Scheme[] | null = null;
  const known = new Map<string, FoundScheme | null>();
  for (let index = 0; index < mentions.length; index++) {
    const { form, id, key, start } = mentions[index] as CitationMention;
    if (form !== 'scheme') continue;
    schemes ??= approvedSchemes(mentions);
    let found = known.get(id);
    if (found === undefined) {
      found = bestScheme(id, schemes);
      known.set(id, found);
    }
    if (!found) {
      // A scheme in quotes stands by itself: its first spelling is its id.
      (resolutions[index] as Resolution).id = firstSpelling(spellings, key, id);
      continue;
    }
    const resolution = resolutions[index] as Resolution;
    resolution.id = found.name;
    resolution.end = start + found.length;
    resolution.dropped = false;
  }
}

function firstSpelling(spellings: Map<string, string>, key: string, id: string): string {
  const spelling = spellings.get(key) ?? id;
  spellings.set(key, spelling);
  return spelling;
}

/** The schemes that the cited decisions approve, the longest name of each first. */
function approvedSchemes(mentions: readonly CitationMention[]): Scheme[] {
  const subjects = new Set<string>();
  for (const { form, subject } of mentions) if (form === 'number' && subject) subjects.add(subject);
  const names = new Set<string>();
  for (const subject of subjects) {
    if (names.size >= mostSchemes) break;
    const verb = approved.exec(foldPassage(subject));
    if (!verb) continue;
    const name = subject.slice(verb.index + verb[0].length);
    if (!symbolInside.test(name)) names.add(name.charAt(0).toUpperCase() + name.slice(1));
  }
  return [...names]
    .map((name) => ({ name, words: wordsOf(name) }))
    .sort((a, b) => b.words.length - a.words.length || capitals(a.name) - capitals(b.name));
}

function bestScheme(mentioned: string, schemes: readonly Scheme[]): FoundScheme | null {
  const words = wordsOf(mentioned);
  let best: { name: string; common: number } | null = null;
  for (const scheme of schemes) {
    let common = 0;
    while (common < words.length && words[common] === scheme.words[common]) common++;
    if (isOtherYear(words[common], scheme.words[common])) continue;
    const whole = common === scheme.words.length || common === words.length;
    if (common - typeLength(words) < (whole ? enoughOfAll : enoughOfMore)) continue;
    if (!best || common > best.common) best = { name: scheme.name, common };
  }
  return best && { name: best.name, length: lengthOfWords(mentioned, best.common) };
}

/** “… giai đoạn 2018 - 2025” is no “… giai đoạn 2008 - 2020”. */
function isOtherYear(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && year.test(one) && year.test(other);
}

const year = /^(?:19|20)\d\d$/u;

/** How many words the type is: “Đề án”, “Chương trình hành động”. */
function typeLength(words: readonly string[]): number {
  return words[2] === 'hành' && words[3] === 'động' ? 4 : 2;
}

/** The length of the first `count` words of a name, marks between them included. */
function lengthOfWords(name: string, count: number): number {
  let length = 0;
  let seen = 0;
  for (const match of name.matchAll(word)) {
    if (seen++ === count) break;
    length = match.index + match[0].length;
  }
  // The quotation mark that closes the name belongs to it.
  return /[“"]/u.test(name.slice(0, length)) && /^[”"]/u.test(name.slice(length))
    ? length + 1
    : length;
}

function capitals(name: string): number {
  return name.length - name.replace(/\p{Lu}/gu, '').length;
}

function wordsOf(name: string): readonly string[] {
  return foldWords(name).match(word) ?? [];
}
