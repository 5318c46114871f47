import { isLowerCaseAt, isUpperCase } from '../../text/letters.ts';
import { partOf, passageOfCell, passageOfLines, type PlacedPassage } from '../blocks/block.ts';
import type { LineSource } from '../blocks/paragraphs.ts';
import type { Deadline } from '../facts.ts';
import type { PipeCell, PipeRow } from '../lines/pipe-cells.ts';
import { type CleanText, sourceEnd, sourceStart } from '../lines/clean-line.ts';
import { sectionRole } from '../headings/section-role.ts';
import { linesOfUnits } from './cell-lines.ts';
import type { DraftNode } from './division-builder.ts';
import type { OutlineWriter } from './outline-writer.ts';
import {
  type Column,
  countsColumns,
  labelInCell,
  readHeaderRow,
  readSecondHeaderRow,
  turnedRow,
  rowLabel,
  type TableColumns,
  unknownColumns,
  type RowLabel,
  rowStyle,
} from './table-columns.ts';

/**
 * Tables written with pipes. A row with a number is an outline node of its own; a row whose number
 * is Roman or a letter, or that has one cell only, heads the rows under it; a row without a number
 * goes on with the row before (tables are cut by page breaks).
 */
export class PipeTables {
  private columns: TableColumns = unknownColumns;
  private lastRowLine = -2;
  private lastRow: DraftNode | null = null;
  /** What the last filled time cell of the table says. */
  private timesAbove: readonly Deadline[] = [];
  /** Only header rows of this table have been read so far. */
  private inHeader = false;
  /** The line of a row whose cells went on with those of the row before and are read with them. */
  private readWithRowBefore = -1;

  constructor(
    private readonly writer: OutlineWriter,
    private readonly source: LineSource,
  ) {}

  /** Reads the table row at `line`. */
  read(line: number, row: PipeRow): void {
    const continues = this.lastRowLine >= 0 && line - this.lastRowLine <= 2;
    this.lastRowLine = line;
    if (row.separator) return;
    if (!continues) this.lastRow = null;
    const below = line + 1 < this.source.lineCount ? this.source.facts(line + 1).row : null;
    const turned = below?.separator ? null : turnedRow(row, this.columns);
    if (turned !== null) {
      this.readTurned(line, row, turned);
      return;
    }
    const second = continues && this.inHeader ? readSecondHeaderRow(row, this.columns) : null;
    const header = second ?? readHeaderRow(row, below?.separator ?? false);
    if (header) {
      if (!second && isOtherTable(header, this.columns)) this.writer.nesting.closeRows();
      this.columns = header;
      this.timesAbove = [];
      this.inHeader = true;
      return;
    }
    if (countsColumns(row)) return;
    this.inHeader = false;
    // The second part of a table that a page break has cut keeps the columns of the first.
    if (!continues && row.cells.length !== this.columns.roles.length) this.columns = unknownColumns;
    this.readRow(line, row);
  }

  private readRow(line: number, row: PipeRow): void {
    const numberIndex = Math.max(this.columns.number, 0);
    const numberCell = row.cells[numberIndex];
    const filled = row.cells.filter((cell) => cell.text !== '');
    const label = numberCell ? rowLabel(numberCell.text) : null;
    const titleCell = this.titleCell(row, label ? numberIndex : -1);
    const isMerged = filled.length >= 3 && filled.every((cell) => isSame(cell, titleCell));
    const isSpanning =
      filled.length === 1 && row.width >= 3 && titleCell && isSpanningTitle(titleCell);
    const inner = label || !titleCell ? null : labelInCell(titleCell.text);
    if (titleCell && (isMerged || (isSpanning && !label))) {
      if (inner) this.openRow(line, { ...inner, group: true }, titleCell, titleCell, inner.length);
      else this.openSpanning(line, titleCell);
      this.writer.readText(passageOfCell(titleCell), line, 'heading');
      return;
    }
    if (label && titleCell && /[\p{L}\p{M}]/u.test(titleCell.text)) {
      this.openRow(line, label, numberCell as CleanText, titleCell);
    } else if (this.columns.number < 0 && titleCell && this.columns.roles.includes('task')) {
      if (inner) this.openRow(line, inner, titleCell, titleCell, inner.length);
      else if (!this.isRestOfRow(row)) this.openLooseRow(line, titleCell);
    }
    this.readCells(line, row, label ? numberIndex : -1);
    this.noteTimes(row);
    const last = filled[filled.length - 1];
    if (last && this.lastRow) this.writer.extendTo(line, sourceEnd(last, last.text.length));
  }

