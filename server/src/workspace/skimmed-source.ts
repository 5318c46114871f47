import type { LineSource, PhraseReader } from '../plan/blocks/paragraphs.ts';
import { computeLineFacts, type LineFacts } from '../plan/lines/line-facts.ts';
import {
  blankLine,
  bulletLine,
  capitalLine,
  endedLine,
  labelLine,
  plainLine,
  type SkimmedLines,
  tableLine,
} from './skim-lines.ts';

/** The facts of lines by their text; plans repeat each other's lines, and the same file is read again. */
export interface LineMemory {
  facts(line: string): LineFacts;
}

/**
 * The lines of a text for the reader of plans, as if those that say nothing to an index were blank. A
 * line is left out only where its neighbours cannot tell: it is plain, ends its sentence, follows
 * another that does, and stands under a numbered block, not in front matter, tables or the closing.
 */
export function skimmedSource(
  text: string,
  lines: SkimmedLines,
  memory: LineMemory,
  phrases: PhraseReader,
): LineSource {
  const { count, starts, ends } = lines;
  const isLeftOut = leftOut(lines);
  const known = new Array<LineFacts | null>(count).fill(null);
  return {
    lineCount: count,
    phrases,
    facts(line) {
      const before = known[line];
      if (before) return before;
      const facts =
        isLeftOut[line] === 1 ? blank : memory.facts(text.slice(starts[line], ends[line]));
      known[line] = facts;
      return facts;
    },
  };
}

const blank = computeLineFacts('');

/** For each line 1 where it is left out. */
function leftOut({ count, kinds }: SkimmedLines): Uint8Array {
  const isLeftOut = new Uint8Array(count);
  let isInside = false;
  let isOver = false;
  let hasTitle = false;
  /** The last line with words can be gone on with, or is more than running text. */
  let isOpen = true;
  for (let line = 0; line < count; line++) {
    const kind = kinds[line] as number;
    if ((kind & blankLine) !== 0) {
      isLeftOut[line] = 1;
      continue;
    }
    // From the header of a table on every line may be a cell of it.
    if ((kind & tableLine) !== 0) isOver = true;
    if ((kind & capitalLine) !== 0) {
      isInside = false;
      hasTitle = true;
    } else if ((kind & labelLine) !== 0) isInside = hasTitle;
    const isPlain = (kind & plainLine) !== 0;
    const isClosed = (kind & endedLine) !== 0 || isFollowedByItem(kinds, line, count);
    const isBullet = (kind & bulletLine) !== 0;
    if (isPlain && isClosed && isInside && !isOver && (isBullet || !isOpen)) isLeftOut[line] = 1;
    isOpen = !(isPlain && isClosed);
  }
  return isLeftOut;
}

/** A list item or a blank line and a list item right behind a line do not go on with it. */
function isFollowedByItem(kinds: Uint8Array, line: number, count: number): boolean {
  let next = line + 1;
  if (next < count && ((kinds[next] as number) & blankLine) !== 0) next++;
  return next < count && ((kinds[next] as number) & bulletLine) !== 0;
}
