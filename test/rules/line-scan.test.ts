import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan, fingerprints } from '../../server/src/rules/index.ts';
import { matchesOf, scanLines } from '../../server/src/rules/line-scan.ts';
import { createLineDocument } from '../../server/src/text/line-document.ts';
import { documentation } from '../../server/src/rules/documentation.ts';
import { unmark } from './example-text.ts';

/** A few words, marks and line breaks: enough for every kind of edit. */
const piece = fc.constantFrom('việc', ';.', ',,', ' ', '\n', 'ngày 31/02/2025', '1. ', '\n\n');
const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
const edit = fc.record({ from: fc.nat(30), length: fc.nat(6), newText: text });

describe('scanning lines again after edits', () => {
  it('finds what a fresh scan finds', () => {
    const scan = (line: string): { start: number; end: number }[] => matchesOf(line, /[;,]./gu);
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        const document = createLineDocument(start);
        scanLines(document, scan);
        for (const { from, length, newText } of edits) {
          const range = {
            start: document.positionAt(from),
            end: document.positionAt(from + length),
          };
          document.replace(range, newText);
          const fresh = createLineDocument(document.text());
          expect(scanLines(document, scan)).toEqual(scanLines(fresh, scan));
        }
      }),
    );
  });
});

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
