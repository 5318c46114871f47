/** Recognises whom a report goes to: words with which the names of units and posts begin. */
import { isUpperCaseAt } from '../../text/letters.ts';
import { matchEnd } from '../../text/match-at.ts';
import type { Passage } from '../passage.ts';
import { headAt, type ListScope } from '../units/list-words.ts';
import { posts, quantifiers } from '../units/unit-heads.ts';
import { readUnitList } from '../units/unit-list.ts';
import { readTokens } from '../units/unit-tokens.ts';
import { firstWordsAt, isLetterAt, wordList } from './letters.ts';
import type { Stretch } from './mentions.ts';

/** What else means a unit or post in any case of letters, with which a name begins. */
const plainHeads = wordList(`
  ủy ban; hội đồng; văn phòng; thủ tướng; chủ nhiệm; lãnh đạo; cấp trên; cấp có thẩm quyền;
  cấp thẩm quyền; cơ quan; đơn vị; tổ chức đảng; chi cục; tổng cục; thường vụ; ban chỉ đạo;
  ban tổ chức; ban quản lý; trưởng; đồng chí; trung ương; liên đoàn; tổ kiểm tra; tổ công tác;
  tổ chuyên môn; tổ giúp việc; giáo viên chủ nhiệm; đoàn kiểm tra; bcđ; sở, ngành;
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
  const tokens = readTokens(passage, start, Math.min(limit, start + longestName));
  const scope = { tokens, limit: tokens.length, isOnlyUnits: false };
  const headEnd = endOfBody(scope) ?? endOfHead(passage, start, isBehindPreposition);
  if (headEnd === null) return null;
  const last = readUnitList(scope, 0).units.at(-1);
  const listEnd = last === undefined ? start : (tokens[last.last]?.end ?? start);
  return { start, end: Math.max(headEnd, listEnd) };
}

/** Where a post, or a body known by these words alone, ends that is named first: “UBND”, “các chi bộ”. */
function endOfBody(scope: ListScope): number | null {
  const first = quantifiers.lengthAt(scope.tokens, 0, scope.limit);
  const head = headAt(scope, first);
  const body = head?.kind === 'complete' ? head.length : 0;
  const length = Math.max(body, posts.lengthAt(scope.tokens, first, scope.limit));
  return length === 0 ? null : (scope.tokens[first + length - 1]?.end ?? null);
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
    return isUpperCaseAt(text, from) || isUpperCaseAt(text, end + 1) ? end : null;
  }
  // “báo cáo UBTVQH” names whom, “báo cáo CCHC” what.
  const isMeant = isBehindPreposition || text.startsWith('UB', from);
  if (!isMeant || isLetterAt(text, from - 1)) return null;
  return matchEnd(abbreviation, text, from);
}
