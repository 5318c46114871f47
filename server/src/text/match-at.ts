/** Asks a sticky expression (flag `y`) about one place; offsets are UTF-16. */

/** What `pattern` finds at `at`, or null; `pattern.lastIndex` is then where it ends. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where what `pattern` finds at `at` ends; null where it finds nothing. */
export function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
