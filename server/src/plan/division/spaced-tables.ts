import type { LineFacts } from '../lines/line-facts.ts';
import { sliceClean } from '../lines/clean-line.ts';
import type { PipeCell, PipeRow } from '../lines/pipe-cells.ts';
import { readHeaderRow, rowLabel } from './table-columns.ts';

/** A cell may start this much left of its heading and still stand in its column. */
const slack = 3;

interface Segment {
  readonly cell: PipeCell;
  readonly column: number;
  /** Tabs before the cell. */
  readonly tabs: number;
}

/**
 * Tables set with tabs or spaces (“TT    Nội dung    Đơn vị chủ trì”), as Word and PDF copies have
 * them. The header opens the table; a line with columns is a row of it, and its cells stand in the
 * columns whose headings they stand under. Rows are handed on as if they were written with pipes.
 */
export class SpacedTables {
  /** Where the columns start; null where no table is open. */
  private columns: readonly number[] | null = null;

  get isOpen(): boolean {
    return this.columns !== null;
  }

  close(): void {
    this.columns = null;
  }

  /** The row that a line is; null where it belongs to no table, which closes an open one. */
  rowAt(facts: LineFacts): PipeRow | null {
    if (facts.row || facts.blank) return null;
    if (facts.gaps.length === 0) return this.columns ? this.continuation(facts) : null;
    if (facts.bullet || facts.sign === 'recipients') {
      this.close();
      return null;
    }
    const segments = segmentsOf(facts);
    const row = rowOf(segments.map(({ cell }) => cell));
    if (segments.length >= 3 && readHeaderRow(row, false)) {
      this.columns = segments.map(({ column }) => column);
      return row;
    }
    return this.columns ? this.placed(segments, this.columns) : null;
  }

  /** A line with one cell goes on with a cell of the row above where it stands right of the first column. */
  private continuation(facts: LineFacts): PipeRow | null {
    const [, second] = this.columns ?? [];
    const goesOn = !facts.label && facts.sign === 'none' && !facts.capitals;
    if (!goesOn || second === undefined || facts.clean.first < second - slack) {
      this.close();
      return null;
    }
    return this.placed(segmentsOf(facts), this.columns ?? []);
  }

  private placed(segments: readonly Segment[], columns: readonly number[]): PipeRow {
    const cells: PipeCell[] = columns.map(() => emptyCell);
    let index = -1;
    const parted = segments.flatMap((segment) => partAtColumn(segment, columns));
    for (const [order, { cell, column, tabs }] of parted.entries()) {
      if (order === 0) index = rowLabel(cell.text) ? 0 : tabs > 0 ? 1 : columnAt(columns, column);
      else index = tabs > 0 ? index + tabs : Math.max(index + 1, columnAt(columns, column));
      if (index >= cells.length) index = cells.length - 1;
      if (cells[index] === emptyCell) cells[index] = cell;
    }
    return rowOf(cells);
  }
}

const emptyCell: PipeCell = {
  text: '',
  folded: '',
  first: 0,
  places: null,
  passage: null,
  bold: false,
};

/** A cell that fills its column to the last place has one space behind it: the next begins at its column. */
function partAtColumn(segment: Segment, columns: readonly number[]): readonly Segment[] {
  const { cell, column, tabs } = segment;
  const next = columns.find((start) => start > column + slack);
  const at = next === undefined ? 0 : next - column;
  if (next === undefined || tabs > 0 || at >= cell.text.length || cell.text[at - 1] !== ' ')
    return [segment];
  const rest = { ...cell, ...sliceClean(cell, at, cell.text.length) };
  return [
    { cell: { ...cell, ...sliceClean(cell, 0, at - 1) }, column, tabs },
    { cell: rest, column: next, tabs: 0 },
  ];
}

/** The last column that starts at `column` or left of it. */
function columnAt(columns: readonly number[], column: number): number {
  let index = columns.length - 1;
  while (index > 0 && (columns[index] ?? 0) > column + slack) index--;
  return index;
}

function rowOf(cells: readonly PipeCell[]): PipeRow {
  return { cells, separator: false, width: cells.length };
}

/** The pieces of a line between its gaps. */
export function segmentsOf(facts: LineFacts): readonly Segment[] {
  const { clean, gaps } = facts;
  const segments: Segment[] = [];
  let from = 0;
  let column = clean.first;
  let tabs = 0;
  for (const gap of gaps) {
    segments.push({ cell: cellOf(facts, from, gap.at), column, tabs });
    from = gap.at + 1;
    column = gap.column;
    tabs = gap.tabs;
  }
  segments.push({ cell: cellOf(facts, from, clean.text.length), column, tabs });
  return segments;
}

function cellOf({ clean, bold }: LineFacts, from: number, to: number): PipeCell {
  return { ...sliceClean(clean, from, to), passage: null, bold };
}
