import { lengthWithout } from '../../text/trim.ts';
import type { Block } from '../blocks/block.ts';
import type { LineSource } from '../blocks/paragraphs.ts';
import { readBlock } from '../blocks/paragraphs.ts';
import { once } from '../blocks/readings.ts';
import type { SectionRole } from '../facts.ts';
import { isAboutTasks } from './tasks.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import { sourceEnd, sourceStart } from '../lines/clean-line.ts';
import type { LabelStyle } from '../lines/labels.ts';
import type { NestingStyle } from '../outline/nesting.ts';
import { sectionRole } from '../headings/section-role.ts';
import { readUnitHeading } from '../units/unit-heading.ts';
import { endOnFirstLine, type OutlineWriter } from './outline-writer.ts';

/** Bodies that a plan sets up. */
const setUpBody =
  /^(?:thành lập )?(?:hội đồng|ban chỉ đạo|ban tổ chức|tiểu ban|tổ công tác)(?!\p{L})/u;

/** The longest line without a number that can be a heading. */
const longestPlainHeading = 160;

/** Labels that say what they are, and may stand on a line of their own above the title: “Chương I”. */
export function isNamedLabel(style: LabelStyle): boolean {
  return (
    style === 'part' || style === 'chapter' || style === 'named-section' || style === 'article'
  );
}

