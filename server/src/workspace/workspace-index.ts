import type { Plan } from '../plan/facts.ts';
import { uriKey } from '../text/uri-key.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { directiveKey } from './directive-key.ts';
import { DirectiveGroup } from './directive-group.ts';
import type { OpenPlan } from './open-plan.ts';
import { factsOfOpenPlan, statementOf } from './facts-of-plan.ts';
import type { FileFacts } from './file-facts.ts';
import { IndexedFile } from './indexed-file.ts';
import { searchSymbols } from './search-symbols.ts';
import { SharedStrings } from './shared-strings.ts';
import { UnitCounts } from './unit-counts.ts';
import type {
  CitationPlace,
  DirectiveCandidate,
  DirectiveMention,
  FoundSymbol,
  IndexedPlan,
  KnownDirective,
  KnownUnit,
  WorkspaceKnowledge,
} from './workspace-knowledge.ts';

/** Whether the files of the workspace are read yet; the host that reads them tells. */
export interface ReadingState {
  readonly isComplete: boolean;
  complete(checkCancelled?: () => void): Promise<void>;
}

interface Catalogue {
  readonly uri: string;
  readonly entries: readonly CatalogueEntry[];
}

/**
 * The index of a workspace: the facts of closed files, as whoever reads them hands them in, open
 * documents before them, and the entries of catalogues. It reads nothing itself.
 */
export class WorkspaceIndex implements WorkspaceKnowledge {
  /** All maps are by uri key. */
  private readonly closed = new Map<string, IndexedFile>();
  private readonly open = new Map<string, OpenPlan>();
  private readonly catalogues = new Map<string, Catalogue>();
  private readonly filesOfKey = new Map<string, Set<IndexedFile>>();
  private entriesOfKey: ReadonlyMap<string, readonly CatalogueEntry[]> | null = null;
  private readonly groups = new Map<string, DirectiveGroup>();
  private readonly unitCounts = new UnitCounts();
  private readonly strings = new SharedStrings();
  /** Every file in order of their paths; null until somebody asks. */
  private ordered: readonly IndexedFile[] | null = null;
  private changes = 0;

  constructor(private readonly reading: ReadingState) {}

  get version(): number {
    this.takeOpen();
    return this.changes;
  }

  get isComplete(): boolean {
    return this.reading.isComplete;
  }

  complete(checkCancelled?: () => void): Promise<void> {
    return this.reading.complete(checkCancelled);
  }

  /** The uris of closed files that are known. */
  knownUris(): string[] {
    return [...this.closed.values()].map(({ uri }) => uri);
  }

  catalogueUris(): string[] {
    return [...this.catalogues.values()].map(({ uri }) => uri);
  }

  /** Takes what was read of a file; null where it is gone, or neither plan nor directive. */
  setFile(uri: string, facts: FileFacts | null): void {
    const key = uriKey(uri);
    const old = this.closed.get(key) ?? null;
    const fresh = facts === null ? null : new IndexedFile(uri, this.strings.share(facts));
    if (old === null && fresh === null) return;
    if (fresh === null) this.closed.delete(key);
    else this.closed.set(key, fresh);
    if (!this.open.has(key)) this.replace(old, fresh);
  }

  /** An open document speaks for its file: the editor's text is newer than the disk's. */
  setOpen(uri: string, readPlan: () => Plan): void {
    this.setClosed(uri);
    const key = uriKey(uri);
    this.replace(this.closed.get(key) ?? null, null);
    this.open.set(key, {
      uri,
      readPlan,
      plan: null,
      file: null,
      directives: null,
      statement: '',
    });
  }

  setClosed(uri: string): void {
    const key = uriKey(uri);
    const document = this.open.get(key);
    if (document === undefined) return;
    this.open.delete(key);
    this.replace(document.file, this.closed.get(key) ?? null);
  }

  /** Takes the entries of one catalogue; none where it is gone. */
  setCatalogue(uri: string, entries: readonly CatalogueEntry[]): void {
    if (entries.length === 0) this.catalogues.delete(uriKey(uri));
    else this.catalogues.set(uriKey(uri), { uri, entries });
    this.entriesOfKey = null;
    this.groups.clear();
    this.changes++;
  }

