/** Recognises whom a report goes to: words with which the names of units and posts begin. */
import type { Passage } from '../passage.ts';
import { readUnitList } from '../units/unit-list.ts';
import { readTokens } from '../units/unit-tokens.ts';
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
  tổ công tác; tổ chuyên môn; tổ giúp việc; giáo viên chủ nhiệm; tổ trưởng; đoàn kiểm tra; bch; btv; bgh; bcđ; bhxh; sở, ngành;
`);

/** Heads that are common words too (“phòng, chống”, “bộ tiêu chí”): they or the next word need a capital. */
const capitalHeads = wordList(`
  sở; phòng; ban; bộ; cục; vụ; viện; trường; tổ; đoàn; hội; thanh tra; trung tâm; mặt trận;
  tòa án; ngân hàng; công ty; bộ phận; tập đoàn; tổng công ty; tỉnh; thành phố; xã; phường; huyện;
  đảng;
`);

const determiners: readonly string[] = ['các', 'những', 'quý', 'đồng chí', 'tập thể'];
const abbreviation = /\p{Lu}[\p{Lu}\d&-]+(?!\p{L})/uy;
const longestName = 160;

/**
 * The unit, units or post named at `start`, not reaching beyond `limit`; null where none is. Behind
 * “về”, “cho”, “gửi” a name may also be an abbreviation.
 */
export function readAddressee(
  passage: Passage,
  start: number,
  limit: number,
  isBehindPreposition: boolean,
): Stretch | null {
  const headEnd = endOfHead(passage, start, isBehindPreposition);
  if (headEnd === null) return null;
  const tokens = readTokens(passage, start, Math.min(limit, start + longestName));
  const scope = { tokens, limit: tokens.length, isOnlyUnits: false };
  const last = readUnitList(scope, 0).units.at(-1);
  const listEnd = last === undefined ? start : (tokens[last.last]?.end ?? start);
  return { start, end: Math.max(headEnd, listEnd) };
}

/** Where the words end with which the name at `start` begins; null where no unit or post is named. */
function endOfHead(
  { text, folded }: Passage,
  start: number,
  isBehindPreposition: boolean,
): number | null {
  const determiner = firstWordsAt(folded, start, determiners);
  const from = determiner === null ? start : start + determiner.length + 1;
  if (determiner === 'đồng chí') return start + determiner.length;
  const plain = firstWordsAt(folded, from, plainHeads);
  if (plain !== null) return from + plain.length;
  const head = firstWordsAt(folded, from, capitalHeads);
  if (head !== null) {
    const end = from + head.length;
    return isCapital(text, from) || isCapital(text, end + 1) ? end : null;
  }
  if (!isBehindPreposition || isLetterAt(text, from - 1)) return null;
  abbreviation.lastIndex = from;
  return abbreviation.test(text) ? abbreviation.lastIndex : null;
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}
