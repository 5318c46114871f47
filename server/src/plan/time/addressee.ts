/** Recognises whom a report goes to: words with which the names of units and posts begin. */
import type { Passage } from '../passage.ts';
import { firstWordsAt, isLetterAt, wordList } from './letters.ts';
import type { Stretch } from './mentions.ts';

/** Heads of names that mean a unit or post in any case of letters. */
const plainHeads = wordList(`
  ủy ban; ubnd; hđnd; ubmttq; mttq; hội đồng; văn phòng; chính phủ; thủ tướng; quốc hội; chủ tịch;
  phó chủ tịch; chủ nhiệm; lãnh đạo; cấp trên; cấp có thẩm quyền; cấp thẩm quyền; cấp ủy; cơ quan;
  đơn vị; tỉnh ủy; huyện ủy; thành ủy; quận ủy; thị ủy; đảng ủy; chi ủy; chi bộ; đảng bộ;
  đảng đoàn; tổ chức đảng; công an; chi cục; tổng cục; thường trực; thường vụ; ban thường vụ;
  ban chỉ đạo; ban giám hiệu; ban giám đốc; ban chấp hành; ban tổ chức; ban quản lý; ban lãnh đạo;
  giám đốc; phó giám đốc; tổng giám đốc; phó tổng giám đốc; hiệu trưởng; phó hiệu trưởng; trưởng; thủ trưởng; bộ trưởng; nhà trường;
  bí thư; phó bí thư; đồng chí; trung ương; liên đoàn; kho bạc; bảo hiểm xã hội; tổ kiểm tra;
  tổ công tác; tổ giúp việc; tổ trưởng; đoàn kiểm tra; bch; btv; bgh; bcđ; bhxh; sở, ngành;
`);

/** Heads that are common words too (“phòng, chống”, “bộ tiêu chí”): they or the next word need a capital. */
const capitalHeads = wordList(`
  sở; phòng; ban; bộ; cục; vụ; viện; trường; tổ; đoàn; hội; thanh tra; trung tâm; mặt trận;
  tòa án; ngân hàng; công ty; bộ phận; tập đoàn; tổng công ty; tỉnh; thành phố; xã; phường; huyện;
  đảng;
`);

const determiners: readonly string[] = ['các', 'những', 'quý', 'đồng chí', 'tập thể'];
const abbreviation = /\p{Lu}[\p{Lu}\d&-]+(?!\p{L})/uy;
const unitGoesOn =
  '(?:các |những )?(?:sở|ban|bộ|ngành|phòng|ủy ban|ubnd|hđnd|văn phòng|hội đồng|chủ tịch|thường trực|thường vụ|cấp ủy|công an|bí thư|cơ quan|đơn vị|tổ|huyện|tỉnh|đảng|chi bộ|trung ương|lãnh đạo)(?!\\p{L})';
const wordsBehind =
  'để|trước|theo|định k[ỳì]|xem xét|quyết định|tổng hợp|(?<!ban )chỉ đạo|tháo gỡ|khắc phục|hướng dẫn|tham mưu|thẩm định|khi|vào|trong|hằng|hàng|chậm nhất|muộn nhất|phê duyệt|cho|nhằm|ban hành|kết quả|tình hình|về|việc|biết|qua|thông qua|giải quyết|xử lý|kịp thời|ngay|nếu|bằng|đúng|kèm|mỗi|sau|từ|ký|duyệt';
const stops = new RegExp(`[;.(:“]|,(?! ${unitGoesOn})| (?:${wordsBehind}|và)(?!\\p{L})`, 'gu');
const furtherUnit = new RegExp(unitGoesOn, 'uy');
const longestName = 160;

/** Where the name begins that stands at `at`, determiners passed over; null where no unit or post is named. */
export function startsAddressee(
  { text, folded }: Passage,
  at: number,
  afterPreposition: boolean,
): boolean {
  let from = at;
  const determiner = firstWordsAt(folded, from, determiners);
  if (determiner !== null) from += determiner.length + 1;
  if (determiner === 'đồng chí') return true;
  if (firstWordsAt(folded, from, plainHeads) !== null) return true;
  const head = firstWordsAt(folded, from, capitalHeads);
  if (head !== null) {
    return isCapital(text, from) || isCapital(text, from + head.length + 1);
  }
  abbreviation.lastIndex = from;
  return afterPreposition && !isLetterAt(text, from - 1) && abbreviation.test(text);
}

/** The name that begins at `start`, as far as it goes but not beyond `limit`. */
export function readAddressee({ text, folded }: Passage, start: number, limit: number): Stretch {
  const words = folded.slice(start, Math.min(limit, start + longestName));
  let end = start + words.length;
  for (const match of words.matchAll(stops)) {
    const at = start + match.index;
    // “Sở Thông tin và Truyền thông”, “Ban Thường vụ và Ủy ban Kiểm tra”: the name goes on.
    if (match[0] === ' và' && goesOn(text, folded, at + ' và '.length)) continue;
    if (match.index > 0) {
      end = at;
      break;
    }
  }
  while (end > start && /[\s,;./]/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function goesOn(text: string, folded: string, at: number): boolean {
  furtherUnit.lastIndex = at;
  return isCapital(text, at) || furtherUnit.test(folded);
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}
