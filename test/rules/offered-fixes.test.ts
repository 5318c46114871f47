import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { documentation } from '../../server/src/rules/documentation.ts';
import { checkPlan, fixesFor, rules } from '../../server/src/rules/index.ts';
import { apply, unmark } from './example-text.ts';

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
