import type { Passage } from '../passage.ts';
import { meantWord, syllablesOf } from './damaged-words.ts';

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
const tokenPattern = /([\p{L}\p{M}\p{N}]+(?:[&'’][\p{L}\p{M}\p{N}]+)*)|\S/gu;
const dashes = new Set(['-', '–', '—', '‑']);
const quotes = new Set(['"', '“', '”', '«', '»']);

/**
 * Cuts `text[from, to)` into words and marks. Words that lost the space between them (“phốihợp”) are
 * cut too; “chủ trì” and “phối hợp” misread by OCR get the words that are meant. Linear.
 */
export function readTokens(passage: Passage, from: number, to: number): UnitToken[] {
  const text = passage.text.slice(0, to);
  const tokens: UnitToken[] = [];
  tokenPattern.lastIndex = from;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    const start = match.index;
    const printed = match[0];
    const end = start + printed.length;
    // All white space of a passage is single spaces.
    const isSpaced = text.charAt(start - 1) === ' ';
    if (match[1] === undefined) {
      const word = plainMark(printed);
      tokens.push({
        start,
        end,
        word,
        isMark: true,
        isCapital: false,
        isAbbreviation: false,
        isSpaced,
      });
      continue;
    }
    const isAbbreviation = printed.length > 1 && isAllCapitals(printed);
    let at = start;
    for (const word of syllablesOf(passage.folded.slice(start, end))) {
      tokens.push({
        start: at,
        end: at + word.length,
        word,
        isMark: false,
        isCapital: isCapitalLetter(passage.text.charAt(at)),
        isAbbreviation,
        isSpaced: at === start && isSpaced,
      });
      at += word.length;
    }
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as UnitToken;
    const meant = meantWord(tokens[index - 1]?.word, token.word, tokens[index + 1]?.word);
    if (meant !== token.word) tokens[index] = { ...token, word: meant };
  }
  return tokens;
}

function isAllCapitals(printed: string): boolean {
  return isCapitalLetter(printed.charAt(0)) && printed === printed.toUpperCase();
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

/** Tells whether two tokens are these two words. */
export function wordsAre(
  tokens: readonly UnitToken[],
  index: number,
  first: string,
  second: string,
): boolean {
  return tokens[index]?.word === first && tokens[index + 1]?.word === second;
}

/** The folded words of some tokens, joined by spaces. */
export function wordsOf(tokens: readonly UnitToken[], index: number, length: number): string {
  let words = tokens[index]?.word ?? '';
  for (let offset = 1; offset < length; offset++) words += ` ${tokens[index + offset]?.word ?? ''}`;
  return words;
}
