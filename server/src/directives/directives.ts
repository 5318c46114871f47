import { directiveFacts } from './directive-facts.ts';
import { splitById } from './identities.ts';
import { resolveNames } from './resolve-names.ts';
import { resolveSchemes } from './resolve-schemes.ts';
import { resolveShortNumbers } from './resolve-short-numbers.ts';
import { settleSigns } from './settle-signs.ts';
import type { CitationMention } from './citation-mention.ts';

/** A mention with whatever its caller knows it by: a place in the document, a file. */
export interface PlacedMention<Place> {
  readonly mention: CitationMention;
  readonly place: Place;
}

/** A mention as the whole document makes it understood. */
export interface ResolvedCitation<Place> {
  readonly mention: CitationMention;
  readonly place: Place;
  /** The id in the spelling of the whole document; what `directive` has for its id. */
  readonly id: string;
  /** End of the words in the passage: a scheme's name is cut where the approving decision's words end. */
  readonly end: number;
  /** End of the whole citation: date and issuer. */
  readonly fullEnd: number;
}

/** One document cited, with the facts of its fullest mentions. */
export interface ResolvedDirective<Place> {
  readonly id: string;
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** The first mention with date, issuer and subject; the first mention where none is full. */
  readonly defining: ResolvedCitation<Place>;
  readonly citations: readonly ResolvedCitation<Place>[];
}

/** All citations of a document and the directives they stand for, in reading order of first mention. */
export interface ResolvedCitations<Place> {
  readonly citations: readonly ResolvedCitation<Place>[];
  readonly directives: readonly ResolvedDirective<Place>[];
}

/** What a pass of the resolution decides about one mention; null drops it. */
export interface Resolution {
  id: string;
  end: number;
  dropped: boolean;
}

/**
 * Settles what single passages cannot tell: swapped signs (“211/KH-TU” where the text has 211-KH/TU),
 * the year and number of a law cited by short name, schemes cited by name, bare numbers (“Nghị quyết
 * 57”); and groups the mentions into directives. `placed` must be in reading order. Pure; linear but
 * for sorting.
 */
export function resolveCitations<Place>(
  placed: readonly PlacedMention<Place>[],
): ResolvedCitations<Place> {
  const mentions = placed.map((one) => one.mention);
  const resolutions: Resolution[] = mentions.map((mention) => ({
    id: mention.id,
    end: mention.end,
    dropped: mention.tentative,
  }));
  settleSigns(mentions, resolutions);
  resolveNames(mentions, resolutions);
  resolveSchemes(mentions, resolutions);
  resolveShortNumbers(mentions, resolutions);

  const citations: ResolvedCitation<Place>[] = [];
  for (let index = 0; index < placed.length; index++) {
    const { id, end, dropped } = resolutions[index] as Resolution;
    if (dropped) continue;
    const { mention, place } = placed[index] as PlacedMention<Place>;
    const fullEnd = mention.form === 'scheme' ? end : mention.fullEnd;
    citations.push({ mention, place, id, end, fullEnd });
  }
  const directives = splitById(citations).map(directiveFacts);
  return { citations, directives };
}
