import { typeWords } from '../../directives/document-types.ts';
import { isLowerCaseAt } from '../../text/letters.ts';
import { isPageNumber, type LineFacts } from '../lines/line-facts.ts';
import type { PassageContext } from '../passage.ts';
import { type Block, type PlacedPassage, passageOfLine, passageOfLines } from './block.ts';
import type { Readings } from './readings.ts';

/** The lines of a document as their facts; what the parser reads from. */
export interface LineSource {
  readonly lineCount: number;
  facts(line: number): LineFacts;
  /** Reads the phrases of a passage where less is wanted than everything; else `readPhrases` does. */
  readonly phrases?: PhraseReader | undefined;
}

export type PhraseReader = (passage: PlacedPassage, context: PassageContext) => Readings;

/** A paragraph of more lines than this is read in pieces, so that no text makes one endless sentence. */
const longestParagraph = 40;

/**
 * Reads the block that starts at `line` (not blank): the line itself and the lines that go on with
 * its sentence, also over one blank line, where a page break cut it.
 */
export function readBlock(source: LineSource, line: number): Block {
  const facts = source.facts(line);
  let last = line;
  while (last - line < longestParagraph) {
    const next = continuationOf(source, last, facts.sign === 'basis');
    if (next < 0) break;
    last = next;
  }
  return { line, lineCount: last - line + 1, facts, passage: passageOf(source, line, last) };
}

/**
 * Reads a cell of a flattened table: the line, and the lines right below that go on with its words.
 * Where no blank lines part the cells only a line that starts in lower case does. Where cells are
 * `torn`, a blank line stands below each of their lines.
 */
export function readCellBlock(
  source: LineSource,
  line: number,
  cellsAreParted: boolean,
  torn = false,
): Block {
  let last = line;
  for (;;) {
    let below = lineBelow(source, last);
    const isOverBlank = torn && below < source.lineCount && source.facts(below).blank;
    if (isOverBlank) below = lineBelow(source, below);
    if (last - line >= longestParagraph || below >= source.lineCount) break;
    const here = source.facts(last);
    const next = source.facts(below);
    if (here.row || here.ruler || next.blank || !canContinue(next)) break;
    // A full line in a cell is followed by the rest of the cell, be it a new sentence.
    const isCell =
      cellsAreParted && !isOverBlank && (here.clean.text.length >= fullLine || goesOn(here, next));
    const hangs =
      hangingInCell.test(here.clean.folded) ||
      (torn && hangingTime.test(here.clean.folded) && timeGoesOn.test(next.clean.text));
    if (!isCell && !hangs && !isLowerCaseAt(next.clean.text, 0)) break;
    last = below;
  }
  return {
    line,
    lineCount: last - line + 1,
    facts: source.facts(line),
    passage: passageOf(source, line, last),
  };
}

/** The passage of the lines `first … last`; kept with the facts of the first, so that its words are read once. */
export function passageOf(source: LineSource, first: number, last: number): PlacedPassage {
  const facts = source.facts(first);
  if (first === last) {
    facts.passage ??= passageOfLine(facts.clean, facts.bodyStart);
    return facts.passage;
  }
  const known = facts.joined;
  if (known && isSameRun(source, first, last, known.lines)) return known.passage;
  const lines: LineFacts[] = [];
  for (let line = first; line <= last; line++) lines.push(source.facts(line));
  const passage = passageOfLines(
    lines.map((line, index) => (index > 0 && isPageNumber(line) ? null : line.clean)),
    facts.bodyStart,
  );
  facts.joined = { lines, passage };
  return passage;
}

function isSameRun(
  source: LineSource,
  first: number,
  last: number,
  lines: readonly LineFacts[],
): boolean {
  if (lines.length !== last - first + 1) return false;
  for (let line = first; line <= last; line++)
    if (source.facts(line) !== lines[line - first]) return false;
  return true;
}

/** The line that goes on with the sentence of `line`; -1 where the sentence ends there. */
function continuationOf(source: LineSource, line: number, inBasis: boolean): number {
  const first = lineBelow(source, line);
  if (first >= source.lineCount) return -1;
  const here = source.facts(line);
  if (here.heading || here.row || here.ruler) return -1;
  const below = source.facts(first);
  if (isPageNumber(below)) return overPageNumber(source, here, first);
  if (!below.blank)
    return (canContinue(below) || endsTitle(here, below)) && goesOn(here, below, inBasis)
      ? first
      : -1;
  let second = lineBelow(source, first);
  // Behind the mark of a page stands another blank line.
  if (second > first + 1 && second < source.lineCount && source.facts(second).blank) second++;
  if (second >= source.lineCount) return -1;
  if (isPageNumber(source.facts(second))) return overPageNumber(source, here, second);
  const next = source.facts(second);
  return !next.blank && canContinue(next) && goesOnOverBlankLine(here, next) ? second : -1;
}

