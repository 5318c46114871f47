import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../server/src/plan/facts.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { containsRange, type Range } from '../../server/src/text/position.ts';
import { plainFacts } from './plain-facts.ts';
import { edit, planText } from './plan-texts.ts';

function rangesOf(value: unknown, found: Range[] = []): Range[] {
  if (typeof value !== 'object' || value === null) return found;
  if (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'object' &&
    value.start !== null &&
    'line' in value.start
  ) {
    found.push(value as unknown as Range);
    return found;
  }
  for (const inner of Object.values(value)) rangesOf(inner, found);
  return found;
}

describe('a plan document', () => {
  it('has after any edits the facts of a fresh reading', () => {
    fc.assert(
      fc.property(planText, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
        const document = openPlanDocument(text);
        void document.plan;
        for (const [index, { at, length, text: inserted }] of edits.entries()) {
          const whole = document.lines.text();
          const start = Math.floor(at * whole.length);
          const end = Math.min(whole.length, start + length);
          const range = {
            start: document.lines.positionAt(start),
            end: document.lines.positionAt(end),
          };
          document.change(range, inserted);
          // Some edits are read one by one, some together.
          if (index % 3 !== 1) void document.plan;
        }
        const fresh = openPlanDocument(document.lines.text());
        expect(plainFacts(document.plan)).toEqual(plainFacts(fresh.plan));
      }),
      { numRuns: 400 },
    );
  });

  it('reads any text without losing a character, with every range inside the document', () => {
    fc.assert(
      fc.property(fc.oneof(planText, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        const document = openPlanDocument(text);
        expect(document.lines.text()).toBe(text);
        for (const { start, end } of rangesOf(plainFacts(document.plan))) {
          expect(end.line).toBeLessThan(document.lines.lineCount);
          expect(
            start.line < end.line || (start.line === end.line && start.character <= end.character),
          ).toBe(true);
          expect(start.character).toBeLessThanOrEqual(document.lines.line(start.line).length);
          expect(end.character).toBeLessThanOrEqual(document.lines.line(end.line).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nests every outline node inside its parent', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const check = (nodes: Plan['outline']): void => {
          for (const node of nodes) {
            expect(containsRange(node.range, node.selectionRange)).toBe(true);
            if (node.parent) expect(containsRange(node.parent.range, node.range)).toBe(true);
            check(node.children);
          }
        };
        check(openPlanDocument(text).plan.outline);
      }),
      { numRuns: 200 },
    );
  });

  it('says of NFD text what it says of NFC text', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const words = (plan: Plan) => ({
          outline: JSON.stringify(plan.outline, ['label', 'title', 'role', 'kind', 'children']),
          citations: plan.citations.map(({ id, date, issuer }) => [id, date, issuer]),
          leads: plan.leadUnits.map(({ unit, how }) => [unit, how]),
          deadlines: plan.deadlines.map(({ text: bound, kind, end }) => [bound, kind, end]),
          recipients: plan.recipients?.items.map(({ name, archive }) => [name, archive]),
        });
        expect(words(openPlanDocument(text.normalize('NFD')).plan)).toEqual(
          words(openPlanDocument(text.normalize('NFC')).plan),
        );
      }),
      { numRuns: 100 },
    );
  });
});
