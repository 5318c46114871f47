import { computeLineFacts, type LineFacts } from './line-facts.ts';

/** What a line counts for beside its characters: an empty line has facts too. */
const costOfLine = 40;

/**
 * The facts of lines by their text, which all documents and versions share. Bounded by the characters
 * that it holds, so that an editor that stays open for weeks does not grow: when half of them are new,
 * those are forgotten that nobody has asked for meanwhile.
 */
export class LineMemory {
  private young = new Map<string, LineFacts>();
  private old = new Map<string, LineFacts>();
  private cost = 0;

  /** At most about so many UTF-16 units are held. */
  constructor(private readonly limit: number) {}

  /** The facts of a line's text (without its line break). */
  facts(line: string): LineFacts {
    const known = this.young.get(line);
    if (known) return known;
    const facts = this.old.get(line) ?? computeLineFacts(line);
    this.cost += line.length + costOfLine;
    if (this.cost > this.limit / 2) {
      this.old = this.young;
      this.young = new Map();
      this.cost = line.length + costOfLine;
    }
    this.young.set(line, facts);
    return facts;
  }
}

/** The lines of open documents; a book of 10 MB fits in. */
export const linesOfDocuments = new LineMemory(8_000_000);

/** The facts of a line's text (without its line break). */
export function lineFacts(line: string): LineFacts {
  return linesOfDocuments.facts(line);
}
