import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { today, watchDays } from '../../server/src/lsp/today.ts';

describe('the day', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 6, 5, 23, 50) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the one of the user’s calendar', () => {
    expect(today()).toBe('2026-07-05');
  });

  it('is told when it is over, once', () => {
    const onNewDay = vi.fn();
    watchDays(onNewDay);
    vi.advanceTimersByTime(9 * 60_000);
    expect(onNewDay).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60 * 60_000);
    expect(onNewDay).toHaveBeenCalledTimes(1);
  });
});
