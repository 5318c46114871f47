import { ownCopy } from '../text/own-copy.ts';
import type { CitedFacts, FileFacts, OwnFacts } from './file-facts.ts';

/** So many different strings are remembered; then it begins anew, since some are of files long gone. */
const mostKept = 200_000;

/**
 * Keeps one copy of each string that the files of an office have in common: numbers, issuers and subjects of
 * what all of them cite, and the names of units. That is a third of what an index takes.
 */
export class SharedStrings {
  private readonly kept = new Map<string, string>();

  /** The same facts, with strings that other files have as well. */
  share(facts: FileFacts): FileFacts {
    return {
      ...facts,
      own: this.own(facts.own),
      cited: facts.cited.map((cited) => this.cited(cited)),
      units: facts.units.map(([name, count]) => [this.one(name), count]),
    };
  }

  private own(own: OwnFacts): OwnFacts {
    const { number, date, issuer, place, type, subject } = own;
    return {
      ...own,
      number: this.oneOrNone(number),
      date: this.oneOrNone(date),
      issuer: this.oneOrNone(issuer),
      place: this.oneOrNone(place),
      type: this.oneOrNone(type),
      subject: this.oneOrNone(subject),
    };
  }

  private cited(cited: CitedFacts): CitedFacts {
    const { id, type, date, issuer, subject } = cited;
    return {
      ...cited,
      id: this.one(id),
      type: this.oneOrNone(type),
      date: this.oneOrNone(date),
      issuer: this.oneOrNone(issuer),
      subject: this.oneOrNone(subject),
    };
  }

  private oneOrNone(text: string | null): string | null {
    return text === null ? null : this.one(text);
  }

  private one(text: string): string {
    const known = this.kept.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(own, own);
    return own;
  }
}
