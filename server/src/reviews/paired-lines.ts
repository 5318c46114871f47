import { lineDiff, type LineHunk } from '../text/line-diff.ts';

/** Where the lines of an earlier text stand in a later one. Lines from 0. */
export interface PairedLines {
  /** Lines that did not change. */
  readonly kept: ReadonlyMap<number, number>;
  /** Lines that were edited: they share half of their words. */
  readonly edited: ReadonlyMap<number, number>;
}

/** In longer differences, comparing each line with each other one would take too long. */
const mostLines = 200;
const leastShared = 0.5;

export function pairLines(before: readonly string[], after: readonly string[]): PairedLines {
  const kept = new Map<number, number>();
  const edited = new Map<number, number>();
  let oldLine = 0;
  let newLine = 0;
  const keepTo = (end: number): void => {
    while (oldLine < end) kept.set(oldLine++, newLine++);
  };
  for (const hunk of lineDiff(before, after)) {
    keepTo(hunk.oldStart);
    pairEdited(hunk, before, after, edited);
    oldLine = hunk.oldStart + hunk.oldCount;
    newLine = hunk.newStart + hunk.newCount;
  }
  keepTo(before.length);
  return { kept, edited };
}

/** Each old line of a hunk takes the new one that is most like it, behind those that are taken. */
function pairEdited(
  { oldStart, oldCount, newStart, newCount }: LineHunk,
  before: readonly string[],
  after: readonly string[],
  edited: Map<number, number>,
): void {
  if (oldCount > mostLines || newCount > mostLines) return;
  let from = newStart;
  for (let line = oldStart; line < oldStart + oldCount; line++) {
    let best = -1;
    let most = leastShared;
    for (let other = from; other < newStart + newCount; other++) {
      const shared = sharedWords(before[line] ?? '', after[other] ?? '');
      if (shared < most || (shared === most && best >= 0)) continue;
      best = other;
      most = shared;
    }
    if (best < 0) continue;
    edited.set(line, best);
    from = best + 1;
  }
}

/** Words that two texts have in common, as a part of the longer one: 0 … 1. */
export function sharedWords(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += 1;
  }
  return shared / Math.max(1, words.length, others.length);
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean);
}
