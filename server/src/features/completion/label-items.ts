import type { OutlineNode, Plan } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import type { Position } from '../../text/position.ts';
import { labelAfter } from '../list-continuation.ts';
import { type FittingItems, fittingItems, type Suggestion } from './make-item.ts';
import { candidateOf } from './typed-words.ts';

/**
 * The labels that go on with the numbering at a line: the next task, and the next heading of each level above.
 */
export function labelItems(
  plan: Plan,
  lines: LineDocument,
  position: Position,
  typed: string,
): FittingItems {
  const suggestions: Suggestion[] = [];
  const last = nodeBefore(plan.outline, position.line);
  // Behind the last section come recipients and signature, which have no numbers; an appendix begins anew.
  const closing = plan.recipients?.range.start.line ?? plan.signature?.range.start.line;
  const isClosing =
    closing !== undefined &&
    position.line > closing &&
    (last?.selectionRange.start.line ?? 0) < closing;
  if (isClosing) return { items: [], isCut: false };
  for (let node = last; node !== null; node = node.parent) {
    const { line, character } = node.selectionRange.start;
    const label = labelAfter(lines.line(line).slice(character));
    if (label === null || suggestions.some((known) => known.newText === label)) continue;
    // Enum member, as rows are in the outline.
    suggestions.push({ label: label.trim(), newText: label, kind: 20, detail: node.title });
  }
  return fittingItems(suggestions, ({ label }) => candidateOf(label), typed, position);
}

/** The innermost block that begins last before a line. */
function nodeBefore(nodes: readonly OutlineNode[], line: number): OutlineNode | null {
  let found: OutlineNode | null = null;
  for (const node of nodes) {
    if (node.selectionRange.start.line >= line) break;
    found = node;
  }
  return found === null ? null : (nodeBefore(found.children, line) ?? found);
}
