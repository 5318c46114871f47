import { type LineSource, readBlock } from '../blocks/paragraphs.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import { sectionRole } from '../headings/section-role.ts';
import { assignmentLabel } from '../units/assignment-label.ts';
import { readAppendix } from './appendix.ts';
import type { Division, ReaderState } from './division.ts';
import { DivisionBuilder } from './division-builder.ts';
import { FlatTables } from './flat-tables.ts';
import { dropGroupHeadings } from './group-headings.ts';
import { readFormalRow, readFrontLine } from './front-matter.ts';
import { isLostTitle, isPageTitle, isTitleAboveBasis } from './lost-title.ts';
import { OutlineWriter } from './outline-writer.ts';
import { PipeTables } from './pipe-tables.ts';
import { recipientsLabelLength } from './recipients.ts';
import { isRecipientsLine, readRecipientsBlock } from './recipients-block.ts';
import {
  extendToBlock,
  headingAmong,
  type headingStyle,
  isNamedLabel,
  isWordedHeading,
  wordedHeading,
  readSection,
} from './sections.ts';
import { readSignature, readSignerBelow, startsSignature } from './signature.ts';
import { SpacedTables } from './spaced-tables.ts';
import { writeTasks } from './tasks.ts';
import {
  isHeadedTitle,
  isPlainTitleLine,
  isTitleLine,
  noteHeadedTitle,
  readTitle,
  titleKind,
} from './title.ts';

/** How far below a post in capitals the name of the signer may stand. */
const signerDistance = 10;

/**
 * Reads one division line by line. What kind of thing a line is depends on the line's own facts, on
 * the zone (front matter, body, closing) and on the blocks that are open, on nothing else.
 */
export class DivisionReader {
  private readonly builder = new DivisionBuilder();
  private readonly writer = new OutlineWriter(this.builder);
  private readonly pipes: PipeTables;
  private readonly flats: FlatTables;
  private readonly spaced = new SpacedTables();
  private state: ReaderState;

  constructor(
    private readonly source: LineSource,
    private readonly firstLine: number,
    private readonly entry: ReaderState,
  ) {
    this.state = entry;
    this.writer.planYear = entry.year;
    if (source.phrases) this.writer.phrases = source.phrases;
    this.pipes = new PipeTables(this.writer, source);
    this.flats = new FlatTables(this.writer, source);
  }

  read(): Division {
    let line = this.firstLine;
    while (line < this.source.lineCount) {
      const facts = this.source.facts(line);
      if (line > this.firstLine && this.opensDivision(line, facts)) break;
      line = this.readAt(line, facts);
    }
    this.writer.closeRanges();
    dropGroupHeadings(this.builder);
    writeTasks(this.builder);
    return this.builder.finish(this.firstLine, line - this.firstLine, this.entry, this.state);
  }

  /** Whether a line starts a new division: a title, the recipients, an appendix, a section at the top. */
  private opensDivision(line: number, facts: LineFacts): boolean {
    if (facts.blank || facts.row) return false;
    if (this.recipientsAt(line, facts) >= 0) return true;
    if (this.state.zone !== 'front' && isTitleLine(facts, this.state)) return true;
    if (facts.sign === 'appendix') return true;
    if (this.flats.isOpen && this.flats.holds(line, facts)) return false;
    if (this.spaced.isOpen && facts.gaps.length > 0) return false;
    const heading = this.headingAt(facts, line);
    return heading !== null && this.writer.nesting.wouldBeRoot(heading.style, heading.ordinal);
  }

