import type { Citation, OutlineKind, OutlineNode, Plan, Task } from '../../plan/facts.ts';
import type { LineDocument } from '../../text/line-document.ts';
import { labelledTitle, lastLineOf } from '../lines-of.ts';
import { displayName, type PlanSource, planName } from '../plan-source.ts';
import { anchorsOf } from './anchors.ts';

export type EntryKind = OutlineKind | 'citation';

/** A finding of the rules, as far as an outline counts it. */
export interface EntryFinding {
  readonly code: string;
  readonly severity: string;
  /** From 1. */
  readonly line: number;
}

/** One entry of an outline. */
export interface OutlineEntry {
  readonly label: string;
  readonly title: string;
  readonly kind: EntryKind;
  /** Lines of the file, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** Where readers of Markdown jump to: a heading's own anchor (`i-mục-đích`), else a line (`L12`). */
  readonly anchor: string;
  readonly leadUnits: readonly string[];
  readonly coordinatingUnits: readonly string[];
  readonly deadlines: readonly string[];
  /** Findings on its own lines; those of its children are theirs. */
  readonly findings: readonly EntryFinding[];
  readonly children: readonly OutlineEntry[];
}

/** The outline of one plan. */
export interface PlanOutline {
  readonly file: string;
  readonly title: string;
  readonly entries: readonly OutlineEntry[];
}

export interface OutlineSource extends PlanSource {
  /** Empty where nobody asks for findings. */
  readonly findings: readonly EntryFinding[];
}

export interface OutlineChoice {
  /** Levels that are kept. */
  readonly depth: number;
  /** Only these; `section` takes unit headings, `task` takes rows of tables with it. */
  readonly kinds: readonly OutlineKindChoice[] | null;
}

export const outlineKinds = ['section', 'task', 'appendix', 'citation'] as const;
export type OutlineKindChoice = (typeof outlineKinds)[number];

/** The outline of a plan: what is asked for, entries that are left out giving way to those under them. */
export function outlineOf(source: OutlineSource, { depth, kinds }: OutlineChoice): PlanOutline {
  const { plan, lines } = source.document;
  const withCitations = kinds?.includes('citation') === true;
  const reader = new OutlineReader(plan, lines, source.findings, withCitations);
  const chosen = kinds === null ? reader.entries() : keepKinds(reader.entries(), kinds);
  const name = planName(source);
  return {
    file: source.file,
    title: displayName(name) === source.file ? '' : name.title,
    entries: cutAt(chosen, depth),
  };
}

class OutlineReader {
  private readonly tasks = new Map<OutlineNode, Task>();
  private readonly anchors: ReadonlyMap<number, string>;

  constructor(
    private readonly plan: Plan,
    lines: LineDocument,
    private readonly findings: readonly EntryFinding[],
    private readonly withCitations: boolean,
  ) {
    for (const task of plan.tasks) if (task.node !== null) this.tasks.set(task.node, task);
    this.anchors = anchorsOf(lines);
  }

  entries(): OutlineEntry[] {
    const { outline, citations } = this.plan;
    const outside = this.withCitations
      ? citations.filter(({ range }) => !outline.some((node) => holds(node, range.start.line)))
      : [];
    return [
      ...outside.map((citation) => this.citation(citation)),
      ...outline.map((node) => this.entry(node)),
    ];
  }

  private entry(node: OutlineNode): OutlineEntry {
    const task = this.tasks.get(node);
    const line = node.range.start.line + 1;
    const endLine = lastLineOf(node.range) + 1;
    const isOwn = (at: number): boolean =>
      at >= line && at <= endLine && !node.children.some((child) => holds(child, at - 1));
    const children = node.children.map((child) => this.entry(child));
    const citations = this.withCitations
      ? this.plan.citations.filter(({ range, own }) => !own && isOwn(range.start.line + 1))
      : [];
    return {
      label: node.label,
      title: node.title,
      kind: node.kind,
      line,
      endLine,
      anchor: this.anchors.get(line) ?? `L${line}`,
      leadUnits: task?.leadUnits.map(({ unit }) => unit) ?? [],
      coordinatingUnits: task?.coordinatingUnits.map(({ unit }) => unit) ?? [],
      deadlines: task?.deadlines.map(({ text }) => text) ?? [],
      findings: this.findings.filter((finding) => isOwn(finding.line)),
      children: [...citations.map((citation) => this.citation(citation)), ...children],
    };
  }

  private citation({ id, type, range }: Citation): OutlineEntry {
    const line = range.start.line + 1;
    return {
      label: '',
      title: type === null || id.startsWith(type) ? id : `${type} số ${id}`,
      kind: 'citation',
      line,
      endLine: range.end.line + 1,
      anchor: `L${line}`,
      leadUnits: [],
      coordinatingUnits: [],
      deadlines: [],
      findings: [],
      children: [],
    };
  }
}

function holds({ range }: OutlineNode, line: number): boolean {
  return line >= range.start.line && line <= lastLineOf(range);
}

function keepKinds(
  entries: readonly OutlineEntry[],
  kinds: readonly OutlineKindChoice[],
): OutlineEntry[] {
  return entries.flatMap((entry) => {
    const children = keepKinds(entry.children, kinds);
    return kinds.includes(choiceOf(entry.kind)) ? [{ ...entry, children }] : children;
  });
}

function choiceOf(kind: EntryKind): OutlineKindChoice {
  if (kind === 'unit') return 'section';
  return kind === 'row' ? 'task' : kind;
}

function cutAt(entries: readonly OutlineEntry[], depth: number): OutlineEntry[] {
  if (depth < 1) return [];
  return entries.map((entry) => ({ ...entry, children: cutAt(entry.children, depth - 1) }));
}

/** Label and title as a reader expects them. */
export function entryWords(entry: OutlineEntry): string {
  return labelledTitle(entry);
}
