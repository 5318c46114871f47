/**
 * One Vietnamese syllable: initial consonants, vowels, final consonants. Lower case, composed letters.
 */
const syllable =
  '(?:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?' +
  '[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}' +
  '(?:ng|nh|ch|[cmnpt])?';
const oneSyllable = new RegExp(`^${syllable}$`, 'u');
const laterSyllable = new RegExp(`^(?![aeiouyăâêôơư])${syllable}$`, 'u');

/** Words after which a space is lost most often; “cáchuyện” is “các huyện”, not “cá chuyện”. */
const shortWords = 'các với của và về cho theo trên tại từ đến để là có được những đơn cơ'.split(
  ' ',
);

/** The longest and the shortest pair of syllables that is cut, in characters. */
const longestPair = 14;
const shortestPair = 5;

/**
 * The syllables of a folded word: web copies of plans lose the space at a line's end, so that
 * “phối hợp với” is printed “phối hợpvới”. Any other word comes back as it is.
 */
export function syllablesOf(word: string): readonly string[] {
  if (word.length < shortestPair || word.length > longestPair) return [word];
  if (oneSyllable.test(word)) return [word];
  const known = shortWords.find(
    (short) => word.startsWith(short) && laterSyllable.test(word.slice(short.length)),
  );
  if (known !== undefined) return [known, word.slice(known.length)];
  for (let cut = word.length - 2; cut >= 2; cut--) {
    const first = word.slice(0, cut);
    const second = word.slice(cut);
    if (oneSyllable.test(first) && laterSyllable.test(second)) return [first, second];
  }
  return [word];
}

/** Pairs of words that decide an assignment or name a unit, and what OCR makes of them. */
const misread: readonly (readonly [RegExp, string, RegExp, string])[] = [
  [/^ch[uùúủ]$/u, 'chủ', /^tr[iìíị]$/u, 'trì'],
  [/^ph[oôốồổ]i$/u, 'phối', /^h[oôơợọ]p$/u, 'hợp'],
  [/^co$/u, 'cơ', /^quan$/u, 'quan'],
  [/^thành$/u, 'thành', /^ph[oôồổ]$/u, 'phố'],
];

/** The word meant by `word` between its neighbours: “phổi hợp” is “phối hợp”. */
export function meantWord(
  before: string | undefined,
  word: string,
  after: string | undefined,
): string {
  if (!mayBeMisread(word)) return word;
  for (const [first, firstMeant, second, secondMeant] of misread) {
    if (after !== undefined && first.test(word) && second.test(after)) return firstMeant;
    if (before !== undefined && second.test(word) && first.test(before)) return secondMeant;
  }
  return word;
}

/** Whether a word begins and is as short as “chủ”, “trì”, “phối” or “hợp”; hardly any other word is. */
function mayBeMisread(word: string): boolean {
  if (word === 'co') return true;
  if (word.length < 3 || word.length > 4) return false;
  const first = word.charAt(0);
  const second = word.charAt(1);
  return (
    first === 'h' ||
    (second === 'h' && (first === 'c' || first === 'p')) ||
    (first === 't' && second === 'r')
  );
}
