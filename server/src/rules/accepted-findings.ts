import type { FindingNames } from './fingerprint.ts';

/** An old finding that is accepted, by its names; see `fingerprint.ts`. */
export interface AcceptedNames {
  readonly placeMark: string;
  readonly wordsMark: string;
  /** How many other places it names; with more, it is another finding (“5 of 8 tasks”). */
  readonly places: number;
}

/** What is looked for: the names of a finding and how many other places it names. */
export interface NamedFinding extends Pick<FindingNames, 'placeMark' | 'wordsMark'> {
  readonly places: number;
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
  names: readonly NamedFinding[],
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
      const candidates = accepted[index] === true ? [] : (waiting.get(name[mark]) ?? []);
      const at = candidates.findIndex((one) => name.places <= (entries[one]?.places ?? 0));
      const [entry] = at < 0 ? [] : candidates.splice(at, 1);
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
