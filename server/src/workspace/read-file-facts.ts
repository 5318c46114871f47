import { append } from '../text/append.ts';
import { CitedDirectives } from '../plan/cited-directives.ts';
import { passageOfLine, placeOf, type PlacedPassage } from '../plan/blocks/block.ts';
import type { Division, PlacedCitation } from '../plan/division/division.ts';
import { Divisions } from '../plan/division/divisions.ts';
import { PlanOfDivisions } from '../plan/plan.ts';
import { stretchesOf } from '../plan/stretches.ts';
import { BoundedLineMemory } from './bounded-line-memory.ts';
import { factsOfPlan } from './facts-of-plan.ts';
import type { FileFacts } from './file-facts.ts';
import { citationsOf, readForIndex, unitsOfLabel } from './index-phrases.ts';
import { LineSkimmer } from './skim-lines.ts';
import { type SkimmedSource, skimmedSource } from './skimmed-source.ts';
import type { TextUnits } from './text-units.ts';

/** Reads files for the index, one after the other. */
export interface FactsReader {
  /** What the index keeps of a text; null for one that is no plan and no directive. Nothing throws. */
  read(text: TextUnits): FileFacts | null;
}

/**
 * Reads a text by the reader of plans itself, so that the index agrees with what the editor shows, but
 * without what an index does not ask for: deadlines, duties in prose, and lines of plain words.
 */
export function createFactsReader(): FactsReader {
  const skimmer = new LineSkimmer();
  const memory = new BoundedLineMemory();
  return {
    read(text) {
      const source = skimmedSource(text, skimmer.skim(text), memory, readForIndex);
      const units: string[] = [];
      const divisions = withNamingLines(new Divisions(source).all, source, units);
      const plan = new PlanOfDivisions(divisions, stretchesOf(divisions), new CitedDirectives());
      return factsOfPlan(plan, units);
    },
  };
}

/** Adds what the lines cite that the divisions were read without, and takes the units that they name. */
function withNamingLines(
  divisions: readonly Division[],
  source: SkimmedSource,
  units: string[],
): readonly Division[] {
  let next = 0;
  return divisions.map((division) => {
    const end = division.firstLine + division.lineCount;
    const added: PlacedCitation[] = [];
    for (; next < source.naming.length && (source.naming[next] as number) < end; next++) {
      const line = source.naming[next] as number;
      const facts = source.factsOf(line);
      facts.passage ??= passageOfLine(facts.clean, facts.bodyStart);
      append(added, placed(facts.passage, line));
      append(units, unitsOfLabel(facts.passage));
    }
    if (added.length === 0) return division;
    return { ...division, placedCitations: inOrder(division.placedCitations, added) };
  });
}

function placed(passage: PlacedPassage, line: number): PlacedCitation[] {
  return citationsOf(passage).map((mention) => ({
    mention,
    passage,
    range: placeOf(passage, line, mention.start, mention.end),
    fullRange: placeOf(passage, line, mention.fullStart, mention.fullEnd),
  }));
}

/** Two lists of citations in reading order as one. */
function inOrder(
  one: readonly PlacedCitation[],
  another: readonly PlacedCitation[],
): PlacedCitation[] {
  const merged: PlacedCitation[] = [];
  let index = 0;
  for (const citation of one) {
    while (index < another.length && lineOf(another[index]) < lineOf(citation))
      merged.push(another[index++] as PlacedCitation);
    merged.push(citation);
  }
  append(merged, another.slice(index));
  return merged;
}

function lineOf(citation: PlacedCitation | undefined): number {
  return citation?.range.start.line ?? 0;
}
