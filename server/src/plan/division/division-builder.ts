import type { Position, Range } from '../../text/position.ts';
import { type PlacedPassage, placeOf } from '../blocks/block.ts';
import type {
  Assignment,
  Deadline,
  OutlineKind,
  OutlineNode,
  Recipients,
  Report,
  SectionRole,
  Signature,
  Task,
  UnitHeading,
  Words,
} from '../facts.ts';
import type {
  Division,
  LetterheadLines,
  PlacedCitation,
  PlacedReference,
  ReaderState,
  TitleInDivision,
} from './division.ts';

/** An outline node while its division is being read. */
export interface DraftNode extends OutlineNode {
  kind: OutlineKind;
  role: SectionRole;
  title: string;
  children: DraftNode[];
  parent: DraftNode | null;
  readonly draft: DraftDetails;
}

/** What the reader keeps about a node beyond its facts. */
export interface DraftDetails {
  /** Nearest role of this node or one it stands under. */
  section: SectionRole;
  /** The unit whose duties stand here: this node's own, or that of the unit heading it stands under. */
  unit: string | null;
  ownUnit: UnitHeading | null;
  /** Last line that belongs to the node itself. */
  lastLine: number;
  leads: Assignment[];
  coordinating: Assignment[];
  deadlines: Deadline[];
  /** Of a row whose time cell was joined with those above: their times. */
  timesAbove: readonly Deadline[];
  /** Words of the task cell of a row; the node's own words otherwise. */
  words: string;
  /** A row of a table that has a task column, or of a flattened table. */
  taskRow: boolean;
  /** Rows without numbers stand under it, which are tasks and no outline nodes. */
  holdsRows: boolean;
  /** A point of its own title under “Cơ quan chủ trì, phối hợp”: its words are no list of units. */
  saysOther: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Collects the facts of one division, and every position once, so that the division can be moved. */
export class DivisionBuilder {
  readonly letterhead: LetterheadLines = {
    number: null,
    place: null,
    dateWords: null,
    date: null,
    year: null,
    nationalName: null,
    bodies: [],
  };
  readonly titles: TitleInDivision[] = [];
  readonly basis: Words[] = [];
  readonly nodes: DraftNode[] = [];
  readonly roots: DraftNode[] = [];
  readonly citations: PlacedCitation[] = [];
  readonly references: PlacedReference[] = [];
  readonly leadUnits: Assignment[] = [];
  readonly coordinatingUnits: Assignment[] = [];
  readonly unitHeadings: UnitHeading[] = [];
  readonly deadlines: Deadline[] = [];
  readonly reports: Report[] = [];
  readonly tasks: Task[] = [];
  recipients: Recipients | null = null;
  signature: Signature | null = null;
  attachedNote = false;
  /** The sentence “… ban hành Kế hoạch … như sau:” has been read, behind which the plan itself begins. */
  ledIn = false;
  /** Lines in ordinary letters that can name a body, above the letterhead. */
  readonly small: Words[] = [];
  partySigns = 0;
  stateSigns = 0;
  private readonly positions: Position[] = [];

  /** A range that moves with the division. */
  range(startLine: number, startCharacter: number, endLine: number, endCharacter: number): Range {
    return this.track({
      start: { line: startLine, character: startCharacter },
      end: { line: endLine, character: endCharacter },
    });
  }

  /** Where `[start, end)` of a passage stands. */
  place(passage: PlacedPassage, line: number, start: number, end: number): Range {
    return this.track(placeOf(passage, line, start, end));
  }

  words(passage: PlacedPassage, line: number, start = 0, end = passage.text.length): Words {
    return { text: passage.text.slice(start, end), range: this.place(passage, line, start, end) };
  }

  private track(range: Range): Range {
    this.positions.push(range.start, range.end);
    return range;
  }

  finish(firstLine: number, lineCount: number, entry: ReaderState, exit: ReaderState): Division {
    const { letterhead } = this;
    const anyLetterhead =
      letterhead.number ||
      letterhead.dateWords ||
      letterhead.nationalName ||
      letterhead.bodies.length;
    const division: Mutable<Division> = {
      firstLine,
      lineCount,
      entry,
      exit,
      letterhead: anyLetterhead ? letterhead : null,
      titles: this.titles,
      basis: this.basis,
      nodes: this.nodes,
      outline: this.roots,
      placedCitations: this.citations,
      citations: [],
      references: this.references,
      leadUnits: this.leadUnits,
      coordinatingUnits: this.coordinatingUnits,
      unitHeadings: this.unitHeadings,
      deadlines: this.deadlines,
      reports: this.reports,
      tasks: this.tasks,
      recipients: this.recipients,
      signature: this.signature,
      attachedNote: this.attachedNote,
      partySigns: this.partySigns,
      stateSigns: this.stateSigns,
      positions: this.positions,
      memory: new Map(),
    };
    return division;
  }
}
