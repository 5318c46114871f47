import { partOf, type PlacedPassage } from '../blocks/block.ts';
import { once } from '../blocks/readings.ts';
import {
  headAt,
  isQuantifier,
  joiners,
  type ListScope,
  personLengthAt,
  postLengthAt,
} from '../units/list-words.ts';
import { readTokens } from '../units/unit-tokens.ts';

/** A space of the clean text that stands for a tag (“<br>”) is as wide as the tag in the line. */
const shortestTag = 3;

/**
 * The lines of a cell of units, where “<br>” parts them: “Sở Y tế<br>Công an tỉnh” names two units with no
 * mark between them. A line that goes on with a name (“Sở Thông tin<br>và Truyền thông”) stays with it.
 */
export function linesOfUnits(passage: PlacedPassage): readonly PlacedPassage[] {
  return once(passage, 'lines', () => cutAtTags(passage));
}

function cutAtTags(passage: PlacedPassage): readonly PlacedPassage[] {
  const places = passage.pieces.length === 1 ? passage.pieces[0]?.clean.places : null;
  if (!places) return [passage];
  const { text } = passage;
  const lines: PlacedPassage[] = [];
  let from = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const width = (places.ends[at] ?? 0) - (places.starts[at] ?? 0);
    if (width < shortestTag || !partsUnits(passage, from, at)) continue;
    lines.push(partOf(passage, from, at));
    from = at + 1;
  }
  return from === 0 ? [passage] : [...lines, partOf(passage, from, text.length)];
}

/** Whether the line that ends at `at` is whole, and the next one begins with a unit. */
function partsUnits(passage: PlacedPassage, from: number, at: number): boolean {
  const here = scopeOf(passage, from, at);
  const next = scopeOf(passage, at + 1, passage.text.length);
  const last = here.tokens[here.limit - 1];
  const first = next.tokens[0];
  if (last === undefined || first === undefined || joiners.has(last.word)) return false;
  const head = headAt(here, 0);
  if (head?.kind === 'named' && head.length === here.limit) return false;
  if (first.isMark || isQuantifier(next, 0)) return true;
  const isPerson = personLengthAt(next, 0) > 0 || postLengthAt(next, 0) > 0;
  return first.isCapital && (first.isAbbreviation || headAt(next, 0) !== null || isPerson);
}

function scopeOf(passage: PlacedPassage, from: number, to: number): ListScope {
  const tokens = readTokens(passage, from, to);
  return { tokens, limit: tokens.length, isOnlyUnits: false };
}
