import type { Passage } from '../passage.ts';
import { stopWords } from './duty-words.ts';
import {
  headAt,
  isLevel,
  isQuantifier,
  type ListScope,
  personLengthAt,
  postLengthAt,
  startsNoun,
} from './list-words.ts';
import { wordsOfOrders } from './orders.ts';
import { isRoleTitle, roleLabelAt } from './role-labels.ts';
import { type ListedUnit, readUnitList } from './unit-list.ts';
import type { UnitHeadingMention } from './unit-mentions.ts';
import { quantifiers } from './unit-heads.ts';
import { readTokens, type UnitToken, wordsOf } from './unit-tokens.ts';
import { phrases } from './word-phrases.ts';

/** What stands before the unit in its heading and is not quoted: “Trách nhiệm của các Bộ”. */
const headingOpeners = phrases(`${wordsOfOrders}
trách nhiệm của|nhiệm vụ của|trách nhiệm|đề nghị|kính đề nghị|đối với|về phía|yêu cầu
trách nhiệm,quyền hạn của|nhiệm vụ,quyền hạn của|vai trò của|chức năng,nhiệm vụ của|nhiệm vụ cụ thể của`);

/** Words between the unit and a final colon: “Sở Y tế có trách nhiệm:”. */
const dutyOpeners = phrases(
  'có trách nhiệm | có nhiệm vụ | chịu trách nhiệm | thực hiện | thực hiện các nhiệm vụ | thực hiện các nhiệm vụ sau | có trách nhiệm sau',
);

/** A heading of units is never longer than this (UTF-16 characters); a run-in heading ends before. */
const longestHeading = 600;

/** So many characters show whether a block begins with a unit. */
const firstLook = 100;

/**
 * Reads the unit or units a heading names: “Sở Nội vụ”, “Trách nhiệm của các Bộ, ngành”, “Văn phòng
 * UBND tỉnh: Phối hợp …”. Null for any other heading, and for a sentence that only begins with a unit.
 * `implementation` tells that the block stands where duties are given out unit by unit (TỔ CHỨC THỰC
 * HIỆN, an appendix grouped by unit); elsewhere only bodies with a name count.
 */
export function readUnitHeading(
  passage: Passage,
  {
    implementation,
    boldEnd = 0,
  }: {
    readonly implementation: boolean;
    /** Offset behind the bold words that the passage begins with; 0 where it has none. */
    readonly boldEnd?: number;
  },
): UnitHeadingMention | null {
  if (!beginsLikeHeading(passage, implementation)) return null;
  const tokens = readTokens(passage, 0, Math.min(passage.text.length, longestHeading));
  const scope: ListScope = { tokens, limit: tokens.length, isOnlyUnits: false };
  if (isRoleTitle(tokens) || roleLabelAt(tokens, 0, tokens.length) !== null) return null;
  const opener = headingOpeners.lengthAt(tokens, 0, tokens.length);
  if (!startsHeading(scope, opener, implementation)) return null;
  const list = readUnitList(scope, opener);
  const last = list.units[list.units.length - 1];
  if (last === undefined) return null;
  if (list.units.length === 1 && (isNobody(tokens, last, opener) || isHolder(scope, last)))
    return null;
  const isCut = passage.text.length > longestHeading && list.next >= tokens.length;
  // “**2. Văn phòng Sở** giúp Giám đốc …”: what is set off is the heading.
  const isSetOff = boldEnd > 0 && tokens[last.last]?.end === boldEnd;
  const end = isCut
    ? null
    : (endOfHeading(tokens, list.next, implementation) ?? (isSetOff ? 'run-in' : null));
  if (end === null) return null;
  const start = tokens[opener]?.start ?? 0;
  const stop = tokens[last.last]?.end ?? start;
  return { start, end: stop, unit: passage.text.slice(start, stop), runIn: end === 'run-in' };
}

