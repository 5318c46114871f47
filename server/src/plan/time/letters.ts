/** Tests on single characters of folded text; `\b` does not know Vietnamese letters. */

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

/** Tells whether a letter or digit stands at `at`; false outside the text. */
export function isLetterAt(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && letterOrDigit.test(character);
}

/** Tells whether `words` stand at `at` as whole words. */
export function hasWordsAt(text: string, at: number, words: string): boolean {
  return (
    text.startsWith(words, at) && !isLetterAt(text, at - 1) && !isLetterAt(text, at + words.length)
  );
}

/** The first of `candidates` that stands at `at` as whole words, or null. List longer ones first. */
export function firstWordsAt(
  text: string,
  at: number,
  candidates: readonly string[],
): string | null {
  for (const words of candidates) if (hasWordsAt(text, at, words)) return words;
  return null;
}

/** The first of `candidates` whose whole words end at `end`, or null. */
export function firstWordsEndingAt(
  text: string,
  end: number,
  candidates: readonly string[],
): string | null {
  for (const words of candidates) {
    if (hasWordsAt(text, end - words.length, words)) return words;
  }
  return null;
}

/** The words of a list written as running text, separated by “;”, longer ones first. */
export function wordList(text: string): readonly string[] {
  const words = text.split(';').map((entry) => entry.trim());
  return words.filter((entry) => entry !== '').sort((a, b) => b.length - a.length);
}

/** A pattern for any of the words of such a list, as whole words. */
export function wholeWords(text: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${wordList(text).join('|')})(?!\\p{L})`, 'u');
}
