import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageContext } from '../../../server/src/plan/passage.ts';
import { assignmentLabel } from '../../../server/src/plan/units/assignment-label.ts';
import { columnRole } from '../../../server/src/plan/headings/column-role.ts';
import { readAssignments } from '../../../server/src/plan/units/read-assignments.ts';
import { sectionRole } from '../../../server/src/plan/headings/section-role.ts';
import { splitUnits } from '../../../server/src/plan/units/split-units.ts';
import { readUnitHeading } from '../../../server/src/plan/units/unit-heading.ts';
import { foldPassage } from '../../../server/src/text/fold.ts';

/** Text that keeps running into the words the readers look for. */
const planLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'chủ trì|phối hợp|với|Giao|phân công|phụ trách|Sở Nội vụ|các|sở|ban|ngành|,|;|:|.|và|(|)|“|-|do|của|UBND|huyện|tổ chức|Cơ quan|thời gian|đồng chí|Phó|Hiệu trưởng|có liên quan|Bộ|Y tế|35|cùng|/'.split(
          '|',
        ),
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(' '));

const contexts: readonly PassageContext[] = [
  { place: 'body', section: 'tasks', unitHeading: 'Sở Y tế', column: null },
  { place: 'cell', section: 'other', unitHeading: null, column: 'lead' },
  { place: 'body', section: 'leads', unitHeading: null, column: 'coordinating' },
];

describe('any text', () => {
  it('gives mentions in order, inside the text, quoting it, each once', () => {
    fc.assert(
      fc.property(planLike, fc.constantFrom(...contexts), (text, context) => {
        const passage = { text, folded: foldPassage(text) };
        let before = 0;
        const said = new Set<string>();
        for (const { start, end, unit, how, part } of readAssignments(passage, context)) {
          const what = `${start} ${part}`;
          expect(said).not.toContain(what);
          said.add(what);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (how !== 'heading-imperative') expect(text.slice(start, end)).toBe(unit);
          before = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('splits into units that follow each other', () => {
    fc.assert(
      fc.property(planLike, (text) => {
        let before = 0;
        for (const unit of splitUnits(text, foldPassage(text), 0, text.length)) {
          expect(unit.start).toBeGreaterThanOrEqual(before);
          expect(text.slice(unit.start, unit.end)).toBe(unit.text);
          before = unit.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has a heading inside the text, and roles for anything', () => {
    fc.assert(
      fc.property(planLike, fc.boolean(), (text, implementation) => {
        const folded = foldPassage(text);
        const heading = readUnitHeading({ text, folded }, { implementation });
        if (heading !== null) expect(text.slice(heading.start, heading.end)).toBe(heading.unit);
        const label = assignmentLabel(folded);
        if (label !== null) expect(folded[label.labelEnd - 1]).toBe(':');
        expect(sectionRole(folded)).toBeTypeOf('string');
        expect([null, 'string']).toContain(columnRole(folded) === null ? null : 'string');
      }),
      { numRuns: 500 },
    );
  });
});
