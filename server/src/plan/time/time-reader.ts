/**
 * Readers of time expressions, told apart by how the expressions begin. A plan has a dozen kinds of
 * time words and hardly ever all of them: a pattern that is never asked is never compiled, and
 * compiling them all took longer than reading a short plan.
 */
import type { TimeAtom } from './time-atom.ts';

/** Reads the expression that begins at an offset of folded text; null where its words do not go on. */
export interface TimeReader {
  readonly beginnings: readonly string[];
  readonly read: (folded: string, at: number) => TimeAtom | null;
}

/** Digits before a sign: “15/12”, “2026 - 2030”; before a word or a bracket: “15 ngày”, “05 (năm) ngày”. */
const digits = '0';
const digitsAndWord = '0a';
/** “năm” before a digit is the year; before a word it may be the number five. */
const yearInDigits = 'n0';
/** For `startingWith`: numbers in digits, whatever follows, those counted in words, and years. */
export const anyDigits = `${digits} ${digitsAndWord}`;
export const anyYear = `năm ${yearInDigits}`;
export const counted = `${digitsAndWord} một hai ba bốn năm sáu bảy tám chín mười`;

const headLength = 3;

/** A reader of expressions that begin with one of `words`, given in running text. */
export function startingWith(words: string, read: TimeReader['read']): TimeReader {
  return { beginnings: words.split(' ').map((word) => word.slice(0, headLength)), read };
}

/** The readers for each beginning, in their order. */
export function byBeginning(readers: readonly TimeReader[]): Map<string, TimeReader['read'][]> {
  const found = new Map<string, TimeReader['read'][]>();
  for (const { beginnings, read } of readers) {
    for (const beginning of new Set(beginnings)) {
      const others = found.get(beginning);
      if (others === undefined) found.set(beginning, [read]);
      else others.push(read);
    }
  }
  return found;
}

/** How the words at `at` begin: their first letters, up to three, or one of the signs for digits. */
export function beginningAt(folded: string, at: number): string {
  if (isDigit(folded.charCodeAt(at))) return digitsAt(folded, at);
  let end = at + 1;
  while (end < at + headLength && isLetter(folded.charCodeAt(end))) end++;
  if (folded.startsWith('năm ', at) && isDigit(folded.charCodeAt(at + 4))) return yearInDigits;
  return folded.slice(at, end);
}

function digitsAt(folded: string, at: number): string {
  let end = at + 1;
  while (isDigit(folded.charCodeAt(end)) || folded[end] === ' ') end++;
  return isLetter(folded.charCodeAt(end)) || folded[end] === '(' ? digitsAndWord : digits;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Folded text is in lower case: every letter of it is one of a–z or stands beyond the signs of ASCII. A dash or
 * quotation mark beyond them counts as a letter too: readers are then asked that find nothing.
 */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code > 0xbf;
}
