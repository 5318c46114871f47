/**
 * Letter case. In regular expressions letters are `[\p{L}\p{M}]` with the `u` flag (`\b` and `\w` know
 * only ASCII and are wrong for Vietnamese); the build writes such classes as ranges, because V8 takes
 * 3 ms to prepare an expression with a Unicode property and plans are read by a hundred of them.
 */

/** Whether `text` has an upper-case letter at `index`. */
export function isUpperCaseAt(text: string, index: number): boolean {
  const letter = text[index] ?? '';
  return letter !== letter.toLowerCase();
}

/** Whether `text` has a lower-case letter at `index`. */
export function isLowerCaseAt(text: string, index: number): boolean {
  const letter = text[index] ?? '';
  return letter !== letter.toUpperCase();
}

/** Whether a capital stands behind a small letter at `index`: “vàLuật”, a word that lost the space before it. */
export function beginsAnewAt(text: string, index: number): boolean {
  return isLowerCaseAt(text, index - 1) && isUpperCaseAt(text, index);
}

/** Whether every letter of a text that has letters is upper case. */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
