import {
  countsUnits,
  isNumber,
  headAt,
  type HeadMatch,
  isLevel,
  joiners,
  type ListScope,
  personLengthAt,
  postLengthAt,
  startsGroup,
  startsNoun,
  startsUnit,
  stopsAt,
} from './list-words.ts';
import { compoundNouns, nounTails, stopWords, unitTails } from './duty-words.ts';
import { commonNouns, levels, quantifiers } from './unit-heads.ts';
import { departmentHeads, departmentNameLength, fieldWords, nameVerbs } from './unit-names.ts';
import { readMark } from './unit-marks.ts';
import { wordsOf } from './unit-tokens.ts';
import { newShape, take, type UnitShape } from './unit-shape.ts';
import { phrases } from './word-phrases.ts';

/** Reads the unit that starts at token `at`; null where none does. */
export function readOneUnit(scope: ListScope, at: number): UnitShape | null {
  if (!scope.isOnlyUnits && !startsUnit(scope, at)) return null;
  const shape = newShape(at);
  readOpening(scope, shape);
  readBody(scope, shape);
  return shape.last < at ? null : shape;
}

/** “các”, “đồng chí”, posts: what stands before the head. */
function readOpening(scope: ListScope, shape: UnitShape): void {
  const { tokens, limit } = scope;
  for (;;) {
    const quantity = countsUnits(scope, shape.next)
      ? 1
      : quantifiers.lengthAt(tokens, shape.next, limit);
    const person = personLengthAt(scope, shape.next);
    const post = postLengthAt(scope, shape.next);
    if (quantity > 0) shape.isGroup = true;
    else if (person > 0) shape.isPerson = true;
    else if (post > 0) shape.isPostOnly = true;
    else return;
    if (person > 0 || post > 0) shape.isBare = false;
    take(shape, Math.max(quantity, person, post));
  }
}

/** Reads on with `shape` from its next token to a separator, a verb or the end of its name. */
export function readBody(scope: ListScope, shape: UnitShape): void {
  while (shape.next < scope.limit) {
    const token = scope.tokens[shape.next];
    if (token === undefined) return;
    if (token.isMark ? !readMark(scope, shape) : !readWord(scope, shape)) return;
  }
}

function readWord(scope: ListScope, shape: UnitShape): boolean {
  const { tokens, limit } = scope;
  const index = shape.next;
  const token = tokens[index];
  if (token === undefined) return false;
  if (joiners.has(token.word) && unitTails.lengthAt(tokens, index, limit) === 0) return false;
  // “ngành giáo dục”, but “các sở, ngành | xây dựng kế hoạch”.
  const isBranch = shape.lastHead === 'ngành' && shape.first === index - 1;
  const isDepartment = departmentHeads.has(shape.lastHead) && (shape.takesFields || isBranch);
  const takesName = isDepartment && !shape.isDepartment;
  if (takesName && (shape.isBare || token.isCapital)) {
    const name = departmentNameLength(tokens, index, limit);
    if (name > 0) {
      shape.isDepartment = true;
      shape.isComplete = true;
      shape.isBare = false;
      return take(shape, name);
    }
  }
  const tail = shape.isComplete ? unitTails.lengthAt(tokens, index, limit) : 0;
  if (tail > 0 && !token.isCapital) return readTail(scope, shape, tail);
  const head = headAt(scope, index);
  const level = levels.lengthAt(tokens, index, limit);
  // “chính quyền địa phương” names a level, “các cơ quan, địa phương” a unit; “Tỉnh ủy” is no “tỉnh”.
  const isAfterHead =
    shape.last === index - 1 && index > shape.first && !isAfterQuantifier(scope, shape);
  const isPlace = isLevel(scope, index) && (head === null || shape.isComplete || isAfterHead);
  if (isPlace && (head === null || head.length <= level)) return readLevel(scope, shape);
  if (head !== null) return readHead(scope, shape, head);
  return readPlainWord(scope, shape);
}

