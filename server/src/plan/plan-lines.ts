import { ArrayOfLines, type LineChange, type LineDocument } from '../text/line-document.ts';
import type { Range } from '../text/position.ts';
import type { LineSource, PhraseReader } from './blocks/paragraphs.ts';
import type { LineFacts } from './lines/line-facts.ts';
import { type LineMemory, linesOfDocuments } from './lines/line-memory.ts';

/** The lines of a plan, with what each says by itself. */
export interface PlanLines extends LineDocument, LineSource {}

/** How a text is read by those who read many, and want less than everything. */
export interface ReadingOptions {
  /** Reads less of each passage. */
  readonly phrases?: PhraseReader | undefined;
  /** Where the facts of lines are kept instead of among those of open documents. */
  readonly memory?: LineMemory;
}

/** Keeps the facts of each line beside it, so that what asks often need not search for them by the text. */
export class LinesOfPlan extends ArrayOfLines implements PlanLines {
  private readonly known: (LineFacts | null)[];

  readonly phrases: PhraseReader | undefined;
  private readonly memory: LineMemory;

  constructor(text: string, { phrases, memory = linesOfDocuments }: ReadingOptions = {}) {
    super(text);
    this.phrases = phrases;
    this.memory = memory;
    this.known = new Array<LineFacts | null>(this.lineCount).fill(null);
  }

  /** The facts of a 0-based line; those of an empty line where `line` is out of bounds. */
  facts(line: number): LineFacts {
    const known = this.known[line];
    if (known) return known;
    const facts = this.memory.facts(this.line(line));
    if (line >= 0 && line < this.lineCount) this.known[line] = facts;
    return facts;
  }

  override replace(range: Range | null, text: string): LineChange {
    const change = super.replace(range, text);
    this.forget(change);
    return change;
  }

  /** Forgets the facts of replaced lines; does not spread, since a paste may have 100,000 lines. */
  private forget({ firstLine, removed, inserted }: LineChange): void {
    const { known } = this;
    if (removed === inserted) {
      known.fill(null, firstLine, firstLine + inserted);
    } else if (inserted < 1000) {
      known.splice(firstLine, removed, ...new Array<null>(inserted).fill(null));
    } else {
      const tail = known.slice(firstLine + removed);
      known.length = firstLine;
      for (let i = 0; i < inserted; i++) known.push(null);
      for (const facts of tail) known.push(facts);
    }
  }
}
