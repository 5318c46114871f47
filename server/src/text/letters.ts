/**
 * Letters in regular expressions: `[A-Za-zÀ-ỹ]`, on folded text `[a-zà-ỹ]`. The range holds every
 * letter of Vietnamese (and stray combining marks); the punctuation of plans (– “ ” …) lies behind it.
 * `\p{L}` would say the same, but V8 takes 3 ms to prepare one expression with it, and a plan is read
 * by a hundred of them: that was two thirds of the time to open the first file. `\b` and `\w` know
 * only ASCII and are wrong for Vietnamese.
 *
 * Upper and lower case lie mixed in that range, so case is asked here.
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

/** Whether every letter of a text that has letters is upper case. */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