  /** Without a task of its own, or with the rest of one: the lines of a cell that is set with spaces. */
  private isRestOfRow(row: PipeRow): boolean {
    const task = row.cells[this.columns.roles.indexOf('task')]?.text ?? '';
    if (task === '') return true;
    return this.lastRow !== null && row.cells[0]?.text === '' && isLowerCaseAt(task, 0);
  }

  /** “Tuần 1 | Khai giảng” over “ | Họp phụ huynh”: a time before the tasks holds until the next one. */
  private noteTimes(row: PipeRow): void {
    const { roles } = this.columns;
    const time = roles.indexOf('deadline');
    if (!this.lastRow || time < 0 || time > roles.indexOf('task')) return;
    if (row.cells[time]?.text) this.timesAbove = this.lastRow.draft.deadlines;
    else this.lastRow.draft.timesAbove = this.timesAbove;
  }

  /** A row of a table whose headings stand in its first column: it holds no task of its own. */
  private readTurned(line: number, row: PipeRow, column: Column): void {
    for (const cell of row.cells.slice(1)) {
      if (cell.text !== '') this.writer.readText(passageOfCell(cell), line, 'cell', column);
    }
  }

  private openRow(
    line: number,
    label: RowLabel,
    numberCell: CleanText,
    titleCell: PipeCell,
    from = 0,
  ): void {
    const cell = passageOfCell(titleCell);
    const title = from ? partOf(cell, from, cell.text.length) : cell;
    const node = this.writer.open({
      kind: label.group ? 'section' : 'row',
      style: rowStyle(label),
      ordinal: 0,
      label: label.label,
      title: title.text,
      role: label.group ? sectionRole(title.folded) : 'other',
      line,
      lastLine: line,
      startCharacter: sourceStart(numberCell, 0),
      endCharacter: sourceEnd(titleCell, titleCell.text.length),
    });
    node.draft.taskRow = !label.group && this.columns.roles.includes('task');
    this.lastRow = node;
    if (label.group) this.writer.readUnit(node, title, line, true);
  }

  private openSpanning(line: number, titleCell: CleanText): void {
    this.lastRow = this.writer.open({
      kind: 'section',
      style: 'row-plain',
      ordinal: 0,
      label: '',
      title: titleCell.text,
      role: 'other',
      line,
      lastLine: line,
      startCharacter: sourceStart(titleCell, 0),
      endCharacter: sourceEnd(titleCell, titleCell.text.length),
    });
  }

  /** A row of a table of tasks that has no column for numbers. */
  private openLooseRow(line: number, titleCell: CleanText): void {
    this.lastRow = this.writer.open({
      kind: 'row',
      style: 'row-1',
      ordinal: 0,
      label: '',
      title: titleCell.text,
      role: 'other',
      line,
      lastLine: line,
      startCharacter: sourceStart(titleCell, 0),
      endCharacter: sourceEnd(titleCell, titleCell.text.length),
      loose: true,
    });
    this.lastRow.draft.taskRow = true;
  }

  private titleCell(row: PipeRow, numberIndex: number): PipeCell | null {
    const task = this.columns.roles.indexOf('task');
    if (task >= 0 && task !== numberIndex && row.cells[task]?.text) return row.cells[task] ?? null;
    return row.cells.find((cell, index) => index !== numberIndex && cell.text !== '') ?? null;
  }

