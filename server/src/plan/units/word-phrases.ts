import type { UnitToken } from './unit-tokens.ts';

/**
 * A closed list of phrases, matched word by word on tokens, longest phrase first. A comma or a dash
 * in a phrase is a word of its own, so that “lao động - thương binh” also finds “Lao động-Thương binh”.
 */
export class WordPhrases<Kind> {
  private readonly byFirstWord = new Map<string, { words: readonly string[]; kind: Kind }[]>();

  /** Adds phrases, one a line or separated by “|”. */
  add(kind: Kind, lines: string): this {
    // Plain strings to split by: these lists are read whenever the program starts.
    for (const line of lines.replaceAll('\n', '|').split('|')) {
      const spaced = line.replaceAll(',', ' , ').replaceAll('-', ' - ');
      const words = spaced.split(' ').filter((word) => word !== '');
      const [first] = words;
      if (first === undefined) continue;
      const known = this.byFirstWord.get(first);
      if (known === undefined) this.byFirstWord.set(first, [{ words, kind }]);
      else insertByLength(known, { words, kind });
    }
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
    const candidates = this.byFirstWord.get(first.word);
    if (candidates === undefined) return null;
    for (const { words, kind } of candidates) {
      if (index + words.length > limit) continue;
      let length = 1;
      while (length < words.length && tokens[index + length]?.word === words[length]) length++;
      if (length === words.length) return { kind, length };
    }
    return null;
  }

  /** How many tokens the longest phrase at `index` has; 0 where none matches. */
  lengthAt(tokens: readonly UnitToken[], index: number, limit: number): number {
    return this.match(tokens, index, limit)?.length ?? 0;
  }
}

/** Keeps the longest first; of equally long ones, the first added. */
function insertByLength<Phrase extends { readonly words: readonly string[] }>(
  known: Phrase[],
  phrase: Phrase,
): void {
  let at = known.length;
  while (at > 0 && (known[at - 1] as Phrase).words.length < phrase.words.length) at--;
  known.splice(at, 0, phrase);
}

/** Makes a list of phrases of one kind. */
export function phrases(lines: string): WordPhrases<true> {
  return new WordPhrases<true>().add(true, lines);
}
