import type { SayExport } from '../messages.ts';
import { shorten } from '../lines-of.ts';
import { displayName } from '../plan-source.ts';
import { type AssignmentRow, type RowDeadline, sectionPath } from './assignment-row.ts';

/** The day a calendar shows for a plan that states no date of issue; the format wants one. */
const noDate = '1970-01-01';

/**
 * An all-day event on the last day of each deadline (RFC 5545). An event keeps its identity over
 * edits of the plan, so that a calendar that reads the file again moves it instead of adding another.
 */
export function rowsAsCalendar(
  rows: readonly AssignmentRow[],
  name: string,
  say: SayExport,
): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Plandoc//Plandoc//VI'];
  lines.push('CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escapeText(name)}`);
  const seen = new Set<string>();
  for (const row of rows) {
    const dated = row.deadlines.filter(({ end }) => end !== null);
    for (const [index, deadline] of dated.entries()) {
      const uid = `${row.id}${index === 0 ? '' : `-${index + 1}`}@plandoc`;
      // A row that stands in two groups is one event.
      if (!seen.has(uid)) lines.push(...event(row, deadline, uid, say));
      seen.add(uid);
    }
  }
  lines.push('END:VCALENDAR');
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event(row: AssignmentRow, deadline: RowDeadline, uid: string, say: SayExport): string[] {
  const day = deadline.end ?? noDate;
  const leads = row.leads.map(({ unit }) => unit);
  const text = shorten(row.text, 120);
  const details: [string, string][] = [
    [say('column.task'), row.text],
    [say('column.lead'), leads.join('; ')],
    [say('column.coordinating'), row.coordinating.map(({ unit }) => unit).join('; ')],
    [say('column.deadline'), `${deadline.text} (${say(`precision.${deadline.kind}`)})`],
    [say('column.plan'), [row.plan.number, row.plan.title].filter(Boolean).join(' – ')],
    [say('column.place'), `${sectionPath(row)} (${row.plan.file}:${row.line})`],
  ];
  const description = details
    .filter(([, value]) => value !== '')
    .map(([title, value]) => `${title}: ${value}`);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(row.plan.date ?? noDate)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escapeText(leads.length === 0 ? text : `${leads.join('; ')}: ${text}`)}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    `CATEGORIES:${escapeText(row.plan.number ?? shorten(displayName(row.plan), 60))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** At most 75 bytes a line; a line that goes on starts with a space. Letters are never cut in two. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += letter;
    bytes += size;
  }
  return folded;
}

/** Bytes of a code point in UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