  private readCells(line: number, row: PipeRow, numberIndex: number): void {
    const rest = numberIndex < 0 ? null : this.restBelow(line, row);
    if (rest) this.readWithRowBefore = rest.line;
    const title = this.titleCell(row, numberIndex);
    for (const [index, cell] of row.cells.entries()) {
      if (index === numberIndex || cell.text === '') continue;
      if (cell !== title && isSame(cell, title)) continue;
      const column: Column = this.columns.roles[index] ?? 'other';
      const isTorn = numberIndex < 0 && this.columns.number >= 0 && isLowerCaseAt(cell.text, 0);
      const below = rest?.row.cells[index];
      const isDone = line === this.readWithRowBefore && goesOnBelow(cell, column);
      if (isDone) continue;
      const passage =
        rest && below && goesOnBelow(below, column)
          ? passageOfLines([cell, ...Array<null>(rest.line - line - 1).fill(null), below], 0)
          : isTorn
            ? behindTornUnit(passageOfCell(cell), column)
            : passageOfCell(cell);
      if (column === 'task' && this.lastRow) this.lastRow.draft.words ||= passage.text;
      // Where a column names the lead units, other cells name none: “giao nhiệm vụ cho …” in a task is its subject.
      this.writer.leadsElsewhere = column !== 'lead' && this.columns.roles.includes('lead');
      const isOfUnits = column === 'lead' || column === 'coordinating';
      for (const words of isOfUnits ? linesOfUnits(passage) : [passage])
        this.writer.readText(words, line, 'cell', column);
    }
    this.writer.leadsElsewhere = false;
  }

  /** The row without a number in which the cells of a row go on behind a page break and a repeated header. */
  private restBelow(line: number, row: PipeRow): { line: number; row: PipeRow } | null {
    if (this.columns.number < 0) return null;
    for (let at = line + 1; at < this.source.lineCount && at - line <= restDistance; at++) {
      const facts = this.source.facts(at);
      if (facts.blank || facts.row?.separator) continue;
      const below = facts.row;
      if (!below || below.cells.length !== row.cells.length) return null;
      const next = at + 1 < this.source.lineCount ? this.source.facts(at + 1).row : null;
      if (readHeaderRow(below, next?.separator ?? false)) continue;
      const isRest =
        below.cells[this.columns.number]?.text === '' &&
        below.cells.some((cell) => isLowerCaseAt(cell.text, 0));
      return isRest ? { line: at, row: below } : null;
    }
    return null;
  }
}

/** A header of other columns opens a table of its own, be it right below; the same one is printed again. */
function isOtherTable(header: TableColumns, before: TableColumns): boolean {
  return header.roles.join() !== before.roles.join();
}

/** Cells that were joined in the original hold the same words, each of them: no units, no time of their own. */
function isSame(cell: PipeCell, title: PipeCell | null): boolean {
  return title !== null && cell.text.length === title.text.length && cell.text === title.text;
}

/** A page break, the header again and its line of dashes stand between two parts of a row. */
const restDistance = 5;

/** Whether the words of a cell go on with those of the cell above: units or a time in the middle of it. */
function goesOnBelow(cell: PipeCell, column: Column): boolean {
  if (column !== 'lead' && column !== 'coordinating' && column !== 'deadline') return false;
  return isLowerCaseAt(cell.text, 0) || (column === 'deadline' && /^\d/u.test(cell.text));
}

/**
 * The units of a cell that a page break has cut begin with the rest of the last one above
 * (“Bộ Nông” / “nghiệp và Môi trường, Bộ Y tế”), which names nobody.
 */
function behindTornUnit(passage: PlacedPassage, column: Column): PlacedPassage {
  if (column !== 'lead' && column !== 'coordinating') return passage;
  if (/^(?:các|một số|cùng|và|những|toàn thể)\s/u.test(passage.folded)) return passage;
  const mark = passage.text.search(/[,;]/u);
  return partOf(passage, mark < 0 ? passage.text.length : mark + 1, passage.text.length);
}

/** One filled cell over the whole width, set in bold or capitals; a torn piece of the row before is none. */
function isSpanningTitle(cell: PipeCell): boolean {
  return cell.text.length <= 160 && (cell.bold || isUpperCase(cell.text));
}
