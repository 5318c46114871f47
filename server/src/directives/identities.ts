import { append } from '../text/append.ts';
import type { CitationMention } from './citation-mention.ts';
import type { ResolvedCitation } from './directives.ts';

/**
 * Groups citations into documents, in order of first mention. An id is one document, unless its dates
 * say otherwise: State numbers restart each year (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3), Party
 * numbers each term of office, so “02/CT-TTg” of 2018 and of 2019 are two.
 */
export function splitById<Place>(
  citations: readonly ResolvedCitation<Place>[],
): readonly (readonly ResolvedCitation<Place>[])[] {
  const byId = new Map<string, ResolvedCitation<Place>[]>();
  for (const citation of citations) {
    const group = byId.get(citation.id);
    if (group) group.push(citation);
    else byId.set(citation.id, [citation]);
  }
  const groups: (readonly ResolvedCitation<Place>[])[] = [];
  let split = false;
  for (const group of byId.values()) {
    const parts = statesTwoDates(group) ? splitByDate(group) : [group];
    split ||= parts.length > 1;
    append(groups, parts);
  }
  if (!split) return groups;
  const order = new Map(citations.map((citation, index) => [citation, index]));
  const firstOf = (group: readonly ResolvedCitation<Place>[]): number =>
    order.get(group[0] as ResolvedCitation<Place>) ?? 0;
  return groups.sort((a, b) => firstOf(a) - firstOf(b));
}

interface Edition<Place> {
  readonly date: string;
  /** Words of the first subject stated for it. */
  words: ReadonlySet<string>;
  readonly citations: ResolvedCitation<Place>[];
}

function statesTwoDates<Place>(group: readonly ResolvedCitation<Place>[]): boolean {
  let stated: string | null = null;
  for (const { mention } of group) {
    if (stated !== null && mention.date !== null && mention.date !== stated) return true;
    stated ??= mention.date;
  }
  return false;
}

function splitByDate<Place>(
  group: readonly ResolvedCitation<Place>[],
): readonly (readonly ResolvedCitation<Place>[])[] {
  const editions: Edition<Place>[] = [];
  const chosen: (Edition<Place> | null)[] = group.map((citation) => {
    const { mention } = citation;
    if (!mention.date || mention.form !== 'number') return null;
    const date = mention.date;
    let edition = editions.find((one) => isSameDocument(one.date, date, mention));
    if (!edition) {
      edition = { date, words: new Set(), citations: [] };
      editions.push(edition);
    }
    if (edition.words.size === 0) edition.words = subjectWords(mention);
    return edition;
  });
  if (editions.length <= 1) return [group];
  let last: Edition<Place> | null = null;
  for (const [index, citation] of group.entries()) {
    const edition: Edition<Place> =
      chosen[index] ?? bySubject(citation, editions) ?? last ?? (editions[0] as Edition<Place>);
    edition.citations.push(citation);
    last = edition;
  }
  return editions.map((edition) => edition.citations);
}

/** An undated mention belongs to the edition whose subject it repeats. */
function bySubject<Place>(
  citation: ResolvedCitation<Place>,
  editions: readonly Edition<Place>[],
): Edition<Place> | null {
  const words = subjectWords(citation.mention);
  if (words.size < 3) return null;
  let best: Edition<Place> | null = null;
  let most = 0.5;
  for (const edition of editions) {
    const likeness = share(words, edition.words);
    if (likeness > most) [best, most] = [edition, likeness];
  }
  return best;
}

/**
 * Whether two dates of one symbol are of one document: in the same series of numbers, or the same day
 * of two years, which is a slip of the pen rather than a coincidence.
 */
function isSameDocument(date: string, other: string, mention: CitationMention): boolean {
  if (date.slice(5) === other.slice(5) || date.slice(0, 4) === other.slice(0, 4)) return true;
  if (mention.id.split('/').length > 2) return true;
  const party = /^[\d.]+-/u.test(mention.id);
  return party && term(date, mention) === term(other, mention);
}

/** The Party's term of office: the centre's begins in January, the others' in the autumn before. */
function term(date: string, mention: CitationMention): number {
  const begins = /TW$/u.test(mention.id) ? '01-20' : '09-01';
  const year = Number(date.slice(0, 4)) - (date.slice(5) < begins ? 1 : 0);
  return Math.floor((year - (/TW$/u.test(mention.id) ? 2011 : 2010)) / 5);
}

function subjectWords(mention: CitationMention): ReadonlySet<string> {
  return new Set(mention.subject?.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []);
}

function share(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  return common / Math.max(1, Math.min(words.size, others.size));
}
