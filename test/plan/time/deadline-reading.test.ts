import { describe, expect, it } from 'vitest';
import {
  compareDue,
  describeDeadline,
  isBackwards,
  isOver,
  withYear,
} from '../../../server/src/plan/time/deadline-reading.ts';
import type { DeadlineMention } from '../../../server/src/plan/time/mentions.ts';
import { deadlinesOf } from './passages.ts';

function deadline(text: string): DeadlineMention {
  const [found] = deadlinesOf(`Hoàn thành ${text}.`);
  if (found === undefined) throw new Error(`No deadline in: ${text}`);
  return found;
}

describe('the days of a deadline', () => {
  it('are described without words', () => {
    expect(describeDeadline(deadline('trong tháng 2/2024'))).toEqual({
      precision: 'month',
      start: '2024-02-01',
      end: '2024-02-29',
      bounds: 'both',
    });
    expect(describeDeadline(deadline('trước ngày 15/12 hằng năm'))).toEqual({
      precision: 'recurring',
      start: null,
      end: '12-15',
      bounds: 'end',
    });
    expect(describeDeadline(deadline('từ tháng 9/2025 trở đi')).bounds).toBe('start');
  });

  it('take the plan’s year where none is printed', () => {
    expect(withYear(deadline('trước ngày 24/8'), 2026).endDate).toBe('2026-08-24');
    expect(withYear(deadline('trong tháng 2'), 2025).endDate).toBe('2025-02-28');
    expect(withYear(deadline('trong tháng 2'), 2024).endDate).toBe('2024-02-29');
    expect(withYear(deadline('trước ngày 15/12 hằng năm'), 2026).endDate).toBeNull();
    expect(withYear(deadline('trước ngày 24/8/2025'), 2026).endDate).toBe('2025-08-24');
  });

  it('tell what is over on a day', () => {
    expect(isOver(deadline('trước ngày 28/2/2025'), '2025-03-01')).toBe(true);
    expect(isOver(deadline('trước ngày 28/2/2025'), '2025-02-28')).toBe(false);
    expect(isOver(deadline('trước ngày 15/12 hằng năm'), '2025-12-31')).toBe(false);
  });

  it('tell a stretch that ends before it begins', () => {
    expect(isBackwards(deadline('từ ngày 20/5/2025 đến ngày 15/4/2025'))).toBe(true);
    expect(isBackwards(deadline('từ ngày 15/4/2025 đến ngày 20/5/2025'))).toBe(false);
  });

  it('put the links of a chain in order', () => {
    const inner = deadline('trước ngày 10/12 hằng năm');
    const outer = deadline('trước ngày 15/12 hằng năm');
    expect(compareDue(inner, outer)).toBeLessThan(0);
    expect(compareDue(outer, inner)).toBeGreaterThan(0);
    expect(compareDue(inner, inner)).toBe(0);
    expect(compareDue(inner, deadline('trước ngày 15/12/2025'))).toBeNull();
  });
});
