import { isLowerCaseAt, isUpperCase } from '../../text/letters.ts';
import { type CleanText, sourceEnd, sourceStart } from './clean-line.ts';
import { isSyllable, isWholeWord } from './syllables.ts';

/**
 * Words that a scanner has torn: “T hủ tướ ng”, “Đi ều 2”, “Thương b inh”. They are put together, so
 * that every reader behind sees the word that is meant; the places in the line stay those of the pieces.
 */

const other = 0;
const consonant = 1;
/** A vowel with which hardly a word begins that has no consonant before it. */
const oddVowel = 2;
/** A vowel whose next letters tell. */
const vowel = 3;

/** What kind of letter each UTF-16 unit below U+1F00 is. */
const letterKinds = new Uint8Array(0x1f00);
for (const letter of 'bcdđghklmnpqrstvx') letterKinds[letter.charCodeAt(0)] = consonant;
for (const letter of 'ịọộợẹệặỗỡẽĩõũễềểầậẫằẳụữựử') letterKinds[letter.charCodeAt(0)] = oddVowel;
for (const letter of 'iuướạảàỉìíùêếoốồ') letterKinds[letter.charCodeAt(0)] = vowel;

const oddBeginning =
  /i[ềệếểễê]|u(?:[ộậẩ]|$|[ ,;])|ư(?:[ợờở]|ớng)|ớ[^ ]|ạ[cin]|ải|ản|à[nmo]|ành|[ỉìí]nh|inh|ùng|ê[un]|ết|oạ|ố[in]|ồ[^ ]/y;

/**
 * A quick look whether a line may hold a piece: consonants alone, or a vowel first where no word begins
 * so. By hand, since every line of a book is looked at.
 */
function mayBeTorn({ text, folded }: CleanText): boolean {
  for (let at = 0; at < folded.length; ) {
    const kind = kindAt(folded, at);
    if (kind === oddVowel) return true;
    if (kind === consonant) {
      let end = at + 1;
      while (end < at + 3 && kindAt(folded, end) === consonant) end++;
      const code = folded.charCodeAt(end);
      const isAlone = end === folded.length || code === 0x20 || code === 0x2c || code === 0x3b;
      // “UBND TP”, “Lưu: VT, TH”: capitals among words in ordinary letters are an abbreviation.
      if (isAlone && (end - at === 1 || isLowerCaseAt(text, end - 1) || isUpperCase(text)))
        return true;
    } else if (kind === vowel) {
      oddBeginning.lastIndex = at;
      if (oddBeginning.test(folded)) return true;
    }
    const space = folded.indexOf(' ', at);
    if (space < 0) return false;
    at = space + 1;
  }
  return false;
}

function kindAt(folded: string, at: number): number {
  return letterKinds[folded.charCodeAt(at)] ?? other;
}

/** After these a single letter is a name: “điểm b khoản 2”, “lớp 5 A”, “viêm gan B”. */
const namesLetter = new Set(
  'điểm khoản mục lớp khối nhóm lục bảng biểu mẫu loại hạng gan tiết vitamin khu phương án đội tổ nhà dãy phần'.split(
    ' ',
  ),
);

/** One torn word has no more pieces than this. */
const mostPieces = 5;

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Letters only, folded; what stands behind them (a comma) is left out. */
  readonly letters: string;
  readonly isPlain: boolean;
}

/** The words that a scanned line means: torn words put together, letters in dates read as digits. */
export function meantWords(clean: CleanText): CleanText {
  const whole = joinTornWords(clean);
  const folded = withHooks(withDigits(whole.folded));
  return folded === whole.folded ? whole : { ...whole, folded };
}

const letterBesideDigit = /\d[ol]|[ol]\d/;
const misreadNumber = /(?<=(?:ngày|tháng|năm) |\/)[\dol]{1,4}(?![\p{L}\p{M}\d])/gu;

/** “tháng 1O/2021”, “ngày l5/3”: what is matched has the digits, what is quoted stays as printed. */
function withDigits(folded: string): string {
  if (!letterBesideDigit.test(folded)) return folded;
  return folded.replace(misreadNumber, (number) =>
    /\d/.test(number) ? number.replaceAll('o', '0').replaceAll('l', '1') : number,
  );
}

/** Rhymes that Vietnamese does not have, where a scanner lost a hook (“truớc”, “đưọc”), and the Icelandic “ð”. */
const lostHook = /ư[oòóỏõọ]|u[ơờớởỡợ](?=[nmcptui])|ð/;
const lostHooks = /ư([oòóỏõọ])|(?<!q)u(?=[ơờớởỡợ][nmcptui])|ð/gu;
const hooked: Record<string, string> = { o: 'ơ', ò: 'ờ', ó: 'ớ', ỏ: 'ở', õ: 'ỡ', ọ: 'ợ' };

