/** Something that was found, and how well it fits: lower is better. */
export interface Hit {
  readonly rank: number;
}

/**
 * The best of many, without keeping all: those of one rank in the order in which they came. Ranks worse than
 * `worst` need not be offered at all.
 */
export class BestHits<Found extends Hit> {
  private kept: Found[] = [];
  /** A rank that is too bad, be it the last; grows better as better ones come. */
  worst = Infinity;

  constructor(private readonly limit: number) {}

  offer(hit: Found): void {
    if (hit.rank >= this.worst) return;
    this.kept.push(hit);
    // Sorting now and then is cheaper than finding the place of each.
    if (this.kept.length >= 2 * this.limit + 16) this.cut();
  }

  /** The best, the very best first. */
  best(): readonly Found[] {
    this.cut();
    return this.kept;
  }

  private cut(): void {
    this.kept.sort((a, b) => a.rank - b.rank);
    this.kept.length = Math.min(this.kept.length, this.limit);
    if (this.kept.length === this.limit) this.worst = this.kept.at(-1)?.rank ?? 0;
  }
}
