import type { SectionRole } from './facts.ts';

/**
 * A passage is the running text of one block (a paragraph, heading, list item or table cell) as a
 * reader would say it: NFC, every run of white space and line breaks one space, Markdown marks left out.
 * The readers of phrases (citations, units, deadlines, reports) are pure functions on a passage and
 * return UTF-16 offsets into `text`; `plan/` maps them back to the document.
 */
export interface Passage {
  readonly text: string;
  /**
   * `text` in lower case with old tone placement turned into new (hoà → hòa, uỷ → ủy), of the same
   * length, so that one offset serves both. Match on this; quote from `text`.
   */
  readonly folded: string;
}

/** Where a passage stands, as far as reading its phrases depends on it. */
export interface PassageContext {
  readonly place:
    | 'letterhead'
    | 'title'
    | 'basis'
    | 'heading' // a short heading line: section titles
    | 'body' // paragraphs, list items, long numbered blocks
    | 'cell' // one cell of a table row
    | 'recipients'
    | 'signature'
    | 'appendix-note'; // “(Kèm theo Kế hoạch số …)”
  /** The role of the nearest enclosing section that has one. */
  readonly section: SectionRole;
  /** The unit words of the nearest unit heading whose duties this passage belongs to; null where none. */
  readonly unitHeading: string | null;
  /** What the passage's table column, label heading or label line is for, where it has one. */
  readonly column:
    | 'lead'
    | 'coordinating'
    | 'deadline'
    | 'task'
    | 'number'
    | 'result'
    | 'report'
    | 'other'
    | null;
}

/** Whether words at a place may give anybody a duty or a time: the frame of a document gives none. */
export function mayGiveDuties({ place }: PassageContext): boolean {
  return place === 'heading' || place === 'body' || place === 'cell';
}
