import { expect, test } from 'vitest';
import { RunningCalls } from '../../../electron/core/running-calls.ts';

/** A call that goes on until it is cancelled. */
function untilCancelled(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve('cancelled'));
  });
}

test('a call is cancelled by its id, and by that alone', async () => {
  const running = new RunningCalls();
  const first = running.run('first', untilCancelled);
  const second = running.run('second', untilCancelled);
  running.cancel('none');
  running.cancel('second');
  await expect(second).resolves.toBe('cancelled');
  running.cancel('first');
  await expect(first).resolves.toBe('cancelled');
});

test('a call that was answered, or failed, is forgotten', async () => {
  const running = new RunningCalls();
  let signal: AbortSignal | undefined;
  await running.run('call', async (given) => {
    signal = given;
  });
  await expect(running.run('call', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  running.cancel('call');
  expect(signal?.aborted).toBe(false);
});
