import { escapeMarkdown } from './escape.ts';
import { type Sheet, cellText } from './sheet.ts';

/** A sheet as Markdown: a heading and a table a group. */
export function sheetAsMarkdown(sheet: Sheet, sayDay: (day: string) => string): string {
  const parts = [`# ${escapeMarkdown(sheet.title)}\n`];
  for (const { title, rows } of sheet.groups) {
    if (title !== '') parts.push(`## ${escapeMarkdown(title)}\n`);
    const head = [
      tableRow(sheet.columns.map((column) => escapeMarkdown(column.title))),
      tableRow(sheet.columns.map(({ align }) => (align === 'center' ? ':-:' : '---'))),
    ];
    const body = rows.map((row) =>
      tableRow(row.map((cell) => escapeMarkdown(cellText(cell, sayDay)))),
    );
    parts.push([...head, ...body].join(''));
  }
  return parts.join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
