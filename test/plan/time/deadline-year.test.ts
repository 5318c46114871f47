import { describe, expect, it } from 'vitest';
import { withYear } from '../../../server/src/plan/time/deadline-year.ts';
import type { DeadlineMention } from '../../../server/src/plan/time/mentions.ts';
import { deadlinesOf } from './passages.ts';

function deadline(text: string): DeadlineMention {
  const [found] = deadlinesOf(`Hoàn thành ${text}.`);
  if (found === undefined) throw new Error(`No deadline in: ${text}`);
  return found;
}

describe('the year of a deadline', () => {
  it('is the plan’s where none is printed', () => {
    expect(withYear(deadline('trước ngày 24/8'), 2026).endDate).toBe('2026-08-24');
    expect(withYear(deadline('trong tháng 2'), 2025).endDate).toBe('2025-02-28');
    expect(withYear(deadline('trong tháng 2'), 2024).endDate).toBe('2024-02-29');
    expect(withYear(deadline('trước ngày 15/12 hằng năm'), 2026).endDate).toBeNull();
    expect(withYear(deadline('trước ngày 24/8/2025'), 2026).endDate).toBe('2025-08-24');
  });
});
