/**
 * The bare letters of folded text: no tone or vowel marks, no spaces, đ as d. Section titles are
 * compared on them, so that OCR's “MỤC DÍCH” and “TRIỂNKHAI” are still known.
 */
export function bareLetters(folded: string): string {
  return folded
    .normalize('NFD')
    .replace(/[đð]/gu, 'd')
    .replace(/[^a-z0-9]+/gu, '');
}
