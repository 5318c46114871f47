import { foldPassage } from '../text/fold.ts';

/** The folded words of a name without the marks between them, by which its mentions are known as one. */
export function nameKey(name: string): string {
  return (foldPassage(name).match(/[\p{L}\p{M}\d&]+/gu) ?? []).join(' ');
}
