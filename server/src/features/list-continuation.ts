/**
 * What Enter does in a list. An editor's own rules can repeat a bullet but cannot count, and a
 * plan is numbered throughout: `1.` → `2.`, `1.1.` → `1.2.`, `a)` → `b)`. Point letters follow the
 * Vietnamese alphabet as Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.đ orders.
 */

/** Either text to put in at the cursor (it starts with `\n`), or the line's whole new text. */
export type ListContinuation = { readonly insert: string } | { readonly replaceLineWith: string };

/** The letters that name points (điểm): no ă, â, ê, ô, ơ, ư by custom, no f, j, w, z. */
const pointLetters = 'abcdđeghiklmnopqrstuvxy';

const bullet = /^([ \t]*)([-+*•–])([ \t]+)/u;
const dottedNumber = /^([ \t]*)((?:\d{1,2}\.){1,4})(\d{1,2})(\.?)([ \t]+)/u;
/** One number or letter and its closing mark; Party plans write `1-`, some offices `1/`. */
const numberOrLetter =
  /^([ \t]*)(\(?)(\d{1,3}|[IVXLC]{1,7}|[ivx]{1,5}|[A-ZĐa-zđ])([.)/-])([ \t]+)/u;

/** The words after a label, as far as they decide whether the label is one of a list. */
interface Label {
  /** Everything before the item's own words, as typed. */
  readonly whole: string;
  /** The label of the next item; null when counting has come to its end (`y)`). */
  readonly next: string | null;
  /** The white space between label and words. */
  readonly space: string;
  /** A bullet never titles a section, so “- HĐND” in capitals is an item like any other. */
  readonly isBullet: boolean;
}

/**
 * Tells what Enter should do on a line of a plan.
 *
 * @param lineText the line without its line break
 * @param cursor UTF-16 offset of the cursor in that line
 * @returns null when Enter is to break the line and nothing else: outside a list, inside the
 *   label, or after a section title in capitals, which is followed by its text and not by a sibling
 */
export function continueList(lineText: string, cursor: number): ListContinuation | null {
  const label = readLabel(lineText);
  if (label === null || cursor < label.whole.length) return null;
  const words = lineText.slice(label.whole.length);
  if (words.trim() === '') return { replaceLineWith: '' };
  if (label.next === null || (!label.isBullet && isSectionTitle(words))) return null;
  // Where the cursor stands before a space, that space already parts the new label from its words.
  const space = /^[ \t]/.test(lineText.slice(cursor)) ? '' : label.space;
  return { insert: `\n${label.next}${space}` };
}

/** The label that goes on after that of a line, with its white space: `1.3. `; null where the line has none to count on. */
export function labelAfter(lineText: string): string | null {
  const label = readLabel(lineText);
  return label === null || label.isBullet || label.next === null ? null : label.next + label.space;
}

function readLabel(lineText: string): Label | null {
  const mark = bullet.exec(lineText);
  if (mark !== null) {
    const [whole, indent = '', sign = '', space = ''] = mark;
    return { whole, next: indent + sign, space, isBullet: true };
  }
  return readDottedNumber(lineText) ?? readSingleLabel(lineText);
}

/** `1.1.` and `1.1`; without the last point only before a capital, as “2.5 tỷ đồng” is no label. */
function readDottedNumber(lineText: string): Label | null {
  const match = dottedNumber.exec(lineText);
  if (match === null) return null;
  const [whole, indent = '', parents = '', own = '', point = '', space = ''] = match;
  const words = lineText.slice(whole.length);
  if (point === '' && !/^\p{Lu}/u.test(words)) return null;
  return { whole, next: `${indent}${parents}${Number(own) + 1}${point}`, space, isBullet: false };
}

function readSingleLabel(lineText: string): Label | null {
  const match = numberOrLetter.exec(lineText);
  if (match === null) return null;
  const [whole, indent = '', open = '', own = '', close = '', space = ''] = match;
  if (open === '(' && close !== ')') return null;
  const counted = nextLabel(own);
  const next = counted === null ? null : `${indent}${open}${counted}${close}`;
  return { whole, next, space, isBullet: false };
}

/** The label after `own`, in its own way of counting; null at the end of the alphabet. */
function nextLabel(own: string): string | null {
  if (/^\d/.test(own)) {
    const next = String(Number(own) + 1);
    return own.startsWith('0') ? next.padStart(own.length, '0') : next;
  }
  // One letter alone is Roman only as a capital I, V or X: “i)” stands between “h)” and “k)”.
  if (own.length > 1 || /^[IVX]$/.test(own)) return nextRoman(own);
  return nextPointLetter(own);
}

function nextPointLetter(letter: string): string | null {
  const lower = letter.toLowerCase();
  const place = pointLetters.indexOf(lower);
  // A letter outside the alphabet of points (f, j, w) goes on with the next one inside it.
  const next =
    place >= 0
      ? pointLetters[place + 1]
      : [...pointLetters].find((other) => other > lower && other !== 'đ');
  if (next === undefined) return null;
  return letter === lower ? next : next.toUpperCase();
}

const romanValues: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function writeRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [letters, worth] of romanValues) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** Null for letters that are no Roman number (`IIX`, `mix`). */
function nextRoman(roman: string): string | null {
  const upper = roman.toUpperCase();
  for (let value = 1; value < 100; value += 1) {
    if (writeRoman(value) !== upper) continue;
    const next = writeRoman(value + 1);
    return roman === upper ? next : next.toLowerCase();
  }
  return null;
}

/** “MỤC ĐÍCH, YÊU CẦU”: at least two letters and none of them small. */
function isSectionTitle(words: string): boolean {
  return /\p{Lu}\P{Lu}*\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}
