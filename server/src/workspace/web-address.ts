/** Whether a text is an address that may be offered to be opened: `http` or `https`, and a host. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#"'<>\\^`{|}]+(?:[/?#][^\s"'<>\\^`{|}]*)?$/i.test(text);
}
