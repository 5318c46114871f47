import type { CitationMention } from '../../directives/citation-mention.ts';
import type { PlacedPassage } from '../blocks/block.ts';
import type { Position, Range } from '../../text/position.ts';
import type { Citation, OutlineNode, PlanPart, Title, Words } from '../facts.ts';

/**
 * Where the reader stands between two divisions: all that a division needs to know of the text
 * before it. Two equal states and equal lines give equal facts, which is what lets an edit reuse
 * every division that it did not touch.
 */
export interface ReaderState {
  /** `front`: before the first section; `body`; `closing`: behind recipients or signature. */
  readonly zone: 'front' | 'body' | 'closing';
  /** The last title read: a plan's, a decision's, another document's, or none yet. */
  readonly title: 'none' | 'plan' | 'decision' | 'other';
  /** The year that the plan is for, by its title or else its date: the year of “trước ngày 24/8”. */
  readonly year: number | null;
}

export const startOfDocument: ReaderState = { zone: 'front', title: 'none', year: null };

export function sameState(a: ReaderState, b: ReaderState): boolean {
  return a.zone === b.zone && a.title === b.title && a.year === b.year;
}

/** A citation where it stands, before the whole text has told what it stands for. */
export interface PlacedCitation {
  readonly mention: CitationMention;
  readonly range: Range;
  readonly fullRange: Range;
  /** The passage that the mention's offsets are into. */
  readonly passage: PlacedPassage;
}

/** A phrase that names another place of the document (“Mục II”, “Phụ lục 1”, “Kế hoạch này”). */
export interface PlacedReference extends Words {
  /** `plan` for “Kế hoạch này”; else the kind of place and its folded label. */
  readonly kind: 'plan' | 'appendix' | 'section';
  readonly label: string;
}

/** What the letterhead lines of a division say; see facts.ts. */
export interface LetterheadLines {
  number: Words | null;
  place: Words | null;
  dateWords: Words | null;
  date: string | null;
  /** Year of the date, also where day or month are blank. */
  year: number | null;
  nationalName: Words | null;
  /** Lines in capitals above number and title: parent and issuing body. */
  bodies: Words[];
}

/**
 * A run of lines that is read as one: the front matter, one top-level section with all that stands
 * under it, the recipients with the signature. Its facts depend on its lines, the few lines behind
 * it that could go on with its last sentence, and the state it is entered with.
 */
export interface Division extends PlanPart {
  firstLine: number;
  readonly lineCount: number;
  readonly entry: ReaderState;
  readonly exit: ReaderState;
  readonly letterhead: LetterheadLines | null;
  readonly titles: readonly TitleInDivision[];
  readonly basis: readonly Words[];
  readonly nodes: readonly OutlineNode[];
  /** Citations as read here; `citations` holds them as the whole document settles them. */
  readonly placedCitations: readonly PlacedCitation[];
  citations: readonly Citation[];
  readonly references: readonly PlacedReference[];
  /** “(Kèm theo Quyết định số …)” under the title. */
  readonly attachedNote: boolean;
  /** Signs of the Party: ĐẢNG CỘNG SẢN VIỆT NAM, T/M, a Party number form; and of the State. */
  readonly partySigns: number;
  readonly stateSigns: number;
  /** Every position of the facts above, once each: what moves when lines are added or removed before. */
  readonly positions: Position[];
}

export interface TitleInDivision {
  readonly title: Title;
  readonly kind: ReaderState['title'];
}

/** Lets a range that was made for a division move with it. */
export function follow(division: Division, range: Range): Range {
  division.positions.push(range.start, range.end);
  return range;
}

/** Moves a division and all its facts by `lines`. */
export function moveDivision(division: Division, lines: number): void {
  division.firstLine += lines;
  for (const position of division.positions) position.line += lines;
}
