import {
  headAt,
  isQuantifier,
  type ListScope,
  personLengthAt,
  postLengthAt,
  isLevel,
  startsUnit,
} from './list-words.ts';
import { levels } from './unit-heads.ts';
import { readUnitList, type ListedUnit } from './unit-list.ts';
import { departmentHeads } from './unit-names.ts';
import type { UnitToken } from './unit-tokens.ts';
import { phrases } from './word-phrases.ts';

/** Units that stand as one list in a sentence. */
export interface UnitsInSentence {
  readonly units: readonly ListedUnit[];
  /** Index of the first token. */
  readonly first: number;
}

/** A subject is looked for in so many tokens before its verb, so that reading stays linear. */
const longestSubject = 120;

/**
 * The units that end right before token `to`, the subject of the verb there: “…, Sở Xây dựng | chủ trì”.
 * A unit that hangs on a preposition (“theo đề nghị của UBND huyện, Sở Xây dựng chủ trì”) is no subject.
 */
export function unitsBefore(
  tokens: readonly UnitToken[],
  from: number,
  to: number,
  longest = longestSubject,
): UnitsInSentence | null {
  const scope: ListScope = { tokens, limit: to, isOnlyUnits: false };
  let index = Math.max(from, to - longest);
  while (index < to) {
    if (!startsSubject(scope, index)) {
      index++;
      continue;
    }
    const list = readUnitList(scope, index);
    if (list.units.length > 0 && list.next >= to) {
      if (!isPreposition(tokens[index - 1], index > from))
        return { units: list.units, first: index };
      const units = list.units.slice(1);
      const first = units[0]?.first;
      return first === undefined ? null : { units, first };
    }
    index = Math.max(list.next, index + 1);
  }
  return wholeClause(scope, from);
}

const longestName = 24;

/** A clause that is one body with a name no rule knows to its end: “Ban Quản lý dự án …”. */
function wholeClause(scope: ListScope, from: number): UnitsInSentence | null {
  const { tokens, limit } = scope;
  const head = headAt(scope, from);
  const isNamed = head?.kind === 'named' && !departmentHeads.has(head.word);
  if (!isNamed || !tokens[from]?.isCapital || limit - from > longestName) return null;
  for (let index = from; index < limit; index++) if (tokens[index]?.isMark) return null;
  const { units } = readUnitList({ ...scope, isOnlyUnits: true }, from);
  return units.length === 1 ? { units, first: from } : null;
}

const prepositions = new Set('của với tại từ về theo đến ở trên bởi cho'.split(' '));

function isPreposition(token: UnitToken | undefined, isInside: boolean): boolean {
  return isInside && token !== undefined && prepositions.has(token.word);
}

/** The units a sentence opens with; `next` is the token after them. */
export interface OpeningUnits extends UnitsInSentence {
  readonly next: number;
}

/** The unit list a passage or sentence starts with, and the token after it; null where it starts otherwise. */
export function openingUnits(tokens: readonly UnitToken[], from: number): OpeningUnits | null {
  const scope: ListScope = { tokens, limit: tokens.length, isOnlyUnits: false };
  if (!startsSubject(scope, from)) return null;
  const list = readUnitList(scope, from);
  return list.units.length > 0 ? { ...list, first: from } : null;
}

// A capital at the start of a sentence is no sign of a name there.
function startsSubject(scope: ListScope, index: number): boolean {
  const token = scope.tokens[index];
  if (token === undefined || token.isMark || !startsUnit(scope, index)) return false;
  if (headAt(scope, index) !== null || isQuantifier(scope, index)) return true;
  if (isLevel(scope, index)) {
    const after = index + levels.lengthAt(scope.tokens, index, scope.limit);
    return token.isCapital || scope.tokens[after]?.isCapital === true;
  }
  if (postLengthAt(scope, index) > 0 || personLengthAt(scope, index) > 0) return true;
  const before = scope.tokens[index - 1];
  return token.isAbbreviation || (before !== undefined && !before.isMark);
}

/** Words between a subject and “chủ trì” that change nothing: “Sở Y tế có trách nhiệm chủ trì”. */
const linkPhrases = phrases(`là|làm|sẽ|cùng|trực tiếp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ
được giao|được phân công|phải|tiếp tục|chủ động|giữ vai trò|đóng vai trò|,|trách nhiệm
được|nhiệm vụ|là cơ quan|là đơn vị|làm đơn vị|là đầu mối|làm đầu mối|là bộ phận
là cơ quan đầu mối|là đơn vị đầu mối|là cơ quan thường trực|là cơ quan thường trực và`);

/** Steps back over such words from token `to`; returns where they start. */
export function beforeLinks(tokens: readonly UnitToken[], from: number, to: number): number {
  let at = to;
  for (;;) {
    const length = linkPhrases.lengthBefore(tokens, from, at);
    if (length === 0) return at;
    at -= length;
  }
}
