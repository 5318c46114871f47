import { withoutEnd } from '../../text/trim.ts';
import { passageOfLine, partOf, type PlacedPassage } from '../blocks/block.ts';
import { type LineSource, passageOf, readBlock } from '../blocks/paragraphs.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import type { PipeRow } from '../lines/pipe-cells.ts';
import type { Title, Words } from '../facts.ts';
import type { ReaderState } from './division.ts';
import type { OutlineWriter } from './outline-writer.ts';
import { readLetterhead } from './letterhead.ts';
import { readRecipientItems, recipientsLabelLength } from './recipients.ts';
import { readSignatureCell } from './signature.ts';

const kindWords =
  /^(?:dự thảo\s+)?(?:kế hoạch liên tịch|kế hoạch phối hợp|kế hoạch|quyết định|chương trình hành động|chương trình công tác|chương trình|nghị quyết|chỉ thị|đề án|phương án|hướng dẫn|thông báo|công văn|tờ trình|báo cáo|kết luận|đề cương)(?![\p{L}\p{M}])/u;
const attachedTo = /(?:ban hành )?kèm theo /u;
const leadIn = /^(?:căn cứ|thực hiện|nhằm|để\s|theo\s|triển khai)/u;
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

/** Reads title and subject from `line` on; returns the line behind them. */
export function readTitle(writer: OutlineWriter, source: LineSource, line: number): number {
  const { builder } = writer;
  const facts = source.facts(line);
  const first = passageOfLine(facts.clean, 0);
  const kindLength = kindWords.exec(first.folded)?.[0].length ?? first.text.length;
  const kind = builder.words(first, line, 0, kindLength);
  const parts: { passage: PlacedPassage; line: number }[] = [];
  const rest = first.text.slice(kindLength).replace(/^[\s:.-]+/u, '');
  if (rest)
    parts.push({
      passage: partOf(first, first.text.length - rest.length, first.text.length),
      line,
    });
  let at = line + 1;
  while (at < source.lineCount) {
    const next = source.facts(at);
    if (next.blank) {
      at++;
      continue;
    }
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
  builder.titles.push({ title, kind: titleKind(first.folded) });
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
  if (facts.sign === 'basis' || facts.sign === 'recipients' || facts.sign === 'title') return false;
  if (facts.sign === 'post' || facts.sign === 'authority' || facts.sign === 'decides') return false;
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
    return (before.capitals && facts.capitals) || (before.bold && facts.bold && !facts.heading);
  }
  return before.capitals === facts.capitals || before.bold === facts.bold;
}

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

const makesPlan =
  /\s(?:xây dựng|ban hành|lập|đề ra)\s(?:và\s\p{L}+\s){0,2}kế hoạch(?![\p{L}\p{M}])/u;
const partyBody =
  /(?<![\p{L}\p{M}])(?:chi bộ|chi ủy|đảng ủy|đảng bộ|đảng đoàn|ban cán sự đảng|(?:tỉnh|thành|huyện|quận|thị) ủy)(?![\p{L}\p{M}])/u;

/** The lead-in tells whose plan it is: “Chi bộ xây dựng kế hoạch … như sau”. */
function noteAuthor(writer: OutlineWriter, folded: string): void {
  const verb = makesPlan.exec(folded);
  if (!verb) return;
  const author = folded.slice(Math.max(0, verb.index - 120), verb.index);
  if (partyBody.test(author.split(/[,.;:]/u).pop() ?? '')) writer.builder.partySigns++;
  else writer.builder.stateSigns += 0.5;
}

/** Parts of the letterhead that narrow columns break over two lines: how they end, and how they go on. */
const brokenParts: readonly (readonly [RegExp, RegExp])[] = [
  [/^cộng hòa xã hội(?: chủ nghĩa(?: việt)?)?$/u, /^(?:chủ nghĩa )?(?:việt )?nam$/u],
  [/^đảng cộng sản(?: việt)?$/u, /^(?:việt )?nam$/u],
  [/,\s?ngày(?:[\s\d.…]{0,8}(?:tháng[\s\d.…]{0,8})?(?:năm)?)?$/u, /^(?:tháng|năm|[\d.…])[^,;:]*$/u],
  [/^số\s?[:.]?$/u, /^[\d.…]{0,8}\s?[-/]\s?\p{L}/u],
];

