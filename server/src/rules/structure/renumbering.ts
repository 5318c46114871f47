import type { OutlineNode, Plan } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { comparePositions, type Range } from '../../text/position.ts';
import type { FixEdit } from '../finding.ts';
import { onFirstLine } from '../task-groups.ts';
import { labelReferences, type LabelReference } from './label-references.ts';

/** New labels of outline nodes. */
export type Relabelled = Map<OutlineNode, string>;

/** What giving nodes new labels takes. */
export interface Renumbering {
  /** The labels and every reference to them, in reading order. */
  readonly edits: readonly FixEdit[];
  /** A reference names a label that stood twice: which place it meant is for the drafter to say. */
  readonly isDoubtful: boolean;
}

/**
 * Gives a node a new label, with the longer labels inside it (`3.1` → `4.1`). False where a label is not
 * printed as it was read, so that nothing is changed by guess.
 */
export function relabel(
  node: OutlineNode,
  label: string,
  lines: PlanLines,
  into: Relabelled,
): boolean {
  return relabelFrom(node, node.label, label, lines, into);
}

function relabelFrom(
  node: OutlineNode,
  old: string,
  label: string,
  lines: PlanLines,
  into: Relabelled,
): boolean {
  if (!isPrinted(node, lines)) return false;
  if (old !== label) into.set(node, label + node.label.slice(old.length));
  return node.children.every(
    (child) => !child.label.startsWith(`${old}.`) || relabelFrom(child, old, label, lines, into),
  );
}

/** The edits that write the new labels, and the references in the text that have to follow them. */
export function renumbering(relabelled: Relabelled, plan: Plan, lines: PlanLines): Renumbering {
  const edits: FixEdit[] = [];
  for (const [node, newText] of relabelled) edits.push({ range: labelRange(node, lines), newText });
  let isDoubtful = false;
  for (const reference of labelReferences(plan, lines)) {
    const newText = relabelled.get(reference.node);
    if (newText !== undefined) edits.push({ range: reference.range, newText });
    isDoubtful ||= isAmbiguous(reference, relabelled);
  }
  edits.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return { edits, isDoubtful };
}

function isAmbiguous({ node }: LabelReference, relabelled: Relabelled): boolean {
  for (const other of relabelled.keys()) {
    if (other !== node && other.label === node.label && other.parent === node.parent) return true;
  }
  return false;
}

/** Whether the label stands on its line as it was read. */
export function isPrinted(node: OutlineNode, lines: PlanLines): boolean {
  return lines.text(labelRange(node, lines)) === node.label;
}

/** Where the label of a node stands, without the mark that closes it. */
export function labelRange({ selectionRange, label }: OutlineNode, lines: PlanLines): Range {
  const { start } = selectionRange;
  const found = lines.line(start.line).indexOf(label, start.character);
  if (found < 0) return onFirstLine(selectionRange, lines);
  const place = { line: start.line, character: found };
  return { start: place, end: { line: start.line, character: found + label.length } };
}