/** How a line opens an outline node by itself; null where it is running text. */
export function headingStyle(facts: LineFacts): { style: NestingStyle; ordinal: number } | null {
  if (facts.blank || facts.row || facts.ruler) return null;
  if (facts.label && !facts.bullet)
    return { style: facts.label.style, ordinal: facts.label.ordinal };
  if (facts.bullet || facts.sign !== 'none') return null;
  const { text, folded } = facts.clean;
  if (
    text.length > longestPlainHeading ||
    /[.;,:…!?]$/u.test(text) ||
    !/[\p{L}\p{M}]{2}/u.test(text)
  )
    return null;
  if (/^[("“[]/u.test(text)) return null;
  if (facts.capitals && text.includes(' ')) {
    const role = sectionRole(folded);
    return { style: role === 'other' ? 'plain' : 'roman', ordinal: 0 };
  }
  if (facts.heading || facts.bold) return { style: 'plain', ordinal: 0 };
  return null;
}

/** The heading a line is among the blocks that are open: see `Nesting.styleOfTitle`. */
export function headingAmong(
  writer: OutlineWriter,
  facts: LineFacts,
): { style: NestingStyle; ordinal: number } | null {
  const heading = headingStyle(facts);
  if (!heading) return null;
  if (!facts.label) return { ...heading, style: unlabelledStyle(writer, facts, heading.style) };
  const isSetOff = facts.heading > 0 || facts.bold;
  if (!isSetOff && !(facts.capitals && facts.clean.text.includes(' ', facts.bodyStart)))
    return heading;
  return { style: writer.nesting.styleOfTitle(heading.style), ordinal: heading.ordinal };
}

/**
 * “**Tổ chức thực hiện**” in a plan without numbers stands at the top; under a numbered section it
 * stands below it.
 */
function unlabelledStyle(
  writer: OutlineWriter,
  { clean }: LineFacts,
  style: NestingStyle,
): NestingStyle {
  if (style !== 'plain' || sectionRole(clean.folded) === 'other') return style;
  for (let node = writer.node; node; node = node.parent) if (node.label !== '') return style;
  return 'roman';
}

/** How a heading in ordinary letters opens a node. */
export function wordedHeading(
  writer: OutlineWriter,
  facts: LineFacts,
): { style: NestingStyle; ordinal: number } {
  return { style: unlabelledStyle(writer, facts, 'plain'), ordinal: 0 };
}

/** A heading in ordinary letters is no longer than this. */
const longestWordedHeading = 60;

/**
 * Whether a line between blank lines is a heading though nothing sets it off: the name of a section
 * (“Tổ chức thực hiện”), or of a unit where duties are given out unit by unit.
 */
export function isWordedHeading(writer: OutlineWriter, source: LineSource, line: number): boolean {
  const facts = source.facts(line);
  const { text, folded } = facts.clean;
  if (facts.label || facts.bullet || facts.row || facts.sign !== 'none' || facts.gaps.length > 0)
    return false;
  if (isUnitOverItems(writer, source, line)) return true;
  if (
    text.length > longestWordedHeading ||
    !/^\p{Lu}[^.;:!?…()“”"|\d]+[^,\s.;:!?…()“”"|\d]$/u.test(text)
  )
    return false;
  if (writer.openColumn !== null || (writer.node && isAboutTasks(writer.node.draft.section)))
    return false;
  if (!isSetApart(source, line, writer.node?.range.start.line ?? -1)) return false;
  if (sectionRole(folded) !== 'other') return true;
  if (writer.node?.draft.section !== 'implementation') return false;
  const unit = readUnitHeading({ text, folded }, { implementation: true });
  return unit !== null && !unit.runIn;
}

/** “Phòng Nội vụ:” over “- Chủ trì …”, where duties are given out: the items are those of the unit. */
function isUnitOverItems(writer: OutlineWriter, source: LineSource, line: number): boolean {
  const { clean } = source.facts(line);
  if (writer.node?.draft.section !== 'implementation' || clean.text.length > longestPlainHeading)
    return false;
  if (!hasItemBelow(source, line) || !hasEndAbove(source, line)) return false;
  const unit = readUnitHeading(clean, { implementation: true });
  return unit !== null && !unit.runIn;
}

/** Whether the next line, over a blank one at most, is an item of a list. */
function hasItemBelow(source: LineSource, line: number): boolean {
  for (let at = line + 1; at <= line + 2 && at < source.lineCount; at++) {
    const { blank, bullet } = source.facts(at);
    if (!blank) return bullet !== '';
  }
  return false;
}

/** Whether the line above is blank, a heading, or a sentence that has come to its end. */
function hasEndAbove(source: LineSource, line: number): boolean {
  if (line === 0) return true;
  const above = source.facts(line - 1);
  return above.blank || above.label !== null || /[.;:!?…]["”)]?$/u.test(above.clean.text);
}

/** Whether blank lines stand around a line, and what is above them has come to its end. */
function isSetApart(source: LineSource, line: number, headingAbove: number): boolean {
  if (line < 2 || line + 2 >= source.lineCount) return false;
  if (!source.facts(line - 1).blank || !source.facts(line + 1).blank) return false;
  const above = source.facts(line - 2);
  const below = source.facts(line + 2);
  if (above.blank || below.blank || below.label || below.sign !== 'none') return false;
  if (headingAbove === line - 2) return true;
  const isTitle = above.label !== null || above.heading > 0 || above.bold || above.capitals;
  return isTitle || /[.;:!?…]["”)]?$/u.test(above.clean.text);
}

/** Reads a heading or numbered block at `line` into a node; returns the line behind it. */
export function readSection(writer: OutlineWriter, source: LineSource, line: number): number {
  const facts = source.facts(line);
  // “Chương I” stands above its title (Nghị định 30/2020, Phụ lục I, mục II.6).
  const titleLine = facts.label?.alone ? titleBelow(source, line) : line;
  const block = readBlock(source, titleLine);
  const { passage } = block;
  const found = headingAmong(writer, facts) ?? wordedHeading(writer, facts);
  const heading = isHeading(block);
  const runIn = heading ? -1 : runInEnd(passage.text);
  const titleEnd = heading
    ? lengthWithout(passage.text, ':')
    : runIn > 0
      ? runIn
      : passage.text.length;
  const role: SectionRole =
    heading || runIn > 0
      ? once(passage, 'role', () => sectionRole(passage.folded.slice(0, titleEnd)))
      : 'other';
  const node = writer.open({
    kind: 'section',
    ...found,
    label: facts.label?.text ?? '',
    title: passage.text.slice(0, titleEnd),
    role,
    line,
    lastLine: block.line + block.lineCount - 1,
    startCharacter: sourceStart(facts.clean, 0),
    endCharacter:
      (titleLine === line && endOnFirstLine(passage, line, titleEnd)) ||
      sourceEnd(facts.clean, facts.clean.text.length),
  });
  // “b) Đơn vị thực hiện: …” beside “a) Cơ quan chủ trì” says something else than its section.
  node.draft.saysOther = runIn > 0 && role === 'other' && isAboutTasks(node.draft.section);
  const around = node.parent?.draft.section ?? 'other';
  // “Trách nhiệm của các Bộ” is a title of the whole part, but a unit's heading inside it.
  // “2. HỘI ĐỒNG TỰ ĐÁNH GIÁ” as a part of the whole plan tells of a body; its duties stand elsewhere.
  const tellsOfBody =
    node.parent === null && facts.label !== null && setUpBody.test(passage.folded);
  const mayNameUnit =
    role === 'other' || (role === 'implementation' && around === 'implementation');
  if (mayNameUnit && !tellsOfBody) {
    writer.readUnit(
      node,
      passage,
      titleLine,
      around === 'implementation' || node.parent?.kind === 'appendix',
      titleLine === line ? facts.boldEnd - facts.bodyStart : 0,
    );
  }
  writer.readText(passage, titleLine, heading ? 'heading' : 'body');
  extendToBlock(writer, source, block);
  return titleLine + block.lineCount;
}

/** The line of the title below a label that stands alone; the label's own line where there is none. */
function titleBelow(source: LineSource, line: number): number {
  let at = line + 1;
  while (at < source.lineCount && at < line + 3 && source.facts(at).blank) at++;
  if (at >= source.lineCount || at > line + 2) return line;
  const next = source.facts(at);
  if (next.blank || next.label || next.row || next.bullet || next.ruler) return line;
  // “Điều 1.” / “Ban hành kèm theo Quyết định này Kế hoạch …” is the article's own sentence.
  const isArticle = source.facts(line).label?.style === 'article';
  if (next.sign !== 'none' && !(isArticle && next.sign === 'appendix-note')) return line;
  const isTitle =
    isArticle ||
    next.capitals ||
    next.bold ||
    next.heading > 0 ||
    !/[.;,:…!?]$/u.test(next.clean.text);
  return isTitle && next.clean.text.length <= longestPlainHeading ? at : line;
}

/** Lets the open node reach to the end of a block. */
export function extendToBlock(writer: OutlineWriter, source: LineSource, block: Block): void {
  const last = block.line + block.lineCount - 1;
  const { clean } = source.facts(last);
  writer.extendTo(last, sourceEnd(clean, clean.text.length));
}

/** A title, as against a numbered paragraph: in capitals, set off, or short and without an end mark. */
function isHeading({ facts, passage }: Block): boolean {
  const { text } = passage;
  // In a text that is bold from first to last a long sentence is still no title.
  const isSentence = text.length > 60 && /[.;]$/u.test(text);
  if (facts.capitals || ((facts.heading || facts.bold) && !isSentence)) return runInEnd(text) < 0;
  return text.length < 160 && !/[.;,!?…]$/u.test(text) && runInEnd(text) < 0;
}

/** End of a run-in title (“2. Yêu cầu: Công tác …”), or -1. */
function runInEnd(text: string): number {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > 140 || text.slice(colon + 1).trim() === '') return -1;
  if (/[.;!?]\s/u.test(text.slice(0, colon))) return -1;
  return colon;
}
