/** A text of at most `length` UTF-16 units, with a sign where something was left out. */
export function cut<Text extends string | null>(text: Text, length: number): Text {
  return (text !== null && text.length > length ? `${text.slice(0, length - 1)}…` : text) as Text;
}
