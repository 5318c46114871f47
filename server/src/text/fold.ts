/**
 * Folding for matching: one spelling for what people type in several.
 *
 * Vietnamese text comes composed (NFC) or decomposed (NFD), and with the tone mark of open
 * diphthongs on either vowel (“hoà”/“hòa”, “uỷ”/“ủy”). Matching works on the folded text;
 * what is quoted or changed is always the user's own text.
 */

const newPlacement: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

/** An open diphthong with the mark on its second vowel, at the end of its syllable; “quý” is no diphthong. */
const oldPlacement = /o[àáảãạèéẻẽẹ](?![\p{L}\p{M}])|(?<!q)u[ỳýỷỹỵ](?![\p{L}\p{M}])/gu;
const mayHoldOldPlacement = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/u;

/**
 * The text in lower case with the tone mark on the first vowel of an open diphthong, of exactly the
 * same length in UTF-16 units, so that an offset into one is an offset into the other. Expects NFC.
 */
export function foldPassage(text: string): string {
  const lower = lowerSameLength(text);
  if (!mayHoldOldPlacement.test(lower)) return lower;
  return lower.replace(oldPlacement, (pair) => newPlacement[pair] ?? pair);
}

/** Folded text without length kept: NFC first, white space to single spaces. For comparing names and words. */
export function foldWords(text: string): string {
  const folded = foldPassage(mayBeDecomposed.test(text) ? text.normalize('NFC') : text);
  // Most words that are compared hold single spaces only: asking is cheaper than replacing each.
  return oddSpace.test(folded) ? folded.replace(/\s+/gu, ' ').trim() : folded;
}

/** Anything but composed letters of Latin script and ordinary marks: something may have to be composed. */
const mayBeDecomposed = /[\u0300-\u1dff\u1f00-\u200f\u2027-\uffff]/;

/** White space at an end, two in a row, or one that is no plain space. */
const oddSpace = /^ | $| {2}|[^\S ]/;

/** Folded text without any diacritics, đ as d: what an unaccented query or a damaged title is compared by. */
export function foldUnaccented(text: string): string {
  return foldWords(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .replace(/đ/gu, 'd');
}

function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few letters outside Vietnamese (İ) grow in lower case; they stay as they are.
  let result = '';
  for (const character of text) {
    const small = character.toLowerCase();
    result += small.length === character.length ? small : character;
  }
  return result;
}
