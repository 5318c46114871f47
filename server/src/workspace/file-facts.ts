/**
 * What the index keeps of one file, in the form in which it goes from a worker to the server and to the
 * disk: strings and lists of numbers, no objects that belong to a parsed text.
 */
export interface FileFacts {
  /** Whether the text is read as a plan by its content. */
  readonly isPlan: boolean;
  readonly own: OwnFacts;
  readonly headings: HeadingFacts;
  readonly cited: readonly CitedFacts[];
  readonly units: readonly UnitFacts[];
}

/** What a file says that it is itself; null where it does not say. */
export interface OwnFacts {
  /** `215/KH-UBND`; a number that is still blank is none. */
  readonly number: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly issuer: string | null;
  /** The place of issue, `Đắk Lắk`; else the place in the name of the issuer. */
  readonly place: string | null;
  /** `Kế hoạch`, in its usual spelling. */
  readonly type: string | null;
  readonly subject: string | null;
  readonly range: PackedRange;
  readonly selection: PackedRange;
}

/** Start line, start character, end line, end character; 0-based, UTF-16. */
export type PackedRange = readonly [number, number, number, number];

/** The headings of a file: sections, units and appendices, in reading order. */
export interface HeadingFacts {
  /** `II. NHIỆM VỤ`, one a line. */
  readonly names: string;
  /** The same without diacritics and capitals, for searching. */
  readonly folded: string;
  /** For each: line, start character, end character, kind (index into `headingKinds`). */
  readonly places: readonly number[];
}

export const headingKinds = ['section', 'unit', 'appendix'] as const;
export const numbersPerHeading = 4;

/** A directive that a file cites, from its fullest mention there. */
export interface CitedFacts {
  readonly id: string;
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** Named in title or legal basis: the plan carries it out. */
  readonly carriedOut: boolean;
  /** For each mention: the range of the number, then that of the whole citation. */
  readonly places: readonly number[];
}

export const numbersPerMention = 8;

/** A unit that a file names, and how often. */
export type UnitFacts = readonly [name: string, count: number];

/** Grows when files have to be read anew because something else is kept of them. */
export const factsVersion = 1;
