import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { OutlineNode, Task } from '../plan/facts.ts';
import { containsRange, type Range } from '../text/position.ts';
import { shorten } from './markdown.ts';
import { copyRange } from './ranges.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** UTF-16 units of a name: numbered tasks are whole paragraphs, of which an outline shows the beginning. */
export const nameLength = 100;

/** How many symbols may still be made, and what had to be left out. */
export interface SymbolBudget {
  left: number;
  omitted: number;
  /** The first node left out, in reading order. */
  firstOmitted: OutlineNode | null;
}

/** A symbol that was made, and the tasks that its detail and those below it were made from. */
interface MadeSymbol {
  readonly symbol: DocumentSymbol;
  readonly tasks: readonly (Task | undefined)[];
}

/** Edits leave most of the outline as it is: top-level nodes that are the same objects keep their symbols. */
const madeSymbols = new WeakMap<OutlineNode, MadeSymbol>();

/** Turns top-level outline nodes into symbols as far as the budget allows. */
export function outlineSymbols(
  roots: readonly OutlineNode[],
  tasks: ReadonlyMap<OutlineNode, Task>,
  budget: SymbolBudget,
): DocumentSymbol[] {
  return roots.flatMap((root) => {
    const tasksBelow: (Task | undefined)[] = [];
    collectTasks(root, tasks, tasksBelow);
    if (tasksBelow.length > budget.left) return symbolsWithin([root], tasks, budget);
    const known = madeSymbols.get(root);
    if (known !== undefined && isStillTrue(known, root, tasksBelow)) {
      budget.left -= tasksBelow.length;
      return [known.symbol];
    }
    const made = symbolsWithin([root], tasks, budget);
    for (const symbol of made) madeSymbols.set(root, { symbol, tasks: tasksBelow });
    return made;
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

/** The tasks of a node and of all below it in reading order, one entry a node. */
function collectTasks(
  node: OutlineNode,
  tasks: ReadonlyMap<OutlineNode, Task>,
  into: (Task | undefined)[],
): void {
  into.push(tasks.get(node));
  for (const child of node.children) collectTasks(child, tasks, into);
}

/** Lines added before a node move its facts in place; its symbol still has the old lines then. */
function isStillTrue(
  { symbol, tasks }: MadeSymbol,
  { range }: OutlineNode,
  tasksNow: readonly (Task | undefined)[],
): boolean {
  return (
    symbol.range.start.line === range.start.line &&
    symbol.range.end.line === range.end.line &&
    tasks.every((task, index) => task === tasksNow[index])
  );
}

/** `1.1. Rà soát quy trình`, `a) Lập danh mục`; never empty, which clients refuse. */
export function nodeName({ label, title }: OutlineNode): string {
  // Points (điểm) are lettered with a bracket, by Nghị định 30/2020, Phụ lục I, mục II.6.đ.
  const mark = /^[a-zđ]$/.test(label) ? ')' : '.';
  const text = label === '' ? title : title === '' ? label : `${label}${mark} ${title}`;
  return shorten(text.trim(), nameLength) || '…';
}

/** `Sở Xây dựng · trước ngày 15/12`: who leads and until when, own or inherited. */
function taskDetail(task: Task | undefined): string {
  if (task === undefined) return '';
  const leads = task.leadUnits.map((assignment) => assignment.unit).join(', ');
  const deadlines = task.deadlines.map((deadline) => deadline.text).join(', ');
  const parts = [shorten(leads, nameLength), shorten(deadlines, nameLength)];
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
