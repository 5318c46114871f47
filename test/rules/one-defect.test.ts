import { describe, expect, it } from 'vitest';
import { openPlanDocument } from '../../server/src/plan/plan-document.ts';
import { checkPlan } from '../../server/src/rules/index.ts';
import { party, spoilt, state } from './spoilt-plans.ts';

const codesOf = (text: string): string[] =>
  checkPlan(openPlanDocument(text), { locale: 'vi' }).map(({ code }) => code);

describe('a sound plan', () => {
  it.each([
    ['of the State', state],
    ['of the Party', party],
  ])('%s has no findings', (_name, text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each(spoilt)('is spoilt so that %s is reported', (code, plan, right, wrong) => {
    const text = plan.replace(right, wrong);
    expect(text).not.toBe(plan);
    expect(codesOf(text)).toContain(code);
  });
});
