import type { Plan } from '../plan/facts.ts';
import { openPlanDocument } from '../plan/plan-document.ts';
import type { Range } from '../text/position.ts';
import { copyRange } from './ranges.ts';
import { uriKey } from '../text/uri-key.ts';

/** A workspace file that is itself the directive of some number. */
export interface DirectiveFile {
  readonly uri: string;
  /** The title block, or the number where there is no title. */
  readonly range: Range;
  readonly selectionRange: Range;
}

/** What the workspace knows about directives: which file is which. */
export interface WorkspaceDirectives {
  /** The files whose own number is `id`; waits for files that are not read yet. `checkCancelled` may throw. */
  find(id: string, checkCancelled: () => void): Promise<readonly DirectiveFile[]>;
  /** The numbers known so far, without reading anything. */
  knownIds(): readonly string[];
}

/** The part of the host that the index needs. */
export interface WorkspaceFiles {
  listFiles(limit: number): Promise<readonly string[]>;
  /** The first `maxLength` UTF-16 units of a file; null when it is missing or no text. */
  readFile(uri: string, maxLength: number): Promise<string | null>;
}

interface OwnNumber {
  readonly id: string;
  readonly file: DirectiveFile;
}

/** What the beginning of a closed file showed. */
interface KnownFile {
  readonly uri: string;
  /** The numbers that stand before a symbol; one of them may be the file's own. */
  readonly numbers: ReadonlySet<string>;
  /** Found by parsing, when one of `numbers` is asked for; undefined before. */
  own?: OwnNumber | null;
}

/** Enough for letterhead, title and basis of the longest real plans. */
const headLength = 6000;
const fileLimit = 5000;
/** Files read at once: enough to keep a disk busy, few enough for a client that is asked for each. */
const readAtOnce = 32;

/**
 * The own numbers of the workspace's plans. Nothing is read before the first question. Of a closed
 * file only the beginning is read, where its number stands, and it is parsed only when a number in it
 * is asked for; open documents and file events keep all of it up to date.
 */
export class WorkspaceIndex implements WorkspaceDirectives {
  /** All maps are by uri key. */
  private readonly known = new Map<string, KnownFile>();
  /** Uris that were listed or changed, and not read since. */
  private readonly stale = new Map<string, string>();
  /** Open documents; their numbers may change with each edit, so they are read when asked for. */
  private readonly open = new Map<string, () => OwnNumber | null>();
  private listed: Promise<void> | null = null;
  private reading: Promise<void> = Promise.resolve();

  constructor(private readonly files: WorkspaceFiles) {}

  async find(id: string, checkCancelled: () => void): Promise<readonly DirectiveFile[]> {
    const number = numberOf(id);
    if (number === null) return [];
    await this.upToDate(checkCancelled);
    const found: DirectiveFile[] = [];
    for (const [key, file] of this.known) {
      if (this.open.has(key) || !file.numbers.has(number)) continue;
      if (file.own === undefined) file.own = await this.parse(file.uri);
      checkCancelled();
      if (file.own?.id === id) found.push(file.own.file);
    }
    for (const ownNumber of this.open.values()) {
      const own = ownNumber();
      if (own?.id === id) found.push(own.file);
    }
    return found;
  }

  knownIds(): readonly string[] {
    const closed = [...this.known.values()].map((file) => file.own ?? null);
    const open = [...this.open.values()].map((ownNumber) => ownNumber());
    return [...closed, ...open].flatMap((own) => own?.id ?? []);
  }

  /** An open document speaks for its file: the editor's text is newer than the disk's. */
  setOpen(uri: string, readPlan: () => Plan): void {
    this.open.set(uriKey(uri), () => ownNumberOf(uri, readPlan()));
  }

  setClosed(uri: string): void {
    this.open.delete(uriKey(uri));
    this.setChanged(uri);
  }

  /** A file was created, changed or deleted on disk: it is read again when next asked for. */
  setChanged(uri: string): void {
    this.stale.set(uriKey(uri), uri);
  }

  /** The workspace folders changed: everything is listed again when next asked for. */
  reset(): void {
    this.known.clear();
    this.listed = null;
  }

  private async upToDate(checkCancelled: () => void): Promise<void> {
    this.listed ??= this.list();
    await this.listed;
    // Two questions at once share one reading; a failed one must not fail those after it.
    this.reading = this.reading.catch(() => undefined).then(() => this.readStale(checkCancelled));
    await this.reading;
  }

  private async list(): Promise<void> {
    try {
      for (const uri of await this.files.listFiles(fileLimit)) this.setChanged(uri);
    } catch (error) {
      this.listed = null; // the next question lists again
      throw error;
    }
  }

  private async readStale(checkCancelled: () => void): Promise<void> {
    while (this.stale.size > 0) {
      checkCancelled();
      const batch = [...this.stale].slice(0, readAtOnce);
      await Promise.all(
        batch.map(async ([key, uri]) => {
          this.stale.delete(key);
          const head = await this.files.readFile(uri, headLength);
          if (head === null) this.known.delete(key);
          else this.known.set(key, { uri, numbers: numbersIn(head) });
        }),
      );
    }
  }

  private async parse(uri: string): Promise<OwnNumber | null> {
    const head = await this.files.readFile(uri, headLength);
    return head === null ? null : ownNumberOf(uri, openPlanDocument(head).plan);
  }
}

function ownNumberOf(uri: string, { letterhead, title }: Plan): OwnNumber | null {
  const { number } = letterhead;
  // “/KH-UBND” is a number that is still blank.
  if (number === null || numberOf(number.text) === null) return null;
  const range = copyRange(title?.range ?? number.range);
  const selectionRange = copyRange(title?.kind.range ?? number.range);
  return { id: number.text, file: { uri, range, selectionRange } };
}

/** `57` of `57-KL/TW`; null for a law by its name. */
function numberOf(id: string): string | null {
  const digits = /^\d{1,8}/.exec(id)?.[0];
  return digits === undefined ? null : withoutZeros(digits);
}

/** The numbers before a symbol: `57` of “số 57 - KL/TW”, `30` of “30/2022/QĐ-UBND”. */
function numbersIn(head: string): ReadonlySet<string> {
  const numbers = head.matchAll(/(?<!\d)(\d{1,8}) ?(?:\/ ?\d{4} ?)?[-–/] ?[A-ZĐ]/g);
  return new Set([...numbers].map(([, digits = '']) => withoutZeros(digits)));
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, '');
}
