/** The same text as a string of its own: a slice of a document keeps all of that document. */
export function ownCopy(text: string): string {
  return `.${text}`.slice(1);
}
