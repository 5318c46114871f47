import type { UnitToken } from './unit-tokens.ts';

/**
 * A closed list of phrases, matched word by word on tokens, longest phrase first. A comma or a dash
 * in a phrase is a word of its own, so that “lao động - thương binh” also finds “Lao động-Thương binh”;
 * “~” stands for a dash, “và” or “&”.
 */
export class WordPhrases<Kind> {
  /** What was added and not yet sorted by first words. */
  private pending: { readonly kind: Kind; readonly lines: string }[] = [];
  private readonly byFirstWord = new Map<string, Candidates<Kind>>();
  /** How many tokens the longest phrase has; counted when first asked for. */
  private longest: number | null = null;

  /** Adds phrases, one a line or separated by “|”. */
  add(kind: Kind, lines: string): this {
    // These lists are made whenever the program starts, and many are not asked in its first second.
    this.pending.push({ kind, lines });
    return this;
  }

  /** The longest phrase that starts at token `index` and ends before `limit`. */
  match(
    tokens: readonly UnitToken[],
    index: number,
    limit: number,
  ): { kind: Kind; length: number } | null {
    const first = tokens[index];
    if (first === undefined || index >= limit) return null;
    const candidates = this.candidates(first.word);
    if (candidates === null) return null;
    for (const { words, kind } of candidates) {
      if (index + words.length > limit) continue;
      let length = 1;
      while (length < words.length && isWord(tokens[index + length], words[length])) length++;
      if (length === words.length) return { kind, length };
    }
    return null;
  }

  /** How many tokens the longest phrase at `index` has; 0 where none matches. */
  lengthAt(tokens: readonly UnitToken[], index: number, limit: number): number {
    return this.match(tokens, index, limit)?.length ?? 0;
  }

  /** How many tokens the longest phrase has that begins at `from` or later and ends before token `end`; 0 without one. */
  lengthBefore(tokens: readonly UnitToken[], from: number, end: number): number {
    this.longest ??= this.longestPhrase();
    for (let start = Math.max(from, end - this.longest); start < end; start++) {
      if (this.lengthAt(tokens, start, end) === end - start) return end - start;
    }
    return 0;
  }

  private longestPhrase(): number {
    if (this.pending.length > 0) this.sortByFirstWord();
    const added = [...this.byFirstWord.values()].flatMap((candidates) => candidates.added);
    return Math.max(0, ...added.map(({ text }) => partsOf(text).length));
  }

  /** The phrases that start with a word, the longest first; of equally long ones, the first added. */
  private candidates(first: string): readonly Phrase<Kind>[] | null {
    if (this.pending.length > 0) this.sortByFirstWord();
    const candidates = this.byFirstWord.get(first);
    if (candidates === undefined) return null;
    candidates.phrases ??= candidates.added
      .map(({ kind, text }) => ({ kind, words: partsOf(text) }))
      .sort((a, b) => b.words.length - a.words.length);
    return candidates.phrases;
  }

  private sortByFirstWord(): void {
    for (const { kind, lines } of this.pending) {
      for (const line of lines.replaceAll('\n', '|').split('|')) {
        const text = line.trim();
        if (text === '') continue;
        const first = firstWordOf(text);
        const known = this.byFirstWord.get(first);
        if (known === undefined) this.byFirstWord.set(first, { added: [{ kind, text }] });
        else known.added.push({ kind, text });
      }
    }
    this.pending = [];
  }
}

/** Whether a token is the word of a phrase; “~” is any word or mark that joins two fields. */
function isWord(token: UnitToken | undefined, word: string | undefined): boolean {
  if (token === undefined) return false;
  return token.word === word || (word === '~' && joints.has(token.word));
}

const joints = new Set(['và', 'va', '-', '&']);

interface Phrase<Kind> {
  readonly words: readonly string[];
  readonly kind: Kind;
}

/** Phrases with one first word; taken apart when that word is first met. */
interface Candidates<Kind> {
  readonly added: { readonly kind: Kind; readonly text: string }[];
  phrases?: readonly Phrase<Kind>[];
}

function partsOf(text: string): readonly string[] {
  const spaced = text.replaceAll(/[,~-]/g, ' $& ');
  return spaced.split(' ').filter((word) => word !== '');
}

/** The first of the words, found without making them all. */
function firstWordOf(text: string): string {
  const end = text.search(/[ ,~-]/);
  return end < 0 ? text : text.slice(0, Math.max(end, 1));
}

/** Makes a list of phrases of one kind. */
export function phrases(lines: string): WordPhrases<true> {
  return new WordPhrases<true>().add(true, lines);
}
