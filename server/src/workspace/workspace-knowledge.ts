import type { Range } from '../text/position.ts';

/**
 * What the workspace knows about plans and directives: the interface of the index for every feature.
 * All questions are answered at once from memory, with what is known so far; `complete` tells when
 * nothing is missing any more. Texts of closed files are not kept.
 */
export interface WorkspaceKnowledge {
  /** Grows with everything that is learned: what was computed from an older version may be stale. */
  readonly version: number;
  /** False while files of the workspace are still to be read. */
  readonly isComplete: boolean;
  /** Resolves once every file is read; starts the reading where nothing has. `checkCancelled` may throw. */
  complete(checkCancelled?: () => void): Promise<void>;

  /** Every directive known by file, catalogue or citation; most cited first. At most `limit`. */
  directives(limit: number): readonly KnownDirective[];
  /** One of them again, by its number and key. */
  directive(id: string, key: string): KnownDirective | null;
  /** The directives that a mention may stand for, the likeliest first; empty where none has its number. */
  candidates(mention: DirectiveMention, from: string): readonly DirectiveCandidate[];
  /** Where a directive is cited, file by file, the own mentions of its file left out. At most `limit`. */
  citationsOf(directive: KnownDirective, limit: number): readonly CitationPlace[];
  /** The plans whose title or legal basis says that they carry the directive out. */
  carriedOutBy(directive: KnownDirective): readonly IndexedPlan[];
  /** What a plan carries out: the directives of its title and legal basis, in that order. */
  carriesOut(uri: string): readonly KnownDirective[];
  /** The directive that a workspace file is; null where it has no number of its own. */
  directiveOfFile(uri: string): KnownDirective | null;

  /** The plans of the workspace, in order of their paths. */
  plans(): readonly IndexedPlan[];
  /** Units by how often they are named; at most `limit`. */
  units(limit: number): readonly KnownUnit[];
  /** Every file that is a plan or a directive, in order of their paths. */
  uris(): readonly string[];
  /** Plans, sections, units and directives for what was typed, with or without diacritics; the best first. */
  symbols(query: string, limit: number): readonly FoundSymbol[];
}

/** Number and symbol with what else is said of the directive; see `Citation` and `Directive` in plan/facts.ts. */
export interface DirectiveMention {
  readonly id: string;
  readonly type: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

/** Whether a directive is still in force (hiệu lực); null: nobody says. */
export type DirectiveStatus = 'in-force' | 'replaced' | 'repealed' | null;

/** One directive: number, symbol, year and issuer as far as they are known. */
export interface KnownDirective extends DirectiveMention {
  /** Stays the same while the index learns more; for maps and for going back and forth with a client. */
  readonly key: string;
  readonly status: DirectiveStatus;
  /** The number of the directive that replaced or repealed it. */
  readonly replacedBy: string | null;
  /** An `http` or `https` address from the catalogue. */
  readonly link: string | null;
  /** The workspace file that is the directive. */
  readonly file: FilePlace | null;
  /** Its entry in a catalogue of the workspace. */
  readonly entry: FilePlace | null;
  /** How many citations the workspace has. */
  readonly citationCount: number;
}

/** A file, or a place in it. */
export interface FilePlace {
  readonly uri: string;
  readonly range: Range;
  /** The words to mark: the number or title. */
  readonly selectionRange: Range;
}

/** A directive that a mention may stand for, and which facts speak for it and against it. */
export interface DirectiveCandidate {
  readonly directive: KnownDirective;
  readonly agreeing: readonly DecidingFact[];
  readonly differing: readonly DecidingFact[];
}

export type DecidingFact =
  | 'type'
  | 'date'
  | 'year'
  | 'issuer'
  | 'place'
  | 'subject'
  | 'carried-out';

export interface CitationPlace {
  readonly uri: string;
  /** The number and symbol. */
  readonly range: Range;
  /** The whole citation: type word, number, date and issuer. */
  readonly fullRange: Range;
}

/** A plan of the workspace, open or not. */
export interface IndexedPlan {
  readonly uri: string;
  /** `215/KH-UBND`; null where the number is missing or still blank. */
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  /** `Kế hoạch` … as printed. */
  readonly type: string | null;
  readonly subject: string | null;
  /** The title block; the number where there is no title. */
  readonly range: Range;
  readonly selectionRange: Range;
}

export interface KnownUnit {
  readonly name: string;
  /** How often the workspace names it. */
  readonly count: number;
}

export interface FoundSymbol {
  readonly kind: 'plan' | 'section' | 'unit' | 'directive';
  /** `Kế hoạch 215/KH-UBND – Triển khai …`, `II. NHIỆM VỤ`, `Sở Tài chính`. */
  readonly name: string;
  /** The plan that a section or unit belongs to. */
  readonly container: string | null;
  readonly place: FilePlace;
}
