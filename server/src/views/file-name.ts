/** The last part of a uri, as people read it. */
export function fileName(uri: string): string {
  const name = uri.split('/').at(-1) ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a lone percent sign
  }
}
