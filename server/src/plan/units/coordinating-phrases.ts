import { type ListScope, startsUnit } from './list-words.ts';
import { readUnitList, type UnitList } from './unit-list.ts';
import { type UnitToken, wordsAre } from './unit-tokens.ts';
import { phrases } from './word-phrases.ts';

/** How the units coordinate, between “phối hợp” and “với”: “phối hợp chặt chẽ, thường xuyên với”. */
const manners = phrases(`chặt chẽ|thường xuyên|tốt|đồng bộ|kịp thời|hiệu quả|có hiệu quả|nhịp nhàng
thống nhất|mật thiết|quyết liệt|sát sao|linh hoạt|nghiêm túc|khẩn trương|liên tục|toàn diện|trực tiếp|tích cực|chủ động|trao đổi|,|và|thực hiện
triển khai|tổ chức|triển khai thực hiện|thực hiện tốt|hỗ trợ|công tác|liên ngành|tổ chức thực hiện`);

/** Documents and qualities named after coordination: “Quy chế phối hợp với …” assigns nothing. */
const nounsOfCoordination =
  phrases(`quy chế|chương trình|kế hoạch|cơ chế|quy trình|biên bản|thỏa thuận
quan hệ|mối quan hệ|tinh thần|ý thức|hiệu quả|kết quả|nội dung|hoạt động|hợp đồng
quy định|văn bản|nghị quyết|hình thức|phương thức|nguyên tắc|trách nhiệm và quan hệ`);

/**
 * The units named after “phối hợp” at token `at`: “với Sở Y tế, các huyện | tổ chức …”. Null where the
 * words name none (“tăng cường phối hợp giữa …”, “phối hợp, tạo điều kiện cho …”).
 */
export function readPartners(tokens: readonly UnitToken[], at: number): UnitList | null {
  const scope: ListScope = { tokens, limit: tokens.length, isOnlyUnits: false };
  if (nounsOfCoordination.lengthBefore(tokens, 0, at) > 0) return null;
  if (isWorkChecked(tokens, at)) return null;
  const isNoun = tokens[at - 1]?.word === 'sự';
  let index = afterVerb(tokens, at);
  const direct = index;
  while (!isWith(tokens[index]) && !isNoun) {
    const manner = manners.lengthAt(tokens, index, tokens.length);
    if (manner === 0) break;
    index += manner;
  }
  if (isNoun) {
    // “với sự phối hợp của Sở Y tế” names a partner; “sự phối hợp chặt chẽ giữa …” does not.
    if (tokens[at - 2]?.word !== 'với' || tokens[index]?.word !== 'của') return null;
    index++;
  } else if (isWith(tokens[index])) {
    while (isWith(tokens[index])) index++;
    if (tokens[index]?.word === ':') index++;
  } else if (!startsUnit(scope, direct)) {
    return null;
  } else {
    index = direct;
  }
  if (!startsUnit(scope, index)) return null;
  const list = readUnitList(scope, index);
  return list.units.length > 0 ? list : null;
}

/** “Kiểm tra việc chủ trì, phối hợp với …”: what is looked into is not ordered here. */
function isWorkChecked(tokens: readonly UnitToken[], at: number): boolean {
  const isAfterLead = tokens[at - 1]?.word === ',' && wordsAre(tokens, at - 3, 'chủ', 'trì');
  return (
    tokens[at - (isAfterLead ? 4 : 1)]?.word === 'việc' &&
    (isAfterLead || isChecked(tokens, at - 2))
  );
}

function isChecked(tokens: readonly UnitToken[], index: number): boolean {
  return (
    wordsAre(tokens, index - 1, 'kiểm', 'tra') ||
    wordsAre(tokens, index - 1, 'giám', 'sát') ||
    wordsAre(tokens, index - 1, 'đánh', 'giá')
  );
}

/** The token after “phối hợp” or “phối kết hợp”. */
export function afterVerb(tokens: readonly UnitToken[], at: number): number {
  return wordsAre(tokens, at, 'phối', 'kết') ? at + 3 : at + 2;
}

function isWith(token: UnitToken | undefined): boolean {
  return token?.word === 'với' || token?.word === 'cùng';
}
