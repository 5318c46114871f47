import { escapeXml } from '../formats/escape.ts';
import { shorten } from '../lines-of.ts';
import { type AssignmentRow, dueOf } from './assignment-row.ts';

/** One row of the timeline; `start` is null for a day by which something is due. */
interface Bar {
  readonly row: AssignmentRow;
  readonly start: string | null;
  readonly end: string;
}

const width = 1100;
const labelWidth = 400;
const rightMargin = 70;
const rowHeight = 24;
const headHeight = 26;
/** More rows would not fit a printed page; the next ones get a drawing of their own, on the same scale. */
const rowsADrawing = 20;

/** The deadlines on a time scale, as SVG; '' where no row has a day. */
export function timeline(rows: readonly AssignmentRow[], sayDay: (day: string) => string): string {
  const bars = barsOf(rows);
  const [first, last] = spanOf(bars);
  if (first === undefined || last === undefined) return '';
  const scale = scaleOf(first, last);
  const drawings: string[] = [];
  for (let index = 0; index < bars.length; index += rowsADrawing) {
    drawings.push(drawing(bars.slice(index, index + rowsADrawing), scale, sayDay));
  }
  return drawings.join('\n');
}

/** How many rows a timeline can show. */
export function datedRows(rows: readonly AssignmentRow[]): number {
  return barsOf(rows).length;
}

function barsOf(rows: readonly AssignmentRow[]): Bar[] {
  return rows
    .flatMap((row): Bar[] => {
      const due = dueOf(row);
      return due?.end
        ? [{ row, start: due.start === due.end ? null : due.start, end: due.end }]
        : [];
    })
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.row.line - b.row.line));
}

function spanOf(bars: readonly Bar[]): [string?, string?] {
  const days = bars.flatMap(({ start, end }) => (start === null ? [end] : [start, end])).sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? [] : [first, last];
}

interface Tick {
  readonly x: number;
  readonly name: string;
  readonly isYear: boolean;
}

interface Scale {
  x(day: string): number;
  readonly ticks: readonly Tick[];
}

/** Whole quarters, or whole years where the plans reach far; ticks never so many that they touch. */
function scaleOf(first: string, last: string): Scale {
  const firstYear = Number(first.slice(0, 4));
  const years = Number(last.slice(0, 4)) - firstYear + 1;
  const months = years <= 2 ? 1 : years <= 6 ? 3 : 12;
  const step = months * Math.max(1, Math.ceil((years * 12) / months / 26));
  const from = monthStart(
    firstYear,
    years <= 2 ? Math.floor((Number(first.slice(5, 7)) - 1) / 3) * 3 : 0,
  );
  const lastMonth = years <= 2 ? Math.ceil(Number(last.slice(5, 7)) / 3) * 3 : 12;
  const to = monthStart(Number(last.slice(0, 4)), lastMonth);
  const perDay = (width - labelWidth - rightMargin) / (to - from);
  const x = (time: number): number => Math.round((labelWidth + (time - from) * perDay) * 10) / 10;
  const ticks: Tick[] = [];
  for (let date = new Date(from); date.getTime() <= to; ) {
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    ticks.push({ x: x(date.getTime()), name: tickName(year, month, step), isYear: month === 0 });
    date = new Date(monthStart(year, month + step));
  }
  return { x: (day) => x(Date.parse(`${day}T00:00:00Z`)), ticks };
}

function monthStart(year: number, month: number): number {
  return Date.UTC(year, month, 1);
}

function tickName(year: number, month: number, step: number): string {
  if (step >= 12) return String(year);
  return month === 0 ? `${month + 1}/${year}` : String(month + 1);
}

function drawing(bars: readonly Bar[], scale: Scale, sayDay: (day: string) => string): string {
  const height = headHeight + bars.length * rowHeight + 6;
  const grid = scale.ticks.map(
    ({ x, name, isYear }) =>
      `<line class="${isYear ? 'year' : 'tick'}" x1="${x}" y1="${headHeight - 6}" x2="${x}" y2="${height}"/><text class="scale" x="${x + 3}" y="${headHeight - 10}">${name}</text>`,
  );
  const rows = bars.map((bar, index) => rowOf(bar, headHeight + index * rowHeight, scale, sayDay));
  return `<svg class="timeline" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">${grid.join('')}${rows.join('')}</svg>`;
}

function rowOf(
  { row, start, end }: Bar,
  y: number,
  scale: Scale,
  sayDay: (day: string) => string,
): string {
  const middle = y + rowHeight / 2;
  const x = scale.x(end);
  const leads = row.leads.map(({ unit }) => unit).join('; ');
  const from = start === null ? x : scale.x(start);
  const bar =
    start === null
      ? `<path class="due" d="M${x} ${middle - 6}l6 6l-6 6l-6 -6z"/>`
      : `<rect class="span" x="${from}" y="${middle - 6}" width="${Math.max(4, x - from)}" height="12" rx="3"/>`;
  const label = escapeXml(shorten(row.text, 56));
  const day = start === null ? sayDay(end) : `${sayDay(start)} – ${sayDay(end)}`;
  const title = escapeXml([leads, row.text, day].filter(Boolean).join('\n'));
  return `<g><title>${title}</title><text class="task" x="0" y="${middle + 4}">${label}</text>${bar}<text class="day" x="${Math.max(x, from + 4) + 9}" y="${middle + 4}">${sayDay(end)}</text></g>`;
}
