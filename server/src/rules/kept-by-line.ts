/** Bounded by the characters of the lines, so that an editor that stays open for weeks does not grow. */
const mostCharacters = 4_000_000;

/** What was read of each line, by reader. */
type Kept = Map<string, unknown[]>;

let kept: Kept = new Map();
let older: Kept = new Map();
let characters = 0;
let readers = 0;

/**
 * Makes a reader that looks at the words of one line alone read each text of a line once, for all
 * places, versions and documents that have it. What it gives must not be changed, nor be undefined.
 */
export function onceForEachLine<T>(read: (line: string) => T): (line: string) => T {
  const reader = readers++;
  return (line) => {
    const known = readingsOf(line);
    if (known[reader] === undefined) known[reader] = read(line);
    return known[reader] as T;
  };
}

function readingsOf(line: string): unknown[] {
  const known = kept.get(line);
  if (known !== undefined) return known;
  const readings = older.get(line) ?? [];
  characters += line.length;
  if (characters > mostCharacters) {
    older = kept;
    kept = new Map();
    characters = line.length;
  }
  kept.set(line, readings);
  return readings;
}
