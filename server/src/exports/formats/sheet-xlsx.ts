import { escapeXml } from './escape.ts';
import { style, stylesPart } from './xlsx-styles.ts';
import { type Cell, flatSheet, type Sheet, type SheetColumn } from './sheet.ts';
import { contentTypes, rootRelations, xmlHead, zipParts } from './zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const partType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel takes no more in one cell. */
const longestCell = 32_767;

/**
 * A sheet as a workbook (ECMA-376): the header row frozen and repeated on each printed page, filters
 * on it, days as dates. Text stands in the cells as text, so none of it can be a formula.
 */
export function sheetAsXlsx(sheet: Sheet, name: string, groupColumn: string): Uint8Array {
  const { columns, groups } = flatSheet(sheet, groupColumn);
  const rows = groups.flatMap(({ rows: inGroup }) => inGroup);
  const sheetName = escapeXml(name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31));
  return zipParts({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${partType}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${partType}.worksheet+xml`,
      'xl/styles.xml': `${partType}.styles+xml`,
    }),
    '_rels/.rels': rootRelations('xl/workbook.xml'),
    'xl/workbook.xml': workbook(sheetName, columns.length, rows.length),
    'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': worksheet(columns, rows),
    'xl/styles.xml': stylesPart,
  });
}

function workbook(name: string, columnCount: number, rowCount: number): string {
  const range = `'${name}'!$A$1:$${columnName(columnCount)}$${rowCount + 1}`;
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${range}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$1:$1</definedName></definedNames></workbook>`;
}

function worksheet(columns: readonly SheetColumn[], rows: readonly (readonly Cell[])[]): string {
  const last = columnName(columns.length);
  const isTurned = (index: number): boolean => columns[index]?.align === 'center';
  // A matrix keeps its tasks in sight as well as its units.
  const isMatrix = columns.some((_, index) => isTurned(index));
  const widths = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map(({ title }, index) =>
    textCell(title, `${columnName(index + 1)}1`, isTurned(index) ? style.turnedHead : style.head),
  );
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) =>
      xmlCell(cell, `${columnName(column + 1)}${index + 2}`, columns[column]),
    );
    return `<row r="${index + 2}" ht="${heightOf(row, columns)}" customHeight="1">${cells.join('')}</row>`;
  });
  return [
    `${xmlHead}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${last}${rows.length + 1}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${isMatrix ? frozenBoth : frozenHead}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1" ht="${isMatrix ? 170 : 32}" customHeight="1">${head.join('')}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}${rows.length + 1}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

const frozenHead =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';
const frozenBoth =
  '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/>';

/** In points: as many lines as the longest cell takes. Not every program works that out by itself. */
function heightOf(row: readonly Cell[], columns: readonly SheetColumn[]): number {
  const lines = row.map((cell, index) =>
    typeof cell === 'string' ? Math.ceil((cell.length * 1.05) / (columns[index]?.width ?? 10)) : 1,
  );
  return Math.min(409, 15 * Math.max(1, ...lines) + 1);
}

function xmlCell(cell: Cell, reference: string, column: SheetColumn | undefined): string {
  const format = column?.align === 'center' ? style.centre : style.text;
  if (cell === null || cell === '') return `<c r="${reference}" s="${format}"/>`;
  if (typeof cell === 'number') return `<c r="${reference}" s="${format}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(cell, reference, format);
  return `<c r="${reference}" s="${style.day}"><v>${serialOf(cell.day)}</v></c>`;
}

function textCell(text: string, reference: string, format: number): string {
  const words = escapeXml(text.slice(0, longestCell));
  return `<c r="${reference}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

/** Days since 30/12/1899, which is how spreadsheets count after February 1900. */
function serialOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** 1 → A, 27 → AA. */
function columnName(index: number): string {
  let name = '';
  for (let left = index; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
