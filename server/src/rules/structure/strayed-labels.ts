import type { OutlineNode } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { labelValue } from './label-value.ts';
import { relabel, type Relabelled } from './renumbering.ts';

/** A node whose blocks are numbered for another one: “1.1” under “2”. */
export interface Strayed {
  readonly parent: OutlineNode;
  /** The first of the blocks so numbered. */
  readonly first: OutlineNode;
}

/** The nodes whose blocks carry the number of another, each once. */
export function strayedIn(nodes: readonly OutlineNode[]): readonly Strayed[] {
  const found: Strayed[] = [];
  const walk = (parent: OutlineNode): void => {
    if (parent.children.length === 0) return;
    const isNumber = /^\d{1,3}(?:\.\d{1,3}){0,3}$/u.test(parent.label);
    const first = isNumber && parent.children.find((child) => isStrayed(child, parent));
    if (first) found.push({ parent, first });
    for (const child of parent.children) walk(child);
  };
  for (const node of nodes) walk(node);
  return found;
}

/** Whether a block under a number has one level more, and what stands before its last level is not its parent. */
function isStrayed({ kind, label }: OutlineNode, parent: OutlineNode): boolean {
  if (kind === 'row') return false;
  const value = labelValue(label);
  if (value === null || value.prefix === '' || value.prefix === `${parent.label}.`) return false;
  return value.prefix.split('.').length === parent.label.split('.').length + 1;
}

/** The new labels of the strayed blocks; null where one of them cannot be changed. */
export function relabelledUnder({ parent, first }: Strayed, lines: PlanLines): Relabelled | null {
  const relabelled: Relabelled = new Map();
  let right = 0;
  for (const child of parent.children) {
    if (labelValue(child.label)?.prefix === labelValue(first.label)?.prefix) {
      const label = `${parent.label}.${++right}`;
      if (!relabel(child, label, lines, relabelled)) return null;
    } else if (child.label.startsWith(`${parent.label}.`)) right++;
  }
  return relabelled;
}
