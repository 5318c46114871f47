import type { CitationMention } from '../../directives/citation-mention.ts';
import { readCitations } from '../../directives/read-citations.ts';
import type { Passage, PassageContext } from '../passage.ts';
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

/** What keeps the readings of its words: a line's facts, or a table cell. */
export interface ReadingMemory {
  readings: Map<string, unknown> | null;
}

/** Behind a line stand at most this many readings; a line that means more in more places is read again. */
const mostReadings = 24;

/**
 * Reads the phrases of a passage. A line that stands in many places, or is read again after an edit
 * elsewhere, is read once for each context: the result is kept in `memory`.
 */
export function readPhrases(
  passage: Passage,
  context: PassageContext,
  memory: ReadingMemory | null,
): Readings {
  if (passage.text.length < 4) return none;
  if (!memory) return readAfresh(passage, context);
  const key = `${context.place}|${context.section}|${context.column ?? ''}|${context.unitHeading ?? ''}`;
  memory.readings ??= new Map();
  const known = memory.readings.get(key) as Readings | undefined;
  if (known) return known;
  const readings = readAfresh(passage, context);
  if (memory.readings.size > mostReadings) memory.readings.clear();
  memory.readings.set(key, readings);
  return readings;
}

function readAfresh(passage: Passage, context: PassageContext): Readings {
  const citations = readCitations(passage);
  const inner = readInnerMentions(passage);
  const citationsOnly =
    context.place === 'letterhead' ||
    context.place === 'title' ||
    context.place === 'basis' ||
    context.place === 'recipients' ||
    context.place === 'signature' ||
    context.place === 'appendix-note';
  if (citationsOnly) return { ...none, citations, inner };
  const deadlines = readDeadlines(passage, context, citations);
  const reports = readReports(passage, context, deadlines);
  const assignments = readAssignments(passage, context);
  return { citations, deadlines, reports, assignments, inner };
}
