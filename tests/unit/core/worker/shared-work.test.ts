import { expect, test } from 'vitest';
import type { CallContext, Progress } from '../../../../electron/core/worker/protocol.ts';
import { SharedWork } from '../../../../electron/core/worker/shared-work.ts';

function workUnderWay() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let given: CallContext | undefined;
  const work = new SharedWork((context) => {
    given = context;
    return promise;
  });
  return { work, resolve, reject, signal: () => given?.signal, report: (p: Progress) => given?.report(p) };
}

function caller() {
  const controller = new AbortController();
  const progress: Progress[] = [];
  const context: CallContext = { signal: controller.signal, report: (step) => progress.push(step) };
  return { context, progress, cancel: () => controller.abort(new Error('cancelled')) };
}

test('is given up when nobody waits any more, and not before', async () => {
  const { work, signal } = workUnderWay();
  const [first, second] = [caller(), caller()];
  const answers = [work.wait(first.context), work.wait(second.context)];
  first.cancel();
  await expect(answers[0]).rejects.toThrow('cancelled');
  expect(signal()?.aborted).toBe(false);
  second.cancel();
  await expect(answers[1]).rejects.toThrow('cancelled');
  expect(signal()?.aborted).toBe(true);
  expect(work.isGivenUp).toBe(true);
});

test('answers all that wait, who are told how far it is', async () => {
  const { work, resolve, report } = workUnderWay();
  const [first, second] = [caller(), caller()];
  const answers = [work.wait(first.context), work.wait(second.context)];
  report({ done: 1, total: 2 });
  resolve('done');
  expect(await Promise.all(answers)).toEqual(['done', 'done']);
  expect([first.progress, second.progress]).toEqual([[{ done: 1, total: 2 }], [{ done: 1, total: 2 }]]);
  first.cancel();
  expect(work.isGivenUp).toBe(false);
});

test('fails for all that wait', async () => {
  const { work, reject } = workUnderWay();
  const answer = work.wait(caller().context);
  reject(new Error('no such file'));
  await expect(answer).rejects.toThrow('no such file');
  await work.ended;
});

test('a call that is cancelled already waits for nothing', async () => {
  const { work } = workUnderWay();
  const late = caller();
  late.cancel();
  await expect(work.wait(late.context)).rejects.toThrow('cancelled');
  expect(work.isGivenUp).toBe(true);
});
