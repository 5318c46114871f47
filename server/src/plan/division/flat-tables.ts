import { isLowerCaseAt } from '../../text/letters.ts';
import type { LineSource } from '../blocks/paragraphs.ts';
import { readCellBlock } from '../blocks/paragraphs.ts';
import type { Block } from '../blocks/block.ts';
import { sourceEnd, sourceStart } from '../lines/clean-line.ts';
import type { LineFacts } from '../lines/line-facts.ts';
import { sectionRole } from '../headings/section-role.ts';
import type { DraftNode } from './division-builder.ts';
import {
  areBareColumns,
  flatHeaderCell,
  mostColumns,
  namesOtherColumn,
  opensBareTable,
  withJoinedHeading,
} from './flat-headers.ts';
import { beginsWithTime, endsCells, isNote } from './flat-cells.ts';
import type { OutlineWriter } from './outline-writer.ts';
import { extendToBlock } from './sections.ts';
import {
  type Column,
  columnsOf,
  rowLabel,
  startsFlatTable,
  type TableColumns,
  type RowLabel,
  rowStyle,
} from './table-columns.ts';

/** Looks this far for the second header cell of a flattened table. */
const headerDistance = 4;

/**
 * Tables that a copy from Word or the web has flattened: one cell a line, often with a blank line
 * between. The header names the columns (TT / Tên nhiệm vụ / Thời gian thực hiện); from then on a
 * line with a number alone opens a row, and the lines after it are its cells in order.
 */
export class FlatTables {
  private columns: TableColumns | null = null;
  /** Cells of one row are parted by blank lines. */
  private spaced = false;
  private cellIndex = 0;
  /** A blank line stands below each line of a cell, too. */
  private torn = false;
  /** The table has no column of numbers: a row begins where the one before has all its cells. */
  private isBare = false;
  /** The columns of a table that was broken off. */
  private broken: TableColumns | null = null;
  /** The number of the last row; 0 where none was printed. */
  private ordinal = 0;
  private row: DraftNode | null = null;
  private group: DraftNode | null = null;

  constructor(
    private readonly writer: OutlineWriter,
    private readonly source: LineSource,
  ) {}

  get isOpen(): boolean {
    return this.columns !== null;
  }

  /** Ends the table where something else stands; a row may still follow: see `reopens`. */
  breakOff(): void {
    const broken = this.spaced && !this.isBare ? this.columns : null;
    this.close();
    this.broken = broken;
  }

  close(): void {
    this.columns = null;
    this.broken = null;
    this.row = null;
    this.group = null;
  }

  /** Reads the header of a flattened table that starts at `line`; returns the line behind it, or `line`. */
  readHeader(line: number): number {
    const isBare = !startsFlatTable(this.source.facts(line));
    if (isBare && !opensBareTable(this.source.facts(line))) return line;
    // Without numbers the first column stands behind one that is not there.
    const roles: Column[] = ['number'];
    let last = isBare ? line - 1 : line;
    let blanks = 0;
    for (let at = last + 1; at < this.source.lineCount && at - last <= headerDistance; at++) {
      const facts = this.source.facts(at);
      if (facts.blank) {
        if (!facts.comment) blanks++;
        continue;
      }
      const cell = flatHeaderCell(this.source, at);
      const role = cell?.role ?? null;
      if (
        cell === null ||
        role === null ||
        (isBare && role === 'other' && !namesOtherColumn(facts.clean.folded))
      )
        break;
      roles.push(role);
      last = at + cell.lineCount - 1;
      at = last;
      if (roles.length > mostColumns) break;
    }
    if (isBare ? !areBareColumns(roles) : roles.length < 3 && !roles.includes('task')) return line;
    this.columns = columnsOf(withJoinedHeading(roles));
    this.isBare = isBare;
    this.spaced = blanks > 0 && !this.standsOnEnd(last + 1);
    this.cellIndex = 0;
    this.torn = false;
    this.ordinal = 0;
    this.row = null;
    return this.behindCounting(last + 1);
  }

