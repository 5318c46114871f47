import { type ResolvedCitation, resolveCitations } from '../directives/directives.ts';
import type { Range } from '../text/position.ts';
import { placeOf } from './blocks/block.ts';
import { type Division, follow, type PlacedCitation } from './division/division.ts';
import type { Citation, Directive } from './facts.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One citation as read, and as settled: null where the whole text tells that it is none. */
interface Settled {
  readonly placed: PlacedCitation;
  readonly citation: Mutable<Citation> | null;
  /** End of the words and of the whole citation, in the passage. */
  readonly end: number;
  readonly fullEnd: number;
}

/**
 * The citations of a document and the directives that they stand for. What a citation stands for
 * depends on the whole text, but hardly any edit changes it: as long as the edited parts cite the same
 * documents in the same words, everything that was settled stays, and only places are taken anew.
 */
export class CitedDirectives {
  directives: readonly Directive[] = [];
  version = 0;
  private divisions: readonly Division[] = [];
  private readonly settled = new WeakMap<Division, readonly Settled[]>();
  private ownNumber: string | null = null;

  /** Settles the citations of all divisions; `ownNumber` is the document's own. */
  update(divisions: readonly Division[], ownNumber: string | null): void {
    const [from, oldTo, newTo] = changedBetween(this.divisions, divisions);
    const old = this.divisions
      .slice(from, oldTo)
      .flatMap((division) => this.settled.get(division) ?? []);
    const fresh = divisions.slice(from, newTo);
    const isNewNumber = ownNumber !== this.ownNumber;
    this.divisions = [...divisions];
    this.ownNumber = ownNumber;
    if (this.version === 0 || !this.takeOver(old, fresh)) this.settleAll(divisions);
    else if (isNewNumber) this.tellOwn(divisions);
  }

  /** The document has another number: tells anew which citations are of itself. */
  private tellOwn(divisions: readonly Division[]): void {
    let isChanged = false;
    for (const division of divisions) {
      for (const { citation } of this.settled.get(division) ?? []) {
        if (citation === null) continue;
        const own = citation.id === this.ownNumber;
        isChanged ||= citation.own !== own;
        citation.own = own;
      }
    }
    if (!isChanged) return;
    // Others keep what they make of the list with it.
    this.directives = [...this.directives];
    this.version++;
  }

  /** Gives the citations of fresh divisions the meaning of the old ones, where they are the same; else false. */
  private takeOver(old: readonly Settled[], fresh: readonly Division[]): boolean {
    const count = fresh.reduce((sum, division) => sum + division.placedCitations.length, 0);
    if (count !== old.length) return false;
    const placed = fresh.flatMap((division) => division.placedCitations);
    if (!placed.every((citation, index) => isSameMention(citation, old[index]?.placed)))
      return false;
    let index = 0;
    for (const division of fresh) {
      const list: Settled[] = [];
      for (const citation of division.placedCitations) {
        list.push(moved(old[index++] as Settled, citation, division));
      }
      this.keep(division, list);
    }
    return true;
  }

  private settleAll(divisions: readonly Division[]): void {
    const placed = divisions.flatMap((division) =>
      division.placedCitations.map((citation) => ({ mention: citation.mention, place: citation })),
    );
    const resolved = resolveCitations(placed);
    const byResolved = new Map<ResolvedCitation<PlacedCitation>, Mutable<Citation>>();
    const byPlace = new Map<PlacedCitation, Settled>();
    for (const one of resolved.citations) {
      const citation = citationOf(one, this.ownNumber);
      byResolved.set(one, citation);
      byPlace.set(one.place, { placed: one.place, citation, end: one.end, fullEnd: one.fullEnd });
    }
    for (const division of divisions) {
      for (const placed of division.placedCitations) {
        const settled = byPlace.get(placed);
        if (settled?.citation) place(settled.citation, settled, division);
      }
      this.keep(
        division,
        division.placedCitations.map(
          (citation) =>
            byPlace.get(citation) ?? { placed: citation, citation: null, end: 0, fullEnd: 0 },
        ),
      );
    }
    this.directives = resolved.directives.map((one): Directive => {
      const citations = one.citations.map((citation) => byResolved.get(citation) as Citation);
      const defining = byResolved.get(one.defining) ?? (citations[0] as Citation);
      const { id, type, date, issuer, subject } = one;
      return { id, type, date, issuer, subject, defining, citations };
    });
    this.version++;
  }

