import { foldWords } from '../../text/fold.ts';

/** Words that open a subject and are left out at will. */
const opening = /^(?:(?:về việc|về|ban hành|phê duyệt|quy định|triển khai|thực hiện|công tác) )+/u;

/** Fewer words than this are a shortened subject. */
const fewest = 5;

/** A number and symbol inside a subject: the document carries out another one. */
const number = /(?<!\p{L})số \d+[-/]\p{L}|\d\/\d{4}\/\p{L}/u;

/**
 * Tells whether two subjects cannot be of one document: hardly a word of the shorter one is in the
 * longer, or one carries out a numbered directive and the other, just as long, knows nothing of it.
 * A subject that was cut short, or with abbreviations in it, is still the same.
 */
export function areOtherSubjects(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size < fewest || b.size < fewest) return false;
  if (number.test(foldWords(one)) !== number.test(foldWords(other))) {
    return Math.min(a.size, b.size) >= 2 * fewest;
  }
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.min(a.size, b.size) < 0.4;
}

function wordsOf(subject: string): ReadonlySet<string> {
  const folded = foldWords(subject)
    .replace(/[“”"']/gu, '')
    .replace(opening, '');
  return new Set(folded.match(/[\p{L}\p{M}\d]+/gu) ?? []);
}
