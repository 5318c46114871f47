/**
 * A text as an array of UTF-16 units, from which strings are made only where they are needed. Looking
 * through an array takes a fifth of the time that looking through a string does, and strings made from
 * it keep nothing else in memory.
 */
export interface TextUnits {
  readonly codes: Uint16Array;
  /** The units from `start` to `end` as a string of its own. */
  slice(start: number, end: number): string;
}

/** A string as an array; for hosts that have no faster way. */
export function unitsOf(text: string): TextUnits {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return {
    codes,
    // A slice would keep the whole text in memory as long as it lives.
    slice: (start, end) => ` ${text.slice(start, end)}`.slice(1),
  };
}
