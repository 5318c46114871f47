import { foldPassage } from '../text/fold.ts';
import type { Range } from '../text/position.ts';
import type { Division, PlacedReference } from './division/division.ts';
import type { InnerReference, OutlineNode, Plan } from './facts.ts';

/** Finds where “Kế hoạch này”, “Phụ lục II”, “Mục 1.2”, “Điều 3” point to; a phrase without a place is left out. */
export function resolveReferences(
  plan: Plan,
  divisions: readonly Division[],
): readonly InnerReference[] {
  const places = new Map<string, Range>();
  /** Appendices by number; of several with one number the first. */
  const appendices = new Map<string, OutlineNode>();
  let appendixCount = 0;
  let firstAppendix: OutlineNode | null = null;
  const walk = (nodes: readonly OutlineNode[]) => {
    for (const node of nodes) {
      if (node.kind === 'appendix') {
        const number = labelOfAppendix(node);
        if (!appendices.has(number)) appendices.set(number, node);
        firstAppendix ??= node;
        appendixCount++;
      }
      const label = foldPassage(node.label);
      if (label && !places.has(label)) places.set(label, node.selectionRange);
      if (node.kind !== 'row') walk(node.children);
    }
  };
  walk(plan.outline);
  const titles = divisions.flatMap((division) => division.titles);
  const decision = titles.find(({ kind }) => kind === 'decision')?.title.range;
  const target = (reference: PlacedReference): Range | null => {
    if (reference.kind === 'plan') {
      const isDecision = foldPassage(reference.text).startsWith('quyết định');
      return (isDecision ? decision : plan.title?.range) ?? null;
    }
    if (reference.kind === 'section') return places.get(reference.label) ?? null;
    const named = appendices.get(sameNumber(reference.label));
    const only = reference.label === '' || appendixCount === 1 ? firstAppendix : null;
    return (named ?? only)?.selectionRange ?? null;
  };
  const found: InnerReference[] = [];
  for (const division of divisions) {
    for (const reference of division.references) {
      const place = target(reference);
      if (place) found.push({ text: reference.text, range: reference.range, target: place });
    }
  }
  return found;
}

function labelOfAppendix(node: OutlineNode): string {
  return sameNumber(foldPassage(node.label).replace(/^phụ lục\s*(?:số\s*)?/u, ''));
}

/** “01” and “1” are one number. */
function sameNumber(label: string): string {
  return label.replace(/^0+(?=\d)/, '');
}
