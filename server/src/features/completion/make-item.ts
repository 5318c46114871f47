import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Position, Range } from '../../text/position.ts';
import { type Candidate, TypedWords } from './typed-words.ts';

/** What a client sends back when it wants to know more of a suggestion. */
export interface CompletionData {
  readonly uri: string;
  readonly kind: 'directive' | 'unit';
  /** The key of a directive in the workspace, the number of one that only the plan knows; the name of a unit. */
  readonly id: string;
}

/** A suggestion before it is known whether it fits. The list's order is the order of preference. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is put in; the label where nothing is said. */
  readonly newText?: string;
  readonly detail?: string;
  /** Stands in grey behind the label, where the client has room for it. */
  readonly description?: string;
  readonly isDeprecated?: boolean;
  readonly data?: CompletionData;
}

const mostItems = 100;

/** Suggestions that fit what was typed, ready for the client; whether some were left out. */
export interface FittingItems {
  readonly items: CompletionItem[];
  readonly isCut: boolean;
}

export function fittingItems<Of extends Suggestion>(
  suggestions: Iterable<Of>,
  candidate: (suggestion: Of) => Candidate,
  typed: string,
  position: Position,
): FittingItems {
  const words = new TypedWords(typed);
  const ranks: Of[][] = [[], [], []];
  let count = 0;
  for (const suggestion of suggestions) {
    const fit = words.fit(candidate(suggestion));
    // What is there already needs no suggestion.
    if (fit === null || (suggestion.newText ?? suggestion.label) === typed) continue;
    ranks[fit]?.push(suggestion);
    count++;
  }
  const range = endingAt(position, typed.length);
  const items = ranks
    .flat()
    .slice(0, mostItems)
    .map((suggestion, index) => toItem(suggestion, index, typed, range));
  return { items, isCut: count > mostItems };
}

/**
 * The editor filters and sorts by itself, letter by letter and with diacritics. What was typed as the text
 * to filter by makes it keep what fits here, in the order given here.
 */
function toItem(
  suggestion: Suggestion,
  index: number,
  typed: string,
  range: Range,
): CompletionItem {
  const { label, kind, newText = label, detail, description, isDeprecated, data } = suggestion;
  return {
    label,
    kind,
    sortText: String(index).padStart(4, '0'),
    ...(typed !== '' && { filterText: typed }),
    textEdit: { range, newText },
    ...(detail !== undefined && { detail }),
    ...(description !== undefined && { labelDetails: { description } }),
    ...(isDeprecated === true && { tags: [1 as const] }),
    ...(data !== undefined && { data }),
  };
}

function endingAt({ line, character }: Position, length: number): Range {
  return { start: { line, character: character - length }, end: { line, character } };
}