/** The line behind the number of a page that goes on with the sentence before it; -1 where none does. */
function overPageNumber(source: LineSource, here: LineFacts, number: number): number {
  let at = number + 1;
  if (at < source.lineCount && source.facts(at).blank) at++;
  if (at >= source.lineCount) return -1;
  const next = source.facts(at);
  if (next.blank || !canContinue(next) || isPageNumber(next)) return -1;
  return goesOn(here, next) || goesOnOverBlankLine(here, next) ? at : -1;
}

/** So many lines of comments in a row are looked past; an edit reaches back over them. */
const mostComments = 2;

/** The line that a reader sees below `line`: a line of comments alone is not there for him. */
function lineBelow(source: LineSource, line: number): number {
  let next = line + 1;
  while (next <= line + mostComments && next < source.lineCount && source.facts(next).comment)
    next++;
  return next;
}

/** A line that opens something of its own never goes on with the line before. */
function canContinue(next: LineFacts): boolean {
  if (next.row || next.heading || next.bullet || next.ruler) return false;
  if (next.label || tableStart.test(next.clean.folded)) return false;
  return next.sign === 'none' || (next.sign === 'number' && next.clean.text.startsWith('s'));
}

/** “I. CĂN CỨ XÂY DỰNG” / “KẾ HOẠCH”: the word of a title right below a numbered heading in capitals. */
function endsTitle(here: LineFacts, next: LineFacts): boolean {
  return (
    next.sign === 'title' && here.label !== null && here.capitals && !next.bold && !next.heading
  );
}

