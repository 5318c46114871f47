import type { LineFacts } from '../plan/lines/line-facts.ts';
import type { PlanLines } from '../plan/plan-lines.ts';
import type { LineSpan } from './rule.ts';

/**
 * Finds things in one line from the words of that line alone. Each text of a line is read once by all
 * readers together, for all places, versions and documents that have it; most lines hold nothing for
 * any of them, and cost a later check one look.
 */
export interface LineReader<T> {
  readonly index: number;
  /** What it finds must not be changed. */
  readonly read: (line: string) => readonly T[];
}

/** A 0-based line and what a reader found in it: at least one thing. */
export interface LineFound<T> {
  readonly line: number;
  readonly found: readonly T[];
}

const readers: LineReader<unknown>[] = [];
const nothing: readonly (readonly unknown[])[] = [];
const noLines: readonly LineFound<never>[] = [];

/** Makes a reader; only where a module is loaded, since every line is kept with what all readers found. */
export function lineReader<T>(read: (line: string) => readonly T[]): LineReader<T> {
  const reader = { index: readers.length, read };
  readers.push(reader);
  return reader;
}

/** The lines of a span in which a reader finds something, in order. */
export function linesWith<T>(
  lines: PlanLines,
  { firstLine, lineCount }: LineSpan,
  { index }: LineReader<T>,
): readonly LineFound<T>[] {
  let result: LineFound<T>[] | null = null;
  for (let line = firstLine; line < firstLine + lineCount; line++) {
    const found = foundInLine(lines, line);
    if (found === nothing) continue;
    const own = found[index] as readonly T[];
    if (own.length === 0) continue;
    result ??= [];
    result.push({ line, found: own });
  }
  return result ?? noLines;
}

function foundInLine(lines: PlanLines, line: number): readonly (readonly unknown[])[] {
  const facts = lines.facts(line);
  if (facts.found !== null) return facts.found;
  const text = lines.line(line);
  const found = readers.map(({ read }) => read(text));
  facts.found = found.every(({ length }) => length === 0) ? nothing : found;
  return facts.found;
}

/**
 * Makes a question about one line that is asked of few lines: answered once for each text of a line,
 * and kept as long as its facts are.
 */
export function askedOfLine<T>(answer: (text: string, facts: LineFacts) => T): LineQuestion<T> {
  const answers = new WeakMap<LineFacts, { readonly answer: T }>();
  return (lines, line) => {
    const facts = lines.facts(line);
    const known = answers.get(facts);
    if (known !== undefined) return known.answer;
    const given = answer(lines.line(line), facts);
    answers.set(facts, { answer: given });
    return given;
  };
}

export type LineQuestion<T> = (lines: PlanLines, line: number) => T;
