import { foldUnaccented } from '../text/fold.ts';
import { range } from '../text/position.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { headingKinds, numbersPerHeading } from './file-facts.ts';
import type { IndexedFile } from './indexed-file.ts';
import type { FoundSymbol } from './workspace-knowledge.ts';

const longestName = 200;

interface Hit {
  /** Lower is better. */
  readonly rank: number;
  make(): FoundSymbol;
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
  const wanted = foldUnaccented(query);
  const words = wanted.split(' ').filter((word) => word !== '');
  const hits: Hit[] = [];
  const offer = (name: string, penalty: number, make: () => FoundSymbol): void => {
    const rank = rankOf(name, wanted, words);
    if (rank !== null) hits.push({ rank: rank + penalty, make });
  };
  for (const file of files) {
    const { own, headings } = file.facts;
    const name = nameOfPlan(own.type, own.number, own.subject);
    const folded = foldedOf(file, name);
    if (name !== '') {
      offer(folded.name, 0, () => ({ kind: 'plan', name, container: null, place: file.place }));
    }
    if (words.length === 0 || !words.every((word) => folded.headings.includes(word))) continue;
    const names = headings.names.split('\n');
    for (const [index, line] of folded.headings.split('\n').entries()) {
      offer(line, 1000, () => headingSymbol(file, names[index] ?? '', index, name));
    }
  }
  for (const entry of words.length === 0 ? [] : entries) {
    const name = nameOfPlan(entry.type, entry.id, entry.subject);
    const place = { uri: entry.uri, range: entry.range, selectionRange: entry.range };
    offer(foldUnaccented(name), 500, () => ({ kind: 'directive', name, container: null, place }));
  }
  return hits
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((hit) => hit.make());
}

/** `Kế hoạch 215/KH-UBND – Triển khai …` */
export function nameOfPlan(
  type: string | null,
  number: string | null,
  subject: string | null,
): string {
  const head = [type, number].filter((part) => part !== null).join(' ');
  const name = subject === null ? head : head === '' ? subject : `${head} – ${subject}`;
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

function headingSymbol(file: IndexedFile, name: string, index: number, plan: string): FoundSymbol {
  const { places } = file.facts.headings;
  const at = index * numbersPerHeading;
  const [line = 0, start = 0, end = 0, kind = 0] = places.slice(at, at + numbersPerHeading);
  const place = range(line, start, line, end);
  return {
    kind: headingKinds[kind] === 'unit' ? 'unit' : 'section',
    name,
    container: plan === '' ? null : plan,
    place: { uri: file.uri, range: place, selectionRange: place },
  };
}

/** Null where a word is missing; words at the start and in one piece rank first, then short names. */
function rankOf(name: string, wanted: string, words: readonly string[]): number | null {
  let scattered = 0;
  for (const word of words) {
    const at = name.indexOf(word);
    if (at < 0) return null;
    const startsWord = at === 0 || name[at - 1] === ' ' || ` ${name}`.includes(` ${word}`);
    if (!startsWord) scattered += 200;
  }
  const whole = name.indexOf(wanted);
  const place = whole === 0 ? 0 : whole > 0 ? 100 : 300;
  return place + scattered + Math.min(name.length, longestName) / 4;
}

/** The names of a file as they are searched; made when somebody first searches. */
interface Folded {
  readonly name: string;
  readonly headings: string;
}

const foldedNames = new WeakMap<IndexedFile, Folded>();

function foldedOf(file: IndexedFile, name: string): Folded {
  const known = foldedNames.get(file);
  if (known) return known;
  const folded = { name: foldUnaccented(name), headings: file.facts.headings.folded };
  foldedNames.set(file, folded);
  return folded;
}
