import { openPlanDocument } from '../plan/plan-document.ts';
import type { Plan } from '../plan/facts.ts';
import type { Range } from '../text/position.ts';
import { uriKey } from './uri.ts';

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

interface OpenPlan {
  readonly uri: string;
  readonly readPlan: () => Plan;
}

/** Enough for letterhead, title and basis of the longest real plans. */
const headLength = 6000;
const fileLimit = 5000;

/**
 * The own numbers of the workspace's plans. Nothing is read before the first question; after that,
 * open documents and file events keep it up to date file by file. Of a closed file only the beginning
 * is read, where its number stands.
 */
export class WorkspaceIndex implements WorkspaceDirectives {
  /** By uri key: the number each known file has. */
  private readonly idOfFile = new Map<string, string>();
  /** By number, then by uri key. */
  private readonly filesOfId = new Map<string, Map<string, DirectiveFile>>();
  /** Uris by their keys: listed or changed, not read since. */
  private readonly stale = new Map<string, string>();
  /** Open documents by uri key; their numbers may change with each edit, so they are read when asked for. */
  private readonly open = new Map<string, OpenPlan>();
  private listed: Promise<void> | null = null;
  private reading: Promise<void> = Promise.resolve();

  constructor(private readonly files: WorkspaceFiles) {}

  async find(id: string, checkCancelled: () => void): Promise<readonly DirectiveFile[]> {
    await this.upToDate(checkCancelled);
    for (const { uri, readPlan } of this.open.values()) this.set(uri, readPlan());
    return [...(this.filesOfId.get(id)?.values() ?? [])];
  }

  knownIds(): readonly string[] {
    return [...this.filesOfId.keys()];
  }

  /** An open document speaks for its file: the editor's text is newer than the disk's. */
  setOpen(uri: string, readPlan: () => Plan): void {
    const key = uriKey(uri);
    this.open.set(key, { uri, readPlan });
    this.stale.delete(key);
  }

  setClosed(uri: string): void {
    this.open.delete(uriKey(uri));
    this.setChanged(uri);
  }

  /** A file was created, changed or deleted on disk: it is read again when next asked for. */
  setChanged(uri: string): void {
    const key = uriKey(uri);
    if (!this.open.has(key)) this.stale.set(key, uri);
  }

  /** The workspace folders changed: everything is listed again when next asked for. */
  reset(): void {
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
    for (const [key, uri] of this.stale) {
      checkCancelled();
      this.stale.delete(key);
      const head = await this.files.readFile(uri, headLength);
      if (this.open.has(key)) continue;
      if (head === null || !mayHoldNumber(head)) this.remove(key);
      else this.set(uri, openPlanDocument(head).plan);
    }
  }

  private set(uri: string, plan: Plan): void {
    const key = uriKey(uri);
    this.remove(key);
    const { letterhead, title } = plan;
    const number = letterhead.number;
    // “/KH-UBND” is a number that is still blank.
    if (number === null || !/^\d/u.test(number.text)) return;
    const place = title?.range ?? number.range;
    const file = { uri, range: place, selectionRange: title?.kind.range ?? number.range };
    this.idOfFile.set(key, number.text);
    const files = this.filesOfId.get(number.text) ?? new Map<string, DirectiveFile>();
    this.filesOfId.set(number.text, files.set(key, file));
  }

  private remove(key: string): void {
    const id = this.idOfFile.get(key);
    if (id === undefined) return;
    this.idOfFile.delete(key);
    const files = this.filesOfId.get(id);
    files?.delete(key);
    if (files?.size === 0) this.filesOfId.delete(id);
  }
}

/** A number with a symbol somewhere in it; spares the parser the files that are no documents. */
function mayHoldNumber(head: string): boolean {
  return /\d\s{0,3}[-–/]\s{0,3}[A-ZĐ]/u.test(head);
}