  directives(limit: number): readonly KnownDirective[] {
    this.takeOpen();
    const keys = new Set([...this.filesOfKey.keys(), ...this.entries().keys()]);
    return [...keys]
      .flatMap((key) => this.group(key).directives)
      .sort((a, b) => b.citationCount - a.citationCount || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  directive(id: string, key: string): KnownDirective | null {
    this.takeOpen();
    const { directives } = this.group(directiveKey(id));
    return directives.find((one) => one.key === key) ?? null;
  }

  candidates(mention: DirectiveMention, from: string): readonly DirectiveCandidate[] {
    this.takeOpen();
    return this.group(directiveKey(mention.id)).candidates(mention, this.fileOf(from));
  }

  citationsOf(directive: KnownDirective, limit: number): readonly CitationPlace[] {
    const places: CitationPlace[] = [];
    for (const { file, cited } of inOrder(this.citing(directive))) {
      for (const place of file.placesOf(cited)) {
        if (places.length >= limit) return places;
        places.push(place);
      }
    }
    return places;
  }

  carriedOutBy(directive: KnownDirective): readonly IndexedPlan[] {
    const plans = new Map<string, IndexedPlan>();
    for (const { file, cited } of inOrder(this.citing(directive)))
      if (cited.carriedOut) plans.set(file.uri, file.plan);
    return [...plans.values()];
  }

  carriesOut(uri: string): readonly KnownDirective[] {
    this.takeOpen();
    const file = this.fileOf(uri);
    return (file?.facts.cited ?? [])
      .filter(({ carriedOut }) => carriedOut)
      .flatMap((cited) => {
        const key = directiveKey(cited.id);
        return this.group(key).meant(file as IndexedFile, cited) ?? [];
      });
  }

  directiveOfFile(uri: string): KnownDirective | null {
    this.takeOpen();
    const file = this.fileOf(uri);
    if (file === null || file.ownKey === null) return null;
    const { directives } = this.group(file.ownKey);
    return directives.find((directive) => directive.file?.uri === file.uri) ?? null;
  }

  plans(): readonly IndexedPlan[] {
    return this.files()
      .filter(({ facts }) => facts.isPlan)
      .map((file) => file.plan);
  }

  units(limit: number): readonly KnownUnit[] {
    this.takeOpen();
    for (const { file } of this.open.values()) if (file !== null) this.countUnits(file);
    return this.unitCounts.most(limit);
  }

  uris(): readonly string[] {
    return this.files().map(({ uri }) => uri);
  }

  symbols(query: string, limit: number): readonly FoundSymbol[] {
    const entries = [...this.entries().values()].flat();
    return searchSymbols(query, this.files(), entries, limit);
  }

  /** Every file as it is now, in order of their paths. */
  private files(): readonly IndexedFile[] {
    this.takeOpen();
    if (this.ordered !== null) return this.ordered;
    const files = [...this.closed].flatMap(([key, file]) => (this.open.has(key) ? [] : [file]));
    for (const { file } of this.open.values()) if (file !== null) files.push(file);
    this.ordered = files.sort(byUri);
    return this.ordered;
  }

  private fileOf(uri: string): IndexedFile | null {
    const key = uriKey(uri);
    const document = this.open.get(key);
    return document === undefined ? (this.closed.get(key) ?? null) : document.file;
  }

  private citing(directive: KnownDirective): ReturnType<DirectiveGroup['citing']> {
    this.takeOpen();
    return this.group(directiveKey(directive.id)).citing(directive);
  }

  private group(key: string): DirectiveGroup {
    const known = this.groups.get(key);
    if (known) return known;
    const files = [...(this.filesOfKey.get(key) ?? [])].sort(byUri);
    const group = new DirectiveGroup(key, files, this.entries().get(key) ?? []);
    this.groups.set(key, group);
    return group;
  }

  private entries(): ReadonlyMap<string, readonly CatalogueEntry[]> {
    if (this.entriesOfKey !== null) return this.entriesOfKey;
    const byKey = new Map<string, CatalogueEntry[]>();
    for (const entry of [...this.catalogues.values()].flatMap(({ entries }) => entries)) {
      const key = directiveKey(entry.id);
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
    this.entriesOfKey = byKey;
    return byKey;
  }

  /** Takes the facts of open documents that were edited since. */
  private takeOpen(): void {
    for (const document of this.open.values()) {
      const plan = document.readPlan();
      if (plan === document.plan) continue;
      document.plan = plan;
      const statement = statementOf(plan);
      const isSaidAlready =
        plan.directives === document.directives && statement === document.statement;
      document.directives = plan.directives;
      document.statement = statement;
      const kept = isSaidAlready ? document.file : null;
      const facts = factsOfOpenPlan(plan, kept?.facts.cited ?? null);
      if (kept !== null && facts !== null) {
        kept.facts = facts;
        continue;
      }
      const fresh = facts === null ? null : new IndexedFile(document.uri, facts);
      this.replace(document.file, fresh);
      document.file = fresh;
    }
  }

  private replace(old: IndexedFile | null, fresh: IndexedFile | null): void {
    if (old === null && fresh === null) return;
    this.changes++;
    this.ordered = null;
    for (const key of old?.keys ?? []) {
      const files = this.filesOfKey.get(key);
      files?.delete(old as IndexedFile);
      if (files?.size === 0) this.filesOfKey.delete(key);
      this.groups.delete(key);
    }
    for (const key of fresh?.keys ?? []) {
      const files = this.filesOfKey.get(key);
      if (files) files.add(fresh as IndexedFile);
      else this.filesOfKey.set(key, new Set([fresh as IndexedFile]));
      this.groups.delete(key);
    }
    if (old !== null) this.unitCounts.add(old.countedUnits, -1);
    if (old !== null) old.countedUnits = [];
    // Those of an open document are counted when units are asked for.
    if (fresh !== null && this.closed.get(uriKey(fresh.uri)) === fresh) this.countUnits(fresh);
  }

  private countUnits(file: IndexedFile): void {
    const { units } = file.facts;
    if (units === file.countedUnits) return;
    this.unitCounts.add(file.countedUnits, -1);
    this.unitCounts.add(units, 1);
    file.countedUnits = units;
  }
}

function byUri(a: { readonly uri: string }, b: { readonly uri: string }): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}

function inOrder<One extends { readonly file: IndexedFile }>(citing: readonly One[]): One[] {
  return [...citing].sort((a, b) => byUri(a.file, b.file));
}
