import { matchEnd } from '../text/match-at.ts';

/**
 * Finds the words of a closed list in folded text, with or without the spaces between their syllables:
 * web copies and scans lose spaces (“CHÍNHPHỦ”). The lists are looked up by their first letters; as
 * regular expressions of hundreds of alternatives they took longer to compile than a short plan to read.
 */
export class LooseWords {
  /** Each made when first asked for: a list is mostly asked for one of the two. */
  private byBeginning: Map<string, string[]> | null = null;
  private byEnd: Map<string, string[]> | null = null;
  private readonly words: readonly string[];
  private readonly goesOn: RegExp;

  /** `goesOn` tells, sticky, what may not follow the last letter of a word of the list. */
  constructor(words: readonly string[], goesOn: RegExp = letterOrDigit) {
    this.words = words;
    this.goesOn = goesOn;
  }

  /** End of the longest word of the list that stands at `at`; null where none does. */
  endAt(folded: string, at: number): number | null {
    let longest: number | null = null;
    for (const word of this.beginnings().get(folded.slice(at, at + keyLength)) ?? []) {
      const end = endOfWord(word, folded, at);
      if (end === null || (longest !== null && end <= longest)) continue;
      if (matchEnd(this.goesOn, folded, end) === null) longest = end;
    }
    return longest;
  }

  /** Start of the longest word of the list that ends at `end`; null where none does. Looks back for itself only. */
  startBefore(folded: string, end: number): number | null {
    let longest: number | null = null;
    for (const word of this.endings().get(folded.slice(Math.max(0, end - keyLength), end)) ?? []) {
      const start = startOfWord(word, folded, end);
      if (start !== null && (longest === null || start < longest)) longest = start;
    }
    return longest;
  }

  private beginnings(): Map<string, string[]> {
    if (this.byBeginning !== null) return this.byBeginning;
    this.byBeginning = new Map();
    for (const word of this.words) {
      push(this.byBeginning, word.slice(0, keyLength), word);
      // “y tế”: the key as it is without the space.
      if (word[1] === ' ') push(this.byBeginning, word.charAt(0) + word.charAt(2), word);
    }
    return this.byBeginning;
  }

  /** No word ends in a syllable of one letter, so that one key does for each. */
  private endings(): Map<string, string[]> {
    if (this.byEnd !== null) return this.byEnd;
    this.byEnd = new Map();
    for (const word of this.words) push(this.byEnd, word.slice(-keyLength), word);
    return this.byEnd;
  }
}

/** Words of fewer letters than this would need keys of their own: there are none with one letter. */
const keyLength = 2;

const letterOrDigit = /[\p{L}\p{M}\d]/uy;
export const letter = /[\p{L}\p{M}]/uy;
export const markOrDigit = /[\p{M}\d]/uy;

function endOfWord(word: string, folded: string, start: number): number | null {
  if (folded.startsWith(word, start)) return start + word.length;
  let at = start;
  for (let index = 0; index < word.length; index++) {
    if (word[index] === folded[at]) at++;
    else if (word[index] !== ' ') return null;
  }
  return at;
}

function startOfWord(word: string, folded: string, end: number): number | null {
  if (folded.endsWith(word, end)) return end - word.length;
  let at = end;
  for (let index = word.length - 1; index >= 0; index--) {
    if (word[index] === folded[at - 1]) at--;
    else if (word[index] !== ' ') return null;
  }
  return at;
}

function push(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [word]);
  else list.push(word);
}
