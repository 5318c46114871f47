import { isLowerCaseAt } from '../../text/letters.ts';
import { withoutEnd } from '../../text/trim.ts';
import { partOf, passageOfLine, type PlacedPassage } from '../blocks/block.ts';
import { type LineSource, passageOf } from '../blocks/paragraphs.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import type { Title, Words } from '../facts.ts';
import type { ReaderState } from './division.ts';
import type { OutlineWriter } from './outline-writer.ts';

const kindWords =
  /^(?:dự thảo\s+)?(?:kế hoạch liên tịch|kế hoạch phối hợp|kế hoạch|quyết định|chương trình hành động|chương trình công tác|chương trình|nghị quyết|chỉ thị|đề án|phương án|hướng dẫn|thông báo|công văn|tờ trình|báo cáo|kết luận|đề cương)(?![\p{L}\p{M}])/u;
const attachedTo = /(?:ban hành )?kèm theo /u;
/** What a title says whose own line is lost. */
const lostKind = 'KẾ HOẠCH';
/** How a sentence begins that gives the legal basis. */
export const leadIn = /^(?:căn cứ|thực hiện|nhằm|để\s|theo\s|triển khai|xét\s)/u;
/** Titles that stand alone in the middle of a file: the plan that a decision carries, a second document. */
const standaloneTitles = /^(?:dự thảo )?(?:kế hoạch|quyết định|đề án|phương án)$/u;

/** Whether a line is a title, in a zone. */
export function isTitleLine(facts: LineFacts, state: ReaderState): boolean {
  if (facts.label || facts.bullet || facts.row) return false;
  const { folded } = facts.clean;
  if (standaloneTitles.test(folded) && (facts.capitals || facts.bold || facts.heading > 0))
    return true;
  if (facts.sign !== 'title') return false;
  return state.zone === 'front' && state.title !== 'plan';
}

/** Whether a line in ordinary letters can be a plan's title: the word alone, or set off as a heading. */
export function isPlainTitleLine(facts: LineFacts): boolean {
  if (facts.label || facts.bullet || facts.row) return false;
  const { folded } = facts.clean;
  if (folded === 'kế hoạch') return true;
  return (
    (facts.bold || facts.heading > 0) && folded.length < 300 && /^kế hoạch\s(?!số\s)/u.test(folded)
  );
}

/**
 * A Markdown plan's “# Kế hoạch chuyển đổi số năm 2026”. It is the title where no other follows; above
 * a web copy it repeats number and subject (“# Kế hoạch 90/KH-UBND năm 2018 …”) and is none.
 */
export function isHeadedTitle(facts: LineFacts): boolean {
  if (facts.heading !== 1 || facts.label) return false;
  const { folded } = facts.clean;
  return /^kế hoạch\s(?!số\s)/u.test(folded) && !/\d\s?\/\s?\p{L}/u.test(folded);
}

/** Notes such a title; the letterhead may still follow it. */
export function noteHeadedTitle(writer: OutlineWriter, facts: LineFacts, line: number): void {
  const { builder } = writer;
  const passage = passageOfLine(facts.clean, 0);
  const kind = builder.words(passage, line, 0, 'kế hoạch'.length);
  const subject = builder.words(passage, line, 'kế hoạch'.length + 1);
  const { start } = kind.range;
  const { end } = subject.range;
  const range = builder.range(start.line, start.character, end.line, end.character);
  builder.titles.push({ title: { kind, subject, range }, kind: 'other' });
  writer.readText(passage, line, 'title');
}

/** The kind of document that a title names. */
export function titleKind(folded: string): ReaderState['title'] {
  const kind = kindWords.exec(folded)?.[0] ?? '';
  if (kind.includes('kế hoạch')) return 'plan';
  return kind === 'quyết định' || kind === 'nghị quyết' ? 'decision' : 'other';
}

/** Reads title and subject from `line` on, or the subject of a lost title; returns the line behind them. */
export function readTitle(
  writer: OutlineWriter,
  source: LineSource,
  line: number,
  isLost = false,
): number {
  const { builder } = writer;
  const facts = source.facts(line);
  const first = passageOfLine(facts.clean, 0);
  const kindLength = isLost ? 0 : (kindWords.exec(first.folded)?.[0].length ?? first.text.length);
  const words = builder.words(first, line, 0, kindLength || first.text.length);
  const kind = isLost ? { ...words, text: lostKind } : words;
  const parts: { passage: PlacedPassage; line: number }[] = [];
  const rest = first.text.slice(kindLength).replace(/^[\s:.-]+/u, '');
  if (rest)
    parts.push({
      passage: partOf(first, first.text.length - rest.length, first.text.length),
      line,
    });
  let at = line + 1;
  const isDecision = /^(?:quyết định|nghị quyết)/u.test(first.folded);
  while (at < source.lineCount) {
    const next = source.facts(at);
    if (next.blank) {
      at++;
      continue;
    }
    if (isDecision && namesDecider(source, at)) break;
    if (!continuesSubject(source, at, parts)) break;
    parts.push({ passage: passageOfLine(next.clean, 0), line: at });
    at++;
  }
  const subject = subjectOf(writer, source, parts);
  const end = subject?.range.end ?? kind.range.end;
  const title: Title = {
    kind,
    subject,
    range: builder.range(line, kind.range.start.character, end.line, end.character),
  };
  builder.titles.push({ title, kind: titleKind(isLost ? 'kế hoạch' : first.folded) });
  return parts.length > 0 ? (parts[parts.length - 1]?.line ?? line) + 1 : line + 1;
}

