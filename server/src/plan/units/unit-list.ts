import { append } from '../../text/append.ts';
import { decide, readSeparator } from './after-separator.ts';
import { headAt, joiners, type ListScope, postLengthAt } from './list-words.ts';
import { readBody, readOneUnit } from './one-unit.ts';
import type { UnitShape } from './unit-shape.ts';
import { commonNouns } from './unit-heads.ts';
import { departmentNames } from './unit-names.ts';
import { stopWords } from './duty-words.ts';

/** The tokens of one unit of a list; `last` is inclusive. */
export interface ListedUnit {
  readonly first: number;
  readonly last: number;
  readonly shape: UnitShape;
}

export interface UnitList {
  readonly units: readonly ListedUnit[];
  /** The token after the last unit (and its bracketed note). */
  readonly next: number;
}

/** Reads the list of units that starts at token `at`: “Sở A, Công an tỉnh và các cơ quan liên quan”. */
export function readUnitList(scope: ListScope, at: number): UnitList {
  const units: ListedUnit[] = [];
  let unit = readOneUnit(scope, at);
  let next = at;
  while (unit !== null) {
    readPlaces(scope, unit);
    const members = readMembers(scope, unit);
    if (members.length > 0) append(units, members);
    else units.push({ first: unit.first, last: unit.last, shape: unit });
    next = unit.next;
    const separator = readSeparator(scope, next);
    if (separator === null) {
      // Two units without a mark between them, as in a cell that lost its line break.
      unit = startsPeer(scope, unit) ? readOneUnit(scope, next) : null;
      continue;
    }
    const decision = decide(scope, unit, separator);
    if (decision === 'end') break;
    if (decision === 'continue') {
      units.pop();
      unit.next = separator.next;
      unit.isComplete = false;
      const before = unit.last;
      readBody(scope, unit);
      if (unit.last === before) {
        units.push({ first: unit.first, last: unit.last, shape: unit });
        break;
      }
      continue;
    }
    unit = readOneUnit(scope, separator.next);
  }
  return { units, next };
}

function startsPeer(scope: ListScope, unit: UnitShape): boolean {
  const head = unit.next < scope.limit ? headAt(scope, unit.next) : null;
  return unit.isDepartment && head !== null && head.word === unit.head;
}

/** “Các phòng còn lại: Phối hợp với …”, “Các sở: Xây dựng kế hoạch …”: no names, what they are to do. */
function goesOnWithDuty({ tokens, limit }: ListScope, index: number): boolean {
  const name = departmentNames.lengthAt(tokens, index, limit);
  const stop = stopWords.lengthAt(tokens, index, limit);
  const after = tokens[index + name];
  return (
    stop > 0 && (name === 0 || (after !== undefined && !after.isMark && !joiners.has(after.word)))
  );
}

/** “UBND các huyện: Hải Lăng, Cam Lộ”: the places of one group, told behind a colon. */
function readPlaces(scope: ListScope, group: UnitShape): void {
  const { tokens, limit } = scope;
  if (tokens[group.next]?.word !== ':' || !group.hasLevel) return;
  if (!group.isGroup && !group.hasInnerGroup) return;
  let index = group.next + 1;
  while (index < limit && isPlaceName(scope, index)) {
    while (index < limit && tokens[index]?.isCapital && headAt(scope, index) === null) index++;
    group.last = index - 1;
    group.next = index;
    const separator = readSeparator(scope, index);
    if (separator === null || separator.isStrong) return;
    index = separator.next;
  }
}

function isPlaceName(scope: ListScope, index: number): boolean {
  const isName = scope.tokens[index]?.isCapital === true && headAt(scope, index) === null;
  return isName && postLengthAt(scope, index) === 0 && !goesOnWithDuty(scope, index);
}

/** “các sở: Tài chính, Nội vụ và Y tế”: each name after the colon is a unit of its own. */
function readMembers(scope: ListScope, group: UnitShape): ListedUnit[] {
  const { tokens, limit } = scope;
  const members: ListedUnit[] = [];
  if (!group.isGroup || !commonNouns.has(group.head)) return members;
  if (tokens[group.next]?.word !== ':') return members;
  let index = group.next + 1;
  while (index < limit && tokens[index]?.isCapital) {
    if (headAt(scope, index) !== null && departmentNames.lengthAt(tokens, index, limit) === 0)
      break;
    if (goesOnWithDuty(scope, index)) break;
    const member: UnitShape = { ...group, first: index, last: index - 1, next: index };
    member.takesFields = true;
    member.isBare = false;
    readBody(scope, member);
    if (member.last < index) break;
    members.push({ first: member.first, last: member.last, shape: member });
    group.last = member.last;
    group.next = member.next;
    const separator = readSeparator(scope, member.next);
    if (separator === null) break;
    index = separator.next;
  }
  return members;
}
