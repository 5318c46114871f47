import { foldWords } from '../text/fold.ts';
import type { CitationMention } from './citation-mention.ts';
import type { Resolution } from './directives.ts';

interface Scheme {
  readonly name: string;
  readonly words: readonly string[];
}

const approved = /(?:^|phê duyệt |ban hành )((?:đề án|chương trình|chiến lược) .+)$/u;
const symbolInside = /\d\s?[-/]\s?\p{Lu}/u;
const word = /[\p{L}\p{M}\d&/]+/gu;

/** So many words of a name, its type aside, make it that name and no other. */
const enoughWords = 6;
const mostSchemes = 200;

/**
 * A scheme is cited by name where its words are those of a scheme that a cited decision approves
 * (“Quyết định số … phê duyệt Đề án …”); what else begins with “Đề án” is prose and is dropped.
 */
export function resolveSchemes(
  mentions: readonly CitationMention[],
  resolutions: readonly Resolution[],
): void {
  if (!mentions.some((mention) => mention.form === 'scheme')) return;
  const schemes = approvedSchemes(mentions);
  for (const [index, mention] of mentions.entries()) {
    if (mention.form !== 'scheme') continue;
    const found = bestScheme(mention, schemes);
    if (!found) continue;
    const resolution = resolutions[index] as Resolution;
    resolution.id = found.scheme.name;
    resolution.end = mention.start + found.length;
    resolution.dropped = false;
  }
}

/** The schemes that the cited decisions approve, the longest name of each first. */
function approvedSchemes(mentions: readonly CitationMention[]): Scheme[] {
  const names = new Set<string>();
  for (const mention of mentions) {
    if (mention.form !== 'number' || !mention.subject || names.size >= mostSchemes) continue;
    const start = approved.exec(mention.subject.toLowerCase());
    if (!start?.[1]) continue;
    const name = mention.subject.slice(mention.subject.length - start[1].length);
    if (!symbolInside.test(name)) names.add(name.charAt(0).toUpperCase() + name.slice(1));
  }
  return [...names]
    .map((name) => ({ name, words: wordsOf(name) }))
    .sort((a, b) => b.words.length - a.words.length || capitals(a.name) - capitals(b.name));
}

function bestScheme(
  mention: CitationMention,
  schemes: readonly Scheme[],
): { scheme: Scheme; length: number } | null {
  const words = wordsOf(mention.id);
  let best: { scheme: Scheme; common: number } | null = null;
  for (const scheme of schemes) {
    let common = 0;
    while (common < words.length && words[common] === scheme.words[common]) common++;
    const whole = common === scheme.words.length || common === words.length;
    if (common < 4 || (!whole && common < enoughWords)) continue;
    if (!best || common > best.common) best = { scheme, common };
  }
  return best && { scheme: best.scheme, length: lengthOfWords(mention.id, best.common) };
}

/** The length of the first `count` words of a name, marks between them included. */
function lengthOfWords(name: string, count: number): number {
  let length = 0;
  let seen = 0;
  for (const match of name.matchAll(word)) {
    if (seen++ === count) break;
    length = match.index + match[0].length;
  }
  return length;
}

function capitals(name: string): number {
  return name.length - name.replace(/\p{Lu}/gu, '').length;
}

function wordsOf(name: string): readonly string[] {
  return foldWords(name).match(word) ?? [];
}
