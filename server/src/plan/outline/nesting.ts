import type { LabelStyle } from '../lines/labels.ts';

/** Rows of tables, which never close a block outside their table. */
type RowStyle =
  | 'row-chapter'
  | 'row-group'
  | 'row-plain'
  | 'row-1'
  | 'row-2'
  | 'row-3'
  | 'row-4'
  | 'row-letter';

/** How deep a block of a style stands where nothing else tells: smaller is further out. */
const ranks: Record<LabelStyle | RowStyle | 'appendix' | 'plain' | 'number-title', number> = {
  appendix: 0,
  part: 10,
  chapter: 20,
  'named-section': 25,
  'letter-capital': 30,
  roman: 40,
  article: 45,
  // “1. NỘI DUNG” in capitals, or set off, where no Roman number stands above: the sections of a short plan.
  'number-title': 48,
  'number-1': 50,
  'number-2': 60,
  'number-3': 70,
  'number-4': 80,
  letter: 90,
  'number-bracket': 95,
  plain: 97,
  'row-chapter': 190,
  'row-group': 200,
  'row-1': 210,
  'row-2': 220,
  'row-3': 230,
  'row-4': 240,
  'row-letter': 250,
  'row-plain': 205,
};

export type NestingStyle = keyof typeof ranks;

/** One open block: the next block goes below it, beside it, or closes it. */
export interface OpenBlock<T> {
  readonly style: NestingStyle;
  readonly rank: number;
  readonly value: T;
  /** An item “1)”, or one beside it, whose own items are “1.”, “2.”. */
  readonly mayHoldNumbers: boolean;
}

/**
 * The open blocks from the outermost to the innermost, and the rule where the next one goes.
 * Printed numbering decides, never Markdown levels, which word processors and web copies get wrong.
 */
export class Nesting<T> {
  private open: OpenBlock<T>[] = [];
  private mayHoldNumbers = false;

  get innermost(): T | null {
    return this.open[this.open.length - 1]?.value ?? null;
  }

  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  /** The style of a number with a title in capitals or set off: a section where it stands at the top. */
  styleOfTitle(style: NestingStyle): NestingStyle {
    const isTop = this.open.every(
      (block) => block.rank >= ranks['number-title'] || block.rank <= ranks.chapter,
    );
    return style === 'number-1' && isTop ? 'number-title' : style;
  }

  /** Whether a block of this style would stand at the top, with everything open closed before it. */
  wouldBeRoot(style: NestingStyle, ordinal: number): boolean {
    return this.keepCount(style, ordinal) === 0;
  }

  /** Closes what a block of this style ends, and returns what it stands under. */
  parentFor(style: NestingStyle, ordinal: number): T | null {
    const keep = this.keepCount(style, ordinal);
    const holdsNumbers =
      this.open[keep]?.style === 'number-bracket' && this.open[keep + 1]?.style === 'number-1';
    this.mayHoldNumbers = style === 'number-bracket' && keep > 0 && (ordinal === 1 || holdsNumbers);
    this.open.length = keep;
    return this.innermost;
  }

  push(style: NestingStyle, value: T): void {
    const { mayHoldNumbers } = this;
    this.open.push({ style, rank: this.rankOf(style), value, mayHoldNumbers });
  }

  /** Closes the rows of a table at its end. */
  closeRows(): void {
    while ((this.open[this.open.length - 1]?.rank ?? 0) >= ranks['row-chapter']) this.open.pop();
  }

  clear(): void {
    this.open.length = 0;
  }

  private rankOf(style: NestingStyle): number {
    const inner = this.open[this.open.length - 1];
    // “I.” and under it “A.”: the order of the document counts, not the usual one.
    if (style === 'letter-capital' && inner && inner.rank >= ranks.roman) return inner.rank + 1;
    return ranks[style];
  }

  private keepCount(style: NestingStyle, ordinal: number): number {
    for (let i = this.open.length - 1; i >= 0; i--) {
      if (this.open[i]?.style === style) return i;
    }
    if (
      style === 'letter-capital' &&
      ordinal === 1 &&
      this.open.some((block) => block.style === 'roman')
    ) {
      return this.open.findIndex((block) => block.style === 'roman') + 1;
    }
    // “a) Kiểm tra chuyên môn” or “7.2. Kiến nghị” and under it “1.”, “2.”: a number that begins anew
    // goes below the letter, and below the decimal that stands under no number.
    // So does “1.” right below “1)”, and then below “2)”.
    const innermost = this.open[this.open.length - 1];
    const inner = innermost?.style;
    const mayHold = inner === 'letter' || inner === 'number-2' || innermost?.mayHoldNumbers;
    if (style === 'number-1' && ordinal === 1 && mayHold) return this.open.length;
    const rank = ranks[style];
    let keep = this.open.length;
    while (keep > 0 && (this.open[keep - 1]?.rank ?? 0) >= rank) keep--;
    return keep;
  }
}
