import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { factsOfPlan } from '../../server/src/workspace/facts-of-plan.ts';
import type { FileFacts } from '../../server/src/workspace/file-facts.ts';
import { createFactsReader } from '../../server/src/workspace/read-file-facts.ts';
import { planText } from '../plan/plan-texts.ts';

const reader = createFactsReader();

/** All but the units, of which the index takes those that stand behind labels. */
function withoutUnits(facts: FileFacts | null): FileFacts | null {
  return facts === null ? null : { ...facts, units: [] };
}

function readings(text: string): [FileFacts | null, FileFacts | null] {
  return [reader.read(text), factsOfPlan(openPlanDocument(text).plan)];
}

function expectSame(text: string): void {
  const [read, full] = readings(text);
  expect(withoutUnits(read)).toEqual(withoutUnits(full));
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
        expectSame(text);
        expectSame(`Số: 15/KH-UBND\n\nKẾ HOẠCH\nThư viện\n\n${text}`);
      }),
      { numRuns: 300 },
    );
  });

  it('is nothing for a text that is no plan and has no number', () => {
    expect(reader.read('# Ghi chú\n\nMua giấy.\n')).toBeNull();
    expect(reader.read('')).toBeNull();
  });

  it('takes line breaks of every kind, and keeps their places', () => {
    const text =
      'KẾ HOẠCH\r\nThư viện\r\rI. MỤC ĐÍCH\nII. NHIỆM VỤ\r\n1. Theo Kết luận số 81-KL/TW.';
    expectSame(text);
    expect(reader.read(text)?.cited[0]?.places.slice(0, 4)).toEqual([5, 20, 5, 28]);
  });
});
