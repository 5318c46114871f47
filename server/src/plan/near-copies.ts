import type { PhraseReader } from './blocks/paragraphs.ts';
import { LineMemory } from './lines/line-memory.ts';
import { openPlanDocument, type PlanDocument } from './plan-document.ts';

/** An office keeps a handful of versions of a plan, and units hand in copies of the same one. */
const mostKept = 16;
/** UTF-16 units of all texts that are kept. */
const mostCharacters = 1_000_000;
/** UTF-16 units of lines whose facts are remembered: those of some dozens of plans. */
const linesLength = 400_000;

/** A document that was read, with its text. */
interface KeptDocument {
  readonly text: string;
  readonly document: PlanDocument;
}

/**
 * Reads many texts one after the other. Folders hold drafts, signed versions and copies of the same
 * plan: a text that mostly repeats one of the last is read as an edit of it, which costs what differs.
 */
export class NearCopies {
  /** The one last asked for comes first. */
  private readonly kept: KeptDocument[] = [];
  private characters = 0;

  /** Not among those of open documents, which these would push out. */
  private readonly memory = new LineMemory(linesLength);

  /** `phrases` reads less of each passage, for those who want less than everything. */
  constructor(private readonly phrases?: PhraseReader) {}

  /** Opens a text as a plan document, which is good until the next call: that may turn it into another. */
  open(text: string): PlanDocument {
    let nearest: KeptDocument | null = null;
    let shared: Shared = { head: 0, tail: 0 };
    for (const kept of this.kept) {
      const found = sharedBy(kept.text, text);
      if (found.head + found.tail <= shared.head + shared.tail) continue;
      nearest = kept;
      shared = found;
    }
    const isNear = (shared.head + shared.tail) * 2 > text.length;
    const opened =
      nearest !== null && isNear
        ? this.turned(nearest, text, shared)
        : {
            text,
            document: openPlanDocument(text, { phrases: this.phrases, memory: this.memory }),
          };
    this.keep(opened);
    return opened.document;
  }

  /** Takes a document out of those that are kept, with all but the shared text replaced. */
  private turned(kept: KeptDocument, text: string, { head, tail }: Shared): KeptDocument {
    const { document } = kept;
    this.kept.splice(this.kept.indexOf(kept), 1);
    this.characters -= kept.text.length;
    if (kept.text !== text) {
      const start = document.lines.positionAt(head);
      const end = document.lines.positionAt(kept.text.length - tail);
      document.change({ start, end }, text.slice(head, text.length - tail));
    }
    return { text, document };
  }

  private keep(opened: KeptDocument): void {
    this.kept.unshift(opened);
    this.characters += opened.text.length;
    while (this.kept.length > mostKept || this.characters > mostCharacters)
      this.characters -= this.kept.pop()?.text.length ?? 0;
  }
}

/** So many UTF-16 units two texts have in common at the start, and at the end, in whole lines. */
interface Shared {
  readonly head: number;
  readonly tail: number;
}

function sharedBy(one: string, another: string): Shared {
  const shorter = Math.min(one.length, another.length);
  const start = longest(shorter, (length) => one.slice(0, length) === another.slice(0, length));
  const head = start === 0 ? 0 : one.lastIndexOf('\n', start - 1) + 1;
  const end = longest(shorter - head, (length) => {
    return one.slice(one.length - length) === another.slice(another.length - length);
  });
  const lineBreak = one.indexOf('\n', one.length - end);
  return { head, tail: lineBreak < 0 ? 0 : one.length - lineBreak - 1 };
}

/**
 * The longest length, up to `most`, for which texts are the same that differ from some length on. Strings
 * are compared as a whole, which is many times faster than letter by letter.
 */
function longest(most: number, isSame: (length: number) => boolean): number {
  let least = 0;
  let length = most;
  while (least < length) {
    const middle = (least + length + 1) >> 1;
    if (isSame(middle)) least = middle;
    else length = middle - 1;
  }
  return least;
}
