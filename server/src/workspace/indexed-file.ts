import { range, type Range } from '../text/position.ts';
import { directiveKey } from './directive-key.ts';
import {
  type CitedFacts,
  type FileFacts,
  numbersPerMention,
  type PackedRange,
  type UnitFacts,
} from './file-facts.ts';
import type { CitationPlace, FilePlace, IndexedPlan } from './workspace-knowledge.ts';

/** One file of the index, open or closed. */
export class IndexedFile {
  /** The keys of all directives that the file is or cites. */
  readonly keys: ReadonlySet<string>;
  readonly ownKey: string | null;

  /** The units that the index has counted of this file. */
  countedUnits: readonly UnitFacts[] = [];

  constructor(
    readonly uri: string,
    /** New while a file is open, where an edit moved things without changing what is said. */
    public facts: FileFacts,
  ) {
    const { number } = facts.own;
    this.ownKey = number === null ? null : directiveKey(number);
    const keys = new Set(facts.cited.map(({ id }) => directiveKey(id)));
    if (this.ownKey !== null) keys.add(this.ownKey);
    this.keys = keys;
  }

  get place(): FilePlace {
    const { range: whole, selection } = this.facts.own;
    return { uri: this.uri, range: unpack(whole), selectionRange: unpack(selection) };
  }

  get plan(): IndexedPlan {
    const { number, date, issuer, type, subject } = this.facts.own;
    return { ...this.place, number, date, issuer, type, subject };
  }

  /** What the file says of the directives with a key: one, or several by their dates. */
  cited(key: string): CitedFacts[] {
    return this.facts.cited.filter(({ id }) => directiveKey(id) === key);
  }

  /** Where one of them is cited. */
  placesOf({ places }: CitedFacts): CitationPlace[] {
    const found: CitationPlace[] = [];
    for (let at = 0; at + numbersPerMention <= places.length; at += numbersPerMention) {
      const numbers = places.slice(at, at + numbersPerMention);
      found.push({
        uri: this.uri,
        range: unpack(numbers.slice(0, 4) as unknown as PackedRange),
        fullRange: unpack(numbers.slice(4) as unknown as PackedRange),
      });
    }
    return found;
  }
}

/** How many mentions the places are. */
export function mentionCount({ places }: CitedFacts): number {
  return places.length / numbersPerMention;
}

function unpack([startLine, startCharacter, endLine, endCharacter]: PackedRange): Range {
  return range(startLine, startCharacter, endLine, endCharacter);
}
