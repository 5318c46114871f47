/**
 * Classes of UTF-16 units by which the lines of a file are looked through once. Tables instead of
 * expressions: every letter of a workspace passes here.
 */

/** Nothing to look at. */
export const dull = 0;
export const upperCase = 1;
/** The first letters of “luật” and “bộ luật”, which are cited in small letters too. */
export const lawInitial = 2;
/** Hyphens, dashes and the slash: what stands between the parts of a symbol. */
export const separator = 3;
export const space = 4;
/** A line with one of these is read in full: marks of Markdown and HTML, tabs, odd spaces, combining marks. */
export const special = 5;
export const lineBreak = 6;

/** What a unit is to be looked at for, by its code. */
export const classes = new Uint8Array(0x10000).fill(special);

fill(0x20, 0x7e, dull);
fill(0xc0, 0x24f, dull);
fill(0x1ea0, 0x1eff, dull);
for (let code = 0x41; code < 0x1f00; code++) if (isUpperCase(code)) classes[code] = upperCase;
for (const mark of '“”‘’•…') classes[mark.charCodeAt(0)] = dull;
for (const mark of '-/‐‑–—') classes[mark.charCodeAt(0)] = separator;
for (const mark of '*_\\<&`~|') classes[mark.charCodeAt(0)] = special;
for (const letter of 'lb') classes[letter.charCodeAt(0)] = lawInitial;
classes[0x20] = space;
classes[0x0a] = lineBreak;
classes[0x0d] = lineBreak;

function fill(from: number, to: number, value: number): void {
  classes.fill(value, from, to + 1);
}

function isUpperCase(code: number): boolean {
  const letter = String.fromCharCode(code);
  return classes[code] === dull && letter !== letter.toLowerCase();
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter of the Latin alphabet with its Vietnamese marks. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code < 0x250 || (code >= 0x1ea0 && code < 0x1f00);
}

/** Ends a sentence; dots also stand for a number that is left blank. */
export function isEndMark(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x3b ||
    code === 0x3a ||
    code === 0x3f ||
    code === 0x21 ||
    code === 0x2026
  );
}

/** The small letter of each letter; other units as they are. */
export const smallLetters = Uint16Array.from({ length: 0x2100 }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
);
