import type { CitationMention } from './citation-mention.ts';
import type { Resolution } from './directives.ts';

/** Abbreviations are looked up among so many names: every pair is compared. */
const mostNames = 300;

interface NamedDocument {
  readonly key: string;
  /** Ids of its mentions that state a year or a number, by year, in order of appearance. */
  readonly byYear: Map<number, string>;
  /** The first spelling, without year. */
  readonly name: string;
}

/**
 * A law or resolution cited by name takes the id under which the document cites it in full: with the
 * year, or by number. Two years of one law (an old and a new law) leave a mention without year as it is.
 */
export function resolveNames(
  mentions: readonly CitationMention[],
  resolutions: readonly Resolution[],
): void {
  const documents = namedDocuments(mentions);
  const longNames = namesBehindInitials([...documents.values()]);
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as CitationMention;
    const document = mention.form === 'name' ? documents.get(mention.key) : undefined;
    if (!document) continue;
    const meant = longNames.get(document) ?? document;
    (resolutions[index] as Resolution).id = idOf(meant, mention);
  }
}

function namedDocuments(mentions: readonly CitationMention[]): Map<string, NamedDocument> {
  const documents = new Map<string, NamedDocument>();
  for (const mention of mentions) {
    const key = mention.form === 'name' ? mention.key : mention.lawKey;
    if (key === null) continue;
    let document = documents.get(key);
    if (!document) {
      document = { key, byYear: new Map(), name: nameOf(mention) };
      documents.set(key, document);
    }
    if (mention.year === null) continue;
    // A law's number is a fuller name of it than its year.
    const known = document.byYear.has(mention.year);
    if (!known || mention.form === 'number') document.byYear.set(mention.year, mention.id);
  }
  return documents;
}

function nameOf({ id, year }: CitationMention): string {
  return year !== null && id.endsWith(` ${year}`) ? id.slice(0, -5) : id;
}

function idOf(document: NamedDocument, mention: CitationMention): string {
  if (mention.year !== null) return document.byYear.get(mention.year) ?? mention.id;
  const [only] = document.byYear.values();
  return document.byYear.size === 1 && only ? only : document.name;
}

/** The documents whose words a name abbreviates: “Luật BVMT” for “Luật Bảo vệ môi trường”. */
function namesBehindInitials(
  documents: readonly NamedDocument[],
): ReadonlyMap<NamedDocument, NamedDocument> {
  const longNames = new Map<NamedDocument, NamedDocument>();
  const candidates = documents.slice(0, mostNames);
  for (const short of candidates) {
    if (!/ [A-ZĐƯ]{2,8}(?= |$)/u.test(short.name)) continue;
    const long = candidates.find((other) => other !== short && abbreviates(short.key, other.key));
    if (long) longNames.set(short, long);
  }
  return longNames;
}

function abbreviates(short: string, long: string): boolean {
  const words = long.split(' ');
  let at = 0;
  for (const word of short.split(' ')) {
    if (words[at] === word) {
      at++;
      continue;
    }
    for (const initial of word) {
      if (!words[at]?.startsWith(initial)) return false;
      at++;
    }
  }
  return at === words.length;
}
