import { canonicalTypeName } from '../directives/document-types.ts';
import type { Citation, Directive, Plan } from '../plan/facts.ts';
import { foldPassage } from '../text/fold.ts';
import { containsRange, type Range } from '../text/position.ts';
import type {
  CitedFacts,
  FileFacts,
  HeadingFacts,
  OwnFacts,
  PackedRange,
  UnitFacts,
} from './file-facts.ts';
import { placeOfIssuer } from './issuer-names.ts';
import { headingFacts } from './heading-facts.ts';
import { cut } from './cut.ts';
import { unitFacts } from './unit-facts.ts';

const longestSubject = 600;
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
    headings: headingFacts(plan.parts),
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
      headings ??= headingFacts(plan.parts);
      return headings;
    },
    cited: stated ?? citedFacts(plan, withPlacesWhenAsked),
    get units() {
      units ??= unitFacts(plan);
      return units;
    },
  };
}

/**
 * What a plan says that it is, and what it carries out, in one comparable line. It is asked for at each
 * keystroke, so only the parts are looked through that title and legal basis stand in.
 */
export function statementOf(plan: Plan): string {
  const carriedOut: string[] = [];
  const ranges = [plan.title?.range, plan.legalBasis?.range].filter((range) => range !== undefined);
  for (const { firstLine, lineCount, citations } of plan.parts) {
    const isTouched = ranges.some(
      ({ start, end }) => start.line < firstLine + lineCount && end.line >= firstLine,
    );
    if (!isTouched) continue;
    for (const { id, own, range } of citations)
      if (!own && isCarriedOutAt(plan, range)) carriedOut.push(id);
  }
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
  const places: number[] = [];
  for (const { range, fullRange } of citations) {
    for (const { start, end } of [range, fullRange])
      places.push(start.line, start.character, end.line, end.character);
  }
  return places;
}

/** Title and legal basis tell what a plan carries out. */
export function isCarriedOutAt({ title, legalBasis }: Plan, range: Range): boolean {
  const inTitle = title !== null && containsRange(title.range, range);
  return inTitle || (legalBasis !== null && containsRange(legalBasis.range, range));
}

function pack(range: Range | null): PackedRange {
  if (range === null) return [0, 0, 0, 0];
  const { start, end } = range;
  return [start.line, start.character, end.line, end.character];
}
