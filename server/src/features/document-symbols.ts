import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { type Locale, translate } from '../messages.ts';
import type { OutlineNode, Plan, Task } from '../plan/facts.ts';
import { comparePositions, containsRange, type Range } from '../text/position.ts';
import { shorten } from './markdown.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** More symbols than any outline view is read to its end; a file of 1 MB has some 5,000. */
const defaultLimit = 20_000;
/** UTF-16 units of a name: numbered tasks are whole paragraphs, of which an outline shows the beginning. */
const nameLength = 100;

/**
 * The outline of a plan as hierarchical symbols, in reading order: letterhead, title, legal basis,
 * sections with their tasks, recipients, signature, appendices. Beyond `limit` symbols the list ends
 * with one that says how many are missing.
 */
export function documentSymbols(
  plan: Plan,
  locale: Locale,
  limit: number = defaultLimit,
): DocumentSymbol[] {
  const tasks = new Map<OutlineNode, Task>();
  for (const task of plan.tasks) if (task.node !== null) tasks.set(task.node, task);
  const outline = new OutlineSymbols(tasks, limit);
  const symbols = [...partSymbols(plan, locale), ...outline.of(plan.outline)];
  symbols.sort((a, b) => comparePositions(a.range.start, b.range.start));
  if (outline.firstOmitted !== null) {
    const name = translate(locale, 'outline.more', { count: outline.omitted });
    symbols.push(symbol(name, '', symbolKinds.more, outline.firstOmitted.selectionRange));
  }
  return symbols;
}

/** The parts of a plan that are no sections. */
function partSymbols(plan: Plan, locale: Locale): DocumentSymbol[] {
  const { letterhead, title, legalBasis, recipients, signature } = plan;
  const symbols: DocumentSymbol[] = [];
  if (letterhead.range !== null) {
    const name = translate(locale, 'outline.letterhead');
    const detail = letterhead.number?.text ?? letterhead.issuer?.text ?? '';
    const selection = letterhead.number?.range ?? letterhead.issuer?.range;
    symbols.push(symbol(name, detail, symbolKinds.letterhead, letterhead.range, selection));
  }
  if (title !== null) {
    const detail = shorten(title.subject?.text ?? '', nameLength);
    symbols.push(symbol(title.kind.text, detail, symbolKinds.title, title.range, title.kind.range));
  }
  if (legalBasis !== null) {
    const name = translate(locale, 'outline.legalBasis');
    const selection = legalBasis.items[0]?.range;
    symbols.push(symbol(name, '', symbolKinds.legalBasis, legalBasis.range, selection));
  }
  if (recipients !== null) {
    const name = translate(locale, 'outline.recipients');
    const { range, labelRange } = recipients;
    symbols.push(symbol(name, '', symbolKinds.recipients, range, labelRange));
  }
  if (signature !== null) {
    const name = translate(locale, 'outline.signature');
    const detail = signature.signer ?? signature.post ?? '';
    symbols.push(symbol(name, detail, symbolKinds.signature, signature.range));
  }
  return symbols;
}

/** Turns outline nodes into symbols until the limit is reached, and counts the rest. */
class OutlineSymbols {
  omitted = 0;
  firstOmitted: OutlineNode | null = null;
  private count = 0;

  constructor(
    private readonly tasks: ReadonlyMap<OutlineNode, Task>,
    private readonly limit: number,
  ) {}

  of(nodes: readonly OutlineNode[]): DocumentSymbol[] {
    const symbols: DocumentSymbol[] = [];
    for (const node of nodes) {
      if (this.count >= this.limit) {
        this.firstOmitted ??= node;
        this.omitted += countNodes(node);
        continue;
      }
      this.count++;
      const detail = taskDetail(this.tasks.get(node));
      const kind = symbolKinds[node.kind];
      const made = symbol(nodeName(node), detail, kind, node.range, node.selectionRange);
      if (node.children.length > 0) made.children = this.of(node.children);
      symbols.push(made);
    }
    return symbols;
  }
}

/** `1.1. Rà soát quy trình`; never empty, which clients refuse. */
export function nodeName(node: OutlineNode): string {
  const { label, title } = node;
  const text = label === '' ? title : title === '' ? label : `${label}. ${title}`;
  return shorten(text.trim(), nameLength) || '…';
}

/** `Sở Xây dựng · trước ngày 15/12`: who leads and until when, own or inherited. */
export function taskDetail(task: Task | undefined): string {
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
function symbol(
  name: string,
  detail: string,
  kind: SymbolKind,
  range: Range,
  selection: Range = range,
): DocumentSymbol {
  const selectionRange = containsRange(range, selection)
    ? selection
    : { start: range.start, end: range.start };
  return detail === ''
    ? { name, kind, range, selectionRange }
    : { name, detail, kind, range, selectionRange };
}
