import { headAt, type ListScope, postLengthAt, stopsAt } from './list-words.ts';
import { take, type UnitShape } from './unit-shape.ts';
import { stopWords } from './duty-words.ts';
import { fieldWords } from './unit-names.ts';
import { endsSentence } from './unit-tokens.ts';

/** Reads on over a mark inside a unit's name; false where the mark ends the unit. */
export function readMark(scope: ListScope, shape: UnitShape): boolean {
  const { tokens, limit } = scope;
  const mark = tokens[shape.next]?.word;
  const next = tokens[shape.next + 1];
  if (mark === '(') return skipBrackets(scope, shape);
  if (mark === '"') return readQuoted(scope, shape);
  if (mark === '-') return readDash(scope, shape);
  if (next === undefined || shape.next + 1 >= limit || next.isMark) return false;
  if (mark === ',' && isGluedComma(scope, shape)) {
    shape.next++;
    return true;
  }
  if (mark === '/') {
    const head = headAt(scope, shape.next + 1);
    if (head !== null && next.isCapital && !shape.isBare) return false;
    shape.next++;
    return true;
  }
  if (mark === '.' && !endsSentence(tokens, shape.next)) {
    shape.next++;
    return true;
  }
  return false;
}

/** “Ủy ban KH,CN&MT”: a comma without a space between abbreviations is part of one name. */
function isGluedComma({ tokens }: ListScope, shape: UnitShape): boolean {
  const before = tokens[shape.next - 1];
  const after = tokens[shape.next + 1];
  return before?.isAbbreviation === true && after?.isAbbreviation === true && !after.isSpaced;
}

const longestBrackets = 60;

/** A note in brackets is left out of the name unless the name goes on after it. */
function skipBrackets({ tokens, limit }: ListScope, shape: UnitShape): boolean {
  const end = Math.min(limit, shape.next + longestBrackets);
  for (let index = shape.next + 1; index < end; index++) {
    if (tokens[index]?.word !== ')') continue;
    shape.next = index + 1;
    return true;
  }
  return false;
}

function readQuoted({ tokens, limit }: ListScope, shape: UnitShape): boolean {
  const end = Math.min(limit, shape.next + longestBrackets);
  for (let index = shape.next + 1; index < end; index++) {
    if (tokens[index]?.word !== '"') continue;
    shape.isBare = false;
    return take(shape, index + 1 - shape.next);
  }
  return false;
}

const partBodies = new Set(
  'vụ|cục|phòng|khoa|tổ|văn phòng|trung tâm|chi cục|ban quản lý|đội|hạt|trạm|tạp chí'.split('|'),
);
const wholeBodies = new Set(
  'bộ|sở|ủy ban nhân dân|ubnd|tổng cục|cục|công an|trường|viện|văn phòng chính phủ|bộ tư lệnh|đại học|quân khu|tỉnh ủy|đảng ủy'.split(
    '|',
  ),
);

/** “Văn phòng UBND phường - Chủ trì tham mưu …”: behind the dash the unit's duty begins with a capital. */
export function opensDuty({ tokens, limit }: ListScope, index: number): boolean {
  const verb = stopWords.match(tokens, index, limit);
  const second = tokens[index + 1];
  const isName = fieldWords.lengthAt(tokens, index, limit) > 0 || second?.isCapital === true;
  return verb?.kind === 'verb' && tokens[index]?.isCapital === true && !isName;
}

/** “BGH-GVCN” in a cell of units: a unit known by one word before the dash. “HĐND-UBND” work together. */
function isPeerOf(scope: ListScope, shape: UnitShape): boolean {
  const before = scope.isOnlyUnits ? headAt(scope, shape.first) : null;
  return (
    before !== null &&
    before.kind !== 'named' &&
    before.word !== 'hđnd' &&
    before.length === shape.last - shape.first + 1
  );
}

/** A dash joins the words of a name and a part to its whole (“Vụ … - Bộ Ngoại giao”), else it parts two units. */
function readDash(scope: ListScope, shape: UnitShape): boolean {
  const { tokens, limit } = scope;
  const after = shape.next + 1;
  const next = tokens[after];
  if (next === undefined || after >= limit || next.isMark) return false;
  const isGlued = !tokens[shape.next]?.isSpaced && !next.isSpaced;
  const head = headAt(scope, after);
  const isPost = shape.isPerson && postLengthAt(scope, after) > 0;
  const isField = shape.takesFields && fieldWords.lengthAt(tokens, after, limit) > 0;
  const isWhole = head !== null && partBodies.has(shape.head) && wholeBodies.has(head.word);
  if (!isGlued && opensDuty(scope, after)) return false;
  if (isGlued && head !== null && isPeerOf(scope, shape)) return false;
  if (!isGlued && !isPost && !isWhole && !isField) {
    if (head !== null && next.isCapital && head.kind !== 'common') return false;
    if (stopsAt(scope, after)) return false;
  }
  shape.next++;
  shape.isComplete = false;
  return true;
}
