/**
 * Which strings of letters are Vietnamese syllables. The rhymes of Vietnamese are a closed list, so that
 * a piece of a torn word (“tướ”, “ng”, “ều”) is told from a whole one.
 */

const initials = '(?:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?';

/** All rhymes, without tones. */
const rhymes = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc ui uêch uê uênh uêu um un ung uơ up ut uy uya uych uyên
uyêt uynh uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y yên yêt yêu yêm ynh yt`;

/** Words without an initial consonant; any other syllable that begins with a vowel is a piece of one. */
const vowelWords = `a á à ả ạ ác ách ai ái ải am ám ảm an án ạn ang áng anh ánh ảnh ao áo ào ảo áp át ạt au áu ay áy
ắc ăn ẳn ắng ắp ắt âm ấm ẩm ầm ậm ân ấn ẩn ấp ập ất âu ấu ẩu ây ấy e é è em ém én eo éo èo ép ẹp ê ế ề ếch êm ếm ềm
i ỉ im ỉm in ít ích ịch inh ỉu ị o ó ò oa oà òa óa oác oách oai oái oải oán oan oản oang oanh oe óe oi ói ỏi om óc ọc
ong óng ỏng óp ọp ót ọt ô ố ồ ổ ôi ối ồi ổi ôm ốm ôn ốn ồn ổn ông ống ổng ốc ộc ốp ộp ơ ờ ở ơi ới ơn ớn ớt
ù ú ủ ụ ua úa ùa ủa úc ục ui ủi um ùm un ùn ung úng ủng ụp úp út ụt uy ủy uỷ uỵ ụy úy uý ùy uỳ uyên uyển uyết uế uể uẩn uất
uốn uống uổng ư ừ ưa ứa ức ực ưng ứng ừng ưu ứ ươi ướm ươn ườn ưỡn ương ướt ước ướp ượt y ý ỷ ỳ yêm yếm yểm yên yến
yêu yếu yểu yết`;

const stopRhyme = /(?:c|ch|p|t)$/u;
const marks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const sharpOrHeavy = /[\u0301\u0323]/u;
const parts = new RegExp(`^${initials}(.*)$`, 'u');

let rhymeSet: ReadonlySet<string> | null = null;
let vowelSet: ReadonlySet<string> | null = null;

/** Whether folded letters can be one syllable: an initial, a rhyme, and the tones its last letter allows. */
export function isSyllable(folded: string): boolean {
  if (folded.length > 7 || folded === '') return false;
  rhymeSet ??= new Set(rhymes.split(/\s+/u));
  const open = folded.normalize('NFD');
  const toneless = open.replace(marks, '').normalize('NFC');
  // “gì”, “giếng”: the “i” belongs to initial and rhyme.
  const rhyme = parts.exec(toneless)?.[1] ?? '';
  const isKnown =
    rhymeSet.has(rhyme) || (toneless.startsWith('gi') && rhymeSet.has(toneless.slice(1)));
  if (!isKnown) return false;
  return !stopRhyme.test(toneless) || sharpOrHeavy.test(open);
}

/** Answers are kept: a document has few hundred words, each a thousand times. */
const known = new Map<string, boolean>();
const mostKnown = 5000;

/** Whether folded letters stand for a word of their own: a syllable, and with a vowel first a known one. */
export function isWholeWord(folded: string): boolean {
  const answer = known.get(folded);
  if (answer !== undefined) return answer;
  if (known.size >= mostKnown) known.clear();
  const found = isWholeWordAfresh(folded);
  known.set(folded, found);
  return found;
}

function isWholeWordAfresh(folded: string): boolean {
  vowelSet ??= new Set(vowelWords.split(/\s+/u));
  if (startsWithVowel.test(folded)) return vowelSet.has(folded);
  return isSyllable(folded);
}

const startsWithVowel = /^(?![bcdđfghjklmnpqrstvwxz])/u;
