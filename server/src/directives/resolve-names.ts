import { foldWords } from '../text/fold.ts';
import type { CitationMention } from './citation-mention.ts';
import type { Resolution } from './directives.ts';

/** Abbreviations are looked up among so many names: every pair is compared. */
const mostNames = 300;

interface NamedDocument {
  readonly words: readonly string[];
  /** Ids of its mentions that state a year or a number, in order of appearance. */
  readonly full: Set<string>;
  /** The first spelling. */
  readonly id: string;
}

/**
 * A law or resolution cited by name takes the id under which the document cites it in full: with the
 * year, or by number. Two years of one law (an old and a new law) leave a mention without year as it is.
 */
export function resolveNames(
  mentions: readonly CitationMention[],
  resolutions: readonly Resolution[],
): void {
  const documents = new Map<string, NamedDocument>();
  for (const [index, mention] of mentions.entries()) {
    const words = nameWords(mention);
    if (!words) continue;
    const { id } = resolutions[index] as Resolution;
    const key = words.join(' ');
    const document = documents.get(key) ?? { words, full: new Set<string>(), id };
    documents.set(key, document);
    if (mention.year !== null) document.full.add(id);
  }
  const longNames = namesBehindInitials([...documents.values()]);
  for (const [index, mention] of mentions.entries()) {
    const words = nameWords(mention);
    if (!words) continue;
    const resolution = resolutions[index] as Resolution;
    const document = documents.get(words.join(' '));
    const meant = document && (longNames.get(document) ?? document);
    if (mention.year === null && meant) {
      resolution.id = meant.full.size === 1 ? only(meant.full) : meant.id;
    } else if (mention.year !== null && mention.form === 'name' && meant) {
      resolution.id = sameYear(meant, mention, resolution.id);
    }
  }
}

/** Type and name as words without marks; null for a mention that is no law or resolution. */
function nameWords(mention: CitationMention): readonly string[] | null {
  const isNumberedLaw = mention.form === 'number' && /\/(?:UBTV)?QH\d+$/u.test(mention.id);
  if (mention.form !== 'name' && !isNumberedLaw) return null;
  if (isNumberedLaw && (!mention.subject || !/luật$|^pháp lệnh$/iu.test(mention.type ?? '')))
    return null;
  const name =
    mention.form === 'name' && mention.subject === null
      ? mention.id
      : `${mention.type} ${mention.subject}`;
  const plain =
    mention.year !== null && mention.subject === null ? name.replace(/ \d{4}$/u, '') : name;
  return foldWords(plain).match(/[\p{L}\p{M}\d&]+/gu);
}

/** A mention by number in the year of a mention by name is the fuller name of the same law. */
function sameYear(document: NamedDocument, mention: CitationMention, otherwise: string): string {
  for (const id of document.full) {
    if (id.endsWith(` ${mention.year}`) || id.includes(`/${mention.year}/`)) return id;
  }
  return otherwise;
}

/** The documents whose words a name abbreviates: “Luật BVMT” for “Luật Bảo vệ môi trường”. */
function namesBehindInitials(
  documents: readonly NamedDocument[],
): ReadonlyMap<NamedDocument, NamedDocument> {
  const longNames = new Map<NamedDocument, NamedDocument>();
  const candidates = documents.slice(0, mostNames);
  for (const short of candidates) {
    if (!/ \p{Lu}{2,8}(?= |$)/u.test(short.id)) continue;
    const long = candidates.find((other) => other !== short && abbreviates(short, other.words));
    if (long) longNames.set(short, long);
  }
  return longNames;
}

function abbreviates(short: NamedDocument, words: readonly string[]): boolean {
  let at = 0;
  for (const word of short.words) {
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

function only(ids: ReadonlySet<string>): string {
  const [id = ''] = ids;
  return id;
}
