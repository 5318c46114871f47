import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan, fingerprints } from '../../server/src/rules/index.ts';
import { documentation } from '../../server/src/rules/documentation.ts';
import { unmark } from './example-text.ts';

const comments = [
  '<!-- plandoc-disable-next-line doubled-punctuation: x -->\n',
  '<!-- plandoc-disable doubled-word: x -->',
  ' <!-- plandoc-disable-line missing-deadline -->',
];
/** A few words, marks and line breaks: enough for every kind of edit. */
const piece = fc.constantFrom(
  'việc',
  ';.',
  ',,',
  ' ',
  '\n',
  'ngày 31/02/2025',
  '1. ',
  '\n\n',
  ...comments,
);
const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
const edit = fc.record({ from: fc.nat(30), length: fc.nat(6), newText: text });

describe('findings after edits', () => {
  const plans = Object.values(documentation).flatMap(({ fails }) =>
    fails.map((example) => unmark(example.text).plain),
  );

  it('are those of a fresh document', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(edit, { maxLength: 4 }), (start, edits) => {
        const document = openPlanDocument(start);
        checkPlan(document, { locale: 'vi' });
        for (const { from, length, newText } of edits) {
          const { lines } = document;
          document.change(
            { start: lines.positionAt(from * 9), end: lines.positionAt(from * 9 + length) },
            newText,
          );
          const fresh = openPlanDocument(document.lines.text());
          const findings = checkPlan(document, { locale: 'vi' });
          expect(findings).toEqual(checkPlan(fresh, { locale: 'vi' }));
          expect(new Set(fingerprints(document, findings)).size).toBe(findings.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
