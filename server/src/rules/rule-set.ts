import type { Plan } from '../plan/facts.ts';

/**
 * Which regulation a document follows:
 * - `state-2011`: Thông tư 01/2011/TT-BNV, until 04/3/2020;
 * - `state-2020`: Nghị định 30/2020/NĐ-CP, from 05/3/2020;
 * - `party-2018`: Hướng dẫn 36-HD/VPTW, until 26/5/2026;
 * - `party-2026`: Hướng dẫn 05-HD/VPTW, from 27/5/2026.
 */
export type RuleSet = 'state-2011' | 'state-2020' | 'party-2018' | 'party-2026';

/** The rule set by family and date; a document without a date is a draft and judged by today's rules. */
export function ruleSetOf(plan: Plan): RuleSet {
  const date = plan.letterhead.date;
  if (plan.family === 'party') {
    return date !== null && date < '2026-05-27' ? 'party-2018' : 'party-2026';
  }
  return date !== null && date < '2020-03-05' ? 'state-2011' : 'state-2020';
}
