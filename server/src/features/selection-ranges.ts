import type { SelectionRange } from 'vscode-languageserver-types';
import type { OutlineNode, Plan } from '../plan/facts.ts';
import type { LineDocument } from '../text/line-document.ts';
import { containsPosition, containsRange, type Position, type Range } from '../text/position.ts';

/**
 * Letters with their marks, digits, and the signs inside numbers and names: `57-KL/TW`, `TT&TT`.
 * `À-ỹ` holds all Vietnamese letters and combining marks; \p{L} would cost every start a millisecond.
 */
const word = /[A-Za-z0-9À-ỹ]+(?:[-/&.][A-Za-z0-9À-ỹ]+)*/g;
/** A sentence ends at a mark before white space, so that `1.1` and `15.000` stay whole. */
const sentenceEnd = /[.;:!?…](?=\s)/g;

/**
 * What “expand selection” steps through from `position`: word, citation or deadline, sentence, line,
 * paragraph, then the blocks and sections of the outline up to the whole document.
 */
export function selectionRange(
  plan: Plan,
  lines: LineDocument,
  position: Position,
): SelectionRange {
  const parts = [plan.letterhead, plan.title, plan.legalBasis, plan.recipients, plan.signature];
  const candidates = [
    ...withinLine(lines, position),
    ...factRanges(plan, position.line),
    paragraphAt(lines, position),
    ...blocksAround(plan.outline, position),
    ...parts.flatMap((part) => (part?.range ? [part.range] : [])),
    wholeDocument(lines),
  ];
  const around = candidates.filter((range) => containsPosition(range, position)).sort(bySize);

  let step: SelectionRange = { range: { start: position, end: position } };
  const chain: Range[] = [];
  for (const range of around) {
    const inner = chain.at(-1);
    // Of two ranges that only overlap, the smaller one stays.
    if (inner === undefined || isLarger(range, inner)) chain.push(range);
  }
  for (const [index, range] of chain.reverse().entries()) {
    step = index === 0 ? { range } : { range, parent: step };
  }
  return step;
}

function withinLine(lines: LineDocument, { line, character }: Position): Range[] {
  const text = lines.line(line);
  const onLine = (start: number, end: number): Range => ({
    start: { line, character: start },
    end: { line, character: end },
  });
  const ranges: Range[] = [];
  for (const match of text.matchAll(word)) {
    ranges.push(onLine(match.index, match.index + match[0].length));
  }
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  let start = from;
  for (const { index } of text.matchAll(sentenceEnd)) {
    if (index >= to - 1) break;
    ranges.push(onLine(start, index + 1));
    start = index + 1;
    while (/\s/.test(text.charAt(start))) start++;
    if (start > character) break;
  }
  ranges.push(onLine(start, to), onLine(from, to));
  return ranges;
}

/** Citations, units and deadlines that touch a line. */
function factRanges(plan: Plan, line: number): Range[] {
  const ranges = [
    ...plan.citations.flatMap((citation) => [citation.range, citation.fullRange]),
    ...plan.deadlines.map((deadline) => deadline.range),
    ...plan.leadUnits.map((assignment) => assignment.range),
    ...plan.coordinatingUnits.map((assignment) => assignment.range),
  ];
  return ranges.filter((range) => range.start.line <= line && line <= range.end.line);
}

function paragraphAt(lines: LineDocument, { line }: Position): Range {
  const blank = (at: number): boolean => lines.line(at).trim() === '';
  let first = line;
  let last = line;
  while (first > 0 && !blank(first) && !blank(first - 1)) first--;
  while (last < lines.lineCount - 1 && !blank(last) && !blank(last + 1)) last++;
  return toLineEnd(lines, first, last);
}

/** The blocks of the outline that hold the position. */
function blocksAround(nodes: readonly OutlineNode[], position: Position): Range[] {
  const around = nodes.find((node) => containsPosition(node.range, position));
  return around === undefined ? [] : [around.range, ...blocksAround(around.children, position)];
}

function wholeDocument(lines: LineDocument): Range {
  return toLineEnd(lines, 0, lines.lineCount - 1);
}

function toLineEnd(lines: LineDocument, first: number, last: number): Range {
  return {
    start: { line: first, character: 0 },
    end: { line: last, character: lines.line(last).length },
  };
}

function isLarger(outer: Range, inner: Range): boolean {
  return containsRange(outer, inner) && !containsRange(inner, outer);
}

/** Small ranges first: by the lines they run over, then by their characters. */
function bySize(a: Range, b: Range): number {
  const linesOfA = a.end.line - a.start.line;
  const linesOfB = b.end.line - b.start.line;
  if (linesOfA !== linesOfB) return linesOfA - linesOfB;
  return a.end.character - a.start.character - (b.end.character - b.start.character);
}
