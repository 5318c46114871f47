import type { Citation, Directive, Plan, PlanPart } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { type Span, type SpansOfPart, spansOfPart, spansOfPlan } from './spans-of-part.ts';

/** One token on one line. */
export interface Token {
  /** Counted from the first line of its part, so that a part may move. */
  readonly line: number;
  /** UTF-16 units. */
  readonly character: number;
  readonly length: number;
  readonly type: number;
  readonly modifiers: number;
}

/** The tokens of a part as LSP encodes them, but for the line of the first one. */
export interface PartTokens {
  readonly tokens: readonly Token[];
  /** Five numbers a token; the first is the line in the part. */
  readonly encoded: readonly number[];
}

/**
 * The tokens of each part. A part that no edit touched keeps its own, so that a keystroke costs the part
 * that it changes.
 */
export function tokensOfParts(plan: Plan, lines: LineDocument): PartTokens[] {
  const whole = spansOfPlan(plan);
  return plan.parts.map((part) => {
    const ofPlan = withinPart(whole, part);
    // The facts of the whole stay the same objects while their part does.
    const version = [plan.citationsVersion, ...ofPlan.facts, ...ofPlan.headings].map(idOf);
    const known = part.memory.get(tokensOfParts) as Kept | undefined;
    if (known !== undefined && sameVersion(known.version, version)) return known.made;
    const own = spansOfPart(part, definingOf(plan.directives));
    const spans = {
      facts: [...own.facts, ...ofPlan.facts],
      headings: [...own.headings, ...ofPlan.headings],
    };
    const made = makeTokens(spans, part, lines);
    part.memory.set(tokensOfParts, { version, made } satisfies Kept);
    return made;
  });
}

interface Kept {
  readonly version: readonly unknown[];
  readonly made: PartTokens;
}

/** Spans are made anew at each question; their ranges are what lasts. */
function idOf(of: number | Span): unknown {
  return typeof of === 'number' ? of : of.range;
}

function sameVersion(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** The defining citations, kept with the list, which lasts until something else is cited. */
function definingOf(directives: readonly Directive[]): ReadonlySet<Citation> {
  let defining = knownDefining.get(directives);
  if (defining === undefined) {
    defining = new Set(directives.map((directive) => directive.defining));
    knownDefining.set(directives, defining);
  }
  return defining;
}

const knownDefining = new WeakMap<readonly Directive[], ReadonlySet<Citation>>();

function withinPart({ facts, headings }: SpansOfPart, part: PlanPart): SpansOfPart {
  const isInside = ({ range: { start } }: Span): boolean =>
    start.line >= part.firstLine && start.line < part.firstLine + part.lineCount;
  return { facts: facts.filter(isInside), headings: headings.filter(isInside) };
}

function makeTokens(
  { facts, headings }: SpansOfPart,
  part: PlanPart,
  lines: LineDocument,
): PartTokens {
  const words = withoutOverlaps(facts.flatMap((span) => tokensOf(span, part, lines)));
  const titles = withoutOverlaps(headings.flatMap((span) => tokensOf(span, part, lines)));
  const tokens = [...words, ...cutAround(titles, words)].sort(byPlace);
  return { tokens, encoded: encode(tokens) };
}

/** One token a line: not every client takes tokens that run over a line break. */
function tokensOf({ range, type, modifiers }: Span, part: PlanPart, lines: LineDocument): Token[] {
  const tokens: Token[] = [];
  const last = Math.min(range.end.line, part.firstLine + part.lineCount - 1);
  for (let line = range.start.line; line <= last; line++) {
    const text = lines.line(line);
    const from = line === range.start.line ? range.start.character : text.search(/\S|$/u);
    const to = line === range.end.line ? Math.min(range.end.character, text.length) : text.length;
    if (to <= from) continue;
    tokens.push({
      line: line - part.firstLine,
      character: from,
      length: to - from,
      type,
      modifiers,
    });
  }
  return tokens;
}

function byPlace(a: Token, b: Token): number {
  return a.line - b.line || a.character - b.character;
}

/** Of tokens that overlap the first one counts, of two at one place the longer. */
function withoutOverlaps(tokens: Token[]): Token[] {
  tokens.sort((a, b) => byPlace(a, b) || b.length - a.length);
  const kept: Token[] = [];
  for (const token of tokens) {
    const before = kept.at(-1);
    const overlaps =
      before?.line === token.line && before.character + before.length > token.character;
    if (!overlaps) kept.push(token);
  }
  return kept;
}

/** What `holes` leave of `tokens`; both are in order and without overlaps. */
function cutAround(tokens: readonly Token[], holes: readonly Token[]): Token[] {
  const pieces: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    const end = token.character + token.length;
    let from = token.character;
    while (next < holes.length && isBefore(holes[next] as Token, token)) next++;
    for (let at = next; at < holes.length; at++) {
      const hole = holes[at] as Token;
      if (hole.line !== token.line || hole.character >= end) break;
      if (hole.character > from)
        pieces.push({ ...token, character: from, length: hole.character - from });
      from = hole.character + hole.length;
    }
    if (from < end) pieces.push({ ...token, character: from, length: end - from });
  }
  return pieces;
}

/** Whether a hole ends before a token begins. */
function isBefore(hole: Token, token: Token): boolean {
  if (hole.line !== token.line) return hole.line < token.line;
  return hole.character + hole.length <= token.character;
}

function encode(tokens: readonly Token[]): number[] {
  const encoded: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    const isSameLine = encoded.length > 0 && token.line === line;
    const fromStart = isSameLine ? token.character - character : token.character;
    encoded.push(token.line - line, fromStart, token.length, token.type, token.modifiers);
    ({ line, character } = token);
  }
  return encoded;
}
