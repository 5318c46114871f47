import { type LineSource, readBlock } from '../../plan/blocks/paragraphs.ts';
import type { OutlineNode, Plan } from '../../plan/facts.ts';
import type { LineFacts } from '../../plan/lines/line-facts.ts';
import { lineFacts } from '../../plan/lines/line-memory.ts';
import type { PlanDocument } from '../../plan/plan-document.ts';
import { lastLineOf } from '../lines-of.ts';

/** A paragraph or list item that says what a unit is to do, and is no task of the plan. */
export interface Duty {
  readonly label: string;
  readonly text: string;
  readonly firstLine: number;
  /** Parts of it (a list under “…:”) included. */
  readonly lastLine: number;
  /** The unit whose heading it stands under; null for a sentence elsewhere that names its unit itself. */
  readonly unit: string | null;
  readonly node: OutlineNode | null;
}

/**
 * The duties of a plan that are no tasks: each paragraph under a unit heading (“1. Sở Nội vụ”), and
 * each sentence elsewhere that gives a unit its part (“Giao Sở Y tế chủ trì …”).
 */
export function dutiesOf(document: PlanDocument): Duty[] {
  const { plan, lines } = document;
  const source: LineSource = {
    lineCount: lines.lineCount,
    facts: (line): LineFacts => lineFacts(lines.line(line)),
  };
  const taken = linesOfTasks(plan);
  const duties: Duty[] = [];
  for (const scope of unitScopes(plan, lines.lineCount)) {
    for (const duty of readScope(source, scope, taken)) duties.push(duty);
  }
  for (const { range, how, node } of [...plan.leadUnits, ...plan.coordinatingUnits]) {
    const { line } = range.start;
    // A label line or a heading “Cơ quan chủ trì” speaks for the tasks of its section, which have it already.
    if (taken.has(line) || how === 'label' || how === 'table' || isAboutTasks(node)) continue;
    const { passage, facts, lineCount } = readBlock(source, line);
    const lastLine = line + lineCount - 1;
    takeLines(taken, line, lastLine);
    const label = facts.label?.text ?? '';
    duties.push({ label, text: passage.text, firstLine: line, lastLine, unit: null, node });
  }
  return duties.sort((a, b) => a.firstLine - b.firstLine);
}

interface UnitScope {
  readonly unit: string;
  readonly node: OutlineNode | null;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The lines under each unit heading: to the end of its block, the next unit heading or the plan's end. */
function unitScopes(plan: Plan, lineCount: number): UnitScope[] {
  const end = Math.min(
    plan.recipients?.range.start.line ?? lineCount,
    plan.signature?.range.start.line ?? lineCount,
  );
  const headings = plan.unitHeadings;
  return headings.map(({ text, range, node }, index) => {
    const firstLine = range.start.line;
    const next = headings[index + 1]?.range.start.line ?? lineCount;
    const blockEnd = node === null ? next - 1 : lastLineOf(node.range);
    const zoneEnd = firstLine < end ? end - 1 : lineCount - 1;
    const lastLine = Math.max(firstLine, Math.min(blockEnd, next - 1, zoneEnd));
    return { unit: text, node, firstLine, lastLine };
  });
}

/** Words that close the plan and belong to no unit, though they stand under the last one. */
const closing =
  /^(?:trên đây là|căn cứ kế hoạch này|trong quá trình (?:triển khai|tổ chức|thực hiện))/u;

/** “Yêu cầu thủ trưởng các đơn vị …”: a paragraph that names whom it orders, whatever heading it stands under. */
const namesItsUnit = /^(?:yêu cầu|đề nghị|giao)(?![\p{L}\p{M}])/u;

function readScope(source: LineSource, scope: UnitScope, taken: Set<number>): Duty[] {
  const duties: Duty[] = [];
  let list: OpenList | null = null;
  for (let line = scope.firstLine; line <= scope.lastLine; line++) {
    const facts = source.facts(line);
    if (taken.has(line) || facts.blank || facts.row || facts.ruler) continue;
    const block = readBlock(source, line);
    const isHeading = line === scope.firstLine;
    const text = isHeading ? behindName(block.passage.text, scope.unit) : block.passage.text;
    const firstLine = line;
    line = block.line + block.lineCount - 1;
    if (closing.test(block.passage.folded)) break;
    if (!/\p{L}{2}/u.test(text)) continue;
    takeLines(taken, firstLine, line);
    if (list !== null && facts.bullet !== '' && facts.bullet !== list.bullet) {
      list.add(text, line);
      continue;
    }
    const label = isHeading ? '' : (facts.label?.text ?? '');
    const isOrder = facts.bullet === '' && label === '' && namesItsUnit.test(block.passage.folded);
    const unit = isOrder ? null : scope.unit;
    const duty = { label, text, firstLine, lastLine: line, unit, node: scope.node };
    duties.push(duty);
    list = text.endsWith(':') ? openList(duty, facts.bullet) : null;
  }
  return duties;
}

/** “Chủ trì, phối hợp với các đơn vị:” is finished by the list under it, which has another bullet. */
interface OpenList {
  readonly bullet: string;
  add(text: string, line: number): void;
}

function openList(duty: { text: string; lastLine: number }, bullet: string): OpenList {
  return {
    bullet,
    add(text, line) {
      duty.text += ` ${text}`;
      duty.lastLine = line;
    },
  };
}

/** What a heading says behind the unit's name: “Sở Y tế: hướng dẫn …”. A word or two are part of the name. */
function behindName(text: string, unit: string): string {
  const at = text.indexOf(unit);
  if (at < 0) return '';
  const rest = text.slice(at + unit.length).replace(/^[\s:.,;–-]+/u, '');
  return rest.split(' ').length > 3 ? rest : '';
}

function linesOfTasks({ tasks }: Plan): Set<number> {
  const lines = new Set<number>();
  for (const { range } of tasks) takeLines(lines, range.start.line, lastLineOf(range));
  return lines;
}

function takeLines(taken: Set<number>, first: number, last: number): void {
  for (let line = first; line <= last; line++) taken.add(line);
}

/** Whether a block is “Cơ quan chủ trì”, “Cơ quan phối hợp” or “Thời gian thực hiện” of a section. */
function isAboutTasks(node: OutlineNode | null): boolean {
  for (let at = node; at !== null; at = at.parent) {
    if (at.role === 'leads' || at.role === 'coordination' || at.role === 'deadline') return true;
  }
  return false;
}
