/**
 * Makes document text safe inside a Markdown message: it is shown as it is printed and cannot form
 * links, images, HTML, emphasis, lists or headings. Line breaks become spaces, since the messages are
 * made of lines.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/^( ?)([-+#=>]|\d{1,9}(?=[.)]))/, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** Shortens a text to at most `length` UTF-16 units, at a word's end where one is near, with “…”. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = text.lastIndexOf(' ', length - 1);
  const kept = space > length / 2 ? cut.slice(0, space) : cut;
  // Half of a surrogate pair must not be left at the end.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
