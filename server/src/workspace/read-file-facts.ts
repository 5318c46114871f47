import { readCitations } from '../directives/read-citations.ts';
import type { PhraseReader } from '../plan/blocks/paragraphs.ts';
import { once, type Readings } from '../plan/blocks/readings.ts';
import { CitedDirectives } from '../plan/cited-directives.ts';
import { Divisions } from '../plan/division/divisions.ts';
import { computeLineFacts, type LineFacts } from '../plan/lines/line-facts.ts';
import { PlanOfDivisions } from '../plan/plan.ts';
import { assignmentLabel } from '../plan/units/assignment-label.ts';
import { readAssignments } from '../plan/units/read-assignments.ts';
import { factsOfPlan } from './facts-of-plan.ts';
import type { FileFacts } from './file-facts.ts';
import { LineSkimmer } from './skim-lines.ts';
import { type LineMemory, skimmedSource } from './skimmed-source.ts';

/** Reads files for the index, one after the other. */
export interface FactsReader {
  /** What the index keeps of a text; null for one that is no plan and no directive. Nothing throws. */
  read(text: string): FileFacts | null;
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
      const { all, stretches } = new Divisions(source);
      return factsOfPlan(new PlanOfDivisions(all, stretches, new CitedDirectives()));
    },
  };
}

const nothing: Readings = { citations: [], deadlines: [], reports: [], assignments: [], inner: [] };

/** Citations everywhere; units only on lines such as “Cơ quan chủ trì: …”. */
const readForIndex: PhraseReader = (passage, context) => {
  if (passage.text.length < 4) return nothing;
  const citations = once(passage, 'citations', () => readCitations(passage));
  const hasLabel =
    context.place === 'body' && assignmentLabel(passage.folded) !== null && passage.text !== '';
  const assignments = hasLabel
    ? once(passage, 'assignments', () => readAssignments(passage, context))
    : nothing.assignments;
  return { ...nothing, citations, assignments };
};

/** UTF-16 units of lines that are remembered: those of some dozens of plans. */
const rememberedLength = 400_000;

/** Remembers the facts of lines up to a bound, then forgets those it has not been asked for since. */
class BoundedLineMemory implements LineMemory {
  private young = new Map<string, LineFacts>();
  private old = new Map<string, LineFacts>();
  private length = 0;

  facts(line: string): LineFacts {
    const known = this.young.get(line);
    if (known) return known;
    // A copy: a slice would keep the whole text of its file in memory.
    const copy = ` ${line}`.slice(1);
    const facts = this.old.get(line) ?? computeLineFacts(copy);
    if (this.length > rememberedLength / 2) {
      this.old = this.young;
      this.young = new Map();
      this.length = 0;
    }
    this.young.set(copy, facts);
    this.length += copy.length;
    return facts;
  }
}
