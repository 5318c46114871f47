import type { OutlineNode, Plan } from '../plan/facts.ts';
import { comparePositions, containsPosition } from '../text/position.ts';
import type { Position } from '../text/position.ts';
import type { PlanDocument } from '../plan/plan-document.ts';
import type { Finding } from './finding.ts';

/** The names of one finding; see `findingNames`. */
export interface FindingNames {
  /** Rule, place in the plan and words, with a count where others have the same: unique in the plan. */
  readonly mark: string;
  /** The same without the count. */
  readonly placeMark: string;
  /** Rule and words alone: the same under another heading. */
  readonly wordsMark: string;
}

/**
 * Names each finding by what it is about instead of where it stands, so that two versions of a plan can
 * be compared: rule, title of the nearest heading, and the words under the finding. Line numbers and
 * labels take no part, so a moved or renumbered section keeps its findings. Equal ones are counted in
 * reading order. The file is for the caller to add.
 */
export function findingNames(
  document: PlanDocument,
  findings: readonly Finding[],
): readonly FindingNames[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const heading = headingAt(document.plan, finding.range.start);
    const words = wordsOf(document, finding);
    const name = [finding.code, fold(heading?.title ?? ''), words].join('\n');
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    const placeMark = hash(name);
    return {
      mark: count === 0 ? placeMark : hash(`${name}\n${count}`),
      placeMark,
      wordsMark: hash(`${finding.code}\n${words}`),
    };
  });
}

/** The unique name of each finding; see `findingNames`. */
export function fingerprints(
  document: PlanDocument,
  findings: readonly Finding[],
): readonly string[] {
  return findingNames(document, findings).map(({ mark }) => mark);
}

/** The words under the finding; a finding on a mark or two takes its neighbours with it. */
function wordsOf(document: PlanDocument, finding: Finding): string {
  const { start, end } = finding.range;
  const own = fold(document.lines.text(finding.range));
  if (own.length > 4) return own.slice(0, 200);
  const line = document.lines.line(start.line);
  return fold(line.slice(Math.max(0, start.character - 20), end.character + 20));
}

/** Hashes a name to 16 hexadecimal digits (two rounds of FNV-1a): stable across runs and platforms, not secret. */
export function hash(name: string): string {
  let low = 0x811c9dc5;
  let high = 0x9dc5811c;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (index & 0xff), 0x01000193);
  }
  return hexadecimal(low) + hexadecimal(high);
}

function hexadecimal(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** Case, labels, marks and spacing may change without making another finding of it. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s#>*_+-]*(?:(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxlc]{1,7}|\p{L})[.)])?/u, '')
    .replace(/[\s*_#]+/gu, ' ')
    .trim();
}

/** The innermost outline node that holds `position`, but not the node that the finding itself is about. */
function headingAt(plan: Plan, position: Position): OutlineNode | null {
  let best: OutlineNode | null = null;
  let nodes = plan.outline;
  for (;;) {
    const inside = lastStartingBefore(nodes, position);
    if (inside === null || !containsPosition(inside.range, position)) return best;
    if (inside.selectionRange.start.line === position.line) return best;
    best = inside;
    nodes = inside.children;
  }
}

/** Binary search: siblings stand in reading order. */
function lastStartingBefore(nodes: readonly OutlineNode[], position: Position): OutlineNode | null {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle] as OutlineNode;
    if (comparePositions(node.range.start, position) <= 0) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1] ?? null;
}
