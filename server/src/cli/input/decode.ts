import { isUtf8, transcode } from 'node:buffer';

/** Why a file's bytes cannot be read as a plan. */
export type UnreadableReason = 'binary' | 'utf16' | 'legacy' | 'mojibake';

/** The text comes without the byte order mark that the file may start with. */
export type Decoded =
  | { readonly text: string; readonly hasMark: boolean }
  | { readonly reason: UnreadableReason };

/** Control characters that no text has; tab, line feed, form feed, carriage return and escape may occur. */
const controls = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * Decodes a file. Plans are UTF-8 (Nghị định 30/2020 orders Unicode, TCVN 6909:2001); all else is named
 * for what it is instead of being checked as garbage. Goes through UTF-16 because Node does that eight
 * times faster than decoding to a string at once.
 */
export function decode(bytes: Buffer): Decoded {
  if (bytes.length === 0) return { text: '', hasMark: false };
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) return { reason: 'utf16' };
  if (bytes.includes(0)) return { reason: zerosEveryOtherByte(bytes) ? 'utf16' : 'binary' };
  if (!isUtf8(bytes)) {
    return { reason: controls.test(bytes.toString('latin1', 0, 4096)) ? 'binary' : 'legacy' };
  }
  const decoded = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  const hasMark = decoded.charCodeAt(0) === 0xfeff;
  const text = hasMark ? decoded.slice(1) : decoded;
  return isMojibake(text) ? { reason: 'mojibake' } : { text, hasMark };
}

/** UTF-16 without a mark: Latin letters have a zero byte each, always on the same side. */
function zerosEveryOtherByte(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > sample.length / 10 && Math.min(even, odd) < sample.length / 50;
}

/** Letters that only Vietnamese in Unicode has: ạ … ỹ, composed or not, and ă đ ơ ư. */
const unicodeVietnamese = /[\u0323\u0309\u0103\u0110\u0111\u01a1\u01b0\u1ea0-\u1ef9]/;
/** TCVN3 (ABC) shown as Latin-1: signs inside words, as in “KÕ ho¹ch”, “nh©n d©n”. */
const tcvn3 = /\p{L}[\u00a1-\u00bf]|[\u00a1-\u00bf]\p{L}/gu;
/** VNI shown as Latin-1: a vowel with its mark as a letter of its own, as in “Keá hoaïch”, “nhaân daân”. */
const vni = /[aeouyAEOUY][äåæëïöøùûÄÅÆËÏÖØÙÛ]|[öÖ][ôïøùûÔÏØÙÛ]/gu;
/** UTF-8 read as Latin-1 and saved again: “Káº¿ hoáº¡ch”. */
const twiceEncoded = /á[º»]|Ä[\u2018\u0091]|Æ[°¡]|Ã[\u00a0-\u00bf]/gu;

/**
 * Tells text of a legacy encoding that was saved as UTF-8 without converting it. Real Vietnamese shows a
 * letter of its own within its first words, so the search for odd ones is hardly ever made.
 */
function isMojibake(text: string): boolean {
  if (unicodeVietnamese.test(text)) return false;
  const start = text.slice(0, 20_000);
  const odd = Math.max(count(start, tcvn3), count(start, vni), count(start, twiceEncoded));
  return odd >= 5 && odd * 60 > start.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
