/**
 * Columns in the units of those who read them. Inside, a column is a 0-based UTF-16 offset in its
 * line; some platforms count UTF-8 bytes (reviewdog) or code points (GitHub). Converted here and
 * nowhere else. An offset inside a character counts as the character's start; one behind the line as its end.
 */

/** UTF-16 offset → UTF-8 bytes before it. A lone surrogate counts three bytes, as its replacement does. */
export function utf16ToUtf8(line: string, offset: number): number {
  let bytes = 0;
  for (let at = 0; at < line.length; ) {
    const next = at + unitsAt(line, at);
    if (next > offset) break;
    bytes += bytesAt(line, at);
    at = next;
  }
  return bytes;
}

/** UTF-8 byte offset → UTF-16 offset. */
export function utf8ToUtf16(line: string, offset: number): number {
  let bytes = 0;
  let at = 0;
  while (at < line.length) {
    bytes += bytesAt(line, at);
    if (bytes > offset) break;
    at += unitsAt(line, at);
  }
  return at;
}

/** UTF-16 offset → code points before it. */
export function utf16ToCodePoints(line: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < line.length; count++) {
    at += unitsAt(line, at);
    if (at > offset) break;
  }
  return count;
}

/** Code point offset → UTF-16 offset. */
export function codePointsToUtf16(line: string, offset: number): number {
  let at = 0;
  for (let count = 0; count < offset && at < line.length; count++) at += unitsAt(line, at);
  return at;
}

function unitsAt(line: string, at: number): number {
  return (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function bytesAt(line: string, at: number): number {
  const code = line.codePointAt(at) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
