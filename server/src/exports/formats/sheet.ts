/** A value of a sheet: words, a number, or a day that a spreadsheet can reckon with. */
export type Cell = string | number | { readonly day: string } | null;

export interface SheetColumn {
  readonly title: string;
  /** About how many characters wide a spreadsheet or terminal shows it. */
  readonly width: number;
  readonly align?: 'center';
}

export interface SheetGroup {
  /** '' where rows are not grouped. */
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A table before it takes the form of CSV, a spreadsheet, Markdown, HTML or text. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly groups: readonly SheetGroup[];
}

/** All rows under each other, with the group's title as a column before them where there are groups. */
export function flatSheet(sheet: Sheet, groupColumn: string): Sheet {
  if (sheet.groups.every(({ title }) => title === '')) return sheet;
  const rows = sheet.groups.flatMap(({ title, rows: inGroup }) =>
    inGroup.map((row) => [title, ...row]),
  );
  const columns = [{ title: groupColumn, width: 26 }, ...sheet.columns];
  return { title: sheet.title, columns, groups: [{ title: '', rows }] };
}

/** A cell as people read it. Days are written `30/9/2026` by `sayDay`. */
export function cellText(cell: Cell, sayDay: (day: string) => string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return sayDay(cell.day);
  return String(cell);
}
