import type { LineSource, PhraseReader } from '../plan/blocks/paragraphs.ts';
import { computeLineFacts, type LineFacts } from '../plan/lines/line-facts.ts';
import { classes, isLetter, upperCase } from './line-classes.ts';
import {
  blankLine,
  bulletLine,
  capitalLine,
  endedLine,
  labelLine,
  namingLine,
  plainLine,
  type SkimmedLines,
  tableLine,
} from './skim-lines.ts';
import type { TextUnits } from './text-units.ts';

/** The facts of lines by their text; plans repeat each other's lines, and the same file is read again. */
export interface LineMemory {
  facts(line: string): LineFacts;
}

/** A text for the reader of plans, with its plain lines left out. */
export interface SkimmedSource extends LineSource {
  /** The lines that are left out and may name documents or units: each is a paragraph by itself. */
  readonly naming: readonly number[];
  /** The facts of such a line. */
  factsOf(line: number): LineFacts;
}

/**
 * The lines of a text for the reader of plans, as if those that open and close nothing were blank. A
 * line is left out only where its neighbours do not need it: it is plain, ends by itself, goes on with
 * nothing, and stands under a numbered block, not in front matter, tables or the closing.
 */
export function skimmedSource(
  text: TextUnits,
  lines: SkimmedLines,
  memory: LineMemory,
  phrases: PhraseReader,
): SkimmedSource {
  const { count, starts, ends, kinds } = lines;
  const isLeftOut = leftOut(text, lines);
  const naming: number[] = [];
  for (let line = 0; line < count; line++)
    if (isLeftOut[line] === 1 && ((kinds[line] as number) & namingLine) !== 0) naming.push(line);
  const known = new Array<LineFacts | null>(count).fill(null);
  const factsOf = (line: number): LineFacts =>
    memory.facts(text.slice(starts[line] as number, ends[line] as number));
  return {
    lineCount: count,
    phrases,
    naming,
    factsOf,
    facts(line) {
      const before = known[line];
      if (before) return before;
      const facts = isLeftOut[line] === 1 ? blank : factsOf(line);
      known[line] = facts;
      return facts;
    },
  };
}

const blank = computeLineFacts('');

/** For each line 1 where it is left out. */
function leftOut({ codes }: TextUnits, lines: SkimmedLines): Uint8Array {
  const { count, kinds } = lines;
  const isLeftOut = new Uint8Array(count);
  let isInside = false;
  let isOver = false;
  let hasTitle = false;
  /** The last line with words may go on, or it opens something that the next line belongs to. */
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
    const endsHere = endsByItself(codes, lines, line);
    const isBullet = (kind & bulletLine) !== 0;
    if (isPlain && endsHere && isInside && !isOver && (isBullet || !isOpen)) isLeftOut[line] = 1;
    isOpen = !(endsHere && (isPlain || (kind & labelLine) !== 0));
  }
  return isLeftOut;
}

/** A label by itself has its title in the next line. */
const longestBareLabel = 12;
/** What plan/blocks/paragraphs.ts lets go on over a blank line is longer, and ends in a comma or a short word. */
const shortestOpen = 40;
const longestHangingWord = 5;

/** Whether surely no sentence of this line goes on with the next. */
function endsByItself(
  codes: Uint16Array,
  { count, starts, ends, kinds }: SkimmedLines,
  line: number,
): boolean {
  const start = starts[line] as number;
  const end = ends[line] as number;
  const isLabel = ((kinds[line] as number) & labelLine) !== 0;
  if (isLabel && end - start < longestBareLabel) return false;
  if (((kinds[line] as number) & endedLine) !== 0) return true;
  if (line + 1 >= count) return true;
  const next = kinds[line + 1] as number;
  if ((next & bulletLine) !== 0) return !isLabel;
  if ((next & blankLine) === 0) return false;
  if (end - start < shortestOpen || line + 2 >= count) return true;
  const behind = kinds[line + 2] as number;
  if ((behind & (bulletLine | blankLine)) !== 0) return true;
  return startsUpper(codes, starts[line + 2] as number) && !mayGoOn(codes, end);
}

function startsUpper(codes: Uint16Array, start: number): boolean {
  let at = start;
  while (codes[at] === 0x20) at++;
  return classes[codes[at] ?? 0] === upperCase;
}

/** Whether a line that ends at `end` ends as one that goes on over a blank line. */
function mayGoOn(codes: Uint16Array, end: number): boolean {
  let at = end - 1;
  while (isLetter(codes[at] ?? 0)) at--;
  return end - 1 - at <= longestHangingWord || codes[end - 1] === 0x2c;
}
