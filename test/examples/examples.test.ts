import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../server/src/plan/facts.ts';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan } from '../../server/src/rules/index.ts';

const folder = new URL('../../examples/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => /^\d/.test(name))
  .map((name) => {
    const document = openPlanDocument(readFileSync(new URL(name, folder), 'utf8'));
    return { name, document, plan: document.plan };
  });

function example(start: string): (typeof documents)[number] {
  const found = documents.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`No example begins with ${start}`);
  return found;
}

function codes(start: string): string[] {
  const { document } = example(start);
  return checkPlan(document, { locale: 'vi' }).map(({ code }) => code);
}

/** The example that a citation names, by the number in its letterhead. */
function citedExample(id: string): Plan | undefined {
  return documents.find(({ plan }) => plan.letterhead.number?.text === id)?.plan;
}

describe('the example plans', () => {
  it.each(documents)('$name is recognised as a plan', ({ plan }) => {
    expect(plan.recognition).toEqual({ isPlan: true, reason: 'title-and-sections' });
  });

  it.each(['01', '02', '03', '07'])('%s is sound', (start) => expect(codes(start)).toEqual([]));

  it('04 lacks lead units, deadlines and recipients', () => {
    expect(codes('04')).toEqual(
      expect.arrayContaining(['missing-lead-unit', 'missing-deadline', 'missing-recipients']),
    );
  });

  it('06 lacks the lead unit and the deadline of one task', () => {
    expect(codes('06')).toEqual(expect.arrayContaining(['missing-deadline', 'missing-lead-unit']));
    expect(codes('06')).not.toContain('missing-recipients');
  });

  it('are of the State and of the Party', () => {
    expect(documents.filter(({ plan }) => plan.family === 'party').map(({ name }) => name)).toEqual(
      ['01-tinh-uy-ke-hoach.plan.md', '06-dang-uy-phuong-ke-hoach.plan.md'],
    );
  });

  it('cite each other by the right number and date, also over a line break', () => {
    const links = documents.flatMap(({ name, plan }) =>
      plan.citations
        .filter(({ own, id }) => !own && citedExample(id) !== undefined)
        .map((citation) => {
          const date = citedExample(citation.id)?.letterhead.date;
          if (citation.date !== null) expect(citation.date).toBe(date);
          return `${name.slice(0, 2)} → ${citation.id}`;
        }),
    );
    expect([...new Set(links)].sort()).toEqual([
      '02 → 42-KH/TU',
      '03 → 215/KH-UBND',
      '04 → 215/KH-UBND',
      '04 → 42-KH/TU',
      '05 → 215/KH-UBND',
      '06 → 42-KH/TU',
      '07 → 215/KH-UBND',
    ]);
  });

  it('hold every way of giving a unit its part: label lines, a phrase, a table', () => {
    const ways = documents.flatMap(({ plan }) => plan.leadUnits.map(({ how }) => how));
    expect(ways).toEqual(expect.arrayContaining(['label', 'phrase', 'table']));
  });
});