/** “TT”: the first header cell of a flattened table, which opens it even under a heading in capitals. */
const tableStart = /^(?:s?tt|số tt)\.?$/u;
const sentenceEnd = /[.;:?!…]["”’)*]?$/u;
const startsInsideMark = /^[\d(,;.)”]/;
const hangingWord =
  /(?:^|\s)(?:của|và|về|các|với|tại|theo|từ|đến|trong|cho|những|việc|do|là|để|bằng|ngày|thủ tướng|(?:của|tại) (?:bộ|sở|ban|ủy ban|bộ trưởng|chủ tịch))$/u;
/** What a citation's subject begins with, before the document that it is about. */
const hangingVerb = /(?:^|\s)(?:ban hành|phê duyệt|thực hiện|triển khai|hướng dẫn)$/u;
/** Before a number these hang; “kinh tế số”, “hằng năm” may end a heading. */
const hangingCount = /(?:^|\s)(?:số|tháng|năm|quý)$/u;
const countGoesOn = /^(?:[\d.…_]|[ivx]{1,4}(?![\p{L}\p{M}]))/u;

const nameGoesOn = /^[-–] \p{L}/u;
const yearsGoOn = /^[-–] \d{4}(?!\d)/;

/** A cell of a few words never ends so: “Sở Thông tin và” / “Truyền thông”. */
const hangingInCell = /(?:[,–-]|(?:^|\s)(?:và|của|các|với|ngày|những|về))$/u;

/** “Tháng 6 năm” / “2026”: the words before a number. */
const hangingTime = /(?:^|\s)(?:ngày|tháng|năm|quý|trước|từ|đến)$/u;

/** “Tháng” / “Nội dung” are two headings. */
const timeGoesOn = /^(?:\d|[IVX]{1,3}(?!\p{L})|\p{Ll})/u;

/** What a duty starts with: below a line that ends without a mark it is a paragraph of its own. */
const opensDuty =
  /^(?:chủ trì|phối hợp|tham mưu|chỉ đạo|xây dựng|tổ chức|thực hiện|triển khai|hướng dẫn|kiểm tra|đôn đốc|theo dõi|tổng hợp|báo cáo|căn cứ|bố trí|thẩm định|tiếp tục|tăng cường|đẩy mạnh|nâng cao|phát huy|quán triệt|tuyên truyền|rà soát|ban hành|bảo đảm|đảm bảo|cụ thể hóa|là (?:cơ quan|đơn vị|đầu mối)|làm đầu mối|chịu trách nhiệm|cung cấp|phát động|huy động|vận động|thành lập|tham gia|hỗ trợ|giám sát|lồng ghép|đưa tin|biên soạn|tiếp nhận|duy trì|đánh giá|đề xuất|khảo sát|củng cố|kiện toàn|tạo điều kiện|quan tâm|h[aằ]ng năm|định kỳ|chuẩn bị|lập|hoàn thành|trên cơ sở|thường xuyên|chủ động|nhằm|để|mở|giao|phân công|đề nghị|yêu cầu)(?![\p{L}\p{M}])/u;

/** “Cơ quan phối hợp: …” starts a paragraph of its own. */
const runInLabel = /^\p{Lu}[^:.;]{2,40}:\s/u;

/** A line shorter than this is not full: what follows it in a line of its own starts afresh. */
const fullLine = 50;

const longestBeginning = 24;
/** Behind a word: “Tp. Hồ Chí Minh” and “TS. Lê Văn An” begin no sentence. */
const beginning = / \p{Ll}{2,7}\. \p{Lu}[^.;:!?…]+$/u;

/** A line that ends in “ngày” or “của” goes on over a blank line if it is as long as this. */
const shortestHanging = 12;

/** The first line of a list item, in text set in lines of one width, is at least so long. */
const shortestItemLine = 45;

/** A sentence does not start like this; a short line is not gone on with by a number or a bracket. */
function startsInside(text: string, here: string): boolean {
  return isLowerCaseAt(text, 0) || (here.length >= fullLine && startsInsideMark.test(text));
}

/** Whether a line ends in a word that cannot end a sentence. */
function hangs({ clean }: LineFacts, next: LineFacts): boolean {
  if (hangingWord.test(clean.folded)) return true;
  if (clean.text.length >= fullLine && hangingVerb.test(clean.folded))
    return typeWords.endAt(next.clean.folded, 0) !== null;
  return hangingCount.test(clean.folded) && countGoesOn.test(next.clean.folded);
}

/** Whether a sentence begins with the last words of a full line: “… cho người dân. Sở Y tế”. */
function hasJustBegun(text: string): boolean {
  return (
    text.length >= fullLine &&
    text.lastIndexOf('. ') >= text.length - longestBeginning &&
    beginning.test(text)
  );
}

/** “COVID-19;” alone on a line: the last word of the sentence before. */
const lastWord = /^[\p{Lu}\d][\p{Lu}\d–-]*["”)]?[;.,]$/u;

/** What neither a heading nor a paragraph ends with: “Điều 2. Giao” / “Sở Y tế …”, a basis before a number. */
function opensSentence(here: LineFacts, next: LineFacts, inBasis: boolean): boolean {
  const { text, folded } = here.clean;
  if (here.label && folded.slice(here.bodyStart) === 'giao') return true;
  if (inBasis && /^\d/.test(next.clean.text)) return true;
  return text.length >= fullLine && lastWord.test(next.clean.text);
}

function goesOn(here: LineFacts, next: LineFacts, inBasis = false): boolean {
  const text = here.clean.text;
  if (here.tornBold === 'opens' && next.tornBold === 'closes') return true;
  // “Điều 3. Chánh Văn phòng …;” at the end of a full line: the list goes on in the next.
  const isListed = text.endsWith(';') && here.label !== null && text.length >= 60;
  if (sentenceEnd.test(text) && !isListed) return false;
  if (!here.capitals && (hangs(here, next) || opensSentence(here, next, inBasis))) return true;
  // A heading in capitals and the text under it.
  if (here.capitals !== next.capitals && (here.capitals || !here.label)) return false;
  if (here.capitals) return next.capitals && (here.label !== null || here.sign === 'none');
  if (here.bold !== next.bold) return false;
  if (startsInside(next.clean.text, text) || text.endsWith(',')) return true;
  if (yearsGoOn.test(next.clean.text) && /\d$/.test(text)) return true;
  if (hasJustBegun(text)) return true;
  // “Sở Lao động” / “- Thương binh và Xã hội”: see line-facts.ts for a dash that marks no item.
  if (!next.bullet && nameGoesOn.test(next.clean.text)) return true;
  // Text set in lines of one width: the line is as long as a line gets, and no sentence ends there.
  // The first line of an item is the shorter for its mark; what goes on behind it has no mark.
  const shortest = here.bullet ? shortestItemLine : 60;
  const isFull = text.length >= shortest && text.length <= 140 && !here.bold;
  if (!isFull || next.clean.text.length > 140 || runInLabel.test(next.clean.text)) return false;
  return !((here.label || text.length < 60) && opensDuty.test(next.clean.folded));
}

function goesOnOverBlankLine(here: LineFacts, next: LineFacts): boolean {
  const text = here.clean.text;
  if (
    here.capitals ||
    next.capitals ||
    here.bold ||
    next.bold ||
    (here.sign !== 'none' && here.sign !== 'basis')
  )
    return false;
  if (text.length >= shortestHanging && hangs(here, next)) return true;
  if (text.length < 40 || sentenceEnd.test(text) || /["”)]$/.test(text)) return false;
  return (
    text.endsWith(',') ||
    hangs(here, next) ||
    (startsInside(next.clean.text, text) && next.clean.text.length > 3)
  );
}
