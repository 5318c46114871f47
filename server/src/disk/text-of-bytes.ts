import { isUtf8, transcode } from 'node:buffer';

/**
 * The text of a UTF-8 file; null for UTF-16, and for what is no text at all. The byte order mark is no part
 * of it: editors leave it out, and places are counted without it. Goes through UTF-16, since Node does
 * that several times faster than decoding to a string at once; what is not whole UTF-8 is read as far as it is.
 */
export function textOfBytes(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  const text = isUtf8(bytes)
    ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
    : bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
