import { isSyllable } from '../plan/lines/syllables.ts';
import { foldPassage } from '../text/fold.ts';
import { beginsAnewAt, isLowerCaseAt, isUpperCase, isUpperCaseAt } from '../text/letters.ts';

/** A Vietnamese word has at most so many letters. */
const longestSyllable = 7;
/** So many capitals in a row are an abbreviation: “UBND”. */
const shortestAbbreviation = 3;

/** “Bộ Chínhtrị” as “Bộ Chính trị”: the words of a name that a web copy ran together, which a clerk reads apart. */
export function unglued(name: string): string {
  const words = name.split(' ');
  const apart = words.map(splitWord);
  return apart.every((word, index) => word === words[index]) ? name : apart.join(' ');
}

function splitWord(word: string): string {
  const at = boundaryIn(word);
  return at > 0 ? `${word.slice(0, at)} ${splitWord(word.slice(at))}` : word;
}

/** Where the second word begins in two that run together; 0 where there is one. */
function boundaryIn(word: string): number {
  let capitals = 0;
  for (let at = 0; at < word.length; at++) {
    if (isUpperCaseAt(word, at)) {
      if (beginsAnewAt(word, at)) return at;
      capitals++;
    } else if (capitals >= shortestAbbreviation && isLowerCaseAt(word, at)) return at;
    else capitals = 0;
  }
  if (word.length <= longestSyllable || isUpperCase(word)) return 0;
  const folded = foldPassage(word);
  for (let at = folded.length - 2; at >= 2; at--)
    if (isSyllable(folded.slice(0, at)) && isSyllable(folded.slice(at))) return at;
  return 0;
}
