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
  /** True where words stand as their initials (“Bảo vệ BMNN”) or run together: the printed words are no name. */
  readonly repaired: boolean;
}

const wordAt = /[ ,/]{0,2}([\p{L}\p{M}\d&]+)/uy;
const initials = /^[A-ZÂĐÔƠƯ&]{2,8}$/u;

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
  repaired: boolean,
): KnownLawName | null {
  let node = from;
  let end = start;
  let found: KnownLawName | null = null;
  for (;;) {
    wordAt.lastIndex = end;
    const match = wordAt.exec(folded);
    if (!match?.[1]) return found;
    const wordStart = end + match[0].length - match[1].length;
    const next = node.next.get(match[1]);
    if (!next) {
      const wordEnd = wordStart + match[1].length;
      const printed = text.slice(wordStart, wordEnd);
      return (
        byInitials(node, printed, text, folded, wordEnd) ??
        byFirstPart(node, match[1], text, folded, wordStart) ??
        found
      );
    }
    node = next;
    end = wordStart + match[1].length;
    if (node.name) found = { end, name: node.name, repaired };
  }
}

/** Reads “Phổbiến”, where a web copy lost the space between two words of a name. */
function byFirstPart(
  from: WordTree,
  glued: string,
  text: string,
  folded: string,
  start: number,
): KnownLawName | null {
  for (let length = Math.min(glued.length - 1, longestSyllable); length > 1; length--) {
    const next = from.next.get(glued.slice(0, length));
    if (!next) continue;
    const end = start + length;
    const whole = next.name ? { end, name: next.name, repaired: true } : null;
    return longestFrom(next, text, folded, end, true) ?? whole;
  }
  return null;
}

const longestSyllable = 7;

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
    return node.name ? [{ end, name: node.name, repaired: true }] : [];
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
