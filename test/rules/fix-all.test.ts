import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { documentation } from '../../server/src/rules/documentation.ts';
import { checkPlan, editsTo, fixAll, fixesFor, rules } from '../../server/src/rules/index.ts';
import { createLineDocument } from '../../server/src/text/line-document.ts';
import { comparePositions } from '../../server/src/text/position.ts';
import { apply, unmark } from './example-text.ts';

const options = { locale: 'vi', assumePlan: true } as const;
const examples = rules.flatMap(({ code }) =>
  (documentation[code]?.fails ?? []).map(({ text }) => ({ code, text: unmark(text).plain })),
);
const codesOf = (text: string): string[] =>
  checkPlan(openPlanDocument(text), options).map(({ code }) => code);

describe('each safe fix', () => {
  it.each(examples)(
    'of $code removes its finding, adds none, changes nothing else: $text',
    ({ text }) => {
      const document = openPlanDocument(text);
      const findings = checkPlan(document, options);
      for (const finding of findings) {
        const fix = fixesFor(document, finding, options).find(({ safe }) => safe);
        if (fix === undefined) continue;
        const after = codesOf(apply(text, fix, ''));
        const left = findings.map(({ code }) => code);
        left.splice(left.indexOf(finding.code), 1);
        // One edit may settle several findings, but it brings no new one.
        for (const code of after) {
          expect(left).toContain(code);
          left.splice(left.indexOf(code), 1);
        }
        for (const [index, { range }] of fix.edits.entries()) {
          const next = fix.edits[index + 1];
          if (next) expect(comparePositions(range.end, next.range.start)).toBeLessThanOrEqual(0);
        }
      }
    },
  );
});

/** Pieces of plans with every kind of defect that has a safe fix, put together at random. */
const piece = fc.constantFrom(
  ...examples.map(({ text }) => text),
  '1. Kiểm tra,, việc việc lập hồ sơ;.\n',
  '<!-- plandoc-disable-line doubled-word: x -->\n',
  '- Cơ quan chủ trì: Sở Xây dựng\n- Cơ quan phối hợp: Sở Xây dựng; Sở Tài chính.\n',
);
const plan = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('\n'));

describe('fixing all', () => {
  it('leaves no safe fix, keeps sound lines, and is done at once', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const once = fixAll(openPlanDocument(text), options);
        expect(fixAll(openPlanDocument(once.text), options)).toEqual({
          text: once.text,
          fixes: [],
        });
        expect(once.fixes.length > 0).toBe(once.text !== text);
        expect(codesOf(once.text).length).toBeLessThanOrEqual(codesOf(text).length);
      }),
      { numRuns: 40 },
    );
  });

  it('can be said in edits that do not touch', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const { text: fixed } = fixAll(openPlanDocument(text), options);
        const lines = createLineDocument(text);
        const edits = editsTo(lines, fixed);
        for (const { range, newText } of edits.reverse()) lines.replace(range, newText);
        expect(lines.text()).toBe(fixed);
      }),
      { numRuns: 40 },
    );
  });

  it('does nothing to a text that is no plan', () => {
    const text = 'Họp,, giao ban.\n';
    expect(fixAll(openPlanDocument(text), { locale: 'vi' })).toEqual({ text, fixes: [] });
  });

  it('keeps line breaks as they are', () => {
    const text = 'KẾ HOẠCH\r\nKiểm tra\r\n\r\nI. NỘI DUNG\r\n\r\n1. Việc lập,, hồ sơ.\r\n';
    expect(fixAll(openPlanDocument(text), options).text).toBe(text.replace(',,', ','));
  });
});
