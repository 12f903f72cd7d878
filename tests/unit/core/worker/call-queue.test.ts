import { expect, test } from 'vitest';
import { CallQueue } from '../../../../electron/core/worker/call-queue.ts';
import type { WorkerCall } from '../../../../electron/core/worker/protocol.ts';

const call = (callId: number): WorkerCall => ({ callId, operation: 'facets', input: undefined });

test('calls begin in their order, and not before the messages that came with them are read', async () => {
  const begun: number[] = [];
  const queue = new CallQueue(async ({ callId }) => void begun.push(callId));
  for (const callId of [1, 2, 3]) queue.add(call(callId));
  await Promise.resolve();
  expect(begun).toEqual([]);
  await expect.poll(() => begun).toEqual([1, 2, 3]);
  queue.add(call(4));
  await expect.poll(() => begun).toEqual([1, 2, 3, 4]);
});

test('what is cancelled meanwhile is known to be so when its turn comes', async () => {
  const wanted: number[] = [];
  const queue = new CallQueue(async ({ callId }, signal) => {
    if (!signal.aborted) wanted.push(callId);
  });
  for (let callId = 1; callId <= 50; callId++) queue.add(call(callId));
  for (let callId = 1; callId < 50; callId++) queue.cancel(callId);
  await expect.poll(() => wanted).toEqual([50]);
});

test('a call under way is cancelled by its id', async () => {
  let signal: AbortSignal | undefined;
  const queue = new CallQueue((_call, given) => {
    signal = given;
    return new Promise((resolve) => given.addEventListener('abort', () => resolve()));
  });
  queue.add(call(1));
  await expect.poll(() => signal).toBeDefined();
  queue.cancel(2);
  expect(signal?.aborted).toBe(false);
  queue.cancel(1);
  expect(signal?.aborted).toBe(true);
});