function readHead(scope: ListScope, shape: UnitShape, head: HeadMatch): boolean {
  const isCapital = scope.tokens[shape.next]?.isCapital === true;
  // “Bộ Thông tin và Truyền thông Bộ Khoa học …”: a cell whose line break between two units is lost.
  if (shape.isDepartment && isCapital && head.word === shape.head) return false;
  // “Đảng ủy cơ quan Sở Xây dựng” is one body.
  const isPart = head.word === 'cơ quan' && scope.tokens[shape.next + 2]?.isCapital;
  if (shape.isComplete && !isCapital && head.kind === 'common' && !scope.isOnlyUnits && !isPart)
    return false;
  if (shape.head === '') shape.head = head.word;
  shape.lastHead = head.word;
  shape.isPostOnly = false;
  shape.takesFields = head.kind === 'named';
  shape.isComplete = head.kind === 'complete';
  shape.isDepartment = false;
  shape.isNumbered = head.kind === 'named' && !departmentHeads.has(head.word);
  const isNoun = head.kind === 'common' || commonNouns.has(head.word);
  // “Văn phòng Ban Chỉ đạo”: a body inside another body's name is no longer a list of common nouns.
  const isInside = shape.last === shape.next - 1 && shape.last >= shape.first && isCapital;
  if (!isNoun || (isInside && !isAfterQuantifier(scope, shape))) shape.isBare = false;
  return take(shape, head.length);
}

function isAfterQuantifier({ tokens }: ListScope, shape: UnitShape): boolean {
  const before = tokens[shape.next - 1];
  return before !== undefined && quantifiers.lengthAt([before], 0, 1) > 0;
}

function readLevel(scope: ListScope, shape: UnitShape): boolean {
  const { tokens, limit } = scope;
  shape.isPostOnly = false;
  shape.isComplete = true;
  shape.takesFields = false;
  // “ngành huyện” is one body; “các huyện, thị xã” goes on as a list of common nouns.
  shape.isBare = shape.isBare && (shape.head === '' || shape.last !== shape.next - 1);
  shape.hasLevel = true;
  take(shape, levels.lengthAt(tokens, shape.next, limit));
  while (
    shape.next < limit &&
    tokens[shape.next]?.isCapital &&
    headAt(scope, shape.next) === null
  ) {
    shape.isBare = false;
    take(shape, 1);
  }
  return true;
}

function readPlainWord(scope: ListScope, shape: UnitShape): boolean {
  const { tokens, limit } = scope;
  const index = shape.next;
  const tail = unitTails.lengthAt(tokens, index, limit);
  if (tail > 0) return readTail(scope, shape, tail);
  const inner = quantifiers.lengthAt(tokens, index, limit);
  if (inner > 0) return readInnerGroup(scope, shape, inner);
  // “UBND 12 xã”, “Công an 3 huyện”: how many places share the name.
  if (shape.isComplete && isNumber(tokens[index]) && isLevel(scope, index + 1)) {
    return readInnerGroup(scope, shape, 1);
  }
  const token = tokens[index];
  if (token?.isCapital) {
    shape.isBare = false;
    shape.isPostOnly = false;
    // “Trung tâm Công nghệ thông tin”: a field keeps its lower-case syllables.
    const field = shape.takesFields ? fieldWords.lengthAt(tokens, index, limit) : 0;
    // “Bộ Tư lệnh Thủ đô”: a capital after a complete name opens more of it.
    if (!shape.hasLevel && !shape.isDepartment) shape.isComplete = false;
    return take(shape, Math.max(field, compoundNouns.lengthAt(tokens, index, limit), 1));
  }
  const compound = shape.isComplete ? 0 : compoundNouns.lengthAt(tokens, index, limit);
  if (compound > 0) {
    shape.isBare = false;
    return take(shape, compound);
  }
  if (!scope.isOnlyUnits) {
    const noun = isAfterCommonNoun(shape) ? nounTails.lengthAt(tokens, index, limit) : 0;
    if (noun > 0) {
      shape.isBare = false;
      return take(shape, noun);
    }
    if (isDeputyInCharge(scope, shape)) return take(shape, 2 + fieldInCharge(scope, index + 2));
    if (stopsAt(scope, index)) {
      const verb = verbInName(scope, shape);
      return verb > 0 && take(shape, verb);
    }
    if (shape.isComplete && !(shape.isNumbered && isNumber(token))) return false;
  }
  shape.isBare = false;
  return take(shape, 1);
}

/** “có liên quan” closes the name; “thuộc”, “của”, “tại” open another part of it. */
function readTail(scope: ListScope, shape: UnitShape, length: number): boolean {
  const first = scope.tokens[shape.next]?.word ?? '';
  // “các ngành, các cấp | tăng cường”: all levels, and no level that is named behind.
  const isNoun = first === 'cấp' && isAfterQuantifier(scope, shape);
  const isOpen = length === 1 && openTails.has(first);
  const stops = isOpen && stopsAt(scope, shape.next + 1);
  if (stops && !isNoun) return false;
  const opensMore = isOpen && !stops;
  shape.isBare = false;
  shape.isComplete = !opensMore;
  return take(shape, length);
}

