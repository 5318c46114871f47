import type { CitationMention } from '../../directives/citation-mention.ts';
import { readCitations } from '../../directives/read-citations.ts';
import { mayGiveDuties, type Passage, type PassageContext } from '../passage.ts';
import type { PlacedPassage } from './block.ts';
import type { DeadlineMention, ReportMention } from '../time/mentions.ts';
import { readDeadlines } from '../time/deadlines.ts';
import { readReports } from '../time/reports.ts';
import { readAssignments } from '../units/read-assignments.ts';
import type { AssignmentMention } from '../units/unit-mentions.ts';
import { type InnerMention, readInnerMentions } from './inner-mentions.ts';

/** Everything the phrases of one passage say, in UTF-16 offsets into its text. */
export interface Readings {
  readonly citations: readonly CitationMention[];
  readonly deadlines: readonly DeadlineMention[];
  readonly reports: readonly ReportMention[];
  readonly assignments: readonly AssignmentMention[];
  readonly inner: readonly InnerMention[];
}

const none: Readings = { citations: [], deadlines: [], reports: [], assignments: [], inner: [] };

/** A passage keeps at most this many readings; one that means more in more places is read again. */
const mostReadings = 24;

/** In a column of units two letters name one: “GV”, “BGH”. */
function shortestPhrase({ column }: PassageContext): number {
  return column === 'lead' || column === 'coordinating' ? 2 : 4;
}

/**
 * Reads the phrases of a passage. Words that stand in many places, or are read again after an edit
 * elsewhere, are read once for each context: the result is kept with the passage.
 */
export function readPhrases(passage: PlacedPassage, context: PassageContext): Readings {
  if (passage.text.length < shortestPhrase(context)) return none;
  const key = `${context.place}|${context.section}|${context.column ?? ''}|${context.unitHeading ?? ''}`;
  return once(passage, key, () => readAfresh(passage, context));
}

/** What was read from a passage under `key`, read when first asked for. */
export function once<T>(passage: PlacedPassage, key: string, read: () => T): T {
  const { readings } = passage;
  const known = readings.get(key) as T | undefined;
  if (known !== undefined) return known;
  const value = read();
  if (readings.size >= mostReadings) readings.clear();
  readings.set(key, value);
  return value;
}

function readAfresh(passage: Passage, context: PassageContext): Readings {
  const citations = readCitations(passage);
  const inner = readInnerMentions(passage);
  if (!mayGiveDuties(context)) return { ...none, citations, inner };
  const deadlines = readDeadlines(passage, context, citations);
  const reports = readReports(passage, context, deadlines);
  const assignments = readAssignments(passage, context);
  return { citations, deadlines, reports, assignments, inner };
}
