import { lengthWithout, withoutEnd } from '../../text/trim.ts';
import { foldPassage } from '../../text/fold.ts';
import { isUpperCase, isUpperCaseAt } from '../../text/letters.ts';
import { isSyllable } from '../lines/syllables.ts';
import { readDate } from '../time/date-words.ts';
import type { PlacedPassage } from '../blocks/block.ts';
import type { DivisionBuilder } from './division-builder.ts';

/**
 * The letterhead (Nghị định 30/2020, Phụ lục I, mục II.1–4; Hướng dẫn 05-HD/VPTW): two columns that
 * copies from Word and PDF put on one line, on several, or in one table row. So each line is searched
 * for all of its parts, and what is left in capitals is the issuing body.
 */

/** What stands at the top right; the Youth Union has its own name there. */
const nationalName =
  /(?:cộng hòa xã hội chủ nghĩa việt nam(?=độc)|(?:cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|(?<!(?:bch|hành|vụ|btv) )(?<!\p{L})đoàn (?:tncs|thanh niên cộng sản) hồ chí minh(?! (?:tỉnh|thành|tp|huyện|quận|thị|xã|phường|trường)))(?![\p{L}\p{M}]))/u;
const motto = /độc lập\s?[-–.]?\s?tự do\s?[-–.]?\s?hạnh phúc/u;
const number =
  /(?<![\p{L}\p{M}])số ?[:.]? ?(?:\d[\d ]{0,8}(?:[a-zđ] ?)?(?=[-–/]|kh ?\/)|[.…_ ]{0,40}(?=[-–/]))[-–/]? ?(?:\d{4} ?[-–/] ?)?[\p{L}\p{M}][\p{L}\p{M}\d&]*(?:(?: ?[-–/] ?|\.)[\p{L}\p{M}][\p{L}\p{M}\d&]*)*/u;
