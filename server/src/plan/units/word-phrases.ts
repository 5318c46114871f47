import type { UnitToken } from './unit-tokens.ts';

/**
 * A closed list of phrases, matched word by word on tokens, longest phrase first. A comma or a dash
 * in a phrase is a word of its own, so that “lao động - thương binh” also finds “Lao động-Thương binh”.
 */
export class WordPhrases<Kind> {
  private readonly byFirstWord = new Map<string, { words: readonly string[]; kind: Kind }[]>();

  /** Adds phrases, one a line or separated by “|”. */
  add(kind: Kind, lines: string): this {
    for (const line of lines.split(/[\n|]/)) {
      const words = line.match(/[^\s,-]+|[,-]/g);
      if (words === null) continue;
      const first = words[0] as string;
      const known = this.byFirstWord.get(first) ?? [];
      known.push({ words, kind });
      known.sort((a, b) => b.words.length - a.words.length);
      this.byFirstWord.set(first, known);
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
    for (const { words, kind } of this.byFirstWord.get(first.word) ?? []) {
      if (index + words.length > limit) continue;
      if (words.every((word, offset) => tokens[index + offset]?.word === word)) {
        return { kind, length: words.length };
      }
    }
    return null;
  }

  /** How many tokens the longest phrase at `index` has; 0 where none matches. */
  lengthAt(tokens: readonly UnitToken[], index: number, limit: number): number {
    return this.match(tokens, index, limit)?.length ?? 0;
  }
}

/** Makes a list of phrases of one kind. */
export function phrases(lines: string): WordPhrases<true> {
  return new WordPhrases<true>().add(true, lines);
}