/** “Lực lượng: …”, “Cơ quan thường trực: …”: a word for units that names none. */
function isNobody(
  tokens: readonly UnitToken[],
  { first, last, shape }: ListedUnit,
  opener: number,
): boolean {
  if (opener > 0 || shape.isGroup) return false;
  const words = wordsOf(tokens, first, last - first + 1);
  return wordsForAnybody.has(shape.isBare ? shape.head : words);
}

const wordsForAnybody = new Set(
  'lực lượng|cơ quan|đơn vị|tổ chức|cá nhân|cơ sở|cơ quan thường trực|thành viên'.split('|'),
);

/** “Trưởng đoàn: Đ/c Lê Văn An”: who holds the post. */
function isHolder(scope: ListScope, { last, shape }: ListedUnit): boolean {
  return shape.isPostOnly && personLengthAt(scope, last + 2) > 0;
}

/** “Cơ sở để xây dựng kế hoạch”, “Cơ sở pháp lý”: grounds of the plan, no body. */
const groundsHeading = /^cơ sở (?:để|xây dựng|lập|pháp|lý|thực tiễn|khoa học)(?!\p{L})/u;

/** A first look at a few words: most blocks do not begin with a unit. */
function beginsLikeHeading(passage: Passage, implementation: boolean): boolean {
  if (groundsHeading.test(passage.folded)) return false;
  const tokens = readTokens(passage, 0, Math.min(passage.text.length, firstLook));
  const scope = { tokens, limit: tokens.length, isOnlyUnits: false };
  return startsHeading(scope, headingOpeners.lengthAt(tokens, 0, tokens.length), implementation);
}

function startsHeading(scope: ListScope, index: number, implementation: boolean): boolean {
  const token = scope.tokens[index];
  // “Cấp tỉnh” groups units and is none.
  if (token === undefined || token.isMark || token.word === 'cấp') return false;
  const isNoun = isQuantifier(scope, index)
    ? startsNoun(scope, index + quantifiers.lengthAt(scope.tokens, index, scope.limit))
    : headAt(scope, index) !== null || isLevel(scope, index);
  if (isNoun || personLengthAt(scope, index) > 0)
    return implementation || index > 0 || token.isCapital;
  return postLengthAt(scope, index) > 0;
}

/** “là đơn vị đầu mối, có nhiệm vụ”: what the unit is, before its duties. */
const standings = phrases(
  'là cơ quan thường trực | là đơn vị thường trực | là bộ phận thường trực | là cơ quan đầu mối | là đơn vị đầu mối | là bộ phận đầu mối | là đầu mối | làm đầu mối | là cơ quan chủ trì | là đơn vị chủ trì',
);

/** How many tokens tell that duties follow; 0 where none do. */
function dutyLength(tokens: readonly UnitToken[], next: number): number {
  const standing = standings.lengthAt(tokens, next, tokens.length);
  let at = next + standing;
  if (standing > 0 && (tokens[at]?.word === ',' || tokens[at]?.word === 'và')) at++;
  const duty = dutyOpeners.lengthAt(tokens, at, tokens.length);
  return duty === 0 ? 0 : at + duty - next;
}

/** How the heading ends after the unit at token `next`; null where a sentence goes on. */
function endOfHeading(
  tokens: readonly UnitToken[],
  next: number,
  implementation: boolean,
): 'line' | 'run-in' | null {
  const token = tokens[next];
  if (token === undefined) return 'line';
  const after = tokens[next + 1];
  if (token.word === ':') return after === undefined ? 'line' : 'run-in';
  if (token.word === '.' || token.word === ';') return after === undefined ? 'line' : null;
  if (!implementation) return null;
  if (token.word === ',' || token.word === '-') {
    const stop = stopWords.match(tokens, next + 1, tokens.length);
    return stop?.kind === 'verb' || after === undefined ? 'run-in' : null;
  }
  const duty = dutyLength(tokens, next);
  const colon = tokens[next + duty];
  const endsInColon = duty > 0 && colon?.word === ':' && tokens[next + duty + 1] === undefined;
  return endsInColon ? 'line' : null;
}
