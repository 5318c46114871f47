import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type AssignmentsRequest, exportAssignments } from '../../server/src/exports/exports.ts';
import { libraryPlan, planOf } from './plans.ts';

function write(
  format: AssignmentsRequest['format'],
  more: Partial<AssignmentsRequest> = {},
  text = libraryPlan,
): string {
  const { content } = exportAssignments({ plans: [planOf(text)], format, locale: 'vi', ...more });
  return typeof content === 'string' ? content : strFromU8(content, true);
}

function partsOf(request: Partial<AssignmentsRequest>, text = libraryPlan): Record<string, string> {
  const plans = [planOf(text)];
  const { content } = exportAssignments({ plans, format: 'xlsx', locale: 'vi', ...request });
  const files = Object.entries(unzipSync(content as Uint8Array));
  return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Words that would do harm in one format or another. */
const hostilePlan = libraryPlan.replace(
  '3. Khảo sát nhu cầu đọc.',
  '3. =1+2 & x < y > z | "d", e; \u0007 ]]> \\n',
);

describe('CSV', () => {
  it('opens right in Excel: byte order mark, CRLF, ISO days', () => {
    const lines = write('csv').split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffKế hoạch,Mục,Số,Loại,Nhiệm vụ,/);
    expect(lines[1]).toContain(',2026-06-30,ngày,');
    expect(lines.at(-1)).toBe('');
    expect(write('csv')).not.toMatch(/[^\r]\n/);
  });

  it('runs nothing', () => {
    expect(write('csv', {}, hostilePlan)).toContain(',"\'=1+2 & x < y > z | ""d"", e;');
  });
});

describe('Excel', () => {
  it('has days as numbers, a frozen header and filters', () => {
    const sheet = partsOf({})['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<c r="J2" s="3"><v>46203</v></c>'); // 30/6/2026
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:P7"/>');
  });

  it('has words as words', () => {
    const sheet = partsOf({}, hostilePlan)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('>=1+2 &amp; x &lt; y &gt; z | &quot;d&quot;, e;');
    expect(sheet).not.toContain('<f>');
    expect(sheet).not.toContain('\u0007');
  });

  it('shows units across in a matrix', () => {
    const sheet = partsOf({ matrix: true })['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('xSplit="1"');
    expect(sheet.match(/●/g)).toHaveLength(5);
    expect(sheet.match(/○/g)).toHaveLength(4);
  });
});

describe('iCalendar', () => {
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));

  it('has an all-day event on the last day of each deadline', () => {
    const found = events(write('ics'));
    expect(found.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-06-30',
      '2026-09-30',
      '2026-11-15',
      '2026-12-10',
    ]);
    expect(found.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(found[0]?.summary).toBe(
      'Sở Văn hóa, Thể thao và Du lịch: Lập tủ sách ở các thôn theo Nghị quyết số 08-NQ/TU.',
    );
  });

  it('keeps lines within 75 bytes and letters whole', () => {
    for (const line of write('ics').split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
  });

  it('keeps the identity of an event whose day is moved', () => {
    const moved = events(write('ics', {}, libraryPlan.replace('30/6/2026', '31/7/2026')));
    expect(moved.map(({ uid }) => uid)).toEqual(events(write('ics')).map(({ uid }) => uid));
  });

  it('reads back what hostile words say', () => {
    const text = hostilePlan.replace('\\n\n', '; trước ngày 01/8/2026\n');
    const found = events(write('ics', {}, text)).find(({ summary }) => summary.includes('=1+2'));
    expect(found?.summary).toContain('=1+2 & x < y > z | "d", e;');
  });
});

describe('HTML', () => {
  it('is one page without scripts, with a timeline', () => {
    const page = write('html', {}, hostilePlan);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('<script');
    expect(page).toContain('=1+2 &amp; x &lt; y');
    expect(page).toContain('<svg class="timeline"');
    expect(page.match(/class="(?:due|span)"/g)).toHaveLength(4);
  });

  it('speaks English where asked to', () => {
    const page = write('html', { locale: 'en' });
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<th>Lead unit</th>');
  });
});

describe('Markdown, JSON and text', () => {
  it('Markdown escapes what would be marks', () => {
    const row = write('md', {}, hostilePlan)
      .split('\n')
      .find((line) => line.includes('=1+2'));
    expect(row).toContain('=1+2 & x \\< y \\> z \\| "d", e;');
  });

  it('JSON has every row with its parts', () => {
    const { version, rows } = JSON.parse(write('json')) as { version: number; rows: object[] };
    expect(version).toBe(1);
    expect(rows[0]).toMatchObject({
      kind: 'task',
      leadUnits: [{ unit: 'Sở Văn hóa, Thể thao và Du lịch', inherited: false }],
      deadlines: [{ kind: 'date', end: '2026-06-30', inherited: false }],
      file: 'thu-vien.plan.md',
      line: 17,
    });
  });

  it('the table keeps to the width of the terminal', () => {
    const table = write('table', { terminal: { width: 80, bold: (text) => text } });
    expect(Math.max(...table.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(table).toContain('3 nhiệm vụ, 3 trách nhiệm; 2 chưa có chủ trì, 2 chưa có thời hạn');
  });
});
