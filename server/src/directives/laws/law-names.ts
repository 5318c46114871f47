import { foldPassage } from '../../text/fold.ts';
import { knownLawNames } from './known-laws.ts';

/** A tree of words; marks between words are no part of it (“Phòng chống tham nhũng” misses its comma). */
interface WordTree {
  readonly next: Map<string, WordTree>;
  /** The first letter of the word that leads here, without tone and hook: “ứng” begins with U as “Ư” does. */
  readonly initial: string;
  /** The printed spelling of the name that ends here. */
  name: string | null;
}

/** A known name found in a text. */
export interface KnownLawName {
  readonly end: number;
  /** As usually printed. */
  readonly name: string;
  /** True where words stand as their initials: “Bảo vệ BMNN”. */
  readonly abbreviated: boolean;
}

const wordAt = /[ ,/]{0,2}([\p{L}\p{M}\d&]+)/uy;
const initials = /^[\p{Lu}&]{2,8}$/u;

let tree: WordTree | null = null;

/** The longest known law name that begins at `start`; null when none does. */
export function readKnownLawName(text: string, folded: string, start: number): KnownLawName | null {
  tree ??= growTree();
  return longestFrom(tree, text, folded, start, false);
}

function longestFrom(
  from: WordTree,
  text: string,
  folded: string,
  start: number,
  abbreviated: boolean,
): KnownLawName | null {
  let node = from;
  let end = start;
  let found: KnownLawName | null = null;
  for (;;) {
    wordAt.lastIndex = end;
    const match = wordAt.exec(folded);
    if (!match?.[1]) return found;
    const next = node.next.get(match[1]);
    const wordEnd = end + match[0].length;
    if (!next) {
      const printed = text.slice(wordEnd - match[1].length, wordEnd);
      return byInitials(node, printed, text, folded, wordEnd) ?? found;
    }
    node = next;
    end = wordEnd;
    if (node.name) found = { end, name: node.name, abbreviated };
  }
}

/** Reads `BMNN` as the words “bí mật nhà nước”; null when no name, or more than one, has these initials. */
function byInitials(
  from: WordTree,
  printed: string,
  text: string,
  folded: string,
  end: number,
): KnownLawName | null {
  if (!initials.test(printed)) return null;
  let nodes: WordTree[] = [from];
  for (const letter of foldPassage(printed).replace(/&/gu, 'v')) {
    nodes = nodes.flatMap((node) =>
      [...node.next.values()].filter((next) => next.initial === letter),
    );
    if (nodes.length === 0) return null;
  }
  const found = nodes.flatMap((node) => {
    const longer = longestFrom(node, text, folded, end, true);
    if (longer) return [longer];
    return node.name ? [{ end, name: node.name, abbreviated: true }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function growTree(): WordTree {
  const root: WordTree = { next: new Map(), initial: '', name: null };
  for (const name of knownLawNames) {
    let node = root;
    for (const word of foldPassage(name).match(/[\p{L}\p{M}\d&]+/gu) ?? []) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), initial: initialOf(word), name: null };
        node.next.set(word, next);
      }
      node = next;
    }
    node.name ??= name;
  }
  return root;
}

function initialOf(word: string): string {
  return word.charAt(0).normalize('NFD').charAt(0);
}
