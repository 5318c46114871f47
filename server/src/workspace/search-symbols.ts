import { foldUnaccented } from '../text/fold.ts';
import { range } from '../text/position.ts';
import { BestHits, type Hit } from './best-hits.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { headingKinds, numbersPerHeading } from './file-facts.ts';
import type { IndexedFile } from './indexed-file.ts';
import { nameOfPlan } from './name-of-plan.ts';
import type { FoundSymbol } from './workspace-knowledge.ts';

/** Longer names are no worse than one of this length. */
const longName = 200;
/** Plans come before directives of catalogues, and these before sections and units, where they fit as well. */
const penalties = { plan: 0, directive: 500, heading: 1000 };

interface FoundHit extends Hit {
  make(): FoundSymbol;
}

/** What was typed, folded. */
interface Query {
  readonly whole: string;
  /** Each word, and the same after a space: as it stands where it begins a word of a name. */
  readonly words: readonly (readonly [word: string, spaced: string])[];
  /** The longest word, which the fewest names have. */
  readonly rarest: string;
}

/**
 * Finds plans by number and subject, headings, units, and the directives of catalogues: every word of
 * the query must stand in the name, whole or begun, in any order, with or without diacritics. An empty
 * query finds the plans.
 */
export function searchSymbols(
  query: string,
  files: readonly IndexedFile[],
  entries: readonly CatalogueEntry[],
  limit: number,
): FoundSymbol[] {
  const whole = foldUnaccented(query);
  const words = whole.split(' ').filter((word) => word !== '');
  const rarest = words.reduce((long, word) => (word.length > long.length ? word : long), '');
  const spaced = words.map((word) => [word, ` ${word}`] as const);
  const wanted = { whole, words: spaced, rarest };
  const hits = new BestHits<FoundHit>(limit);
  for (const file of files) offerPlan(file, wanted, hits);
  if (rarest !== '') {
    for (const entry of entries) offerEntry(entry, wanted, hits);
    for (const file of files) offerHeadings(file, wanted, hits);
  }
  return hits.best().map((hit) => hit.make());
}

function offerPlan(file: IndexedFile, query: Query, hits: BestHits<FoundHit>): void {
  const { foldedName } = file;
  const rank = foldedName === '' ? null : rankOf(foldedName, query, penalties.plan, hits.worst);
  if (rank === null) return;
  const make = (): FoundSymbol => {
    return { kind: 'plan', name: file.name, container: null, place: file.place };
  };
  hits.offer({ rank, make });
}

function offerEntry(entry: CatalogueEntry, query: Query, hits: BestHits<FoundHit>): void {
  const rank = rankOf(foldedEntry(entry), query, penalties.directive, hits.worst);
  if (rank === null) return;
  const { uri, range: whole } = entry;
  const place = { uri, range: whole, selectionRange: whole };
  const make = (): FoundSymbol => {
    return { kind: 'directive', name: nameOfEntry(entry), container: null, place };
  };
  hits.offer({ rank, make });
}

/** The headings of a file are one text: it is looked through for one word, and only lines with it are looked at. */
function offerHeadings(file: IndexedFile, query: Query, hits: BestHits<FoundHit>): void {
  const { folded } = file.facts.headings;
  for (let at = folded.indexOf(query.rarest); at >= 0; ) {
    const found = folded.indexOf('\n', at);
    const end = found < 0 ? folded.length : found;
    // Even without what stands before the word, most are too long to be among the best.
    if (bestRank(end - at, penalties.heading) < hits.worst)
      offerHeading(file, folded.lastIndexOf('\n', at) + 1, end, query, hits);
    at = folded.indexOf(query.rarest, end + 1);
  }
}

function offerHeading(
  file: IndexedFile,
  start: number,
  end: number,
  query: Query,
  hits: BestHits<FoundHit>,
): void {
  const name = file.facts.headings.folded.slice(start, end);
  const rank = rankOf(name, query, penalties.heading, hits.worst);
  if (rank !== null) hits.offer({ rank, make: () => headingSymbol(file, start) });
}

/** `start`: where the heading begins among the folded ones of its file. */
function headingSymbol(file: IndexedFile, start: number): FoundSymbol {
  const { names, folded, places } = file.facts.headings;
  const index = folded.slice(0, start).split('\n').length - 1;
  const at = index * numbersPerHeading;
  const [line = 0, from = 0, to = 0, kind = 0] = places.slice(at, at + numbersPerHeading);
  const place = range(line, from, line, to);
  return {
    kind: headingKinds[kind] === 'unit' ? 'unit' : 'section',
    name: names.split('\n')[index] ?? '',
    container: file.name === '' ? null : file.name,
    place: { uri: file.uri, range: place, selectionRange: place },
  };
}

/**
 * Null where a word is missing, and where the rank would not be better than `worst`. Words at the start and
 * in one piece rank first, then short names.
 */
function rankOf(
  name: string,
  { whole, words }: Query,
  penalty: number,
  worst: number,
): number | null {
  let rank = bestRank(name.length, penalty);
  for (const [word, spaced] of words) {
    if (rank >= worst) return null;
    const at = name.indexOf(word);
    if (at < 0) return null;
    const startsWord = at === 0 || name.includes(spaced);
    if (!startsWord) rank += 200;
  }
  const place = name.indexOf(whole);
  rank += place === 0 ? 0 : place > 0 ? 100 : 300;
  return rank < worst ? rank : null;
}

/** The rank of a name in which everything stands as it was typed, and at the start. */
function bestRank(length: number, penalty: number): number {
  return penalty + Math.min(length, longName) / 4;
}

const foldedEntries = new WeakMap<CatalogueEntry, string>();

function foldedEntry(entry: CatalogueEntry): string {
  const known = foldedEntries.get(entry);
  if (known !== undefined) return known;
  const folded = foldUnaccented(nameOfEntry(entry));
  foldedEntries.set(entry, folded);
  return folded;
}

function nameOfEntry({ type, id, subject }: CatalogueEntry): string {
  return nameOfPlan(type, id, subject);
}
