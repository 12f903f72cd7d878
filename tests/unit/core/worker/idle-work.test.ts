import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IdleWork } from '../../../../electron/core/worker/idle-work.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('begins once, when nothing was asked for that long', () => {
  const work = vi.fn();
  const idle = new IdleWork(work, 100);
  idle.postpone();
  vi.advanceTimersByTime(99);
  idle.postpone();
  vi.advanceTimersByTime(99);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  idle.postpone();
  vi.advanceTimersByTime(1_000);
  expect(work).toHaveBeenCalledOnce();
});

test('does not begin when it was stopped', () => {
  const work = vi.fn();
  const idle = new IdleWork(work, 100);
  idle.postpone();
  idle.stop();
  idle.postpone();
  vi.advanceTimersByTime(1_000);
  expect(work).not.toHaveBeenCalled();
});
