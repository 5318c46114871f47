import { partOf, passageOfLine } from '../blocks/block.ts';
import { type LineSource, passageOf, readBlock } from '../blocks/paragraphs.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import type { PipeRow } from '../lines/pipe-cells.ts';
import type { DivisionBuilder } from './division-builder.ts';
import type { ReaderState } from './division.ts';
import type { OutlineWriter } from './outline-writer.ts';
import { readLetterhead } from './letterhead.ts';
import { lastLineOfPart } from './letterhead-parts.ts';
import { readRecipientItems, recipientsLabelLength } from './recipients.ts';
import { readSignatureCell } from './signature.ts';
import { leadIn, noteAttachment } from './title.ts';

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

/** A sentence that gives the legal basis or leads in: where a copy lost the title it stands below the letterhead. */
function isLeadIn({ sign, capitals, clean, gaps }: LineFacts): boolean {
  if (sign === 'basis') return true;
  if (capitals || gaps.length > 0 || sign !== 'none' || clean.text.length < shortestLeadIn)
    return false;
  if (leadsIn.test(clean.folded)) return true;
  return leadIn.test(clean.folded) && !commaBeforeDate.test(clean.folded);
}

/** Past the number a long line in ordinary letters is a paragraph of the plan, not another part of the letterhead. */
function isBelowNumber(
  { letterhead }: DivisionBuilder,
  { clean, capitals, gaps }: LineFacts,
): boolean {
  return (
    letterhead.number !== null &&
    letterhead.dateWords !== null &&
    !capitals &&
    gaps.length === 0 &&
    clean.text.length > longestLetterheadLine
  );
}

const longestLetterheadLine = 160;
const leadsIn = /(?:như sau|sau đây) ?:$/u;
const shortestLeadIn = 32;
const commaBeforeDate = /,\s?ngày [\d.…]{1,4} tháng/u;

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
  if (state.title === 'none' && !isLeadIn(facts) && !isBelowNumber(builder, facts)) {
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
  const skip =
    isNote ||
    facts.sign === 'decides' ||
    facts.sign === 'post' ||
    facts.capitals ||
    facts.clean.folded.startsWith('kính gửi') ||
    !/\p{L}{2}/u.test(facts.clean.text);
  // Where the title is lost the number tells that this is a plan, and no page's menu.
  if (!skip && (state.title !== 'none' || builder.letterhead.number !== null))
    builder.basis.push(builder.words(block.passage, line));
  builder.ledIn ||= state.title === 'plan' && leadsIn.test(block.passage.folded);
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
