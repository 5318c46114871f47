/**
 * Classes of UTF-16 units by which the lines of a file are looked through once. A table instead of
 * expressions: every letter of a workspace passes here.
 */
export const other = 0;
export const lowerCase = 1;
export const upperCase = 2;
export const digit = 3;
export const space = 4;
/** Hyphens, dashes and the slash: what stands between the parts of a symbol. */
export const separator = 5;
/** Ends a sentence; dots also stand for a number that is left blank. */
export const endMark = 6;
/** A line with one of these is read in full: marks of Markdown and HTML, tabs, odd spaces, combining marks. */
export const special = 7;
export const lineBreak = 8;

const tableLength = 0x2100;
const table = new Uint8Array(tableLength);

function fill(from: number, to: number, value: number): void {
  table.fill(value, from, to + 1);
}

fill(0x00, 0x1f, special);
fill(0x30, 0x39, digit);
fill(0x41, 0x5a, upperCase);
fill(0x61, 0x7a, lowerCase);
fill(0x7f, 0xbf, special);
for (let code = 0xc0; code < 0x250; code++) table[code] = caseOf(code);
fill(0x250, 0x1e9f, special);
for (let code = 0x1ea0; code < 0x1f00; code++) table[code] = caseOf(code);
fill(0x1f00, 0x20ff, special);
for (const mark of '“”‘’•') table[mark.charCodeAt(0)] = other;
for (const mark of '-/‐‑–—') table[mark.charCodeAt(0)] = separator;
for (const mark of '.;:?!…') table[mark.charCodeAt(0)] = endMark;
for (const mark of '*_\\<&`~|') table[mark.charCodeAt(0)] = special;
table[0x20] = space;
table[0x0a] = lineBreak;
table[0x0d] = lineBreak;

/** The class of a UTF-16 unit. */
export function classOf(code: number): number {
  return code < tableLength ? (table[code] as number) : special;
}

function caseOf(code: number): number {
  const letter = String.fromCharCode(code);
  if (letter !== letter.toLowerCase()) return upperCase;
  return letter !== letter.toUpperCase() ? lowerCase : other;
}
