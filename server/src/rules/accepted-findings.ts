import type { FindingNames } from './fingerprint.ts';

/** An old finding that is accepted, by its names; see `fingerprint.ts`. */
export interface AcceptedNames {
  readonly placeMark: string;
  readonly wordsMark: string;
}

export interface AcceptedMatch {
  /** For each finding, whether it is accepted. */
  readonly accepted: readonly boolean[];
  /** Entries that no finding answers to. */
  readonly unused: readonly number[];
}

/**
 * Finds the findings that are accepted, each entry once: first those in the same place, then those with
 * the same words under another heading, so that a renamed section does not bring its old findings back.
 */
export function matchAccepted(
  names: readonly FindingNames[],
  entries: readonly AcceptedNames[],
): AcceptedMatch {
  const accepted = names.map(() => false);
  const used = entries.map(() => false);
  for (const mark of ['placeMark', 'wordsMark'] as const) {
    const waiting = new Map<string, number[]>();
    for (const [index, entry] of entries.entries()) {
      if (used[index] === true) continue;
      const same = waiting.get(entry[mark]);
      if (same === undefined) waiting.set(entry[mark], [index]);
      else same.push(index);
    }
    for (const [index, name] of names.entries()) {
      const entry = accepted[index] === true ? undefined : waiting.get(name[mark])?.shift();
      if (entry === undefined) continue;
      accepted[index] = true;
      used[entry] = true;
    }
  }
  return {
    accepted,
    unused: entries.flatMap((_entry, index) => (used[index] === true ? [] : index)),
  };
}