  /** Blank lines may part the cells of a header only: those of its first row stand on end. */
  private standsOnEnd(line: number): boolean {
    let first = line;
    while (first < line + headerDistance && !this.isFilled(first)) first++;
    return this.isFilled(first) && this.isFilled(first + 1) && this.isFilled(first + 2);
  }

  /** Skips the line of a header that counts the columns: “(1)”, “(2)”, “(3)”. */
  private behindCounting(line: number): number {
    let end = line;
    let count = 0;
    for (let at = line; at < this.source.lineCount && at - end <= headerDistance; at++) {
      const facts = this.source.facts(at);
      if (facts.blank) continue;
      if (facts.clean.text.replace(/[()]/g, '') !== String(count + 1)) break;
      count++;
      end = at + 1;
    }
    return count > 2 ? end : line;
  }

  /** Goes on with a table that other lines have broken off, where a row follows the last one read. */
  reopens(line: number, facts: LineFacts): boolean {
    if (this.columns || !this.broken || facts.row || facts.bullet) return false;
    const label = rowLabel(facts.clean.text);
    if (!label || (!label.group && Number(label.label) !== this.ordinal + 1)) return false;
    const isParted = line > 0 && !this.isFilled(line - 1) && !this.isFilled(line + 1);
    if (!isParted || !this.isFilled(line + 2)) return false;
    this.columns = this.broken;
    return true;
  }

  /** Whether the line at `line` still belongs to the open table. */
  holds(line: number, facts: LineFacts): boolean {
    if (endsCells(facts)) return false;
    if (!this.spaced) return true;
    // In a table whose cells are parted by blank lines, three lines on end are something else.
    const last = line + readCellBlock(this.source, line, true).lineCount - 1;
    return !this.isFilled(last + 1) || !this.isFilled(last + 2);
  }

  /** Reads the cell at `line`; returns the line behind it. */
  read(line: number, facts: LineFacts): number {
    const label = this.isBare ? null : rowLabel(facts.clean.text);
    if (label) {
      if (!this.isNumberOfPage(label, line)) this.openRow(line, facts, label);
      return line + 1;
    }
    const block = readCellBlock(this.source, line, this.spaced, this.torn);
    // “(Thời gian: …)” in a line of its own goes on with the cell before it.
    if (this.cellIndex === 0 || !isNote(facts)) this.cellIndex++;
    if (this.isBare) this.openBareRow(line, facts);
    if (this.group && this.row === this.group) this.nameGroup(this.group, block);
    else {
      const column = this.columnOfCell(facts);
      const isName = !this.isBare || column === 'task';
      if (isName && this.row && this.row.title === '') this.nameRow(this.row, block);
      this.writer.readText(block.passage, line, 'cell', column);
    }
    extendToBlock(this.writer, this.source, block);
    return line + block.lineCount;
  }

  /**
   * A number that no row has next, while the row before still waits for cells; or any number, where
   * the next row comes only behind the cells that are waited for.
   */
  private isNumberOfPage({ label, group }: RowLabel, line: number): boolean {
    if (group || !/^\d+$/.test(label)) return false;
    if (this.ordinal === 0) return label !== '1' && this.row === null && this.isAboveFirstRow(line);
    const waitedFor = (this.columns?.roles.length ?? 0) - 1 - this.cellIndex;
    const distance = Number(label) - this.ordinal;
    if (distance > (waitedFor > 0 ? 1 : 2)) return true;
    const { count, nextLabel } = this.cellsBelow(line);
    const fit = count <= waitedFor || (this.torn && waitedFor > 0);
    return fit && nextLabel === String(this.ordinal + 1);
  }

  private isAboveFirstRow(line: number): boolean {
    const { count, nextLabel } = this.cellsBelow(line);
    return count === 0 && nextLabel !== null && /^(?:0?1|I|A|a)$/.test(nextLabel);
  }

