import type { Severity } from '../rules/index.ts';

/** A finding as `plandoc check --format json` prints it: lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export interface JsonFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly fixable: boolean;
  /** Names the finding and its file by what they say, not by where they stand. */
  readonly fingerprint: string;
  readonly related: readonly RelatedEntry[];
}

export interface RelatedEntry {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Columns from 1 of the start and of the (exclusive) end. */
export type ColumnPair = readonly [start: number, end: number];

/** A fix as one edit on one line: columns in UTF-8 bytes, as review tools take suggestions. */
export interface Suggestion {
  readonly line: number;
  readonly bytes: ColumnPair;
  readonly newText: string;
}

/** A finding with all that the formats say of it. Plain data: it comes from other threads and is kept in caches. */
export interface ReportedFinding extends JsonFinding {
  /** Rule, place in the plan and words; unique in its file. See `rules/fingerprint.ts`. */
  readonly mark: string;
  /** Rule, place and words without counting equal ones. */
  readonly placeMark: string;
  /** Rule and words alone: the same after a section has moved under another heading. */
  readonly wordsMark: string;
  /** The words under it, shortened: to know it again after they were edited. */
  readonly words: string;
  readonly codePoints: ColumnPair;
  readonly utf8Bytes: ColumnPair;
  /** The line it stands on, shortened: for readers of a baseline. */
  readonly text: string;
  /** As a terminal shows it; '' where nobody asked for it. */
  readonly shown: string;
  /** Safe fixes on single lines; empty where nobody asked for them. */
  readonly suggestions: readonly Suggestion[];
}

/** What is reported of one file. */
export interface ReviewedFile {
  /** As the user named it, with `/`. */
  readonly path: string;
  /** From the root of the repository, with `/`: how platforms name it. */
  readonly place: string;
  readonly findings: readonly ReportedFinding[];
}

/** What the change did, against the version that it is compared with. */
export interface Comparison {
  /** The version as the user named it, and the commit that stands for it. */
  readonly base: string;
  readonly introduced: number;
  readonly fixed: number;
  readonly existing: number;
}

/** What a review says, before it takes the form of a format. */
export interface Review {
  readonly files: readonly ReviewedFile[];
  /** Plans that were checked. */
  readonly checked: number;
  /** Findings that comments in the plans suppress. */
  readonly suppressed: number;
  /** Findings that a baseline accepts; null where there is none. */
  readonly accepted: number | null;
  readonly comparison: Comparison | null;
}

export const severityOrder: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function countBySeverity(findings: readonly ReportedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Every finding with its file, the gravest first, in reading order among equals. */
export function gravestFirst(
  files: readonly ReviewedFile[],
): { readonly file: ReviewedFile; readonly finding: ReportedFinding }[] {
  const all = files.flatMap((file) => file.findings.map((finding) => ({ file, finding })));
  const rank = ({ finding }: (typeof all)[number]): number =>
    severityOrder.indexOf(finding.severity);
  return all.sort((a, b) => rank(a) - rank(b));
}
