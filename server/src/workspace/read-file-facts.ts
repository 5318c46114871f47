import { NearCopies } from '../plan/near-copies.ts';
import { factsOfPlan } from './facts-of-plan.ts';
import type { FileFacts } from './file-facts.ts';
import { readForIndex } from './index-phrases.ts';

/** Reads files for the index, one after the other. */
export interface FactsReader {
  /** What the index keeps of a text; null for one that is no plan and no directive. Nothing throws. */
  read(text: string): FileFacts | null;
}

/**
 * Reads texts by the reader of plans itself, so that the index agrees with what the editor shows, but
 * without what an index does not ask for: deadlines, and duties in prose.
 */
export function createFactsReader(): FactsReader {
  const copies = new NearCopies(readForIndex);
  return { read: (text) => factsOfPlan(copies.open(text).plan) };
}
