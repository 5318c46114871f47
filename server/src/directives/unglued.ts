import { isSyllable, isWholeWord } from '../plan/lines/syllables.ts';
import { foldPassage } from '../text/fold.ts';

/** A word shorter than this holds no two. */
const shortestPair = 5;
const mayBeGlued = /\p{L}{5}/u;
const capitalInside = /\p{Ll}(?=\p{Lu})/u;
const smallBehindCapitals = /^\p{Lu}{3,}(?=\p{Ll}+$)/u;

/** “Bộ Chínhtrị” as “Bộ Chính trị”: the words of a name that a web copy ran together, which a clerk reads apart. */
export function unglued(name: string): string {
  if (!mayBeGlued.test(name)) return name;
  return name
    .split(' ')
    .map((word) => (word.length < shortestPair ? word : splitWord(word)))
    .join(' ');
}

function splitWord(word: string): string {
  const at = boundaryIn(word);
  return at > 0 ? `${word.slice(0, at)} ${splitWord(word.slice(at))}` : word;
}

function boundaryIn(word: string): number {
  const capital = capitalInside.exec(word);
  if (capital) return capital.index + 1;
  const small = smallBehindCapitals.exec(word);
  if (small) return small[0].length;
  if (word === word.toUpperCase()) return 0;
  const folded = foldPassage(word);
  if (isWholeWord(folded)) return 0;
  for (let at = folded.length - 2; at >= 2; at--)
    if (isSyllable(folded.slice(0, at)) && isSyllable(folded.slice(at))) return at;
  return 0;
}
