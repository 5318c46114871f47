import type { CitedDirectives } from './cited-directives.ts';
import type { Division } from './division/division.ts';
import type {
  Assignment,
  Citation,
  Deadline,
  Directive,
  Family,
  InnerReference,
  LegalBasis,
  Letterhead,
  OutlineNode,
  Plan,
  PlanPart,
  Recipients,
  Recognition,
  Report,
  Signature,
  Task,
  Title,
  UnitHeading,
} from './facts.ts';
import { resolveReferences } from './inner-references.ts';
import { letterheadOf } from './letterhead-of-plan.ts';
import { familyOf, recogniseDivisions } from './recognition.ts';

/** The facts of a document put together from its divisions, each kind when it is first asked for. */
export class PlanOfDivisions implements Plan {
  private readonly known = new Map<string, unknown>();

  constructor(
    readonly divisions: readonly Division[],
    private readonly cited: CitedDirectives,
  ) {}

  get family(): Family {
    return this.once('family', () => familyOf(this.divisions));
  }

  get recognition(): Recognition {
    return this.once('recognition', () => recogniseDivisions(this.divisions));
  }

  get attachedToDecision(): boolean {
    return this.once('attached', () => {
      const titles = this.divisions.flatMap((division) => division.titles.map((title) => title.kind));
      const plan = titles.indexOf('plan');
      const carried = plan > 0 && titles.slice(0, plan).includes('decision');
      return carried || (titles[0] === 'decision' && plan < 0) || this.divisions.some((d) => d.attachedNote);
    });
  }

  get letterhead(): Letterhead {
    return this.once('letterhead', () => letterheadOf(this.divisions));
  }

  get title(): Title | null {
    return this.once('title', () => {
      const titles = this.divisions.flatMap((division) => division.titles);
      return (titles.find((title) => title.kind === 'plan') ?? titles[0])?.title ?? null;
    });
  }

  get legalBasis(): LegalBasis | null {
    return this.once('basis', () => {
      const items = this.divisions.find((division) => division.basis.length > 0)?.basis ?? [];
      const [first] = items;
      const last = items[items.length - 1];
      return first && last ? { range: { start: first.range.start, end: last.range.end }, items } : null;
    });
  }

  get outline(): readonly OutlineNode[] {
    return this.all('outline', (division) => division.outline);
  }

  get citations(): readonly Citation[] {
    this.settle();
    return this.all('citations', (division) => division.citations);
  }

  get directives(): readonly Directive[] {
    return this.settle().directives;
  }

  get leadUnits(): readonly Assignment[] {
    return this.all('leads', (division) => division.leadUnits);
  }

  get coordinatingUnits(): readonly Assignment[] {
    return this.all('coordinating', (division) => division.coordinatingUnits);
  }

  get unitHeadings(): readonly UnitHeading[] {
    return this.all('headings', (division) => division.unitHeadings);
  }

  get deadlines(): readonly Deadline[] {
    return this.all('deadlines', (division) => division.deadlines);
  }

  get tasks(): readonly Task[] {
    return this.all('tasks', (division) => division.tasks);
  }

  get reports(): readonly Report[] {
    return this.all('reports', (division) => division.reports);
  }

  get recipients(): Recipients | null {
    return this.once('recipients', () => this.first((division) => division.recipients));
  }

  get signature(): Signature | null {
    return this.once('signature', () => this.first((division) => division.signature));
  }

  get innerReferences(): readonly InnerReference[] {
    return this.once('references', () => resolveReferences(this, this.divisions));
  }

  get parts(): readonly PlanPart[] {
    this.settle();
    return this.divisions;
  }

  get citationsVersion(): number {
    return this.settle().version;
  }

  /** Settles the citations of all parts, once. */
  private settle(): CitedDirectives {
    return this.once('settled', () => {
      this.cited.update(this.divisions, this.letterhead.number?.text ?? null);
      return this.cited;
    });
  }

  private first<T>(pick: (division: Division) => T | null): T | null {
    for (const division of this.divisions) {
      const value = pick(division);
      if (value) return value;
    }
    return null;
  }

  private all<T>(key: string, pick: (division: Division) => readonly T[]): readonly T[] {
    return this.once(key, () => {
      const list: T[] = [];
      for (const division of this.divisions) for (const value of pick(division)) list.push(value);
      return list;
    });
  }

  private once<T>(key: string, compute: () => T): T {
    if (!this.known.has(key)) this.known.set(key, compute());
    return this.known.get(key) as T;
  }
}
