import {
  headAt,
  type HeadMatch,
  isDocumentWord,
  isLevel,
  isPlainNoun,
  isQuantifier,
  joiners,
  type ListScope,
  personLengthAt,
  postLengthAt,
  startsUnit,
  stopsAt,
} from './list-words.ts';
import type { UnitShape } from './unit-shape.ts';
import { posts, quantifiers } from './unit-heads.ts';
import { departmentHeads, departmentNames, fieldWords, groupTails } from './unit-names.ts';
import { opensDuty } from './unit-marks.ts';
import type { UnitToken } from './unit-tokens.ts';

/** A comma, semicolon or “và” between two units; `isStrong` always parts them. */
export interface Separator {
  readonly next: number;
  readonly isStrong: boolean;
  readonly hasComma: boolean;
}

/** The marks and joining words at token `at`; null where none stand there. */
export function readSeparator({ tokens, limit }: ListScope, at: number): Separator | null {
  let next = at;
  let isStrong = false;
  let hasComma = false;
  while (next < limit) {
    const word = tokens[next]?.word ?? '';
    const isJoinedWith = word === 'với' && (hasComma || next > at);
    if (word === ';' || word === '-' || word === '/' || word === '+') isStrong = true;
    else if (word === ',') hasComma = true;
    else if (!joiners.has(word) && !isJoinedWith) break;
    next++;
  }
  return next === at ? null : { next, isStrong, hasComma };
}

/** Whether the words after a separator are another unit, more of this one, or no unit at all. */
export function decide(
  scope: ListScope,
  unit: UnitShape,
  separator: Separator,
): 'new' | 'continue' | 'end' {
  const index = separator.next;
  const token = scope.tokens[index];
  if (token === undefined || index >= scope.limit) return 'end';
  if (separator.isStrong) {
    if (opensDuty(scope, index)) return 'end';
    return scope.isOnlyUnits || startsUnit(scope, index) ? 'new' : 'end';
  }
  if (token.isMark) return scope.isOnlyUnits && token.word === '"' ? 'continue' : 'end';
  if (isQuantifier(scope, index)) return decideGroup(scope, unit, index);
  if (personLengthAt(scope, index) > 0) return 'new';
  if (postLengthAt(scope, index) > 0) return decidePost(scope, unit, index);
  const head = headAt(scope, index);
  if (head !== null) return decideHead(scope, unit, separator, head);
  if (isLevel(scope, index)) return decideLevel(scope, unit, index);
  if (token.isCapital) return decideName(scope, unit, separator, token);
  return decideLowerCase(scope, unit, index);
}

function decideGroup(scope: ListScope, unit: UnitShape, index: number): 'new' | 'continue' | 'end' {
  const noun = index + quantifiers.lengthAt(scope.tokens, index, scope.limit);
  const isBodyOfLevels = unit.hasInnerGroup && unit.hasLevel && !unit.isBare && !unit.isGroup;
  if (isBodyOfLevels && isLevel(scope, noun)) return 'continue';
  return startsUnit(scope, index) || scope.isOnlyUnits ? 'new' : 'end';
}

/** “Chủ tịch, Phó Chủ tịch UBND xã” is one unit; “đồng chí Nguyễn Văn An, Phó Giám đốc Sở” one person. */
function decidePost(scope: ListScope, unit: UnitShape, index: number): 'new' | 'continue' {
  const isPost = unit.isPostOnly && posts.lengthAt(scope.tokens, unit.first, unit.last + 1) > 0;
  if (isPost && scope.tokens[index]?.word === 'phó') return 'continue';
  if (!unit.isPerson) return 'new';
  const after = index + postLengthAt(scope, index);
  const isNamed = scope.tokens[after]?.isCapital === true && headAt(scope, after) === null;
  return isNamed ? 'new' : 'continue';
}

function decideHead(
  scope: ListScope,
  unit: UnitShape,
  separator: Separator,
  head: HeadMatch,
): 'new' | 'continue' {
  const index = separator.next;
  const isCommon = isPlainNoun(scope, index, head);
  const isShortForm = scope.tokens[index]?.isAbbreviation === true && !unit.isGroup;
  // “Sở, ban, ngành” is one; “cơ sở đào tạo, doanh nghiệp” are two, “các cơ sở đào tạo, doanh nghiệp” one again.
  const isOneOfMany = unit.isBare && (unit.isGroup || wordCount(unit.lastHead) <= 2);
  if (isOneOfMany && isCommon && !isShortForm && !isOwnBody(scope, unit, separator, head))
    return 'continue';
  if (isOfficeOfOrgans(unit, scope, head)) return 'continue';
  if (isListOfCommittees(unit, scope, separator, head)) return 'continue';
  // “Cục Thủy sản và Kiểm ngư”: a force that is also a field.
  const isField = unit.takesFields && fieldWords.lengthAt(scope.tokens, index, scope.limit) > 0;
  if (isField && !unit.isDepartment && !separator.hasComma) return 'continue';
  // “Hệ Quản lý học viên và sinh viên”: people whom the body is there for.
  const isOfPeople =
    people.has(scope.tokens[unit.last]?.word ?? '') && people.has(lastWord(head.word));
  if (isOfPeople && unit.takesFields && !separator.hasComma) return 'continue';
  const isCapital = scope.tokens[index]?.isCapital === true;
  // “các” reaches over a comma: “các phòng chuyên môn, đơn vị trực thuộc”; “và” opens a unit of its own.
  if (unit.isGroup && isCommon && !isCapital && separator.hasComma) return 'continue';
  return 'new';
}

