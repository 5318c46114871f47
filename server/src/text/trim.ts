/**
 * The length of a text without the white space and the `marks` at its end. A loop, because an
 * expression such as `[\s.]+$` starts anew at every mark of a line of dots and takes quadratic time.
 */
export function lengthWithout(text: string, marks: string): number {
  let end = text.length;
  while (end > 0 && isEnd(text.charAt(end - 1), marks)) end--;
  return end;
}

/** What \s matches is what trimming takes away. */
function isEnd(character: string, marks: string): boolean {
  return marks.includes(character) || character.trim() === '';
}

/** A text without the white space and the `marks` at its end. */
export function withoutEnd(text: string, marks: string): string {
  return text.slice(0, lengthWithout(text, marks));
}
