import type { Range } from '../text/position.ts';
import type { DirectiveMention, DirectiveStatus } from './workspace-knowledge.ts';

/** One directive that a catalogue of the workspace lists. */
export interface CatalogueEntry extends DirectiveMention {
  readonly status: DirectiveStatus;
  /** The number of the directive that replaced or repealed it. */
  readonly replacedBy: string | null;
  /** Only `http` and `https`. */
  readonly link: string | null;
  /** Where the entry stands. */
  readonly uri: string;
  readonly range: Range;
}