  private readAt(line: number, facts: LineFacts): number {
    if (facts.blank) return line + 1;
    if (facts.row) {
      if (!readFormalRow(this.writer, facts.row, line, this.state)) {
        if (this.state.zone === 'front' && this.state.title !== 'none') this.enter('body');
        this.pipes.read(line, facts.row);
      } else if (facts.row.cells.some((cell) => recipientsLabelLength(cell.folded) > 0)) {
        this.enter('closing');
      }
      return line + 1;
    }
    const recipients = this.recipientsAt(line, facts);
    if (recipients >= 0) return this.readRecipients(recipients, line);
    const awaitsTitle = this.state.title === 'none' && this.state.zone === 'front';
    if (
      awaitsTitle &&
      (isHeadedTitle(facts) || isPageTitle(this.source, line, this.builder.letterhead))
    ) {
      noteHeadedTitle(this.writer, facts, line);
      return line + 1;
    }
    if (
      isTitleLine(facts, this.state) ||
      this.isPlainTitle(facts) ||
      (awaitsTitle && isTitleAboveBasis(this.source, line, this.builder.letterhead))
    )
      return this.readTitleAt(line, facts);
    if (facts.sign === 'appendix') {
      this.flats.close();
      this.enter('body');
      return readAppendix(this.writer, this.source, line);
    }
    if (this.flats.isOpen) {
      if (this.flats.holds(line, facts)) {
        return this.flats.read(line, facts);
      }
      this.flats.breakOff();
      if (!this.headingAt(facts, line)) this.enter('closing');
    }
    if (this.flats.reopens(line, facts)) {
      this.enter('body');
      return this.flats.read(line, facts);
    }
    if (this.state.title !== 'none') {
      const row = this.spaced.rowAt(facts);
      if (row) {
        this.enter('body');
        this.pipes.read(line, row);
        return line + 1;
      }
    }
    const behindHeader = this.state.zone === 'front' ? line : this.flats.readHeader(line);
    if (behindHeader > line) return behindHeader;
    if (this.headingAt(facts, line)) {
      this.enter('body');
      return readSection(this.writer, this.source, line);
    }
    if (
      this.state.zone === 'front' &&
      this.state.title === 'none' &&
      isLostTitle(this.source, line, this.builder.letterhead)
    )
      return this.readTitleAt(line, facts, true);
    if (this.state.zone === 'front') {
      const next = readFrontLine(this.writer, this.source, line, this.state);
      if (this.builder.ledIn) this.enter('body');
      return next;
    }
    return this.readBodyLine(line, facts);
  }

  /** Takes over a state with a year that was read in the front matter. */
  private takeYear(state: ReaderState): void {
    this.state = state;
    this.writer.planYear = state.year;
  }

  private enter(zone: ReaderState['zone']): void {
    if (this.state.zone !== zone) this.state = { ...this.state, zone };
  }

  /** The heading a line is in this zone; before the title only numbered lines are headings. */
  private headingAt(facts: LineFacts, line: number): ReturnType<typeof headingStyle> {
    const heading = headingAmong(this.writer, facts);
    if (!heading) return this.wordedHeadingAt(line);
    const isNumber = facts.label?.alone && !isNamedLabel(facts.label.style);
    if (isNumber && facts.tornBold !== 'opens') return null;
    if (this.state.zone === 'front') {
      if (!facts.label) {
        // A plan without numbers: the first heading that names a section ends the front matter.
        const opensBody =
          this.state.title === 'plan' && sectionRole(facts.clean.folded) !== 'other';
        return opensBody ? heading : null;
      }
      if (this.state.title !== 'none' || !facts.label.style.startsWith('number')) return heading;
      return facts.heading > 0 || sectionRole(facts.clean.folded.slice(facts.bodyStart)) !== 'other'
        ? heading
        : null;
    }
    if (this.state.zone === 'closing' && !facts.label && !facts.heading) return null;
    return heading;
  }

  private wordedHeadingAt(line: number): ReturnType<typeof headingStyle> {
    const { zone, title } = this.state;
    if (zone === 'closing' || (zone === 'front' && title !== 'plan')) return null;
    if (!isWordedHeading(this.writer, this.source, line)) return null;
    return wordedHeading(this.writer, this.source.facts(line));
  }

