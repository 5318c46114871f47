import type { OutlineNode, Plan, PlanPart } from '../../plan/facts.ts';
import { ofStretch } from '../../plan/stretches.ts';
import { type LabelValue, labelValue, letterFollows } from './label-value.ts';

/** A node with the value of its label. */
interface Numbered {
  readonly node: OutlineNode;
  readonly value: LabelValue | null;
}

/** Two neighbours in one series whose numbers do not follow each other. */
export interface Gap {
  readonly previous: Numbered;
  readonly one: Numbered;
  readonly problem: 'repeated' | 'skipped' | 'backwards';
}

/** The gaps among the sections at the top, kept by stretches as long as the section before is the same. */
export function gapsBetweenRoots(plan: Plan): readonly Gap[] {
  let before: Numbered | null = null;
  const found: Gap[] = [];
  for (const stretch of plan.stretches) {
    const gapsHere: (parts: readonly PlanPart[]) => Gaps = (parts) =>
      gapsAmong(
        parts.flatMap(({ outline }) => outline),
        before,
      );
    const here: Gaps = ofStretch(stretch, gapsBetweenRoots, gapsHere, before);
    for (const gap of here.gaps) found.push(gap);
    before = here.last;
  }
  return found;
}

/** The gaps among siblings and all that stands under them. */
export function gapsInside(siblings: readonly OutlineNode[]): readonly Gap[] {
  const found = [...gapsAmong(siblings, null).gaps];
  for (const { children } of siblings) {
    if (children.length > 0) for (const gap of gapsInside(children)) found.push(gap);
  }
  return found;
}

/**
 * Rows of a flattened table with the number of the row before, where the next row goes on counting: 2, 3,
 * 3, 4. In a table of Markdown the second may be the first one's rest, from the next page.
 */
export function repeatedRows(
  siblings: readonly OutlineNode[],
  isFlat: (row: OutlineNode) => boolean,
): readonly Gap[] {
  if (siblings.length === 0) return [];
  const found = siblings.flatMap(({ children }) => repeatedRows(children, isFlat));
  const rows = siblings.filter(({ kind }) => kind === 'row');
  for (const [index, node] of rows.entries()) {
    const previous = rows[index - 1];
    const value = labelValue(node.label);
    const next = labelValue(rows[index + 1]?.label ?? '');
    if (previous?.label !== node.label || value === null || next === null) continue;
    if (next.value !== value.value + 1 || !isFlat(node)) continue;
    const before = { node: previous, value: labelValue(previous.label) };
    found.push({ previous: before, one: { node, value }, problem: 'repeated' });
  }
  return found;
}

interface Gaps {
  readonly gaps: readonly Gap[];
  /** Whose number the next one must follow. */
  readonly last: Numbered | null;
}

/**
 * The gaps in the runs of siblings that are numbered in one style. Rows of tables are left out: their
 * numbers go on over groups and pages, and a flattened table may have lost some.
 */
function gapsAmong(siblings: readonly OutlineNode[], before: Numbered | null): Gaps {
  const gaps: Gap[] = [];
  let last = before;
  for (const node of siblings) {
    const one = { node, value: labelValue(node.label) };
    if (last && !sameSeries(last, one)) last = null;
    if (node.kind === 'row' || one.value === null) continue;
    const problem = last && problemOf(last, one);
    if (last && problem) gaps.push({ previous: last, one, problem });
    last = one;
  }
  return { gaps, last };
}

/** Whether the second is numbered in the series of the first. */
export function sameSeries({ value: first }: Numbered, { node, value: second }: Numbered): boolean {
  if (second === null) return node.kind !== 'appendix' && node.label === '';
  return first?.style === second.style && first.prefix === second.prefix && node.kind !== 'row';
}

/** A series that starts again at its first label is another list, not a mistake. */
function problemOf(
  previous: Numbered,
  { node, value: label }: Numbered,
): 'repeated' | 'skipped' | 'backwards' | null {
  const before = previous.value?.value ?? 0;
  const value = label?.value ?? 0;
  if (value === before + 1 || value === 1) return null;
  if (letterFollows(previous.node.label, node.label)) return null;
  if (value === before) return 'repeated';
  return value > before ? 'skipped' : 'backwards';
}