function withHooks(folded: string): string {
  if (!lostHook.test(folded)) return folded;
  return folded.replace(lostHooks, (wrong: string, vowel?: string) => {
    if (vowel !== undefined) return `ư${hooked[vowel] ?? vowel}`;
    return wrong === 'ð' ? 'đ' : 'ư';
  });
}

/** The text with torn words put together; the text itself where none is torn, as in nearly all lines. */
export function joinTornWords(clean: CleanText): CleanText {
  if (!mayBeTorn(clean)) return clean;
  const pieces = piecesOf(clean);
  const dropped = new Set<number>();
  let piece = -1;
  for (let index = 0; index < pieces.length - 1; ) {
    // A torn word holds a piece: where none is near, nothing is put together.
    while (piece < index && piece < pieces.length) piece++;
    while (piece < pieces.length && !isPiece(clean, pieces, piece)) piece++;
    if (piece === pieces.length) break;
    index = Math.max(index, piece - mostPieces + 1);
    const count = piecesOfWordAt(clean, pieces, index);
    for (let next = 1; next < count; next++) dropped.add((pieces[index + next] as Piece).start - 1);
    index += Math.max(count, 1);
  }
  return dropped.size === 0 ? clean : without(clean, dropped);
}

const lettersAtStart = /^[\p{L}\p{M}]+/u;

function piecesOf({ folded }: CleanText): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const token of folded.split(' ')) {
    const letters = lettersAtStart.exec(token)?.[0] ?? '';
    pieces.push({
      start,
      end: start + token.length,
      letters,
      isPlain: letters.length === token.length,
    });
    start += token.length + 1;
  }
  return pieces;
}

/** How many pieces from `index` on make one torn word; 0 where the word is whole. */
function piecesOfWordAt(clean: CleanText, pieces: readonly Piece[], index: number): number {
  const limit = Math.min(pieces.length, index + mostPieces);
  const first = pieces[index] as Piece;
  if (!first.isPlain || first.letters === '') return 0;
  let word = first.letters;
  let hasPiece = isPiece(clean, pieces, index);
  let best = 0;
  for (let next = index + 1; next < limit; next++) {
    const piece = pieces[next] as Piece;
    if (piece.letters === '' || !isSameCase(clean, first, piece)) break;
    word += piece.letters;
    hasPiece = hasPiece || isPiece(clean, pieces, next);
    if (hasPiece && isSyllable(word)) best = next - index + 1;
    if (!piece.isPlain) break;
  }
  return best;
}

/** Whether letters are no word of their own. */
function isPiece(clean: CleanText, pieces: readonly Piece[], index: number): boolean {
  const { letters, start, end } = pieces[index] as Piece;
  if (letters.length > 4 || isWholeWord(letters)) return false;
  if (letters.length > 1) {
    // “TP”, “CT”: an abbreviation among words in ordinary letters.
    const printed = clean.text.slice(start, end);
    return printed !== printed.toUpperCase() || isUpperCase(clean.text);
  }
  const before = pieces[index - 1];
  if (before === undefined) return true;
  const isCounted =
    before.letters === '' && /\d$/u.test(clean.text.slice(before.start, before.end));
  return !isCounted && !namesLetter.has(before.letters);
}

/** A word goes on in small letters, or in capitals where it began in capitals. */
function isSameCase({ text }: CleanText, first: Piece, piece: Piece): boolean {
  const printed = text.slice(piece.start, piece.start + piece.letters.length);
  if (printed === printed.toLowerCase()) return true;
  const opening = text.slice(first.start, first.end);
  return printed === printed.toUpperCase() && opening === opening.toUpperCase();
}

/** The text without the units at `dropped`. */
function without(clean: CleanText, dropped: ReadonlySet<number>): CleanText {
  const length = clean.text.length - dropped.size;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let text = '';
  let folded = '';
  let from = 0;
  let at = 0;
  for (let index = 0; index <= clean.text.length; index++) {
    if (index < clean.text.length && !dropped.has(index)) {
      starts[at] = sourceStart(clean, index);
      ends[at] = sourceEnd(clean, index + 1);
      at++;
      continue;
    }
    text += clean.text.slice(from, index);
    folded += clean.folded.slice(from, index);
    from = index + 1;
  }
  return { text, folded, first: clean.first, places: { starts, ends } };
}
