import { type AcceptedNames, matchAccepted } from '../rules/accepted-findings.ts';
import type { ReportedFinding } from './reported-finding.ts';

/** One accepted finding. Its marks decide; code and text are for readers. */
export interface AcceptedFinding extends AcceptedNames {
  readonly code: string;
  readonly text: string;
}

/** Old findings that nobody wants to hear of, by file, relative to the baseline's folder, with `/`. */
export interface Baseline {
  readonly files: ReadonlyMap<string, readonly AcceptedFinding[]>;
}

/** Why a text is no baseline: a 1-based line where that is known. */
export interface BaselineProblem {
  readonly line: number | null;
  readonly reason: 'syntax' | 'shape' | 'version';
}

const version = 1;

/** Reads a baseline. Whoever merges branches may break one, so what is wrong is told apart. */
export function readBaseline(text: string): Baseline | BaselineProblem {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    return { line: lineOfError(text, error), reason: 'syntax' };
  }
  if (!isRecord(value)) return { line: null, reason: 'shape' };
  if (value['version'] !== version) return { line: null, reason: 'version' };
  const listed = value['files'];
  if (!isRecord(listed)) return { line: null, reason: 'shape' };
  const files = new Map<string, readonly AcceptedFinding[]>();
  for (const [file, list] of Object.entries(listed)) {
    if (!Array.isArray(list)) return { line: null, reason: 'shape' };
    const entries = list.flatMap((entry) => acceptedIn(entry) ?? []);
    if (entries.length < list.length) return { line: null, reason: 'shape' };
    files.set(keyOf(file), entries);
  }
  return { files };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function acceptedIn(value: unknown): AcceptedFinding | null {
  if (!isRecord(value)) return null;
  const { code, place, words, text, places = 0 } = value;
  const isRight =
    typeof code === 'string' &&
    typeof place === 'string' &&
    typeof words === 'string' &&
    typeof text === 'string' &&
    typeof places === 'number';
  return isRight ? { code, placeMark: place, wordsMark: words, text, places } : null;
}

/** The parser says where it stopped: “at position 12” or “(line 3 column 4)”. */
function lineOfError(text: string, error: unknown): number | null {
  const message = String(error);
  const line = /line (\d{1,9})/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d{1,9})/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

/** File systems compose and decompose Vietnamese letters as they like. */
export function keyOf(file: string): string {
  return file.normalize('NFC');
}

/** Writes a baseline, sorted and one finding a line, so that its changes can be read. */
export function writeBaseline({ files }: Baseline): string {
  const sorted = [...files].filter(([, list]) => list.length > 0).sort(byFirst);
  const entries = sorted.map(([file, list]) => {
    const lines = list.map(writtenEntry).sort(compare);
    return `    ${JSON.stringify(file)}: [\n${lines.join(',\n')}\n    ]`;
  });
  const body = entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n  }`;
  return `{\n  "version": ${version},\n  "files": ${body}\n}\n`;
}

function writtenEntry({ code, placeMark, wordsMark, text, places }: AcceptedFinding): string {
  const more = places === 0 ? {} : { places };
  const named = { code, place: placeMark, words: wordsMark, ...more, text };
  const members = Object.entries(named).map(
    ([name, value]) => `"${name}": ${JSON.stringify(value)}`,
  );
  return `      { ${members.join(', ')} }`;
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function acceptedFrom(findings: readonly ReportedFinding[]): AcceptedFinding[] {
  return findings.map(({ code, placeMark, wordsMark, text, related }) => ({
    code,
    placeMark,
    wordsMark,
    text,
    places: related.length,
  }));
}

export interface AppliedBaseline {
  /** Findings that the baseline does not accept. */
  readonly kept: readonly ReportedFinding[];
  readonly accepted: number;
  /** Entries that no finding answers to any more. */
  readonly stale: readonly AcceptedFinding[];
}

/** Takes out what is accepted in one file. */
export function applyBaseline(
  findings: readonly ReportedFinding[],
  entries: readonly AcceptedFinding[],
): AppliedBaseline {
  const names = findings.map(({ placeMark, wordsMark, related }) => ({
    placeMark,
    wordsMark,
    places: related.length,
  }));
  const { accepted, unused } = matchAccepted(names, entries);
  const kept = findings.filter((_finding, index) => accepted[index] !== true);
  return {
    kept,
    accepted: findings.length - kept.length,
    stale: entries.filter((_entry, index) => unused.includes(index)),
  };
}
