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
  const folded = foldPassage(isPlain(text) ? text : text.normalize('NFC'));
  // Most words that are compared hold single spaces only: asking is cheaper than replacing each.
  return hasOddSpace(folded) ? folded.replace(/\s+/gu, ' ').trim() : folded;
}

/** Composed letters of Latin script and ordinary marks only: nothing to compose. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLatin = code < 0x300 || (code >= 0x1e00 && code < 0x1f00);
    if (!isLatin && (code < 0x2010 || code > 0x2026)) return false;
  }
  return true;
}

/** White space at an end, two in a row, or one that is no plain space. */
function hasOddSpace(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20;
    if (isSpace && afterSpace) return true;
    if (isOddSpace(code)) return true;
    afterSpace = isSpace;
  }
  return afterSpace && text !== '';
}

/** What `\s` matches but the plain space. */
function isOddSpace(code: number): boolean {
  if (code < 0x20) return code >= 0x09 && code <= 0x0d;
  if (code < 0x1680) return code === 0xa0;
  if (code < 0x2000) return code === 0x1680;
  return code <= 0x200a || oddSpaces.includes(String.fromCharCode(code));
}

const oddSpaces = '\u2028\u2029\u202f\u205f\u3000\ufeff';

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
