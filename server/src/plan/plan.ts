import type { CitedDirectives } from './cited-directives.ts';
import type { Division, LetterheadLines, TitleInDivision } from './division/division.ts';
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
  PlanStretch,
  Recipients,
  Recognition,
  Report,
  Signature,
  Task,
  Title,
  UnitHeading,
  Words,
} from './facts.ts';
import { resolveReferences } from './inner-references.ts';
import { letterheadOf } from './letterhead-of-plan.ts';
import { familyOf, recogniseDivisions } from './recognition.ts';
import { firstOfParts, sumOfParts } from './stretches.ts';

/** The facts of a document put together from its divisions, each kind when it is first asked for. */
export class PlanOfDivisions implements Plan {
  private readonly known = new Map<string, unknown>();

  constructor(
    readonly divisions: readonly Division[],
    private readonly inStretches: readonly PlanStretch<Division>[],
    private readonly cited: CitedDirectives,
  ) {}

  get family(): Family {
    return this.once('family', () => familyOf(this.inStretches));
  }

  get recognition(): Recognition {
    return this.once('recognition', () => recogniseDivisions(this.inStretches));
  }

  get attachedToDecision(): boolean {
    return this.once('attached', () => {
      const plan = firstOfParts(this.inStretches, planTitle);
      const decision = firstOfParts(this.inStretches, decisionTitle);
      if (plan && decision && decision.range.start.line < plan.range.start.line) return true;
      if (!plan && decision && decision === this.title) return true;
      return sumOfParts(this.inStretches, hasAttachedNote) > 0;
    });
  }

  get letterhead(): Letterhead {
    return this.once('letterhead', () =>
      letterheadOf(firstOfParts(this.inStretches, letterheadLines)),
    );
  }

  get title(): Title | null {
    return this.once('title', () => {
      return (
        firstOfParts(this.inStretches, planTitle) ?? firstOfParts(this.inStretches, firstTitle)
      );
    });
  }

  get legalBasis(): LegalBasis | null {
    return this.once('basis', () => {
      const items = firstOfParts(this.inStretches, basisItems) ?? [];
      const [first] = items;
      const last = items[items.length - 1];
      return first && last
        ? { range: { start: first.range.start, end: last.range.end }, items }
        : null;
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
    return this.once('recipients', () => firstOfParts(this.inStretches, recipientsOf));
  }

  get signature(): Signature | null {
    return this.once('signature', () => {
      const signature = firstOfParts(this.inStretches, signatureOf);
      if (signature?.signer !== null) return signature;
      // A copy of two columns has the post above the recipients and the name below them.
      const { signer } = firstOfParts(this.inStretches, signerAlone) ?? signature;
      return { ...signature, signer };
    });
  }

  get innerReferences(): readonly InnerReference[] {
    return this.once('references', () => resolveReferences(this, this.divisions));
  }

  get parts(): readonly PlanPart[] {
    this.settle();
    return this.divisions;
  }

  get stretches(): readonly PlanStretch[] {
    this.settle();
    return this.inStretches;
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

const firstTitle = ({ titles }: Division): Title | null => titles[0]?.title ?? null;
const planTitle = ({ titles }: Division): Title | null => titleOfKind(titles, 'plan');
const decisionTitle = ({ titles }: Division): Title | null => titleOfKind(titles, 'decision');
const letterheadLines = ({ letterhead }: Division): LetterheadLines | null => letterhead;
const basisItems = ({ basis }: Division): readonly Words[] | null =>
  basis.length > 0 ? basis : null;
const recipientsOf = ({ recipients }: Division): Recipients | null => recipients;
const signatureOf = ({ signature }: Division): Signature | null =>
  signature?.post == null && signature?.authority == null ? null : signature;
const signerAlone = ({ signature }: Division): Signature | null =>
  signature?.post == null && signature?.authority == null ? signature : null;

function titleOfKind(
  titles: readonly TitleInDivision[],
  wanted: TitleInDivision['kind'],
): Title | null {
  return titles.find(({ kind }) => kind === wanted)?.title ?? null;
}

function hasAttachedNote({ attachedNote }: Division): number {
  return attachedNote ? 1 : 0;
}
