/**
 * Finds the words of a closed list in folded text, with or without the spaces between their syllables:
 * web copies and scans lose spaces (“CHÍNHPHỦ”). The lists are looked up by their first letters; as
 * regular expressions of hundreds of alternatives they took longer to compile than a short plan to read.
 */
export class LooseWords {
  private readonly byBeginning = new Map<string, string[]>();
  private readonly byEnd = new Map<string, string[]>();
  private readonly goesOn: RegExp;

  /** `goesOn` tells, sticky, what may not follow the last letter of a word of the list. */
  constructor(words: Iterable<string>, goesOn: RegExp = letterOrDigit) {
    this.goesOn = goesOn;
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
      const squeezed = word.replaceAll(' ', '');
      const beginnings = new Set([word.slice(0, keyLength), squeezed.slice(0, keyLength)]);
      for (const beginning of beginnings) push(this.byBeginning, beginning, word);
      const ends = new Set([word.slice(-keyLength), squeezed.slice(-keyLength)]);
      for (const end of ends) push(this.byEnd, end, word);
    }
  }

  /** End of the longest word of the list that stands at `at`; null where none does. */
  endAt(folded: string, at: number): number | null {
    for (const word of this.byBeginning.get(folded.slice(at, at + keyLength)) ?? []) {
      const end = endOfWord(word, folded, at);
      if (end !== null && !testAt(this.goesOn, folded, end)) return end;
    }
    return null;
  }

  /** Start of the longest word of the list that ends at `end`; null where none does. Looks back for itself only. */
  startBefore(folded: string, end: number): number | null {
    for (const word of this.byEnd.get(folded.slice(Math.max(0, end - keyLength), end)) ?? []) {
      const start = startOfWord(word, folded, end);
      if (start !== null) return start;
    }
    return null;
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

function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function push(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [word]);
  else list.push(word);
}
