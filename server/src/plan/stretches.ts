import type { PlanPart, PlanStretch } from './facts.ts';

/** Few enough to go through at each keystroke; and of so many, a book of plans has some dozens. */
const mostParts = 64;

/** The parts of a document in stretches. */
export function stretchesOf<Part extends PlanPart>(parts: readonly Part[]): PlanStretch<Part>[] {
  const pieces = Math.ceil(parts.length / mostParts);
  const size = Math.ceil(parts.length / pieces);
  return Array.from({ length: pieces }, (_, index) => ({
    parts: parts.slice(index * size, (index + 1) * size),
    memory: new Map(),
  }));
}

/** The stretches after `removed` parts from index `start` on became `fresh`; those without any of them stay. */
export function replaceInStretches<Part extends PlanPart>(
  stretches: readonly PlanStretch<Part>[],
  start: number,
  removed: number,
  fresh: readonly Part[],
): PlanStretch<Part>[] {
  let first = 0;
  let before = 0;
  for (; first < stretches.length - 1; first++) {
    const { length } = (stretches[first] as PlanStretch<Part>).parts;
    if (before + length > start) break;
    before += length;
  }
  let last = first;
  const touched: Part[] = [];
  while (last < stretches.length && (last === first || before + touched.length < start + removed)) {
    for (const part of (stretches[last++] as PlanStretch<Part>).parts) touched.push(part);
  }
  const kept = touched.slice(start + removed - before);
  const parts = [...touched.slice(0, start - before), ...fresh, ...kept];
  return [...stretches.slice(0, first), ...stretchesOf(parts), ...stretches.slice(last)];
}

/** What is computed from each part alone, computed once for each part. */
export function ofPart<T, Part extends PlanPart>(
  part: Part,
  key: object,
  compute: (part: Part) => T,
): T {
  if (!part.memory.has(key)) part.memory.set(key, compute(part));
  return part.memory.get(key) as T;
}

/**
 * What is computed from a stretch alone, computed once, as long as `version`, which stands for all
 * else that it depends on, is the same.
 */
export function ofStretch<T, Part extends PlanPart>(
  { parts, memory }: PlanStretch<Part>,
  key: object,
  compute: (parts: readonly Part[]) => T,
  version: unknown = null,
): T {
  const known = memory.get(key) as { version: unknown; value: T } | undefined;
  if (known !== undefined && known.version === version) return known.value;
  const value = compute(parts);
  memory.set(key, { version, value });
  return value;
}

/** The same of each stretch, in order. */
export function ofStretches<T, Part extends PlanPart>(
  stretches: readonly PlanStretch<Part>[],
  key: object,
  compute: (parts: readonly Part[]) => T,
  version: unknown = null,
): T[] {
  return stretches.map((stretch) => ofStretch(stretch, key, compute, version));
}

/** The first part that has something, told by it not being null. The function itself is the key. */
export function firstOfParts<T, Part extends PlanPart>(
  stretches: readonly PlanStretch<Part>[],
  pick: (part: Part) => T | null,
): T | null {
  const ofSome = (parts: readonly Part[]) =>
    parts.map(pick).find((value) => value !== null) ?? null;
  for (const stretch of stretches) {
    const first = ofStretch(stretch, pick, ofSome);
    if (first !== null) return first;
  }
  return null;
}

/** A number of each part, summed up. The function itself is the key under which sums are kept. */
export function sumOfParts<Part extends PlanPart>(
  stretches: readonly PlanStretch<Part>[],
  ofOne: (part: Part) => number,
): number {
  const ofStretch = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + ofOne(part), 0);
  return ofStretches(stretches, ofOne, ofStretch).reduce((sum, value) => sum + value, 0);
}