const longestBrokenPart = 80;
const mayBeBroken = /^(?:cộng|đảng|số)|ngày/u;

/** The last line of the letterhead's part at `line`: the national name, the date or the number go on below. */
function lastLineOfPart(source: LineSource, line: number): number {
  const { label, gaps, clean } = source.facts(line);
  if (clean.text.length > longestBrokenPart || !mayBeBroken.test(clean.folded)) return line;
  if (label || gaps.length > 0 || line + 1 >= source.lineCount) return line;
  const next = source.facts(line + 1);
  if (next.blank || next.row || next.bullet) return line;
  const isBroken = brokenParts.some(
    ([ends, goesOn]) => ends.test(clean.folded) && goesOn.test(next.clean.folded),
  );
  return isBroken ? line + 1 : line;
}

/** Reads a line of the front matter that is no title; returns the line behind it. */
export function readFrontLine(
  writer: OutlineWriter,
  source: LineSource,
  line: number,
  state: ReaderState,
): number {
  const { builder } = writer;
  const facts = source.facts(line);
  if (facts.ruler) return line + 1;
  if (state.title === 'none') {
    const last = lastLineOfPart(source, line);
    const passage = last > line ? passageOf(source, line, last) : passageOfLine(facts.clean, 0);
    if (facts.label || !readLetterhead(builder, passage, line))
      writer.readText(passage, line, 'letterhead');
    return last + 1;
  }
  const block = readBlock(source, line);
  const isNote = facts.sign === 'appendix-note';
  if (isNote) noteAttachment(writer, block.passage.folded);
  else noteAuthor(writer, block.passage.folded);
  writer.readText(block.passage, line, isNote ? 'appendix-note' : 'basis');
  const skip = isNote || facts.sign === 'decides' || facts.sign === 'post' || facts.capitals;
  if (!skip) builder.basis.push(builder.words(block.passage, line));
  return line + block.lineCount;
}

/** Reads a table row that is the letterhead in two columns, or recipients and signature; false for other rows. */
export function readFormalRow(
  writer: OutlineWriter,
  row: PipeRow,
  line: number,
  state: ReaderState,
): boolean {
  const { builder } = writer;
  const holder = row.cells.find((cell) => recipientsLabelLength(cell.folded) > 0);
  if (holder) {
    const labelLength = recipientsLabelLength(holder.folded);
    const passage = passageOfLine(holder, 0);
    const items = readRecipientItems(
      builder,
      partOf(passage, labelLength, passage.text.length),
      line,
    );
    const labelEnd = holder.text.slice(0, labelLength).trimEnd().length;
    builder.recipients ??= {
      range: builder.place(passage, line, 0, passage.text.length),
      labelRange: builder.place(passage, line, 0, labelEnd),
      items,
    };
    for (const cell of row.cells) {
      if (cell !== holder && cell.text) readSignatureCell(builder, passageOfLine(cell, 0), line);
    }
    return true;
  }
  if (isSignatureRow(row)) {
    for (const cell of row.cells)
      if (cell.text) readSignatureCell(builder, passageOfLine(cell, 0), line);
    return true;
  }
  if (state.zone !== 'front' || state.title !== 'none') return false;
  let any = row.cells.length === 0;
  for (const cell of row.cells) {
    if (cell.text && readLetterhead(builder, passageOfLine(cell, 0), line)) any = true;
  }
  return any;
}

/** A row that holds nothing but a signature: “| | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn Bình |”. */
function isSignatureRow(row: PipeRow): boolean {
  const filled = row.cells.filter((cell) => cell.text !== '');
  const [cell] = filled;
  return (
    filled.length === 1 &&
    cell !== undefined &&
    /^(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq)\s?[.\s]\s?\p{L}/u.test(cell.folded)
  );
}