/** “Công an xã, Trạm Y tế”: no list of common nouns, as “Sở, Ban, ngành” is. */
function isOwnBody(
  { tokens }: ListScope,
  unit: UnitShape,
  { next, hasComma }: Separator,
  head: HeadMatch,
): boolean {
  const isNamed = head.kind !== 'common' && head.length > 1 && tokens[next]?.isCapital === true;
  return isNamed && hasComma && !unit.isGroup;
}

const people = new Set(['viên', 'sinh']);

function lastWord(head: string): string {
  return head.slice(head.lastIndexOf(' ') + 1);
}

/** A plain noun (“cơ quan”, “doanh nghiệp”) has two words; what is longer says which kind of body it is. */
function wordCount(head: string): number {
  return head.split(' ').length;
}

const organs = new Set('hội đồng nhân dân|hđnd|ủy ban nhân dân|ubnd'.split('|'));
const firstOrgans = new Set('hội đồng nhân dân|hđnd|đoàn đại biểu quốc hội|đoàn đbqh'.split('|'));

/** “Văn phòng HĐND và UBND huyện”: one office of two organs. */
function isOfficeOfOrgans(unit: UnitShape, scope: ListScope, head: HeadMatch): boolean {
  if (unit.hasLevel || !organs.has(head.word) || !firstOrgans.has(unit.lastHead)) return false;
  const first = scope.tokens[unit.first]?.word ?? '';
  const isOffice = unit.head === 'văn phòng' || first === 'văn' || first === 'chánh';
  return isOffice;
}

const committees = new Set(
  'tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|tỉnh đoàn|thành đoàn|huyện đoàn'.split('|'),
);

/** “các tỉnh ủy, thành ủy”: one group, as “các tỉnh, thành phố” is. */
function isListOfCommittees(
  unit: UnitShape,
  { tokens }: ListScope,
  { next, hasComma }: Separator,
  head: HeadMatch,
): boolean {
  if (!unit.isGroup || unit.hasLevel || !hasComma || tokens[next]?.isCapital) return false;
  return committees.has(unit.lastHead) && committees.has(head.word);
}

function decideLevel(scope: ListScope, unit: UnitShape, index: number): 'new' | 'continue' | 'end' {
  if (unit.hasLevel || unit.isBare) return 'continue';
  const isNamed = scope.tokens[index + 1]?.isCapital || scope.tokens[index + 2]?.isCapital;
  return isNamed || scope.isOnlyUnits ? 'new' : 'end';
}

function decideName(
  scope: ListScope,
  unit: UnitShape,
  separator: Separator,
  token: UnitToken,
): 'new' | 'continue' | 'end' {
  const { tokens, limit } = scope;
  const index = separator.next;
  if (unit.takesFields && fieldWords.lengthAt(tokens, index, limit) > 0) {
    const isOther = unit.isDepartment && departmentNames.lengthAt(tokens, index, limit) > 0;
    return isOther && departmentHeads.has(unit.head) ? 'new' : 'continue';
  }
  if (isDocumentWord(scope, index)) return 'end';
  if (token.isAbbreviation) {
    const isAfterAnother = tokens[unit.last]?.isAbbreviation === true;
    const isPair = isAfterAnother && unit.takesFields && !separator.hasComma;
    return isPair || (isAfterAnother && unit.isGroup) ? 'continue' : 'new';
  }
  if (unit.isGroup || (unit.hasLevel && tokens[unit.last]?.isCapital)) return 'continue';
  if (unit.takesFields && !unit.isDepartment && !separator.hasComma) return 'continue';
  return 'new';
}

function decideLowerCase(
  scope: ListScope,
  unit: UnitShape,
  index: number,
): 'new' | 'continue' | 'end' {
  const { tokens, limit } = scope;
  if (groupTails.lengthAt(tokens, index, limit) > 0 && unit.isGroup) return 'continue';
  if (stopsAt(scope, index)) return 'end';
  if (scope.isOnlyUnits) return 'continue';
  const isField = fieldWords.lengthAt(tokens, index, limit) > 0;
  return isField && (unit.takesFields || unit.isGroup) ? 'continue' : 'end';
}
