import { foldUnaccented } from '../text/fold.ts';
import { range, type Range } from '../text/position.ts';
import { directiveKey, typeOfSymbol } from './directive-key.ts';
import {
  type CitedFacts,
  type FileFacts,
  numbersPerMention,
  type PackedRange,
  type UnitFacts,
} from './file-facts.ts';
import { nameOfPlan } from './name-of-plan.ts';
import type { CitationPlace, FilePlace, IndexedPlan } from './workspace-knowledge.ts';

/** One file of the index, open or closed. */
export class IndexedFile {
  /** The keys of all directives that the file is or cites. */
  readonly keys: readonly string[];
  readonly ownKey: string | null;

  /** The units that the index has counted of this file. */
  countedUnits: readonly UnitFacts[] = [];
  private folded: string | null = null;

  constructor(
    readonly uri: string,
    /** New while a file is open, where an edit moved things without changing what is said. */
    public facts: FileFacts,
  ) {
    const { number } = facts.own;
    this.ownKey = number === null ? null : directiveKey(number);
    const keys = new Set(facts.cited.map(({ id }) => directiveKey(id)));
    if (this.ownKey !== null) keys.add(this.ownKey);
    this.keys = [...keys];
  }

  /** `Kế hoạch 215/KH-UBND – Triển khai …`; '' where the file says nothing of itself. */
  get name(): string {
    const { number, subject } = this.facts.own;
    return nameOfPlan(this.type, number, subject);
  }

  /** That of the title; of a plan with the number of the decision that it is attached to, “Quyết định”. */
  get type(): string | null {
    const { type, number } = this.facts.own;
    const ofSymbol = number === null || type === null ? null : typeOfSymbol(number);
    return ofSymbol === null || type?.startsWith(ofSymbol) ? type : ofSymbol;
  }

  /** The same without diacritics and capitals, for searching; an edit that changes it makes a new file. */
  get foldedName(): string {
    this.folded ??= foldUnaccented(this.name);
    return this.folded;
  }

  get place(): FilePlace {
    const { range: whole, selection } = this.facts.own;
    return { uri: this.uri, range: unpack(whole), selectionRange: unpack(selection) };
  }

  get plan(): IndexedPlan {
    const { number, date, issuer, subject } = this.facts.own;
    return { ...this.place, number, date, issuer, type: this.type, subject };
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
