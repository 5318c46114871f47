import { isNumber, type ListScope, startsUnit } from './list-words.ts';
import { stopWords } from './duty-words.ts';
import { unitsBefore } from './sentence-parts.ts';
import { type ListedUnit, readUnitList, type UnitList } from './unit-list.ts';
import { type UnitToken, wordsOf } from './unit-tokens.ts';
import { phrases } from './word-phrases.ts';

/** What “Giao …” or “Phân công …” orders. */
export interface OrderReading {
  readonly list: UnitList;
  /** Index of the first token of the units. */
  readonly first: number;
  /** The words say themselves that the units are to act; else “chủ trì” has to follow. */
  readonly isDuty: boolean;
}

/** Words that give a unit behind them a duty, in a sentence and in a heading. */
export const wordsOfOrders = `giao|giao cho|giao nhiệm vụ|giao nhiệm vụ cho|giao trách nhiệm cho
phân công|phân công cho|phân công nhiệm vụ cho`;

const orderVerbs = phrases(wordsOfOrders);

// “trong đó giao”, “đồng thời giao”, “và giao”, “này giao”: the order starts there.
const openers = new Set('đó thời và cũng'.split(' '));

/** People who are not named: “phân công cán bộ thực hiện” leaves open who. */
const unnamedPeople = new Set(
  'cán bộ|công chức|viên chức|giáo viên|nhân viên|người|thành viên|lãnh đạo|đảng viên|đoàn viên'.split(
    '|',
  ),
);

/** “Phân công đơn vị thực hiện”: some body or other. */
const anyBodies = new Set(['đơn vị', 'cơ quan', 'bộ phận', 'tổ chức']);

/** Reads “Giao X theo dõi …” at token `at`; null where nobody is given a duty (“nhiệm vụ được giao”). */
export function readOrder(
  tokens: readonly UnitToken[],
  clauseStart: number,
  at: number,
): OrderReading | null {
  const scope: ListScope = { tokens, limit: tokens.length, isOnlyUnits: false };
  const verb = orderVerbs.lengthAt(tokens, at, tokens.length);
  if (verb === 0 || !isOrder(tokens, clauseStart, at)) return null;
  const first = at + verb;
  if (!startsUnit(scope, first)) return null;
  const list = readUnitList(scope, first);
  const unit = list.units[0];
  if (unit === undefined) return null;
  if (isUnnamed(tokens, unit)) return null;
  const next = tokens[list.next];
  // “Giao UBND xã, trực tiếp là Chủ tịch UBND xã chỉ đạo …”: what the comma parts off goes on with the order.
  const behind = next?.word === ',' ? list.next + 1 : list.next;
  const stop = stopWords.match(tokens, behind, tokens.length);
  const isInBrackets = tokens[at - 1]?.word === '(' && next?.word === ')';
  const isDuty = isInBrackets || next?.word === 'là' || (stop !== null && stop.kind !== 'link');
  return { list, first, isDuty };
}

/** “phân công cán bộ”, “Phân công Lãnh đạo trực”, “giao ban”: nobody in particular. */
function isUnnamed(tokens: readonly UnitToken[], { first, last, shape }: ListedUnit): boolean {
  const token = tokens[first];
  if (token === undefined || (shape.isGroup && !isNumber(token))) return false;
  const words = wordsOf(tokens, first, last - first + 1);
  const isAnyBody = shape.isBare && (first === last || anyBodies.has(words));
  const isPeople = unnamedPeople.has(shape.head) || unnamedPeople.has(words);
  return (
    (!token.isCapital && (isAnyBody || isPeople)) || (token.word === 'lãnh' && last - first < 2)
  );
}

/** Who orders (“UBND tỉnh giao …”) is named in so many tokens. */
const longestIssuer = 24;

function isOrder(tokens: readonly UnitToken[], clauseStart: number, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.isMark || openers.has(before.word)) return true;
  if (tokens[at]?.isCapital) return true;
  return unitsBefore(tokens, clauseStart, at, longestIssuer) !== null;
}