/** Whether the line at `at` belongs to the subject: right below it, or set like it after a blank line. */
function continuesSubject(
  source: LineSource,
  at: number,
  parts: readonly { line: number }[],
): boolean {
  const facts = source.facts(at);
  if (facts.label || facts.row || facts.ruler || facts.bullet) return false;
  if (facts.sign === 'basis' || facts.sign === 'recipients' || facts.sign === 'decides')
    return false;
  if (facts.sign === 'title' || facts.sign === 'post' || facts.sign === 'authority')
    return goesOnInCapitals(source, at, parts);
  if (facts.sign === 'number' || facts.sign === 'place-date' || facts.sign === 'appendix-note')
    return false;
  const { text, folded } = facts.clean;
  const previous = parts[parts.length - 1];
  if (!previous) return text.length < 900 && !/như sau\s?:?$/u.test(folded);
  if (/(?:như sau|sau đây)\s?:?$/u.test(folded) || (leadIn.test(folded) && text.length > 150))
    return false;
  const before = source.facts(previous.line);
  if (at - previous.line > 1) {
    if (/[.;:]$/u.test(before.clean.text)) return false;
    if (onlyTime.test(folded)) return true;
    return (before.capitals && facts.capitals) || (before.bold && facts.bold && !facts.heading);
  }
  if (before.capitals && !facts.capitals) return isSmallEnd(text, folded);
  const [first] = parts;
  if (first && source.facts(first.line).capitals && !facts.capitals) return false;
  return before.capitals === facts.capitals || before.bold === facts.bold;
}

/** “… CHỈ THỊ SỐ 05 CỦA BAN” / “BÍ THƯ VỀ …”: a broken subject goes on with what elsewhere opens another part. */
function goesOnInCapitals(
  source: LineSource,
  at: number,
  parts: readonly { line: number }[],
): boolean {
  const { capitals, clean } = source.facts(at);
  const before = parts[parts.length - 1]?.line;
  if (before !== at - 1 || !capitals || standaloneTitles.test(clean.folded)) return false;
  const above = source.facts(before);
  return above.capitals && !/[.;:]$/u.test(above.clean.text);
}

/** “Năm học 2025-2026”, “(Giai đoạn 2026 - 2030)”: nothing but the time that the subject is for. */
const onlyTime = /^\(?(?:năm(?: học)?|giai đoạn|nhiệm kỳ):? ?\d[\d –-]{3,10}\)?$/u;

/** Below a subject in capitals “(giai đoạn 2021 - 2025)” belongs to it, a paragraph does not. */
function isSmallEnd(text: string, folded: string): boolean {
  // “Năm 2019, việc …” opens a paragraph.
  if (text.length > 90 || /[.;:]$|^[\p{L} ]{3,9}[\d –-]{4,12},/u.test(text)) return false;
  // “GIAI ĐOẠN 2021 -” / “2025””: the rest of a year or two is in no letters at all.
  if (!/\p{L}/u.test(text)) return /^\d/.test(text);
  return isLowerCaseAt(text, 0) || /^(?:\(|năm |giai đoạn |nhiệm kỳ |trên địa bàn )/u.test(folded);
}

/** “ỦY BAN NHÂN DÂN TỈNH …” between a decision's subject and its basis says who decides. */
function namesDecider(source: LineSource, at: number): boolean {
  const { sign, clean } = source.facts(at);
  if (sign === 'post') return true;
  if (!decider.test(clean.folded)) return false;
  let below = at + 1;
  while (below < source.lineCount && below < at + 3 && source.facts(below).blank) below++;
  return below < source.lineCount && source.facts(below).sign === 'basis';
}

const decider =
  /^(?:(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|ban (?:chấp hành|thường vụ|chỉ đạo)|hội đồng) |(?:chính phủ|quốc hội)$)/u;

function subjectOf(
  writer: OutlineWriter,
  source: LineSource,
  parts: readonly { passage: PlacedPassage; line: number }[],
): Words | null {
  const { builder } = writer;
  const pieces: Words[] = [];
  for (const { passage, line } of parts) {
    const attached = attachedTo.exec(passage.folded);
    const length = attached ? attached.index : passage.text.length;
    if (attached) noteAttachment(writer, passage.folded);
    const trimmed = withoutEnd(passage.text.slice(0, length), '(');
    if (trimmed) pieces.push(builder.words(passage, line, 0, trimmed.length));
    if (attached) break;
  }
  // Citations are read over the whole subject, which often breaks inside one.
  readSubjectCitations(writer, source, parts);
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  if (!first || !last) return null;
  return {
    text: pieces.map((piece) => piece.text).join(' '),
    range: builder.range(
      first.range.start.line,
      first.range.start.character,
      last.range.end.line,
      last.range.end.character,
    ),
  };
}

function readSubjectCitations(
  writer: OutlineWriter,
  source: LineSource,
  parts: readonly { passage: PlacedPassage; line: number }[],
): void {
  const [first] = parts;
  if (!first) return;
  const last = parts[parts.length - 1]?.line ?? first.line;
  const from = first.passage.pieces[0]?.from ?? 0;
  const whole = passageOf(source, first.line, last);
  // A subject may start on the title's own line, behind “KẾ HOẠCH”.
  writer.readText(from > 0 ? partOf(whole, from, whole.text.length) : whole, first.line, 'title');
}

/** “(Kèm theo Quyết định số …)”: the plan is carried by a decision. */
export function noteAttachment(writer: OutlineWriter, folded: string): void {
  if (/kèm theo (?:quyết định|nghị quyết|văn bản|công văn|tờ trình)/u.test(folded))
    writer.builder.attachedNote = true;
  if (/số ?\d{0,5} ?\/ ?(?:\d{4} ?\/ ?)?\p{L}{1,6}-/u.test(folded)) writer.builder.stateSigns++;
  else if (/số ?\d{0,5} ?- ?\p{L}{1,6} ?\//u.test(folded)) writer.builder.partySigns++;
}
