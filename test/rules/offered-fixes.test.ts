import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { documentation } from '../../server/src/rules/documentation.ts';
import { checkPlan, fixesFor, rules } from '../../server/src/rules/index.ts';
import { apply, unmark } from './example-text.ts';
import { spoilt } from './spoilt-plans.ts';

const options = { locale: 'vi', assumePlan: true } as const;
const examples = rules
  .filter(({ category }) => category !== 'suppressions')
  .flatMap(({ code }) =>
    (documentation[code]?.fails ?? []).map(({ text }) => ({ code, text: unmark(text).plain })),
  );

/** What a drafter may write where a fix leaves the cursor. */
const written = 'Phòng Hành chính làm việc này trước ngày 30/6/2026';

describe('every fix', () => {
  it.each(examples)(
    'of a plan for $code removes its finding and brings no graver one: $text',
    ({ text }) => {
      const document = openPlanDocument(text);
      const findings = checkPlan(document, options);
      const serious = findings.filter(({ severity }) => severity === 'error').length;
      for (const finding of findings.filter(({ fixable }) => fixable)) {
        const fixes = fixesFor(document, finding, options);
        expect(fixes.length, finding.code).toBeGreaterThan(0);
        for (const fix of fixes) {
          const after = checkPlan(openPlanDocument(apply(text, fix, written)), options);
          const same = (list: typeof findings) =>
            list.filter(({ code }) => code === finding.code).length;
          expect(same(after), `${finding.code}: ${fix.title}`).toBeLessThan(same(findings));
          const errors = after.filter(({ severity }) => severity === 'error').length;
          expect(errors, `${finding.code}: ${fix.title}`).toBeLessThanOrEqual(serious);
        }
      }
    },
  );
});

/** A sound plan with up to three defects at once. */
const plan = fc
  .record({
    family: fc.constantFrom(...new Set(spoilt.map(([, text]) => text))),
    defects: fc.subarray([...spoilt], { minLength: 1, maxLength: 3 }),
  })
  .map(({ family, defects }) =>
    defects
      .filter(([, text]) => text === family)
      .reduce((text, [, , right, wrong]) => text.replace(right, wrong), family),
  );

describe('every fix of a plan with several defects', () => {
  it('removes its finding, brings no graver one, and leaves the other lines as they are', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const document = openPlanDocument(text);
        const findings = checkPlan(document, options);
        for (const finding of findings.filter(({ fixable }) => fixable)) {
          for (const fix of fixesFor(document, finding, options)) {
            const after = apply(text, fix, written);
            const left = checkPlan(openPlanDocument(after), options);
            const count = (list: typeof findings, code: string) =>
              list.filter((one) => one.code === code).length;
            const name = `${finding.code}: ${fix.title}`;
            expect(count(left, finding.code), name).toBeLessThan(count(findings, finding.code));
            for (const { code, severity } of left) {
              // “Như trên” stood for units that nobody else among the recipients covers.
              if (finding.code === 'salutation-recipient' && code === 'unit-not-recipient')
                continue;
              if (severity === 'error' || severity === 'warning')
                expect(count(left, code), `${name} → ${code}`).toBeLessThanOrEqual(
                  count(findings, code),
                );
            }
            const touched = new Set(fix.edits.flatMap(({ range }) => linesOf(range)));
            const kept = text.split('\n').filter((_, line) => !touched.has(line));
            const now = new Set(after.split('\n'));
            for (const line of kept) expect(now, name).toContain(line);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The 0-based lines of a range. */
function linesOf({ start, end }: { start: { line: number }; end: { line: number } }): number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}
