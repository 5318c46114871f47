import type { Passage } from '../passage.ts';

/** A word, a number or one mark of a passage. */
export interface UnitToken {
  readonly start: number;
  readonly end: number;
  /** The folded word; a mark is itself, every dash is `-` and every quote `"`. */
  readonly word: string;
  readonly isMark: boolean;
  /** The word starts with a capital letter. */
  readonly isCapital: boolean;
  /** The word is an abbreviation: two or more letters, all capitals. */
  readonly isAbbreviation: boolean;
  /** White space stands before the token. */
  readonly isSpaced: boolean;
}

// A word keeps "&" and an apostrophe inside (TT&TT, M'gar); each other mark is a token of its own.
const tokenPattern = /[\p{L}\p{M}\p{N}]+(?:[&'’][\p{L}\p{M}\p{N}]+)*|\S/gu;
const dashes = new Set(['-', '–', '—', '‑']);
const quotes = new Set(['"', '“', '”', '«', '»']);

/** Cuts `text[from, to)` into words and marks. Linear. */
export function readTokens(passage: Passage, from: number, to: number): UnitToken[] {
  const text = passage.text.slice(from, to);
  const tokens: UnitToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const start = from + match.index;
    const printed = match[0];
    const end = start + printed.length;
    const isWord = /^[\p{L}\p{M}\p{N}]/u.test(printed);
    const isCapital = isWord && isCapitalLetter(text.charAt(match.index));
    tokens.push({
      start,
      end,
      word: isWord ? passage.folded.slice(start, end) : plainMark(printed),
      isMark: !isWord,
      isCapital,
      isAbbreviation: isCapital && printed.length > 1 && printed === printed.toUpperCase(),
      isSpaced: start > 0 && /\s/u.test(passage.text[start - 1] ?? ''),
    });
  }
  return tokens;
}

function isCapitalLetter(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function plainMark(mark: string): string {
  if (dashes.has(mark)) return '-';
  return quotes.has(mark) ? '"' : mark;
}

const abbreviationsWithPoint = new Set('tp tx tt ths ts pgs gs bs kts mr mrs st'.split(' '));

/** Tells whether the mark at `index` ends a sentence: a point after “TP” or a single letter does not. */
export function endsSentence(tokens: readonly UnitToken[], index: number): boolean {
  const token = tokens[index];
  if (!token?.isMark || !'.…?!'.includes(token.word)) return false;
  if (token.word !== '.') return true;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after === undefined || before === undefined) return true;
  if (!after.isSpaced && !after.isMark) return false;
  if (before.isMark) return true;
  const isShort = before.isCapital && before.word.length === 1;
  return !isShort && !abbreviationsWithPoint.has(before.word);
}
