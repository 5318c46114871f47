/** Where clauses begin, and which words of a passage stand in quotation marks. */
import type { Stretch } from './mentions.ts';

/** A clause is looked back over at most this many UTF-16 units, so that long paragraphs stay cheap. */
const reach = 200;
const clauseMarks = new Set([';', ':', '!', '?', '(', ')', '“', '”', '|']);

/** Where the clause that holds `at` begins: after the last “;”, “:”, bracket, quote or full stop before it. */
export function clauseStart(text: string, at: number): number {
  const floor = Math.max(0, at - reach);
  for (let index = at - 1; index >= floor; index--) {
    const character = text[index];
    if (character === undefined) continue;
    if (clauseMarks.has(character)) return index + 1;
    // A full stop ends a clause only before a space: “15.6.2023” and “TP.HCM” hold none.
    if (character === '.' && text[index + 1] === ' ') return index + 1;
  }
  return floor;
}

/** The part of a clause behind its last comma. */
export function lastSegment(clause: string): string {
  return clause.slice(clause.lastIndexOf(', ') + 1).replace(/^ /u, '');
}

/** The stretches between “ and ”, or between two straight quotes: names and slogans, not duties. */
export function quotedStretches(text: string): readonly Stretch[] {
  if (!/["“]/u.test(text)) return [];
  const stretches: Stretch[] = [];
  let open = -1;
  for (const match of text.matchAll(/["“”]/gu)) {
    const at = match.index;
    if (open < 0 && match[0] !== '”') open = at;
    else if (open >= 0 && match[0] !== '“') {
      stretches.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return stretches;
}

/** Tells whether `at` lies in one of `stretches`, which are sorted and do not overlap. */
export function isWithin(stretches: readonly Stretch[], at: number): boolean {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch === undefined) return false;
    if (at < stretch.start) high = middle - 1;
    else if (at >= stretch.end) low = middle + 1;
    else return true;
  }
  return false;
}
