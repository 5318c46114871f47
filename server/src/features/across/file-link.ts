import { escapeMarkdown } from '../markdown.ts';

/** The file's name with its folder, since every office has its `139.plan`. */
export function linkTo(uri: string): string {
  const shown = uri.split('/').slice(-2).map(decoded).join('/');
  const target = uri.replace(
    /[()\s]/g,
    (sign) => percentEncoded.get(sign) ?? encodeURIComponent(sign),
  );
  return `[${escapeMarkdown(shown)}](${target})`;
}

/** Signs that Markdown reads in an address, and that `encodeURIComponent` leaves as they are. */
const percentEncoded: ReadonlyMap<string, string> = new Map([
  ['(', '%28'],
  [')', '%29'],
]);

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A stray “%” is part of the name.
  }
}
