import type { DivisionBuilder } from './division-builder.ts';

const group = /^(?:các|những|toàn thể)\s/iu;

/**
 * “1. Trách nhiệm của các cơ quan” over “a) Sở Y tế”, “b) Sở Nội vụ” is the title of a group: the
 * duties are those of the units below it, which have headings of their own.
 */
export function dropGroupHeadings(builder: DivisionBuilder): void {
  const overUnits = new Set<unknown>();
  for (const { draft, parent } of builder.nodes) if (draft.ownUnit) overUnits.add(parent);
  const titles = builder.unitHeadings.filter(
    ({ text, node }) => group.test(text) && overUnits.has(node),
  );
  if (titles.length === 0) return;
  const nodes = new Set(titles.map(({ node }) => node));
  for (const node of builder.nodes) {
    if (!nodes.has(node)) continue;
    node.draft.ownUnit = null;
    if (node.kind === 'unit') node.kind = 'section';
  }
  const kept = builder.unitHeadings.filter(({ node }) => !nodes.has(node));
  builder.unitHeadings.splice(0, builder.unitHeadings.length, ...kept);
}
