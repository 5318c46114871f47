/** Whether a line has words of the plan: a comment on a line of its own (as suppressions are) is none. */
export function isWritten(line: string): boolean {
  return /[\p{L}\p{N}|]/u.test(line) && !/^\s*<!--/u.test(line);
}
