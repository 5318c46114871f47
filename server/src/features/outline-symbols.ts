import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { OutlineNode, PlanPart, Task } from '../plan/facts.ts';
import { containsRange, type Range } from '../text/position.ts';
import { shorten } from './markdown.ts';
import { copyRange } from './ranges.ts';
import { symbolKinds } from './symbol-kinds.ts';

/**
 * UTF-16 units of a name: numbered tasks are whole paragraphs, of which an outline shows the beginning.
 * Not more, since lead unit and deadline stand behind the name and an outline is as narrow as a side bar.
 */
const nameLength = 64;
/** UTF-16 units of what stands behind a name, each part for itself. */
export const detailLength = 80;

/** How many symbols may still be made, and what had to be left out. */
export interface SymbolBudget {
  left: number;
  omitted: number;
  /** The first node left out, in reading order. */
  firstOmitted: OutlineNode | null;
}

/** The symbols of a part of the document, kept in its memory as long as it stays and does not move. */
interface PartSymbols {
  readonly firstLine: number;
  readonly symbols: readonly DocumentSymbol[];
  /** Children included. */
  readonly count: number;
}

/** Turns the outline of each part into symbols as far as the budget allows. */
export function outlineSymbols(parts: readonly PlanPart[], budget: SymbolBudget): DocumentSymbol[] {
  return parts.flatMap((part) => {
    const known = part.memory.get(outlineSymbols) as PartSymbols | undefined;
    if (known?.firstLine === part.firstLine && known.count <= budget.left) {
      budget.left -= known.count;
      return known.symbols;
    }
    const tasks = new Map<OutlineNode, Task>();
    for (const task of part.tasks) if (task.node !== null) tasks.set(task.node, task);
    const room = budget.left;
    const symbols = symbolsWithin(part.outline, tasks, budget);
    // What the budget cut short is not what the part has.
    if (budget.omitted === 0) {
      const { firstLine } = part;
      const made: PartSymbols = { firstLine, symbols, count: room - budget.left };
      part.memory.set(outlineSymbols, made);
    }
    return symbols;
  });
}

function symbolsWithin(
  nodes: readonly OutlineNode[],
  tasks: ReadonlyMap<OutlineNode, Task>,
  budget: SymbolBudget,
): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (const node of nodes) {
    if (budget.left === 0) {
      budget.firstOmitted ??= node;
      budget.omitted += countNodes(node);
      continue;
    }
    budget.left--;
    const detail = taskDetail(tasks.get(node));
    const kind = symbolKinds[node.kind];
    const symbol = makeSymbol(nodeName(node), detail, kind, node.range, node.selectionRange);
    if (node.children.length > 0) symbol.children = symbolsWithin(node.children, tasks, budget);
    symbols.push(symbol);
  }
  return symbols;
}

/** `1.1. Rà soát quy trình`, `a) Lập danh mục`; never empty, which clients refuse. */
export function nodeName({ label, title }: OutlineNode, length = nameLength): string {
  // Points (điểm) are lettered with a bracket, by Nghị định 30/2020, Phụ lục I, mục II.6.đ.
  const mark = /^[a-zđ]$/.test(label) ? ')' : '.';
  const text = label === '' ? title : title === '' ? label : `${label}${mark} ${title}`;
  return shorten(text.trim(), length) || '…';
}

/** `Sở Xây dựng · trước ngày 15/12`: who leads and until when, own or inherited. */
function taskDetail(task: Task | undefined): string {
  if (task === undefined) return '';
  const leads = task.leadUnits.map((assignment) => assignment.unit).join(', ');
  const deadlines = task.deadlines.map((deadline) => deadline.text).join(', ');
  const parts = [shorten(leads, detailLength), shorten(deadlines, detailLength)];
  return parts.filter((part) => part !== '').join(' · ');
}

function countNodes(node: OutlineNode): number {
  return node.children.reduce((sum, child) => sum + countNodes(child), 1);
}

/** Clients refuse a symbol whose selection is not inside its range: such a selection becomes its start. */
export function makeSymbol(
  name: string,
  detail: string,
  kind: SymbolKind,
  range: Range,
  selection: Range = range,
): DocumentSymbol {
  const selectionRange = containsRange(range, selection)
    ? copyRange(selection)
    : { start: { ...range.start }, end: { ...range.start } };
  return detail === ''
    ? { name, kind, range: copyRange(range), selectionRange }
    : { name, detail, kind, range: copyRange(range), selectionRange };
}