const bareNumber = /^số ?: ?(\d{1,6}|[.…_ ]{0,40})$/u;
const placeBeforeDate = /([\p{L}\p{M}][\p{L}\p{M}\d\s.'’-]{1,60}),\s?(?=ngày)/u;
const commaBeforeDate = /,\s?ngày/u;
const rulerMarks = '-_*=~.…─—–';

/** Takes what a passage of the front matter says about the letterhead; true where it said anything. */
export function readLetterhead(
  builder: DivisionBuilder,
  passage: PlacedPassage,
  line: number,
): boolean {
  const { text, folded } = passage;
  if (text.length > 400) return false;
  const { letterhead } = builder;
  const taken: [number, number][] = [];
  const name = nationalName.exec(folded);
  if (name && isUpperCase(text.slice(name.index, name.index + name[0].length))) {
    letterhead.nationalName ??= builder.words(
      passage,
      line,
      name.index,
      name.index + name[0].length,
    );
    if (name[0].startsWith('đảng')) builder.partySigns += 3;
    else if (name[0].startsWith('cộng')) builder.stateSigns += 3;
    taken.push([name.index, name.index + name[0].length]);
  }
  const mottoMatch = motto.exec(folded);
  if (mottoMatch) taken.push([mottoMatch.index, mottoMatch.index + mottoMatch[0].length]);
  // Two columns that a copy has joined by a bar: “SỞ Y TẾ | Độc lập - Tự do - Hạnh phúc”.
  for (let bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1))
    taken.push([bar, bar + 1]);
  readNumber(builder, passage, line, taken);
  readPlaceAndDate(builder, passage, line, taken);
  const { bodies } = letterhead;
  // “UBND phường Cẩm Lý” in ordinary letters counts where a formal part stands beside or below it.
  const { small } = builder;
  if (taken.length > 0 && bodies.length === 0)
    for (const body of small) if (line - body.range.end.line <= 3) bodies.push(body);
  if (taken.length === 0 && isSmallBody(text, folded)) small.push(builder.words(passage, line));
  if (taken.length === 0 && !looksLikeBody(text) && !isLastWord(builder, text, line)) return false;
  readBodies(builder, passage, line, taken);
  return taken.length > 0 || letterhead.bodies.length > 0;
}

function readNumber(
  builder: DivisionBuilder,
  passage: PlacedPassage,
  line: number,
  taken: [number, number][],
): void {
  const { text, folded } = passage;
  const match = number.exec(folded) ?? bareNumber.exec(folded);
  if (
    !match ||
    (match.index > 3 &&
      !taken.length &&
      !/,\s*ngày/u.test(folded) &&
      !isFormalStart(text, match.index))
  )
    return;
  const end = match.index + match[0].length;
  taken.push([match.index, end]);
  if (builder.letterhead.number) return;
  const label = /^số\s*[:.]?\s*/u.exec(match[0])?.[0].length ?? 0;
  const printed = text.slice(match.index + label, end).replace(/[\s…_]+|\.(?!\p{L})/gu, '');
  if (!/[-–/]/.test(printed)) return;
  const words = builder.words(passage, line, match.index + label, end);
  builder.letterhead.number = { text: printed, range: words.range };
  if (/^\d*-[\p{L}\p{M}]+\//u.test(printed)) builder.partySigns += 2;
  else if (/^\d*\/(?:\d{4}\/)?[\p{L}\p{M}]+/u.test(printed)) builder.stateSigns += 2;
}

/** Before the number stand the issuing body and marks, and no sentence: “BAN THƯỜNG VỤ * Số 05-KH/TU”. */
function isFormalStart(text: string, end: number): boolean {
  const before = text.slice(0, end);
  return isUpperCase(before) || !/[\p{L}\p{M}]/u.test(before);
}

function readPlaceAndDate(
  builder: DivisionBuilder,
  passage: PlacedPassage,
  line: number,
  taken: [number, number][],
): void {
  const { text, folded } = passage;
  // Most lines have no such comma, and the search for a place looks at each of their words.
  const place = commaBeforeDate.test(folded)
    ? placeBeforeDate.exec(folded)
    : dateLine.test(folded) && readsAsPlace(builder, text)
      ? /^(.*?) ?(?=ngày)/u.exec(folded)
      : null;
  if (!place) return;
  const dateStart = place.index + place[0].length;
  const date = readDate(folded, dateStart);
  if (!date || !(date.inWords || date.year)) return;
  const after = taken.filter(([, end]) => end <= dateStart).map(([, end]) => end);
  let start = Math.max(place.index, ...after);
  while (text[start] === ' ') start++;
  const placeEnd = place.index + (place[1]?.length ?? 0);
  taken.push([start, date.end]);
  const { letterhead } = builder;
  if (letterhead.dateWords || start > placeEnd) return;
  if (start < placeEnd) letterhead.place = builder.words(passage, line, start, placeEnd);
  letterhead.dateWords = builder.words(passage, line, dateStart, date.end);
  letterhead.date = date.iso;
  letterhead.year = date.year;
}

const dateLine = /^[^,:;]{0,30}ngày [\d.…]{1,4} tháng [\d.…]{1,4} năm [\d.…]{2,6}$/u;

/** “Xuân Lộc ngày 05 tháng 9 …” without its comma; a date alone only where no web page's own can stand. */
function readsAsPlace({ letterhead }: DivisionBuilder, text: string): boolean {
  const words = text.split(/ ?ngày /iu)[0] ?? '';
  if (words === '') return letterhead.nationalName !== null && letterhead.number !== null;
  return words.split(' ').every((word) => isUpperCaseAt(word, 0) || /^\P{L}/u.test(word));
}

function readBodies(
  builder: DivisionBuilder,
  passage: PlacedPassage,
  line: number,
  taken: readonly [number, number][],
): void {
  const { text } = passage;
  const cuts = [...taken].sort((a, b) => a[0] - b[0]);
  let from = 0;
  for (const [start, end] of [...cuts, [text.length, text.length] as const]) {
    const words = withoutEnd(text.slice(from, start), rulerMarks);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trim();
    if (
      (looksLikeBody(trimmed) || isLastWord(builder, trimmed, line)) &&
      !isBelowNumber(builder, line)
    )
      addBody(builder, passage, line, from + lead, from + lead + trimmed.length);
    else if (cuts.length > 0 && isSmallBody(trimmed, foldPassage(trimmed)))
      builder.letterhead.bodies.push(
        builder.words(passage, line, from + lead, from + lead + trimmed.length),
      );
    from = Math.max(from, end);
  }
}

/** “THỦ TƯỚNG CHÍNH” / “PHỦ”: a short word alone goes on with the name above; “MẬT” is a mark of secrecy. */
function isLastWord({ letterhead }: DivisionBuilder, text: string, line: number): boolean {
  if (text.length < 2 || text.length > 3 || !isUpperCase(text) || text === 'MẬT') return false;
  const { bodies } = letterhead;
  return bodies[bodies.length - 1]?.range.end.line === line - 1 && /^\p{L}+$/u.test(text);
}

/** Below number and date no issuing body follows: capitals there are the subject of a lost title. */
function isBelowNumber({ letterhead }: DivisionBuilder, line: number): boolean {
  const { number, dateWords, bodies } = letterhead;
  if (!number || !dateWords || bodies.length === 0) return false;
  return number.range.end.line < line && dateWords.range.end.line < line;
}

function isSmallBody(text: string, folded: string): boolean {
  return (
    text.length < 60 &&
    isUpperCaseAt(text, 0) &&
    !/[.:;!?]$/.test(text) &&
    bodyHeadsIn(folded)[0] === 0
  );
}

const bodyHead =
  /(?<![\p{L}\p{M}])(?:ủy ban nhân dân|ủy ban|ubnd|hội đồng nhân dân|hội đồng|hđnd|(?<!(?:cán|nội|tiến) )bộ|sở|(?<!(?:hải|quốc|biên|dự) )phòng|(?<!(?:môi|thị|hội|công) )trường|cục|chi cục|tổng cục|(?<!(?:nội|ngoại|dịch|nghĩa) )vụ|viện|trung tâm|văn phòng|đảng bộ|đảng ủy|đảng đoàn|chi bộ|chi ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|ban chỉ đạo|ban quản lý|ban tuyên giáo|ban tổ chức|ban dân vận|ban chấp hành|ban thường vụ|ban|(?<!xã )hội|đoàn|liên đội|liên đoàn|công đoàn|công an|tòa án|viện kiểm sát|mặt trận|công ty|tổng công ty|tập đoàn|ngân hàng|bệnh viện|học viện|đại học|đài|báo|tạp chí|thanh tra|chính phủ|quốc hội|kho bạc|bảo hiểm|(?:tỉnh|thành|huyện|quận|thị) đoàn|bch|btv|bcđ|lđlđ|cđcs|ubmttq|mttq|tổ)(?![\p{L}\p{M}])/gu;

/** Where heads of bodies stand in a line. */
function bodyHeadsIn(folded: string): readonly number[] {
  return [...folded.matchAll(bodyHead)].map((match) => match.index);
}

/** A body that is named by its place, in a line of its own below: “ỦY BAN NHÂN DÂN” / “TỈNH ĐẮK LẮK”. */
const bodyOfPlace = /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|ban chấp hành|đảng bộ|đảng ủy)$/u;
const placeLevel =
  /^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?![\p{L}\p{M}])/u;

