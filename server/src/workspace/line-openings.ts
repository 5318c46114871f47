import {
  classes,
  isDigit,
  isEndMark,
  isLetter,
  lawInitial,
  separator,
  smallLetters,
  upperCase,
} from './line-classes.ts';

/** How a line with words begins. */
export type Opening =
  | 'label' // as numbered blocks do
  | 'capitals' // as titles and signatures do; or “Nơi nhận”, “Phụ lục”
  | 'table' // may be the first cell of a table's header
  | 'role' // “Cơ quan chủ trì: …”
  | 'words'
  | 'odd'; // with a sign of its own (“Căn cứ”), a quotation mark, a single letter

const longestTableStart = 8;
/** A label such as “Cơ quan chủ trì:” has its colon within so many letters. */
const longestLabel = 60;

const namedLabels = wordList('phần|chương|mục|điều');
/** First words that make a line more than running text: see plan/lines/line-signs.ts. */
const signs = wordList('số|căn cứ|kèm|ban hành|độc lập|cộng|đảng');
const closings = wordList('nơi|noi|phụ lục');
const tableStarts = wordList('tt|stt|số');
const roles = wordList('chủ trì|phối hợp|thực hiện');

export function openingOf(codes: Uint16Array, start: number, end: number): Opening {
  const first = codes[start] ?? 0;
  const second = start + 1 < end ? (codes[start + 1] ?? 0) : 0;
  if (end - start <= longestTableStart && startsWithOne(codes, start, tableStarts)) return 'table';
  if (isDigit(first)) return 'label';
  if (!isLetter(first)) return 'odd';
  if (isEndMark(second) || second === 0x29 || classes[second] === separator) return 'label';
  if (startsWithOne(codes, start, namedLabels)) return 'label';
  if (startsWithOne(codes, start, signs)) return 'odd';
  if (startsWithOne(codes, start, closings)) return 'capitals';
  if (classes[second] === upperCase) return startsWithNumeral(codes, start) ? 'label' : 'capitals';
  // “I” may be a numeral misread (“Ill.”); a letter by itself, a label.
  if (!isLetter(second) || first === 0x49) return 'odd';
  return isRoleLabel(codes, start, end) ? 'role' : 'words';
}

/** “II.”, “IV -” */
function startsWithNumeral(codes: Uint16Array, start: number): boolean {
  let at = start;
  while (codes[at] === 0x49 || codes[at] === 0x56 || codes[at] === 0x58) at++;
  if (codes[at] === 0x20) at++;
  const mark = codes[at] ?? 0;
  return at > start && (isEndMark(mark) || mark === 0x29 || classes[mark] === separator);
}

/** Units are read behind such a label. */
function isRoleLabel(codes: Uint16Array, start: number, end: number): boolean {
  const limit = Math.min(end, start + longestLabel);
  let colon = start;
  while (colon < limit && codes[colon] !== 0x3a) colon++;
  if (colon === limit) return false;
  for (let at = start; at < colon; at++) if (startsWithOne(codes, at, roles)) return true;
  return false;
}

export function startsListItem(codes: Uint16Array, at: number): boolean {
  const mark = codes[at];
  const isMark = mark === 0x2d || mark === 0x2b || mark === 0x2022 || mark === 0x2013;
  return isMark && codes[at + 1] === 0x20;
}

/** Words that a citation without a symbol begins with (see directives/read-citations.ts). */
const citing = wordList(
  'bộ luật|luật|pháp lệnh|hiến pháp|điều lệ|nghị quyết|đề án|chương trình|chiến lược|chỉ thị|' +
    'kết luận|nghị định|thông tư|quyết định|quy định|kế hoạch|hướng dẫn|công văn',
);
const ofLaw = wordList('pháp ');

/** Whether the word at `at`, whose first letter has the class `kind`, may begin a citation. */
export function startsCiting(codes: Uint16Array, at: number, kind: number): boolean {
  if (!startsWithOne(codes, at, citing)) return false;
  // Types are written with a capital, only laws are often not; “pháp luật” is none.
  return kind !== lawInitial || !startsWithOne(codes, at - 5, ofLaw);
}

/** Words by the code of their first letter, each as its codes in small letters. */
type WordList = ReadonlyMap<number, readonly (readonly number[])[]>;

function wordList(words: string): WordList {
  const byInitial = new Map<number, number[][]>();
  for (const word of words.split('|')) {
    const codes = Array.from(word, (letter) => letter.charCodeAt(0));
    const initial = codes[0] as number;
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), codes]);
  }
  return byInitial;
}

/** Whether one of the words stands at `at`, in letters of any case. */
function startsWithOne(codes: Uint16Array, at: number, words: WordList): boolean {
  const candidates = words.get(smallLetters[codes[at] ?? 0] ?? 0);
  if (candidates === undefined) return false;
  for (const word of candidates) {
    let index = 1;
    while (index < word.length && smallLetters[codes[at + index] ?? 0] === word[index]) index++;
    if (index === word.length) return true;
  }
  return false;
}
