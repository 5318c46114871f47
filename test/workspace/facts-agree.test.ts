import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { factsOfPlan } from '../../server/src/workspace/facts-of-plan.ts';
import type { FileFacts } from '../../server/src/workspace/file-facts.ts';
import { createFactsReader } from '../../server/src/workspace/read-file-facts.ts';
import { unitsOf } from '../../server/src/workspace/text-units.ts';
import { planText } from '../plan/plan-texts.ts';

const reader = createFactsReader();

/** All but the units, of which the index takes those that stand behind labels. */
function withoutUnits(facts: FileFacts | null): FileFacts | null {
  return facts === null ? null : { ...facts, units: [] };
}

/**
 * What both readings are sure of. A heading without number or capitals is told by the lines below it,
 * which the index does not read; where title and basis of a text end that is no plan is a guess.
 */
function certain(facts: FileFacts | null): unknown {
  if (facts === null) return null;
  const cited = facts.cited.map(({ carriedOut, ...rest }) =>
    facts.isPlan ? { ...rest, carriedOut } : rest,
  );
  const headings = facts.headings.names
    .split('\n')
    .filter((name) => /^[\p{L}\d.]{1,9}\. /u.test(name) || name === name.toUpperCase());
  return { ...facts, cited, headings, units: [] };
}

function readings(text: string): [FileFacts | null, FileFacts | null] {
  return [reader.read(unitsOf(text)), factsOfPlan(openPlanDocument(text).plan)];
}

function expectSame(text: string): void {
  const [read, full] = readings(text);
  expect(withoutUnits(read)).toEqual(withoutUnits(full));
}

function expectCertainSame(text: string): void {
  const [read, full] = readings(text);
  expect(certain(read)).toEqual(certain(full));
}

describe('what the index reads of a file', () => {
  const examples = path.resolve(import.meta.dirname, '../../examples');
  for (const name of readdirSync(examples).filter((file) => /\.(?:md|txt|plan)$/u.test(file))) {
    it(`is what the full reading says: ${name}`, () => {
      expectSame(readFileSync(path.join(examples, name), 'utf8'));
    });
  }

  it('is what the full reading says of any text in the manner of plans', () => {
    fc.assert(
      fc.property(planText, (text) => {
        expectCertainSame(text);
        expectCertainSame(`Số: 15/KH-UBND\n\nKẾ HOẠCH\nThư viện\n\n${text}`);
      }),
      { numRuns: 300 },
    );
  });

  it('is nothing for a text that is no plan and has no number', () => {
    expect(reader.read(unitsOf('# Ghi chú\n\nMua giấy.\n'))).toBeNull();
    expect(reader.read(unitsOf(''))).toBeNull();
  });

  it('takes line breaks of every kind, and keeps their places', () => {
    const text =
      'KẾ HOẠCH\r\nThư viện\r\rI. MỤC ĐÍCH\nII. NHIỆM VỤ\r\n1. Theo Kết luận số 81-KL/TW.';
    expectSame(text);
    expect(reader.read(unitsOf(text))?.cited[0]?.places.slice(0, 4)).toEqual([5, 20, 5, 28]);
  });
});