const stateBody =
  /^(?:ủy ban nhân dân|ubnd|sở|trường|liên đội|công đoàn|bệnh viện|phòng)(?!\p{L})/u;

/** Adds a body in capitals; one line may hold parent and issuing body side by side (“UBND TỈNH A SỞ Y TẾ”). */
function addBody(
  builder: DivisionBuilder,
  passage: PlacedPassage,
  line: number,
  start: number,
  end: number,
): void {
  const folded = passage.folded.slice(start, end);
  // Outweighs what is cited; a number says more.
  if (stateBody.test(folded)) builder.stateSigns += 0.5;
  const heads = bodyHeadsIn(folded);
  const split = secondBody(folded, heads);
  const { bodies } = builder.letterhead;
  const previous = bodies[bodies.length - 1];
  const startsBody = heads[0] === 0 && folded !== 'ban thường trực';
  const distance = previous ? line - previous.range.end.line : 0;
  // “TRƯỜNG THPT CHUYÊN”, a blank line, “LÊ LỢI Số: 12/KH-LL”: the number’s line may end the name as well.
  const isPlace =
    distance === 2 &&
    ((bodyOfPlace.test(foldPassage(previous?.text ?? '')) && placeLevel.test(folded)) ||
      builder.letterhead.number?.range.start.line === line);
  if (previous && !startsBody && (distance === 1 || isPlace)) {
    // A body's name that goes on in the next line: “ỦY BAN NHÂN DÂN” / “TỈNH ĐẮK LẮK”.
    const words = builder.words(passage, line, start, end);
    bodies[bodies.length - 1] = {
      text: `${previous.text} ${words.text}`,
      range: builder.range(
        previous.range.start.line,
        previous.range.start.character,
        words.range.end.line,
        words.range.end.character,
      ),
    };
    return;
  }
  if (split > 0) {
    const endOfFirst = start + lengthWithout(folded.slice(0, split), '');
    bodies.push(builder.words(passage, line, start, endOfFirst));
    bodies.push(builder.words(passage, line, start + split, end));
  } else {
    bodies.push(builder.words(passage, line, start, end));
  }
}

/** Offset at which a second body starts in “UBND TỈNH A SỞ Y TẾ”; 0 where there is one body. */
function secondBody(folded: string, heads: readonly number[]): number {
  const parent =
    /^(?:ủy ban nhân dân|ubnd|sở|bộ|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|phòng)\s/u.exec(
      folded,
    );
  if (heads[0] !== 0) return 0;
  for (const { index } of folded.matchAll(gluedHead)) if (isGluedAt(folded, index)) return index;
  if (!parent) return 0;
  const second = heads.find((at) => at > 0 && folded.slice(0, at).trim().split(' ').length >= 3);
  if (second === undefined || /(?:và|của|các|cấp|bộ|,|-)\s*$/u.test(folded.slice(0, second)))
    return 0;
  return second;
}

const gluedHead =
  /(?<=\p{L}\p{L})(?:ủy ban|ubnd |phòng |trường |sở |đảng ủy|chi bộ|chi cục|cục |trung tâm|bệnh viện|ban |công đoàn|đoàn |liên đội|văn phòng )/gu;

/** “UBND HUYỆN CƯ JÚTTRƯỜNG …”: the copy lost the end of a line, and no word has both syllables. */
function isGluedAt(folded: string, at: number): boolean {
  const from = folded.lastIndexOf(' ', at) + 1;
  const to = folded.indexOf(' ', at);
  return !isSyllable(folded.slice(from, to));
}

function looksLikeBody(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length < 200 &&
    isUpperCase(text) &&
    !/^[\d\s.,:;()-]+$/u.test(text) &&
    !/[|<>@]/.test(text)
  );
}
