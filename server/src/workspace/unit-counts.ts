import { unitKey } from '../plan/units/unit-key.ts';
import type { UnitFacts } from './file-facts.ts';
import type { KnownUnit } from './workspace-knowledge.ts';

/** How often the workspace names each unit, over all spellings of its name. */
export class UnitCounts {
  private readonly byKey = new Map<string, { readonly name: string; count: number }>();
  private ordered: readonly KnownUnit[] | null = null;

  /** Counts the units of a file in (`sign` 1) or out (-1). */
  add(units: readonly UnitFacts[], sign: 1 | -1): void {
    if (units.length === 0) return;
    this.ordered = null;
    for (const [name, count] of units) {
      const key = unitKey(name);
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, { name, count: sign * count });
      else known.count += sign * count;
      if ((known?.count ?? 1) <= 0) this.byKey.delete(key);
    }
  }

  /** The units named most often; at most `limit`. */
  most(limit: number): readonly KnownUnit[] {
    this.ordered ??= [...this.byKey.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ name, count }) => ({ name, count }));
    return this.ordered.slice(0, limit);
  }
}