  /** How many lines stand below a number before that of the next row, and what that is. */
  private cellsBelow(line: number): { count: number; nextLabel: string | null } {
    let count = 0;
    for (let at = line + 1; at < this.source.lineCount && at - line <= longestRow; at++) {
      const facts = this.source.facts(at);
      if (facts.blank) continue;
      if (facts.sign === 'title' || !this.holds(at, facts)) break;
      const next = rowLabel(facts.clean.text);
      if (next) return { count, nextLabel: next.label };
      count++;
    }
    return { count, nextLabel: null };
  }

  private openRow(line: number, facts: LineFacts, label: RowLabel): void {
    const node = this.writer.open({
      kind: label.group ? 'section' : 'row',
      style: rowStyle(label),
      ordinal: 0,
      label: label.label,
      title: '',
      role: 'other',
      line,
      lastLine: line,
      startCharacter: sourceStart(facts.clean, 0),
      endCharacter: sourceEnd(facts.clean, facts.clean.text.length),
    });
    node.draft.taskRow = !label.group && (this.columns?.roles.includes('task') ?? false);
    this.row = node;
    this.ordinal = label.group ? 0 : Number.parseInt(label.label, 10) || this.ordinal;
    this.group = label.group ? node : this.group;
    this.cellIndex = 0;
    const cells = (this.columns?.roles.length ?? 0) - 1;
    this.torn ||= this.spaced && !label.group && this.cellsBelow(line).count > cells;
  }

  /** Opens a row of a table without numbers where the cell at `line` is the first of one. */
  private openBareRow(line: number, { clean }: LineFacts): void {
    const roles = this.columns?.roles ?? [];
    if (roles[1] === 'deadline') {
      // The first column tells where a row begins, also where a cell before was broken over lines.
      if (beginsWithTime.test(clean.folded)) this.cellIndex = 1;
      else if (this.cellIndex >= roles.length) this.cellIndex = roles.length - 1;
    } else if (this.cellIndex >= roles.length && !isLowerCaseAt(clean.text, 0)) this.cellIndex = 1;
    if (this.cellIndex !== 1) return;
    this.row = this.writer.open({
      kind: 'row',
      style: 'row-1',
      ordinal: 0,
      label: '',
      title: '',
      role: 'other',
      line,
      lastLine: line,
      startCharacter: sourceStart(clean, 0),
      endCharacter: sourceEnd(clean, clean.text.length),
      loose: true,
    });
    this.row.draft.taskRow = true;
  }

  private nameGroup(group: DraftNode, { passage, line }: Block): void {
    group.title = passage.text;
    group.draft.words = passage.text;
    group.role = sectionRole(passage.folded);
    this.writer.readUnit(group, passage, line, true);
    this.row = null;
    this.cellIndex = 0;
  }

  private nameRow(row: DraftNode, { passage }: Block): void {
    row.title = passage.text;
    row.draft.words = passage.text;
  }

  /** The column a cell stands in: by its place behind the number, where a number was printed. */
  private columnOfCell(facts: LineFacts): Column {
    const roles = this.columns?.roles ?? [];
    const count = roles.length - 1;
    const { text } = facts.clean;
    if (this.cellIndex > count) {
      // More cells than columns: the last cell goes on, or a row without a number begins.
      if (text.startsWith('(') || isLowerCaseAt(text, 0)) return roles[count] ?? 'other';
      this.cellIndex = 1;
    }
    const column = roles[this.cellIndex] ?? 'other';
    if (column !== 'lead' && column !== 'coordinating') return column;
    // An empty cell leaves no line: a time among the units stands in its own column.
    const time = roles.indexOf('deadline', this.cellIndex);
    if (time < 0 || !beginsWithTime.test(facts.clean.folded)) return column;
    this.cellIndex = time;
    return 'deadline';
  }

  private isFilled(line: number): boolean {
    return line < this.source.lineCount && !this.source.facts(line).blank;
  }
}

/** So many lines below its number a row is looked through for what its cells are. */
const longestRow = 60;
