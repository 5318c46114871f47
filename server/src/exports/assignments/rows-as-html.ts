import type { Locale } from '../../messages.ts';
import { escapeXml } from '../formats/escape.ts';
import { htmlPage } from '../formats/html-page.ts';
import { cellText, type Sheet } from '../formats/sheet.ts';
import type { SayExport } from '../messages.ts';
import type { AssignmentRow } from './assignment-row.ts';
import { datedRows, timeline } from './timeline.ts';

const style = `@page{size:A4 landscape}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:.4em 0 1em}
th,td{border:1px solid var(--line);padding:5px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:var(--head)}
thead{display:table-header-group}
tr{break-inside:avoid}
td.centre,th.centre{text-align:center}
.matrix{overflow-x:auto}
.matrix table{table-layout:auto}
.matrix td,.matrix th{overflow-wrap:normal}
.matrix td:first-child{min-width:300px}
.matrix th.centre{font-size:.85em;writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;max-height:22em}
svg.timeline{width:100%;height:auto;display:block;break-inside:avoid;margin-bottom:12px;font-size:12px}
svg text{fill:var(--ink)}
svg .scale,svg .day{fill:var(--dim);font-size:11px;paint-order:stroke;stroke:var(--paper);stroke-width:3px}
svg .tick{stroke:var(--line);stroke-width:.6}
svg .year{stroke:var(--dim);stroke-width:1}
svg .span{fill:var(--accent);opacity:.55}
svg .due{fill:#c0392b}
`;

export interface HtmlParts {
  readonly locale: Locale;
  readonly say: SayExport;
  readonly sayDay: (day: string) => string;
  /** A line under the title that counts. */
  readonly summary: string;
}

/** The rows as a page to read and print: a timeline of the deadlines, then the tables. */
export function rowsAsHtml(
  sheet: Sheet,
  rows: readonly AssignmentRow[],
  { locale, say, sayDay, summary }: HtmlParts,
): string {
  const drawing = timeline(rows, sayDay);
  const undated = rows.length - datedRows(rows);
  const note =
    undated === 0 ? '' : `<p class="dim">${say('summary.undated', { count: undated })}</p>`;
  const parts = [
    `<h1>${escapeXml(sheet.title)}</h1>\n<p class="dim">${escapeXml(summary)}</p>`,
    drawing === '' ? '' : `<h2>${say('title.timeline')}</h2>\n${drawing}\n${note}`,
    tables(sheet, sayDay),
  ];
  return htmlPage({ language: locale, title: sheet.title, style, body: `${parts.join('\n')}\n` });
}

/** A sheet alone as a page: the matrix. */
export function sheetAsHtml(sheet: Sheet, locale: Locale, sayDay: (day: string) => string): string {
  const body = `<h1>${escapeXml(sheet.title)}</h1>\n<div class="matrix">\n${tables(sheet, sayDay)}\n</div>\n`;
  return htmlPage({ language: locale, title: sheet.title, style, body });
}

function tables({ columns, groups }: Sheet, sayDay: (day: string) => string): string {
  const kinds = columns.map(({ align }) => (align === 'center' ? ' class="centre"' : ''));
  // The widths of the columns against each other; a matrix lays itself out.
  const total = columns.reduce((sum, { width }) => sum + Math.max(width, 8), 0);
  const widths = columns.map(
    ({ width }) => `<col style="width:${((100 * Math.max(width, 8)) / total).toFixed(1)}%">`,
  );
  const isMatrix = columns.some(({ align }) => align === 'center');
  const layout = isMatrix ? '' : `<colgroup>${widths.join('')}</colgroup>\n`;
  const head = columns.map(({ title }, index) => `<th${kinds[index]}>${escapeXml(title)}</th>`);
  return groups
    .map(({ title, rows }) => {
      const body = rows.map((row) => {
        const cells = row.map(
          (cell, index) => `<td${kinds[index]}>${escapeXml(cellText(cell, sayDay))}</td>`,
        );
        return `<tr>${cells.join('')}</tr>\n`;
      });
      const name = title === '' ? '' : `<h2>${escapeXml(title)}</h2>\n`;
      return `${name}<table>\n${layout}<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>`;
    })
    .join('\n');
}