const openTails = new Set(['thuộc', 'của', 'ở', 'tại', 'nơi', 'ngoài', 'cấp']);

/** “UBND các huyện”, “Đại sứ quán các nước”: “các” inside a name needs a noun after it. */
function readInnerGroup(scope: ListScope, shape: UnitShape, length: number): boolean {
  const after = shape.next + length;
  const isNoun = shape.isDepartment ? startsNoun(scope, after) : startsGroup(scope, after);
  const isWhole = shape.isComplete || scope.tokens[shape.last]?.isAbbreviation === true;
  if (!scope.isOnlyUnits && isWhole && !isNoun) return false;
  shape.isBare = false;
  shape.isComplete = false;
  shape.hasInnerGroup = true;
  take(shape, length);
  if (isLevel(scope, after)) return readLevel(scope, shape);
  return true;
}

/** “Phó Hiệu trưởng phụ trách chuyên môn”: which of the deputies is meant. */
function isDeputyInCharge({ tokens }: ListScope, shape: UnitShape): boolean {
  const isDeputy = shape.isPostOnly && !shape.isPerson && tokens[shape.first]?.word === 'phó';
  return isDeputy && wordsOf(tokens, shape.next, 2) === 'phụ trách';
}

/** “phụ trách đào tạo”: the field, where its word is a verb elsewhere. */
function fieldInCharge({ tokens, limit }: ListScope, at: number): number {
  return plainVerbs.lengthAt(tokens, at, limit) > 0 ? 0 : nameVerbs.lengthAt(tokens, at, limit);
}

function isAfterCommonNoun(shape: UnitShape): boolean {
  return shape.isBare && !shape.isComplete && shape.head !== '';
}

/** How many tokens of a verb belong to the name: “Tổ kiểm tra”, “Trung tâm Thông tin xúc tiến Du lịch”. */
function verbInName({ tokens, limit }: ListScope, shape: UnitShape): number {
  if (!shape.takesFields || shape.isDepartment || shape.isGroup) return 0;
  const stop = stopWords.match(tokens, shape.next, limit);
  if (stop?.kind !== 'verb' || plainVerbs.lengthAt(tokens, shape.next, limit) > 0) return 0;
  const before = tokens[shape.next - 1];
  const second = tokens[shape.next - 2];
  if (shape.isBare) {
    const isTask = bodiesOfOneTask.has(shape.head);
    return isTask && (before?.isCapital || second?.isCapital) ? stop.length : 0;
  }
  const verb = nameVerbs.lengthAt(tokens, shape.next, limit);
  // “Phòng Quản lý đào tạo”, “Quỹ Hỗ trợ phát triển …”: what is managed or supported.
  if (second?.isCapital && nameVerbs.lengthAt(tokens, shape.next - 2, shape.next) > 0) {
    // “Ban Quản lý kiểm tra …” has its whole name, “Phòng Kiểm soát thanh toán” not yet.
    const isHead = shape.lastHead.endsWith(wordsOf(tokens, shape.next - 2, 2));
    return verb || isHead ? verb : workedOn.lengthAt(tokens, shape.next, limit);
  }
  const after = shape.next + verb;
  const isField =
    tokens[after]?.isCapital === true && fieldWords.lengthAt(tokens, after, limit) > 0;
  return isField ? verb : 0;
}

/** Bodies that are set up for one task and named after it: “Tổ kiểm tra”, “Đoàn giám sát”. */
const bodiesOfOneTask = new Set(
  'tổ|đoàn|đội|nhóm|ban|hội đồng|tiểu ban|bộ phận|ban chỉ đạo|ban tổ chức|phòng|quỹ'.split('|'),
);

/** What bodies manage, control or inspect by their names, though its word is a verb elsewhere. */
const workedOn = phrases(`thanh toán|kiểm tra|thẩm định|giám định|thu|chi|đánh giá|tuyển sinh|xử lý
tiếp nhận|khai thác|ứng phó|vận hành|điều trị|kiểm nghiệm|kiểm kê|giải quyết`);

/** Verbs that no body is named after. */
const plainVerbs = phrases(`giao|chủ trì|phối hợp|thực hiện|triển khai|báo cáo|phân công|lập
trình|chịu trách nhiệm|phụ trách|theo dõi|đôn đốc|xây dựng|tham gia|bảo đảm|đảm bảo|phổ biến`);
