import { endsSentence, type UnitToken, wordsAre } from './unit-tokens.ts';
import { phrases, WordPhrases } from './word-phrases.ts';

/** What a label such as “Cơ quan chủ trì, phối hợp:” says of the units after it. */
export type LabelPart = 'lead' | 'coordinating' | 'both' | 'performer';

/** A role label among tokens; `colon` is the index of its colon. */
export interface RoleLabel {
  readonly part: LabelPart;
  readonly colon: number;
}

/** Who the label speaks of: “Cơ quan …”, “Người …”. May be missing: “Chủ trì: …”. */
const labelNouns = phrases(`cơ quan|đơn vị|các cơ quan|các đơn vị|cơ quan,đơn vị|đơn vị,cá nhân
đơn vị / cá nhân|cơ quan / đơn vị|cá nhân|người|bộ phận|phòng|phòng,ban|ban|giáo viên
cán bộ|công chức|lực lượng|các lực lượng|đồng chí|đ / c|lãnh đạo|thành viên|các bộ phận
các phòng|phân công|giao|sở|bộ|địa phương|các ngành|các sở,ngành|giao nhiệm vụ`);

/**
 * The words that give the part. What is written before a colon heads columns (headings/column-role.ts) and sections
 * (headings/section-role.ts) too, and needs a word in `assigningWords` (read-assignments.ts).
 */
const labelRoles = new WordPhrases<LabelPart>()
  .add(
    'lead',
    `chủ trì|phụ trách|phụ trách chính|chịu trách nhiệm|chịu trách nhiệm chính|trách nhiệm chính
đầu mối|làm đầu mối|tham mưu chính`,
  )
  .add('coordinating', 'phối hợp | cùng phối hợp | phối kết hợp')
  .add('performer', 'thực hiện | phân công thực hiện | trách nhiệm thực hiện | tổ chức thực hiện');

/** What may stand between the part and the colon: “Cơ quan chủ trì theo dõi, đánh giá:”. */
const labelTails =
  phrases(`thực hiện|tổ chức thực hiện|tổ chức|triển khai|triển khai thực hiện|theo dõi
đánh giá|tham mưu|xây dựng|chính|chung|nhiệm vụ|nội dung|công việc|với|gồm|là|dự kiến
thẩm định|soạn thảo|trình|ban hành|kiểm tra|giám sát|hướng dẫn|giải quyết|xử lý|báo cáo
phối hợp|chủ trì|và|,|/|&|tuyên truyền|cung cấp|chuyên môn|cơ quan|đơn vị|các đơn vị
hoạt động|tổng hợp|chỉ đạo|hội nghị|tập huấn|lớp|các cơ quan|chủ yếu|( nếu có )`);

const longestLabel = 14;

/** The role label that starts at token `index` and ends in a colon; null where none does. */
export function roleLabelAt(
  tokens: readonly UnitToken[],
  index: number,
  limit: number,
): RoleLabel | null {
  const words = labelWordsAt(tokens, index, limit);
  return words !== null && words.end < limit && tokens[words.end]?.word === ':'
    ? { part: words.part, colon: words.end }
    : null;
}

/** Tells whether all tokens are a role label without colon: the heading “Cơ quan chủ trì, phối hợp”. */
export function isRoleTitle(tokens: readonly UnitToken[]): boolean {
  return labelWordsAt(tokens, 0, tokens.length)?.end === tokens.length;
}

/** The words of a label up to the first token that is no part of one. */
function labelWordsAt(
  tokens: readonly UnitToken[],
  index: number,
  limit: number,
): { part: LabelPart; end: number } | null {
  const nouns = labelNouns.lengthAt(tokens, index, limit);
  const afterNoun = nouns > 0 ? labelRoles.match(tokens, index + nouns, limit) : null;
  const role = afterNoun ?? labelRoles.match(tokens, index, limit);
  if (role === null) return null;
  // “Thực hiện:” alone heads a list of duties; it names performers only after a noun.
  const first = tokens[index]?.word;
  const isAlone = afterNoun === null && (first === 'thực' || first === 'tổ');
  if (role.kind === 'performer' && isAlone) return null;
  let part: LabelPart = role.kind;
  let at = index + (afterNoun === null ? 0 : nouns) + role.length;
  const end = Math.min(limit, at + longestLabel);
  while (at < end) {
    if (wordsAre(tokens, at, 'chủ', 'trì')) part = part === 'coordinating' ? 'both' : 'lead';
    if (wordsAre(tokens, at, 'phối', 'hợp')) part = part === 'lead' ? 'both' : 'coordinating';
    const tail = labelTails.lengthAt(tokens, at, end);
    if (tail === 0) break;
    at += tail;
  }
  return { part, end: at };
}

/** A label's value is no longer than this (tokens). */
const longestValue = 400;

const otherLabels = phrases(`thời gian|thời hạn|tiến độ|kết quả|sản phẩm|kinh phí|địa điểm
hoàn thành|nguồn kinh phí|ghi chú|thành phần|đối tượng|nội dung|số lượng|hình thức|lộ trình`);

/** The token after the last one that belongs to the value of the label whose colon is at `colon`. */
export function labelValueEnd(tokens: readonly UnitToken[], colon: number, limit: number): number {
  const end = Math.min(limit, colon + longestValue);
  let open = 0;
  for (let index = colon + 1; index < end; index++) {
    const token = tokens[index];
    if (!token?.isMark) continue;
    if (token.word === '(') open++;
    // “(Cơ quan chủ trì: Sở A)”, but “Cơ quan chủ trì: cô Hoa (Tổ trưởng)”.
    if (token.word === ')' && --open < 0) return index;
    if (endsSentence(tokens, index)) return index;
    if (!'.;,-+(/'.includes(token.word)) continue;
    if (roleLabelAt(tokens, index + 1, limit) !== null) return index;
    if (otherLabels.lengthAt(tokens, index + 1, limit) > 0) return index;
  }
  return end;
}
