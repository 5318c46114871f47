import { withoutEnd } from '../../text/trim.ts';
import { passageOfLine, partOf } from '../blocks/block.ts';
import { type LineSource, readBlock } from '../blocks/paragraphs.ts';
import { sourceEnd, sourceStart } from '../lines/clean-line.ts';
import { noteAttachment } from './title.ts';
import type { OutlineWriter } from './outline-writer.ts';

const label =
  /^phụ lục(?:\s+(?:số\s+)?(?:[ivxl]{1,6}|\d{1,2}|[a-zđ])(?![\p{L}\p{M}]))?\s*[.:–-]?\s*/u;

/** A title below the label is looked for in so many lines. */
const titleDistance = 4;

/**
 * Reads “PHỤ LỤC II” with its title and the note of what it is attached to (Nghị định 30/2020,
 * Phụ lục I, mục III.1); returns the line behind them.
 */
export function readAppendix(writer: OutlineWriter, source: LineSource, line: number): number {
  const facts = source.facts(line);
  const head = passageOfLine(facts.clean, facts.bodyStart);
  const labelLength = label.exec(head.folded)?.[0].length ?? head.text.length;
  const printed = withoutEnd(head.text.slice(0, labelLength), '.:–-');
  const titleOnLine = partOf(head, labelLength, head.text.length);
  const node = writer.open({
    kind: 'appendix',
    style: 'appendix',
    ordinal: 0,
    label: printed,
    title: titleOnLine.text,
    role: 'other',
    line,
    lastLine: line,
    startCharacter: sourceStart(facts.clean, 0),
    endCharacter: sourceEnd(facts.clean, facts.clean.text.length),
  });
  if (titleOnLine.text) writer.readText(titleOnLine, line, 'heading');
  let at = line + 1;
  let end = at;
  while (at < source.lineCount && at - end < titleDistance) {
    const next = source.facts(at);
    if (next.blank || next.ruler) {
      at++;
      continue;
    }
    if (
      next.label ||
      next.row ||
      next.bullet ||
      (next.sign !== 'none' && next.sign !== 'appendix-note')
    )
      break;
    const isNote = next.sign === 'appendix-note';
    // “PHỤ LỤC I: PHÂN CÔNG NHIỆM VỤ” / “THỰC HIỆN KẾ HOẠCH …”: a title that began beside the label goes on.
    const isRest = at === line + 1 && titleOnLine.text !== '' && facts.capitals && next.capitals;
    const isTitle =
      node.title === '' &&
      (next.capitals || next.bold || next.heading > 0 || isNoteBelow(source, at));
    if (!isNote && !isTitle && !isRest) break;
    const block = readBlock(source, at);
    if (isNote) noteAttachment(writer, block.passage.folded);
    else node.title = `${node.title} ${block.passage.text}`.trimStart();
    writer.readText(block.passage, at, isNote ? 'appendix-note' : 'heading');
    at += block.lineCount;
    end = at;
    writer.extendTo(at - 1, source.facts(at - 1).clean.text.length);
    if (isNote) break;
  }
  return end;
}

/** A title in ordinary letters is known by the note “(Kèm theo …)” that follows it. */
function isNoteBelow(source: LineSource, line: number): boolean {
  for (let at = line + 1; at < source.lineCount && at <= line + 2; at++) {
    const facts = source.facts(at);
    if (!facts.blank) return facts.sign === 'appendix-note';
  }
  return false;
}