  /** “Kế hoạch” in ordinary letters is the title below a letterhead; elsewhere it may be a menu's word. */
  private isPlainTitle(facts: LineFacts): boolean {
    if (this.state.zone !== 'front' || this.state.title !== 'none') return false;
    const { number, dateWords, nationalName } = this.builder.letterhead;
    return (number ?? dateWords ?? nationalName) !== null && isPlainTitleLine(facts);
  }

  private readTitleAt(line: number, facts: LineFacts, isLost = false): number {
    this.flats.close();
    this.writer.nesting.clear();
    const next = readTitle(this.writer, this.source, line, isLost);
    const title = isLost ? 'plan' : titleKind(facts.clean.folded);
    this.takeYear({
      zone: 'front',
      title,
      year: yearOfTitle(this.builder) ?? this.builder.letterhead.year,
    });
    return next;
  }

  private readBodyLine(line: number, facts: LineFacts): number {
    if (facts.ruler) return line + 1;
    this.writer.nesting.closeRows();
    if (startsSignature(facts) && (this.state.zone === 'closing' || this.signerFollows(line))) {
      const next = readSignature(this.builder, this.source, line);
      if (this.builder.signature) this.enter('closing');
      return next;
    }
    const block = readBlock(this.source, line);
    const place =
      this.state.zone === 'closing'
        ? 'signature'
        : facts.sign === 'appendix-note'
          ? 'appendix-note'
          : 'body';
    if (!facts.bullet && block.lineCount > 1) this.writer.openColumn = null;
    const label = place === 'body' ? assignmentLabel(block.passage.folded) : null;
    if (label) this.writer.openColumn = null;
    this.writer.noteItem(facts.bullet, block.passage);
    this.writer.readText(block.passage, line, place);
    if (label && block.passage.text.slice(label.labelEnd).trim() === '') {
      this.writer.openColumn = label.part === 'coordinating' ? 'coordinating' : 'lead';
    }
    if (this.state.zone === 'body') extendToBlock(this.writer, this.source, block);
    return line + block.lineCount;
  }

  /** A post in capitals is a signature where a name or the recipients follow soon. */
  private signerFollows(line: number): boolean {
    for (let at = line + 1; at < this.source.lineCount && at - line <= signerDistance; at++) {
      const facts = this.source.facts(at);
      if (facts.blank) continue;
      if (facts.sign === 'recipients') return true;
      if (facts.label || facts.bullet || facts.row) return false;
      if (
        !facts.capitals &&
        facts.clean.text.split(' ').length <= 6 &&
        !/[.;,:]$/u.test(facts.clean.text)
      ) {
        return true;
      }
    }
    return false;
  }

  /** Where the recipients begin: here, or right below an authority that stands at the right above them; else -1. */
  private recipientsAt(line: number, facts: LineFacts): number {
    let at = line;
    if (facts.sign === 'authority' && !facts.label && !facts.bullet) {
      at++;
      if (at < this.source.lineCount && this.source.facts(at).blank) at++;
      if (at >= this.source.lineCount) return -1;
    }
    const found = this.source.facts(at);
    return found.sign === 'recipients' && isRecipientsLine(found) ? at : -1;
  }

  private readRecipients(line: number, above: number): number {
    this.flats.close();
    this.spaced.close();
    this.writer.nesting.clear();
    const isSigned = this.state.zone === 'closing';
    this.enter('closing');
    const next = readRecipientsBlock(this.builder, this.source, line, above);
    if (isSigned) readSignerBelow(this.builder, this.source, next);
    return next;
  }
}

/** “… năm 2026” in the subject of the last title; “đến năm 2030” is a horizon. */
function yearOfTitle(builder: DivisionBuilder): number | null {
  const subject =
    builder.titles[builder.titles.length - 1]?.title.subject?.text.toLowerCase() ?? '';
  const year = /(?<!đến )(?<!nhìn )năm (?:học )?(20\d\d)(?!\d)/u.exec(subject)?.[1];
  return year === undefined ? null : Number(year);
}
