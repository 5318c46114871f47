import type { CitationMention } from '../directives/citation-mention.ts';
import { readCitations } from '../directives/read-citations.ts';
import type { PlacedPassage } from '../plan/blocks/block.ts';
import type { PhraseReader } from '../plan/blocks/paragraphs.ts';
import { once, type Readings } from '../plan/blocks/readings.ts';
import { assignmentLabel } from '../plan/units/assignment-label.ts';
import { readAssignments } from '../plan/units/read-assignments.ts';
import type { AssignmentMention } from '../plan/units/unit-mentions.ts';

const nothing: Readings = { citations: [], deadlines: [], reports: [], assignments: [], inner: [] };
/** As for every reader of phrases: see plan/blocks/readings.ts. */
const shortestPhrase = 4;

/** Citations everywhere; units only on lines such as “Cơ quan chủ trì: …”. */
export const readForIndex: PhraseReader = (passage, { place }) => {
  if (passage.text.length < shortestPhrase) return nothing;
  const citations = citationsOf(passage);
  const assignments = place === 'body' ? labelledUnits(passage) : nothing.assignments;
  return citations.length + assignments.length === 0
    ? nothing
    : { ...nothing, citations, assignments };
};

/** What a passage cites; read once. */
function citationsOf(passage: PlacedPassage): readonly CitationMention[] {
  return once(passage, 'citations', () => readCitations(passage));
}

/** The units that a line such as “Cơ quan chủ trì: …” names. */
function labelledUnits(passage: PlacedPassage): readonly AssignmentMention[] {
  return once(passage, 'units', () => {
    if (assignmentLabel(passage.folded) === null) return [];
    return readAssignments(passage, {
      place: 'body',
      section: 'other',
      unitHeading: null,
      column: null,
    });
  });
}
