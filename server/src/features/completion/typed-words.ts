import { foldUnaccented, foldWords } from '../../text/fold.ts';

/**
 * What is being typed, as suggestions are compared with it. Editors compare letter by letter and take
 * “so” and “Sở” for different words; so it is decided here what fits, and the editor is told that it does.
 */
export class TypedWords {
  private readonly accented: string;
  private readonly bare: string;
  private readonly initials: string | null;

  /** `text` is what stands between the start of the suggestion's range and the cursor. */
  constructor(readonly text: string) {
    this.accented = foldWords(text);
    this.bare = foldUnaccented(text);
    this.initials = /^[\p{L}&]{2,10}$/u.test(text) ? this.bare.replace(/&/g, '') : null;
  }

  /** How well a candidate fits: 0 best, null not at all. The words must begin in the same place or at a later word. */
  fit(candidate: Candidate): number | null {
    if (this.bare === '') return 0;
    const hasAccents = this.accented !== this.bare;
    const [words, typed] = hasAccents
      ? [candidate.accented, this.accented]
      : [candidate.bare, this.bare];
    if (words.startsWith(typed)) return 0;
    if (this.initials !== null && candidate.initials.startsWith(this.initials)) return 1;
    return startsAtWord(words, typed) ? 2 : null;
  }
}

/** A candidate in the spellings that it is looked for by. */
export interface Candidate {
  readonly accented: string;
  readonly bare: string;
  /** The first letter of each word: “stc” of “Sở Tài chính”. */
  readonly initials: string;
}

export function candidateOf(text: string): Candidate {
  const bare = foldUnaccented(text);
  const words = bare.match(/[\p{L}\p{N}]+/gu) ?? [];
  return { accented: foldWords(text), bare, initials: words.map((word) => word[0]).join('') };
}

function startsAtWord(words: string, typed: string): boolean {
  let at = words.indexOf(typed);
  while (at > 0) {
    if (!/[\p{L}\p{N}]/u.test(words[at - 1] ?? '')) return true;
    at = words.indexOf(typed, at + 1);
  }
  return at === 0;
}
