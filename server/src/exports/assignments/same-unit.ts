import { foldUnaccented, foldWords } from '../../text/fold.ts';

/** One word of a unit's name, and whether it is written in capitals, as abbreviations are. */
interface NameWord {
  readonly accented: string;
  readonly bare: string;
  readonly capitals: boolean;
}

/**
 * Whether `name` names the unit that `wanted` asks for: the same words in a row, in any case, with
 * or without diacritics, abbreviated on either side (“Sở TT&TT”, “UBND tỉnh”, “so noi vu”).
 */
export function namesUnit(name: string, wanted: string): boolean {
  const names = wordsOf(name);
  const asked = wordsOf(wanted);
  if (asked.length === 0) return false;
  const accented =
    wanted !== foldUnaccented(wanted) && foldWords(wanted) !== foldUnaccented(wanted);
  for (let start = 0; start < names.length; start++) {
    if (sameWords(names, start, asked, 0, accented)) return true;
  }
  return false;
}

function wordsOf(name: string): NameWord[] {
  // “Tài chính-Kế hoạch”, “TT&TT” and “TT & TT” are cut alike.
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .map((word) => ({
      accented: foldWords(word),
      bare: foldUnaccented(word),
      capitals: word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
    }))
    .filter(({ accented }) => accented !== 'và');
}

function sameWords(
  names: readonly NameWord[],
  nameAt: number,
  asked: readonly NameWord[],
  askedAt: number,
  accented: boolean,
): boolean {
  const word = asked[askedAt];
  if (word === undefined) return true;
  const name = names[nameAt];
  if (name === undefined) return false;
  const same =
    accented && !word.capitals ? name.accented === word.accented : name.bare === word.bare;
  if (same) return sameWords(names, nameAt + 1, asked, askedAt + 1, accented);
  const inName = word.capitals ? initials(word, names, nameAt) : 0;
  if (inName > 0) return sameWords(names, nameAt + inName, asked, askedAt + 1, accented);
  const inAsked = name.capitals ? initials(name, asked, askedAt) : 0;
  return inAsked > 0 && sameWords(names, nameAt + 1, asked, askedAt + inAsked, accented);
}

/** How many words from `from` the letters of an abbreviation stand for; 0 where they do not fit. */
function initials(abbreviation: NameWord, words: readonly NameWord[], from: number): number {
  const letters = abbreviation.bare;
  for (let index = 0; index < letters.length; index++) {
    if (words[from + index]?.bare[0] !== letters[index]) return 0;
  }
  return letters.length;
}
