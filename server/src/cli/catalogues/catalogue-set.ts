import type { CatalogueEntry } from '../../workspace/catalogue-entry.ts';

/** The catalogues that apply to some files. Plain data, and one object for all of them: it is handed to threads. */
export interface CatalogueSet {
  /** Differs where the content of a catalogue does. */
  readonly mark: string;
  /** By the paths as they are shown; the one that counts most comes first. */
  readonly catalogues: readonly {
    readonly path: string;
    readonly entries: readonly CatalogueEntry[];
  }[];
}
