import type { AcrossFiles } from '../../across-files.ts';
import type { Plan } from '../../plan/facts.ts';
import { uriKey } from '../../text/uri-key.ts';
import type { WorkspaceFiles } from '../../workspace/workspace-files.ts';
import type { ReadingState, WorkspaceIndex } from '../../workspace/workspace-index.ts';
import { isCatalogue } from './catalogue-files.ts';
import type { FactsSource, TakeFacts } from './facts-source.ts';
import type { Progress } from './progress.ts';

/** What the indexing needs of its surroundings. */
export interface IndexingHost {
  readonly files: WorkspaceFiles;
  acrossFiles(): AcrossFiles;
  /** Reads single files. */
  readonly inPlace: FactsSource;
  /** Reads many; null where there are no threads. */
  readonly inThreads: FactsSource | null;
  /** Shows how far a long reading is; resolves to null where the client shows none. */
  showProgress(cancel: () => void): Progress;
  /** Reads one catalogue into the index. */
  readCatalogue(index: WorkspaceIndex, uri: string): Promise<void>;
  /** Something that findings may depend on has been learned. */
  learned(): void;
  /** There are more files than are read. */
  tellCut(limit: number): void;
  log(text: string): void;
}

const fileLimit = 20_000;
/** So few files are read faster here than in a thread that has to start first. */
const fewFiles = 6;

/**
 * Fills the index of the workspace and keeps it filled: lists the files, reads those that are new or have
 * changed, in the background, and gives way to open documents. Nothing is read before `begin`.
 */
export class Indexing implements ReadingState {
  private index: WorkspaceIndex | null = null;
  private readonly openPlans = new Map<string, () => Plan>();
  /** Files to be read, by uri key. */
  private readonly stale = new Map<string, string>();
  /** Catalogues that configurations name, beside those known by their names. */
  private extraCatalogues: readonly string[] = [];
  private mustList = true;
  private hasToldCut = false;
  private working: Promise<void> | null = null;
  private isCancelled = false;
  /** So many questions wait for everything to be read. */
  private awaiting = 0;
  /** Something was taken up since it was last told. */
  private hasLearned = false;

  constructor(private readonly host: IndexingHost) {}

  /** What is known so far; null before `begin`. */
  get knowledge(): WorkspaceIndex | null {
    return this.index;
  }

  get isComplete(): boolean {
    return this.working === null && !this.mustList && this.stale.size === 0;
  }

  /** Starts the reading, if it has not started; answers what is known at once. */
  begin(): WorkspaceIndex {
    if (this.index === null) {
      this.index = new (this.host.acrossFiles().WorkspaceIndex)(this);
      for (const [uri, readPlan] of this.openPlans) this.index.setOpen(uri, readPlan);
    }
    this.work();
    return this.index;
  }

  async complete(checkCancelled?: () => void): Promise<void> {
    this.begin();
    this.awaiting++;
    try {
      while (this.working !== null) {
        checkCancelled?.();
        const pause = new Promise((resolve) => setTimeout(resolve, 50));
        await Promise.race([this.working, pause]);
      }
      checkCancelled?.();
    } finally {
      this.awaiting--;
    }
  }

  setOpen(uri: string, readPlan: () => Plan): void {
    this.openPlans.set(uri, readPlan);
    this.index?.setOpen(uri, readPlan);
  }

  setClosed(uri: string): void {
    this.openPlans.delete(uri);
    this.index?.setClosed(uri);
    this.setChanged(uri);
  }

  /** A file was created, changed or deleted on disk. */
  setChanged(uri: string): void {
    if (this.index === null) return; // it will be listed
    this.stale.set(uriKey(uri), uri);
    this.work();
  }

  /** The workspace folders changed. */
  reset(): void {
    this.mustList = true;
    this.isCancelled = false;
    if (this.index !== null) this.work();
  }

  /** The catalogues that configurations name. */
  setCatalogues(uris: readonly string[]): void {
    const added = uris.filter((uri) => !this.extraCatalogues.includes(uri));
    const removed = this.extraCatalogues.filter((uri) => !uris.includes(uri));
    this.extraCatalogues = uris;
    for (const uri of removed) this.index?.setCatalogue(uri, []);
    for (const uri of added) this.setChanged(uri);
  }

  private work(): void {
    if (this.working !== null || this.isComplete) return;
    this.working = this.readAll()
      .catch((error: unknown) => {
        // The next question tries again.
        this.host.log(`index: ${String(error)}`);
      })
      .finally(() => {
        this.working = null;
        // A folder with nothing to learn from is no reason to ask for everything again.
        if (this.hasLearned) this.host.learned();
        this.hasLearned = false;
        if (!this.isCancelled && this.stale.size > 0) this.work();
      });
  }

  private async readAll(): Promise<void> {
    // Whatever asked gets its answer out first.
    await new Promise((resolve) => setTimeout(resolve));
    while (this.mustList || this.stale.size > 0) {
      if (this.mustList) await this.list();
      const uris = [...this.stale.values()];
      this.stale.clear();
      const catalogues = uris.filter((uri) => this.isCatalogue(uri));
      const index = this.index as WorkspaceIndex;
      for (const uri of catalogues) {
        await this.host.readCatalogue(index, uri);
        this.hasLearned = true;
      }
      await this.readFiles(uris.filter((uri) => !this.isCatalogue(uri)));
      if (this.isCancelled) return;
    }
  }

  /** Takes note of new files, and forgets those that are gone. */
  private async list(): Promise<void> {
    this.mustList = false;
    const listed = await this.host.files.listFiles(fileLimit).catch((error: unknown) => {
      this.mustList = !this.isCancelled;
      this.isCancelled = true;
      throw error;
    });
    if (listed.length >= fileLimit && !this.hasToldCut) this.host.tellCut(fileLimit);
    this.hasToldCut ||= listed.length >= fileLimit;
    const index = this.index as WorkspaceIndex;
    const known = new Set(index.knownUris().map(uriKey));
    const found = new Set(listed.map(uriKey));
    for (const uri of index.knownUris()) if (!found.has(uriKey(uri))) this.forget(uri);
    for (const uri of index.catalogueUris()) if (!found.has(uriKey(uri))) this.forget(uri);
    for (const uri of [...listed, ...this.extraCatalogues])
      if (!known.has(uriKey(uri))) this.stale.set(uriKey(uri), uri);
  }

  private forget(uri: string): void {
    if (this.isCatalogue(uri)) this.index?.setCatalogue(uri, []);
    else this.index?.setFile(uri, null);
    this.hasLearned = true;
  }

  private async readFiles(uris: readonly string[]): Promise<void> {
    if (uris.length === 0) return;
    const { inPlace, inThreads } = this.host;
    const source = uris.length > fewFiles && inThreads !== null ? inThreads : inPlace;
    const progress = this.host.showProgress(() => {
      this.isCancelled = true;
    });
    let count = 0;
    const take: TakeFacts = (uri, facts) => {
      this.index?.setFile(uri, facts);
      this.hasLearned = true;
      progress.report(++count, uris.length);
    };
    try {
      const isAwaited = (): boolean => this.awaiting > 0;
      await source.read(uris, take, () => this.isCancelled, isAwaited);
    } finally {
      progress.end();
    }
  }

  private isCatalogue(uri: string): boolean {
    return isCatalogue(uri) || this.extraCatalogues.includes(uri);
  }
}
