import { pointsElsewhere } from '../../plan/blocks/inner-mentions.ts';
import type { OutlineNode, Plan } from '../../plan/facts.ts';
import { sourceEnd, sourceStart } from '../../plan/lines/clean-line.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { foldPassage } from '../../text/fold.ts';
import type { Range } from '../../text/position.ts';

/** The label in a phrase that points to an outline node: `2` in “khoản 2 Mục II”. */
export interface LabelReference {
  readonly node: OutlineNode;
  readonly range: Range;
}

/** “điểm a khoản 2 Mục II”: the innermost first. A phrase names at most so many levels. */
const phrase =
  /(?<![\p{L}\p{M}0-9])(?:(?:điểm|khoản|mục|phần|điều) (?:[ivxl]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])(?![\p{L}\p{M}0-9])[,)]{0,2} ?(?:của |thuộc |tại )?){1,4}/gu;
const step =
  /(?:điểm|khoản|mục|phần|điều) ([ivxl]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])(?![\p{L}\p{M}0-9])/gu;

/**
 * Every label in a phrase that points to a place of this plan, as “khoản 2”, “mục 2.1”, “điểm a khoản 2 Mục
 * II”. A phrase without its outermost level is read from the section that it stands in; what points into
 * another document, or to no place, is left out.
 */
export function labelReferences(plan: Plan, lines: PlanLines): readonly LabelReference[] {
  const found: LabelReference[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    if (!/khoản|mục|điểm|phần|điều/iu.test(lines.line(line).normalize('NFC'))) continue;
    const { clean, bodyStart } = lines.facts(line);
    for (const match of clean.folded.matchAll(phrase)) {
      if (match.index < bodyStart) continue;
      const steps = [...match[0].matchAll(step)].map(({ index, 0: words, 1: label = '' }) => ({
        label,
        end: match.index + index + words.length,
      }));
      const behind = steps.at(-1)?.end ?? match.index;
      if (pointsElsewhere(clean.folded.slice(behind, behind + 80))) continue;
      const nodes = resolve(
        steps.map(({ label }) => label),
        plan,
        line,
      );
      for (const [index, node] of nodes.entries()) {
        const { label = '', end = 0 } = steps[index] ?? {};
        if (node === null) continue;
        const start = sourceStart(clean, end - label.length);
        const range = {
          start: { line, character: start },
          end: { line, character: sourceEnd(clean, end) },
        };
        found.push({ node, range });
      }
    }
  }
  return found;
}

/** The nodes that the labels of a phrase name, null for each that cannot be told. */
function resolve(labels: readonly string[], plan: Plan, line: number): (OutlineNode | null)[] {
  const here = plan.outline.find(({ range }) => range.start.line <= line && line <= range.end.line);
  const nodes: (OutlineNode | null)[] = [];
  let scope: readonly OutlineNode[] | null = null;
  for (const label of labels.toReversed()) {
    const among: readonly OutlineNode[] = scope ?? outerScope(label, plan, here);
    const node: OutlineNode | null = scope === null ? (among[0] ?? null) : named(label, among);
    nodes.unshift(node);
    scope = node?.children ?? [];
  }
  return nodes;
}

/** Where the outermost label of a phrase is looked for: among the sections at the top, then in the section here. */
function outerScope(
  label: string,
  plan: Plan,
  here: OutlineNode | undefined,
): readonly OutlineNode[] {
  const top = named(label, plan.outline);
  const found = top ?? (here ? anywhere(label, here.children) : null);
  return found === null ? [] : [found];
}

function named(label: string, nodes: readonly OutlineNode[]): OutlineNode | null {
  return nodes.find((node) => hasLabel(node, label)) ?? null;
}

/** The nearest to the top comes first. */
function anywhere(label: string, nodes: readonly OutlineNode[]): OutlineNode | null {
  for (let level = nodes; level.length > 0; level = level.flatMap(({ children }) => children)) {
    const node = named(label, level);
    if (node !== null) return node;
  }
  return null;
}

function hasLabel({ kind, label }: OutlineNode, folded: string): boolean {
  return (
    kind !== 'row' &&
    kind !== 'appendix' &&
    foldPassage(label).replace(/^\p{L}{3,5} /u, '') === folded
  );
}
