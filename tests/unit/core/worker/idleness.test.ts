import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Idleness } from '../../../../electron/core/worker/idleness.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Looks whether work that waits has begun. */
function waiting(idleness: Idleness) {
  const begin = vi.fn();
  void idleness.whenIdle().then(begin);
  return begin;
}

test('who waits begins when nothing was asked for that long', async () => {
  const idleness = new Idleness(100);
  idleness.interrupt('answered at once');
  const begin = waiting(idleness);
  await vi.advanceTimersByTimeAsync(99);
  idleness.interrupt(Promise.reject(new Error('failed')));
  await vi.advanceTimersByTimeAsync(99);
  expect(begin).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(begin).toHaveBeenCalledOnce();
});

test('nothing begins while an answer is under way, however long that takes', async () => {
  const idleness = new Idleness(100);
  const { promise, resolve } = Promise.withResolvers<void>();
  idleness.interrupt(promise);
  idleness.interrupt(undefined);
  const begin = waiting(idleness);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(begin).not.toHaveBeenCalled();
  resolve();
  await vi.advanceTimersByTimeAsync(100);
  expect(begin).toHaveBeenCalledOnce();
});

test('work rests from the next call on, and goes on after it', async () => {
  const idleness = new Idleness(100);
  const first = waiting(idleness);
  await vi.advanceTimersByTimeAsync(0);
  expect(first).toHaveBeenCalledOnce();
  idleness.interrupt(undefined);
  const next = waiting(idleness);
  await vi.advanceTimersByTimeAsync(99);
  expect(next).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(next).toHaveBeenCalledOnce();
});
