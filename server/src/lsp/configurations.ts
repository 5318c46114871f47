import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { configurationPlaces } from '../configuration/configuration.ts';
import type { AppliedConfiguration, ReadConfiguration } from '../configuration/index.ts';
import type { WorkspaceFiles } from '../features/workspace-directives.ts';
import type { Locale } from '../messages.ts';

/** A configuration has a few lines; what is longer is something else and read in part, as broken. */
const longestFile = 200_000;

export interface ConfigurationsHost {
  readonly files: WorkspaceFiles;
  folders(): readonly string[];
  locale(): Locale;
  ruleCodes(): readonly string[];
  publish(params: PublishDiagnosticsParams): void;
  /** What applies to some documents is known now, or has changed (`again`). */
  known(again: boolean): void;
}

/** One place where a `.plandoc.json` may stand. */
interface Place {
  /** Grows with each reading, so that a late answer does not replace a newer one. */
  reading: number;
  /** Pending while the file is being read. */
  pending: Promise<void> | null;
  exists: boolean;
  /** Settles what applies to a path; of the last version that was right. */
  apply: ((path: string) => AppliedConfiguration) | null;
  hasProblems: boolean;
}

/**
 * The `.plandoc.json` files of the workspace, each read once and again when it changes. What reads them is
 * loaded with the first one. A broken file has its diagnostics, and the last version that was right goes on
 * to apply; where there is none, the defaults.
 */
export class Configurations {
  private readonly places = new Map<string, Place>();

  constructor(private readonly host: ConfigurationsHost) {}

  /** Resolves once it is known what applies to a document; null where it is known already. */
  settled(uri: string): Promise<unknown> | null {
    const pending = this.placesOf(uri).flatMap((place) => this.at(place).pending ?? []);
    return pending.length === 0 ? null : Promise.all(pending);
  }

  /** What the nearest configuration says of a document; null where none does. */
  for(uri: string): AppliedConfiguration | null {
    for (const place of this.placesOf(uri)) {
      const { exists, apply } = this.at(place);
      if (!exists) continue;
      const folder = place.slice(0, place.lastIndexOf('/') + 1);
      return apply?.(decoded(uri.slice(folder.length))) ?? null;
    }
    return null;
  }

  /** A file of the workspace changed, came or went; tells whether it was a configuration that counts. */
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
    return outermost === undefined ? [] : configurationPlaces(uri, outermost);
  }

  private at(uri: string): Place {
    const known = this.places.get(uri);
    if (known !== undefined) return known;
    const place = { reading: 0, pending: null, exists: false, apply: null, hasProblems: false };
    this.places.set(uri, place);
    this.read(uri, place, false);
    return place;
  }

  private read(uri: string, place: Place, again: boolean): void {
    const reading = ++place.reading;
    const isNewest = (): boolean => place.reading === reading && this.places.get(uri) === place;
    place.pending = this.load(uri, place, isNewest).then(() => {
      if (!isNewest()) return;
      place.pending = null;
      this.host.known(again);
    });
  }

  private async load(uri: string, place: Place, isNewest: () => boolean): Promise<void> {
    const text = await this.host.files.readFile(uri, longestFile).catch(() => null);
    const room = text === null ? null : await import('../configuration/index.ts');
    if (!isNewest()) return;
    const codes = this.host.ruleCodes();
    const read = room?.readConfiguration(text ?? '', codes, this.host.locale()) ?? null;
    place.exists = read !== null;
    const configuration = read?.configuration;
    if (read === null) place.apply = null;
    else if (room && configuration)
      place.apply = (path) => room.applyConfiguration(configuration, path);
    this.tell(uri, place, read);
  }

  private tell(uri: string, place: Place, read: ReadConfiguration | null): void {
    const diagnostics = (read?.problems ?? []).map(
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
