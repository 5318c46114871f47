import { computeLineFacts, type LineFacts } from '../plan/lines/line-facts.ts';
import type { LineMemory } from './skimmed-source.ts';

/** UTF-16 units of lines that are remembered: those of some dozens of plans. */
const rememberedLength = 400_000;

/** Remembers the facts of lines up to a bound, then forgets those it has not been asked for since. */
export class BoundedLineMemory implements LineMemory {
  private young = new Map<string, LineFacts>();
  private old = new Map<string, LineFacts>();
  private length = 0;

  facts(line: string): LineFacts {
    const known = this.young.get(line);
    if (known) return known;
    const facts = this.old.get(line) ?? computeLineFacts(line);
    if (this.length > rememberedLength / 2) {
      this.old = this.young;
      this.young = new Map();
      this.length = 0;
    }
    this.young.set(line, facts);
    this.length += line.length;
    return facts;
  }
}
