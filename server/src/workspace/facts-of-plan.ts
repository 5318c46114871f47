import { canonicalTypeName } from '../directives/document-types.ts';
import type { Citation, Directive, OutlineNode, Plan } from '../plan/facts.ts';
import { foldPassage, foldUnaccented } from '../text/fold.ts';
import { containsRange, type Range } from '../text/position.ts';
import {
  type CitedFacts,
  type FileFacts,
  type HeadingFacts,
  headingKinds,
  type OwnFacts,
  type PackedRange,
  type UnitFacts,
} from './file-facts.ts';
import { placeOfIssuer } from './issuer-names.ts';
import { unitKey } from '../plan/units/unit-key.ts';

/** A heading in a list takes no more than this; the rest is in the file. */
const longestName = 160;
const longestSubject = 600;
const mostHeadings = 2000;
const mostMentions = 2000;

/**
 * What the index keeps of a plan; null for a text that is no plan and no directive. It is the same
 * whether the plan was read in full or as `createFactsReader` does, but for the units.
 */
export function factsOfPlan(plan: Plan): FileFacts | null {
  const isPlan = plan.recognition.isPlan;
  const own = ownFacts(plan);
  if (!isPlan && own.number === null) return null;
  return {
    isPlan,
    own,
    headings: headingFacts(plan.outline),
    cited: citedFacts(plan, withPlaces),
    units: unitFacts(plan),
  };
}

/**
 * The same of a plan that is open and edited: the lists of headings, places and units are made when they are
 * asked for, since most keystrokes ask for none of them. `stated` is what was read of its citations, where
 * they still say the same: their places are those of the present text.
 */
export function factsOfOpenPlan(
  plan: Plan,
  stated: readonly CitedFacts[] | null,
): FileFacts | null {
  const isPlan = plan.recognition.isPlan;
  const own = ownFacts(plan);
  if (!isPlan && own.number === null) return null;
  let headings: HeadingFacts | null = null;
  let units: readonly UnitFacts[] | null = null;
  return {
    isPlan,
    own,
    get headings() {
      headings ??= headingFacts(plan.outline);
      return headings;
    },
    cited: stated ?? citedFacts(plan, withPlacesWhenAsked),
    get units() {
      units ??= unitFacts(plan);
      return units;
    },
  };
}

/** What a plan says that it is, and what it carries out, in one comparable line. */
export function statementOf(plan: Plan): string {
  const carriedOut = plan.directives
    .filter(({ citations }) =>
      citations.some(({ own, range }) => !own && isCarriedOutAt(plan, range)),
    )
    .map(({ id }) => id);
  return JSON.stringify([plan.recognition.isPlan, ownFacts(plan), carriedOut]);
}

function ownFacts({ letterhead, title }: Plan): OwnFacts {
  const { number, date, issuer, place } = letterhead;
  const range = title?.range ?? number?.range ?? null;
  return {
    // “/KH-UBND” is a number that is still blank.
    number: number !== null && /^\d/.test(number.text) ? number.text : null,
    date,
    issuer: issuer?.text ?? null,
    place: placeOfIssuer(issuer?.text ?? '') ?? place?.text ?? null,
    type: title === null ? null : (canonicalTypeName(foldPassage(title.kind.text)) ?? null),
    subject: cut(title?.subject?.text ?? null, longestSubject),
    range: pack(range),
    selection: pack(title?.kind.range ?? range),
  };
}

function headingFacts(outline: readonly OutlineNode[]): HeadingFacts {
  const names: string[] = [];
  const places: number[] = [];
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const { kind, label, title, selectionRange, children } of nodes) {
      if (names.length >= mostHeadings) return;
      const code = (headingKinds as readonly string[]).indexOf(kind);
      if (code >= 0) {
        const parts = [label === '' || kind === 'appendix' ? label : `${label}.`, title];
        names.push(cut(parts.filter((part) => part !== '').join(' '), longestName) ?? '');
        const { start, end } = selectionRange;
        places.push(start.line, start.character, end.character, code);
      }
      visit(children);
    }
  };
  visit(outline);
  const folded = names.map((name) => foldUnaccented(name)).join('\n');
  return { names: names.join('\n'), folded, places };
}

type StatedFacts = Omit<CitedFacts, 'places'>;

function citedFacts(
  plan: Plan,
  placed: (stated: StatedFacts, citations: readonly Citation[]) => CitedFacts,
): CitedFacts[] {
  let left = mostMentions;
  const cited: CitedFacts[] = [];
  for (const directive of plan.directives) {
    const citations = directive.citations.filter(({ own }) => !own).slice(0, left);
    if (citations.length === 0) continue;
    left -= citations.length;
    cited.push(placed(statedFacts(plan, directive, citations), citations));
  }
  return cited;
}

function statedFacts(
  plan: Plan,
  { id, type, date, issuer, subject }: Directive,
  citations: readonly Citation[],
): StatedFacts {
  return {
    id,
    type,
    date,
    issuer,
    subject: cut(subject, longestSubject),
    carriedOut: citations.some(({ range }) => isCarriedOutAt(plan, range)),
  };
}

function withPlaces(stated: StatedFacts, citations: readonly Citation[]): CitedFacts {
  return { ...stated, places: placesOf(citations) };
}

/** The citations of an open plan stay the same objects, and move with its text. */
function withPlacesWhenAsked(stated: StatedFacts, citations: readonly Citation[]): CitedFacts {
  return {
    ...stated,
    get places() {
      return placesOf(citations);
    },
  };
}

function placesOf(citations: readonly Citation[]): number[] {
  return citations.flatMap(({ range, fullRange }) => [...pack(range), ...pack(fullRange)]);
}

/** Title and legal basis tell what a plan carries out. */
export function isCarriedOutAt({ title, legalBasis }: Plan, range: Range): boolean {
  const inTitle = title !== null && containsRange(title.range, range);
  return inTitle || (legalBasis !== null && containsRange(legalBasis.range, range));
}

function unitFacts(plan: Plan): UnitFacts[] {
  const counts = new Map<string, [string, number]>();
  const add = (name: string): void => {
    if (name.length > longestName) return;
    const key = unitKey(name);
    const known = counts.get(key);
    if (known) known[1]++;
    else counts.set(key, [name, 1]);
  };
  for (const { unit } of plan.leadUnits) add(unit);
  for (const { unit } of plan.coordinatingUnits) add(unit);
  for (const { text } of plan.unitHeadings) add(text);
  for (const { name, archive } of plan.recipients?.items ?? []) if (!archive) add(name);
  return [...counts.values()];
}

function cut<Text extends string | null>(text: Text, length: number): Text {
  return (text !== null && text.length > length ? `${text.slice(0, length - 1)}…` : text) as Text;
}

function pack(range: Range | null): PackedRange {
  if (range === null) return [0, 0, 0, 0];
  const { start, end } = range;
  return [start.line, start.character, end.line, end.character];
}
