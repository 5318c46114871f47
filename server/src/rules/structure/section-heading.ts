import type { OutlineNode, Plan } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import type { FixEdit } from '../finding.ts';
import { lineAtEnd } from '../insert-line.ts';
import { labelOf, type LabelValue, labelValue } from './label-value.ts';
import { isPrinted, labelRange, relabel, type Relabelled, renumbering } from './renumbering.ts';

interface Section {
  readonly node: OutlineNode;
  readonly value: LabelValue;
}

/**
 * The edits that put a new section with `words` as its heading before `next`, or behind all sections where
 * it is null: numbered and set as its neighbours are, with the sections behind it, and every reference to
 * them, renumbered. Null where the sections have no numbers to go by.
 */
export function newSection(
  words: string,
  next: OutlineNode | null,
  plan: Plan,
  lines: PlanLines,
): readonly FixEdit[] | null {
  const sections = sectionsOf(plan, lines);
  const at = next === null ? sections.length : sections.findIndex(({ node }) => node === next);
  const model = sections[Math.min(at, sections.length - 1)];
  if (at < 0 || model === undefined) return null;
  const value = at < sections.length ? model.value.value : model.value.value + 1;
  const label = labelOf(model.value, value);
  if (label === null) return null;
  const heading = likeHeading(model.node, label, words, lines);
  const lineBreak = lines.lineBreak(0) || '\n';
  const isAiry = lines.line(model.node.selectionRange.end.line + 1).trim() === '';
  const gap = isAiry ? lineBreak + lineBreak : lineBreak;
  const block = heading + gap;
  if (at === sections.length) {
    return [lineAtEnd(lines, model.node.range, block, block.length, isAiry)];
  }
  const relabelled: Relabelled = new Map();
  let right = value;
  for (const { node, value: old } of sections.slice(at)) {
    const following = labelOf(old, ++right);
    if (following === null || !relabel(node, following, lines, relabelled)) return null;
  }
  const start = { line: model.node.range.start.line, character: 0 };
  const edit = { range: { start, end: start }, newText: block + gap, cursor: block.length };
  return [edit, ...renumbering(relabelled, plan, lines).edits];
}

/** Whether a section can be added at all: the sections at the top are numbered. */
export function takesSection(plan: Plan, lines: PlanLines): boolean {
  return sectionsOf(plan, lines).length > 0;
}

/** The numbered sections at the top, as long as they go on in one series. */
function sectionsOf({ outline }: Plan, lines: PlanLines): readonly Section[] {
  const sections: Section[] = [];
  for (const node of outline) {
    const value = labelValue(node.label);
    if (value === null || node.kind === 'appendix' || !isPrinted(node, lines)) continue;
    if (sections[0] && sections[0].value.style !== value.style) continue;
    sections.push({ node, value });
  }
  return sections;
}

/** A heading with the marks of another: its Markdown level, bold, and what closes its label. */
function likeHeading(model: OutlineNode, label: string, words: string, lines: PlanLines): string {
  const { start, end } = labelRange(model, lines);
  const text = lines.line(start.line);
  const behind = /^[.):/–-]{0,2}\s{0,3}/u.exec(text.slice(end.character))?.[0] ?? '. ';
  const close = /[*_]{1,3}\s*$/u.exec(text)?.[0].trim() ?? '';
  return text.slice(0, start.character) + label + behind + words + close;
}
