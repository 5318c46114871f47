import { readBlock } from '../../plan/blocks/paragraphs.ts';
import type { PlacedPassage } from '../../plan/blocks/block.ts';
import { once } from '../../plan/blocks/readings.ts';
import type { Task } from '../../plan/facts.ts';
import type { PlanLines } from '../../plan/plan-lines.ts';
import { roleLabelAt } from '../../plan/units/role-labels.ts';
import { openingUnits } from '../../plan/units/sentence-parts.ts';
import { readTokens } from '../../plan/units/unit-tokens.ts';
import type { UnitToken } from '../../plan/units/unit-tokens.ts';

/**
 * Whether a sentence of the task says who acts without the words “chủ trì”: “Công an các xã, phường mở
 * lớp huấn luyện …”, “Văn phòng Sở: chuẩn bị …”. Who is the subject of an order answers for it.
 */
export function namesDoer({ range }: Task, lines: PlanLines): boolean {
  const last = Math.min(range.end.line, lines.lineCount - 1);
  for (let line = range.start.line; line <= last; line++) {
    const { blank, row } = lines.facts(line);
    if (blank || row !== null) continue;
    const { passage, lineCount } = readBlock(lines, line);
    if (once(passage, 'doer', () => opensWithDoer(passage))) return true;
    line += lineCount - 1;
  }
  return false;
}

/** “Các đơn vị”, “Các sở, ban, ngành”, “tổ chức đảng”: with everybody nobody in particular is told to act. */
const everybody =
  /^(?:(?:các|những|mọi|toàn thể|tất cả|tất cả các) (?:đơn vị|cơ quan|sở|ban|bộ|ngành|phòng|địa phương|tổ chức|cấp|đoàn thể|ngành chức năng)|tổ chức|cấp ủy|cán bộ)(?!\p{L})/u;

/** “…. Sở Y tế mở …”, “Tín dụng: Ngân hàng Chính sách xã hội huyện cho vay …”. */
const sentenceStart = /(?:^|[.:]) ?(?=[\p{L}\p{M}\p{N}])/gu;

/** So many letters tell whether a sentence opens with a unit at all, as few of them do. */
const longestHead = 80;

function opensWithDoer(passage: PlacedPassage): boolean {
  const { text, folded } = passage;
  let tokens: readonly UnitToken[] | null = null;
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(sentenceStart)) {
    const start = index + mark.length;
    const head = readTokens(passage, start, Math.min(start + longestHead, text.length));
    if (openingUnits(head, 0) === null || (mark.startsWith(':') && !isName(head))) continue;
    tokens ??= readTokens(passage, 0, text.length);
    while ((tokens[at]?.start ?? start) < start) at++;
    if (isDoerAt(tokens, at) && !everybody.test(folded.slice(start, start + 60))) return true;
  }
  return false;
}

/** What stands behind a colon is a name at least. */
function isName([first, second]: readonly UnitToken[]): boolean {
  return first?.isCapital === true && second?.isMark === false;
}

/** Units that more words follow: the verb, or a colon and what they are to do. */
function isDoerAt(tokens: readonly UnitToken[], index: number): boolean {
  if (roleLabelAt(tokens, index, tokens.length) !== null) return false;
  const opening = openingUnits(tokens, index);
  if (opening === null) return false;
  const next = tokens[opening.next];
  const after = tokens[opening.next + 1];
  if (next === undefined || after === undefined) return false;
  return next.word === ':' || next.word === ',' || !next.isMark;
}