  private keep(division: Division, list: readonly Settled[]): void {
    this.settled.set(division, list);
    division.citations = list
      .map(({ citation }) => citation)
      .filter((citation) => citation !== null);
  }
}

/** The first division that differs, and the ends of the differing stretch in the old and the new list. */
function changedBetween(
  old: readonly Division[],
  fresh: readonly Division[],
): [number, number, number] {
  let from = 0;
  while (from < old.length && from < fresh.length && old[from] === fresh[from]) from++;
  let oldTo = old.length;
  let newTo = fresh.length;
  while (oldTo > from && newTo > from && old[oldTo - 1] === fresh[newTo - 1]) {
    oldTo--;
    newTo--;
  }
  return [from, oldTo, newTo];
}

/** Whether two mentions would be settled alike: the same words about the same document. */
function isSameMention({ mention: a }: PlacedCitation, old: PlacedCitation | undefined): boolean {
  if (!old) return false;
  const b = old.mention;
  if (a === b) return true;
  return (
    a.form === b.form &&
    a.id === b.id &&
    a.type === b.type &&
    a.date === b.date &&
    a.year === b.year &&
    a.issuer === b.issuer &&
    a.subject === b.subject &&
    a.end - a.start === b.end - b.start &&
    a.fullEnd - a.start === b.fullEnd - b.start &&
    a.inCapitals === b.inCapitals &&
    a.tentative === b.tentative
  );
}

/** What was settled of a mention, at its new place. */
function moved(old: Settled, placed: PlacedCitation, division: Division): Settled {
  const shift = placed.mention.start - old.placed.mention.start;
  const settled = { ...old, placed, end: old.end + shift, fullEnd: old.fullEnd + shift };
  if (settled.citation) place(settled.citation, settled, division);
  return settled;
}

function citationOf(
  one: ResolvedCitation<PlacedCitation>,
  ownNumber: string | null,
): Mutable<Citation> {
  const { mention, place: placed, id } = one;
  return {
    text: '',
    range: placed.range,
    fullRange: placed.fullRange,
    id,
    type: mention.type,
    date: mention.date,
    issuer: mention.issuer,
    subject: mention.subject,
    own: ownNumber !== null && id === ownNumber,
  };
}

/** Takes words and ranges of a citation from where it stands. */
function place(
  citation: Mutable<Citation>,
  { placed, end, fullEnd }: Omit<Settled, 'citation'>,
  division: Division,
): void {
  const { mention, passage, range, fullRange } = placed;
  citation.text = passage.text.slice(mention.start, end);
  citation.range = end === mention.end ? range : cut(placed, division, range, mention.start, end);
  citation.fullRange =
    fullEnd === mention.fullEnd
      ? fullRange
      : cut(placed, division, fullRange, mention.fullStart, fullEnd);
}

/** Ranges that the whole text has cut short, by their end; made once, since they move with their division. */
const cuts = new WeakMap<PlacedCitation, Map<string, Range>>();

function cut(
  placed: PlacedCitation,
  division: Division,
  range: Range,
  start: number,
  end: number,
): Range {
  const known = cuts.get(placed) ?? new Map<string, Range>();
  cuts.set(placed, known);
  const key = `${start} ${end}`;
  const before = known.get(key);
  if (before) return before;
  const inBlock = placeOf(placed.passage, 0, start, end);
  const line = range.start.line - inBlock.start.line;
  inBlock.start.line += line;
  inBlock.end.line += line;
  const shorter = follow(division, inBlock);
  known.set(key, shorter);
  return shorter;
}
