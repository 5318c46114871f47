// Helpers that turn Vietnamese words into Oniguruma patterns. A TextMate grammar sees raw text, so
// the patterns themselves must accept what the rest of the program folds away: composed and
// decomposed letters, old and new tone placement (hòa, hoà), no-break spaces, scanned “D” for “Đ”.

/** Before and after a Vietnamese word; `\b` and `\w` do not know combining marks. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';

/**
 * White space inside a line. Two of them in a row, with nothing between that must be there, would
 * make a search quadratic.
 */
export const gap = '[ \\t\\x{00A0}]{1,20}';
export const maybeGap = '[ \\t\\x{00A0}]{0,20}';

/** Marks of bold, italics or a heading before the words of a line. */
export const lineStart = `^${maybeGap}(?:#{1,6}${gap})?[*_]{0,3}`;

/** The end of a line but for marks of bold and italics. */
export const lineEnd = '(?=[*_]{0,3}[ \\t\\x{00A0}]*$)';

/** Vowel pairs whose tone stands on either vowel, by the school the writer follows. */
const movableTone = /([oòóỏõọ])([aàáảãạeèéẻẽẹ])|([uùúủũụ])([yỳýỷỹỵ])/giu;

/**
 * A pattern for one phrase in any spelling.
 * @param {string} phrase composed, in new tone placement
 */
export function phrase(words) {
  return spell(words, false);
}

/**
 * A pattern for one phrase in any spelling and letter case. Both cases are written out: the `i` flag
 * makes Oniguruma fold every class of letters when it compiles, which takes three times as long.
 */
export function anyCase(words) {
  return spell(words, true);
}

/** One of several phrases in any letter case; longer ones first where one begins another. */
export function anyOf(...phrases) {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(anyCase).join('|')})`;
}

/** One of several phrases as a whole word. */
export function word(...phrases) {
  return wordStart + anyOf(...phrases) + wordEnd;
}

function spell(words, bothCases) {
  let pattern = '';
  let done = 0;
  for (const match of words.matchAll(movableTone)) {
    pattern += letters(words.slice(done, match.index), bothCases) + movable(match[0], bothCases);
    done = match.index + match[0].length;
  }
  return pattern + letters(words.slice(done), bothCases);
}

function letters(text, bothCases) {
  return [...text].map((character) => letter(character, bothCases)).join('');
}

function letter(character, bothCases) {
  if (character === ' ') return gap;
  if (/[đĐ]/.test(character)) return '[đdĐD]';
  const composed = stages(character);
  const marks = composed.length > 1 ? '\\p{M}*' : '';
  return oneOf(composed, bothCases) + marks;
}

/** A letter with every part of its marks on it: ệ → e ê ẹ ệ. The marks left out may follow on their own. */
function stages(character) {
  const [base, ...marks] = character.normalize('NFD');
  const found = new Set([base]);
  for (let chosen = 1; chosen < 1 << marks.length; chosen += 1) {
    const some = marks.filter((_, place) => chosen & (1 << place)).join('');
    const composed = (base + some).normalize('NFC');
    if (composed.length === 1) found.add(composed);
  }
  return [...found];
}

/** “òa” also as “oà”: both vowels may carry the tone. */
function movable(pair, bothCases) {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(pair.normalize('NFD'));
  const bare = [...pair.normalize('NFD').replace(/\p{M}/gu, '')];
  if (!tone) return letters(bare.join(''), bothCases);
  return bare
    .map((vowel) => `${oneOf([vowel, (vowel + tone[0]).normalize('NFC')], bothCases)}\\p{M}*`)
    .join('');
}

function oneOf(characters, bothCases) {
  const all = bothCases
    ? characters.flatMap((one) => [one.toLowerCase(), one.toUpperCase()])
    : characters;
  const [only, ...others] = new Set(all);
  return others.length === 0
    ? only.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
    : `[${only}${others.join('')}]`;
}
