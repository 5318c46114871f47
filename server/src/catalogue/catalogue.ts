import type { Range } from '../text/position.ts';
import type { CatalogueEntry } from '../workspace/catalogue-entry.ts';
import type { FieldName } from './fields.ts';

/** One value as it stands in the file. */
export interface Value {
  readonly text: string;
  readonly range: Range;
}

/** One entry before its values are understood. */
export interface RawEntry {
  readonly values: ReadonlyMap<FieldName, Value>;
  /** The whole entry: the object, or the row. */
  readonly range: Range;
}

export interface CatalogueProblem {
  readonly message: string;
  readonly range: Range;
}

/** A catalogue that was read: every entry that is right, and what is wrong with the others. */
export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly CatalogueProblem[];
}
