import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageContext } from '../../../server/src/plan/passage.ts';
import { readDate } from '../../../server/src/plan/time/date-words.ts';
import { readDeadlines } from '../../../server/src/plan/time/deadlines.ts';
import { readReports } from '../../../server/src/plan/time/reports.ts';
import { foldPassage } from '../../../server/src/text/fold.ts';

const pieces = [
  'ngày',
  'tháng',
  'năm',
  'quý',
  'II',
  'trước',
  'từ',
  'đến',
  'hết',
  'trong',
  'hằng năm',
  'định kỳ',
  '15/12',
  '31/02/2025',
  '2025',
  '12/2025',
  '24, 25',
  'và',
  ',',
  ';',
  '.',
  '(',
  ')',
  ':',
  '-',
  '…',
  'thường xuyên',
  'thứ Hai',
  '6 tháng',
  'đầu',
  'cuối',
  'kể từ',
  'báo cáo',
  'về',
  'gửi',
  'Sở Y tế',
  'UBND tỉnh',
  'để tổng hợp',
  'Thời gian thực hiện:',
  'giai đoạn 2021-2025',
  '“',
  '”',
  'học kỳ I',
  'chậm nhất',
  '3 ngày',
  'một lần',
  '0 6',
];
const planLike = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string() },
    ),
  )
  .map((words) => words.join(' '));
const anyText = fc.oneof(planLike, fc.string({ unit: 'binary' }));
const anyContext: fc.Arbitrary<PassageContext> = fc.record({
  place: fc.constantFrom('heading' as const, 'body' as const, 'cell' as const),
  section: fc.constantFrom('purpose' as const, 'tasks' as const, 'implementation' as const),
  unitHeading: fc.constant(null),
  column: fc.constantFrom(null, 'deadline' as const, 'task' as const),
});

describe('any text', () => {
  it('gives deadlines and reports that lie in it, in order and apart', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const passage = { text, folded: foldPassage(text) };
        const deadlines = readDeadlines(passage, context, []);
        let floor = 0;
        for (const { start, end, text: words } of deadlines) {
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          floor = end;
        }
        expect(floor).toBeLessThanOrEqual(text.length);
        let last = -1;
        for (const { start, end, to, when } of readReports(passage, context, deadlines)) {
          expect(start).toBeGreaterThan(last);
          last = start;
          for (const stretch of [{ start, end }, to, when]) {
            if (stretch === null) continue;
            expect(stretch.end).toBeGreaterThan(stretch.start);
            expect(stretch.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives dates that are in the calendar or none', () => {
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, at) => {
        const date = readDate(foldPassage(text), at);
        if (date === null) return;
        expect(date.iso !== null && !date.possible).toBe(false);
        if (date.iso !== null) {
          expect(new Date(`${date.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date.iso);
        }
      }),
    );
  });
});
