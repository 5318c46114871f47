import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { configurationPlaces } from '../configuration/configuration.ts';
import type { WorkspaceFiles } from '../workspace/workspace-files.ts';

export interface NearestFilesHost {
  readonly files: WorkspaceFiles;
  folders(): readonly string[];
  publish(params: PublishDiagnosticsParams): void;
  /** What applies to some documents is known now, or has changed (`again`). */
  known(again: boolean): void;
}

/** A kind of file that applies to the documents of its folder and below. */
export interface FileKind<Content> {
  readonly name: string;
  /** What is longer, in characters, is read in part, and so as broken. */
  readonly longest: number;
  /** Null content: broken. */
  read(text: string): Promise<{
    readonly content: Content | null;
    readonly problems: readonly Pick<Diagnostic, 'range' | 'message'>[];
  }>;
}

/** One place where such a file may stand. */
interface Place<Content> {
  /** Grows with each reading, so that a late answer does not replace a newer one. */
  reading: number;
  /** Pending while the file is being read. */
  pending: Promise<void> | null;
  exists: boolean;
  /** Of the last version that was right. */
  content: Content | null;
  hasProblems: boolean;
}

/**
 * The files of one kind in the workspace, each read once and again when it changes; the nearest upward
 * from a document counts. A broken file has its diagnostics, and its last version that was right goes on
 * to apply.
 */
export class NearestFiles<Content> {
  private readonly places = new Map<string, Place<Content>>();

  constructor(
    private readonly kind: FileKind<Content>,
    private readonly host: NearestFilesHost,
  ) {}

  /** Resolves once it is known what applies to a document; null where it is known already. */
  settled(uri: string): Promise<unknown> | null {
    const pending = this.placesOf(uri).flatMap((place) => this.at(place).pending ?? []);
    return pending.length === 0 ? null : Promise.all(pending);
  }

  /** What the nearest file holds, its folder, and the document's path from there; null where there is none. */
  nearest(
    uri: string,
  ): { readonly content: Content; readonly folder: string; readonly path: string } | null {
    for (const place of this.placesOf(uri)) {
      const { exists, content } = this.at(place);
      if (!exists) continue;
      const folder = place.slice(0, place.lastIndexOf('/') + 1);
      return content === null ? null : { content, folder, path: decoded(uri.slice(folder.length)) };
    }
    return null;
  }

  /** A file of the workspace changed, came or went; tells whether it was one that counts. */
  fileChanged(uri: string): boolean {
    const place = this.places.get(uri);
    if (place === undefined) return false;
    this.read(uri, place, true);
    return true;
  }

  /** The folders changed: other places count now. */
  reset(): void {
    for (const [uri, { hasProblems }] of this.places)
      if (hasProblems) this.host.publish({ uri, diagnostics: [] });
    this.places.clear();
  }

  private placesOf(uri: string): readonly string[] {
    const folders = this.host.folders().filter((folder) => uri.startsWith(withSlash(folder)));
    const outermost = folders.sort((a, b) => a.length - b.length)[0];
    return outermost === undefined ? [] : configurationPlaces(uri, outermost, this.kind.name);
  }

  private at(uri: string): Place<Content> {
    const known = this.places.get(uri);
    if (known !== undefined) return known;
    const place = { reading: 0, pending: null, exists: false, content: null, hasProblems: false };
    this.places.set(uri, place);
    this.read(uri, place, false);
    return place;
  }

  private read(uri: string, place: Place<Content>, again: boolean): void {
    const reading = ++place.reading;
    const isNewest = (): boolean => place.reading === reading && this.places.get(uri) === place;
    place.pending = this.load(uri, place, isNewest).then(() => {
      if (!isNewest()) return;
      place.pending = null;
      this.host.known(again);
    });
  }

  private async load(uri: string, place: Place<Content>, isNewest: () => boolean): Promise<void> {
    const text = await this.host.files.readFile(uri, this.kind.longest).catch(() => null);
    const read = text === null ? null : await this.kind.read(text);
    if (!isNewest()) return;
    place.exists = read !== null;
    if (read === null) place.content = null;
    else if (read.content !== null) place.content = read.content;
    this.tell(uri, place, read?.problems ?? []);
  }

  private tell(
    uri: string,
    place: Place<Content>,
    problems: readonly Pick<Diagnostic, 'range' | 'message'>[],
  ): void {
    const diagnostics = problems.map(
      ({ range, message }): Diagnostic => ({ range, message, severity: 1, source: 'plandoc' }),
    );
    if (diagnostics.length > 0 || place.hasProblems) this.host.publish({ uri, diagnostics });
    place.hasProblems = diagnostics.length > 0;
  }
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** A client may send what is no proper URI; then the letters count as they are. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
