import type { SayDrafting } from '../features/drafting-messages.ts';
import type { Range } from '../text/position.ts';

/**
 * A tree beside the text, as plain data: the server says what stands in it and in which words, a client
 * only draws it.
 */
export interface ViewTree {
  readonly nodes: readonly ViewNode[];
  /** A few words beside the title of the view: “12 nhiệm vụ · 2 thiếu chủ trì”. */
  readonly summary: string;
}

export interface ViewNode {
  /** The same for the same thing after an edit, so that a client keeps what is expanded. Unique in its tree. */
  readonly id: string;
  readonly label: string;
  /** Stands in grey behind the label. */
  readonly description?: string;
  /** Plain text of several lines. */
  readonly tooltip?: string;
  readonly icon: ViewIcon;
  /** Where a click leads. */
  readonly place?: { readonly uri: string; readonly range: Range };
  readonly children?: readonly ViewNode[];
  /** Whether the children show at first; afterwards the user decides. */
  readonly isExpanded?: boolean;
}

/** What a node is; the client has a picture for each. */
export type ViewIcon =
  | 'unit'
  | 'leads'
  | 'coordinates'
  | 'missing'
  | 'deadline'
  | 'section'
  | 'directive'
  | 'own'
  | 'over'
  | 'citation'
  | 'file'
  | 'more';

/** More than anybody reads; a client draws them one by one. */
export const mostNodes = 2000;

/** Counts the nodes that may still be made, so that a tree ends and says what is missing. */
export class NodeBudget {
  omitted = 0;

  constructor(private left = mostNodes) {}

  /** As many of `items` as there is room for. */
  take<Item>(items: readonly Item[]): readonly Item[] {
    const taken = items.slice(0, Math.max(0, this.left));
    this.left -= taken.length;
    this.omitted += items.length - taken.length;
    return taken;
  }
}

/** Says at the end how many nodes there was no room for. */
export function withOmitted(
  nodes: readonly ViewNode[],
  { omitted }: NodeBudget,
  say: SayDrafting,
): readonly ViewNode[] {
  if (omitted === 0) return nodes;
  return [...nodes, { id: 'more', label: say('tree.more', { count: omitted }), icon: 'more' }];
}
