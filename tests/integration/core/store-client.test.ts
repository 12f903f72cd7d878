import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { StoreClient } from '../../../electron/core/worker/client.ts';
import type { Progress } from '../../../electron/core/worker/protocol.ts';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { provideStoreWorkers } from './store-worker.ts';

const workers = provideStoreWorkers();
let store: StoreClient;
let sizeBytes: number;

beforeEach(async () => {
  const path = join(workers.folder, 'backups.db');
  createAuditDatabase(path, { events: 800, state: 'rollback' });
  store = workers.start();
  ({ sizeBytes } = await store.call('open', { path, sourceId: 'test' }));
});

test('progress goes up to the whole', async () => {
  for (const [operation, total] of [
    ['provenance', sizeBytes],
    ['check', 800],
  ] as const) {
    const steps: Progress[] = [];
    await store.call(operation, undefined, { onProgress: (progress) => steps.push(progress) });
    expect(steps.at(-1)).toEqual({ done: total, total });
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
  }
});

test('a cancelled call ends as cancelled, and the store answers on', async () => {
  const controller = new AbortController();
  const check = store.call('check', undefined, { signal: controller.signal });
  controller.abort();
  await expect(check).rejects.toMatchObject({ code: 'cancelled' });
  await expect(store.call('facets', { filter: NO_FILTER })).resolves.toHaveProperty('category');
});

test('a call that was cancelled before it was made is not made', async () => {
  const progress: Progress[] = [];
  const call = store.call('check', undefined, {
    signal: AbortSignal.abort(),
    onProgress: (step) => progress.push(step),
  });
  await expect(call).rejects.toMatchObject({ code: 'cancelled' });
  expect(progress).toEqual([]);
});

test('of a burst of calls, only those not cancelled meanwhile are answered', async () => {
  const burst = Array.from({ length: 50 }, () => {
    const controller = new AbortController();
    return { controller, answer: store.call('facets', { filter: NO_FILTER }, { signal: controller.signal }) };
  });
  for (const { controller } of burst.slice(0, -1)) controller.abort();
  const answers = await Promise.allSettled(burst.map(({ answer }) => answer));
  expect(answers.map(({ status }) => status)).toEqual([...Array(49).fill('rejected'), 'fulfilled']);
});

test('cancelling what was answered changes nothing', async () => {
  const controller = new AbortController();
  const report = await store.call('check', undefined, { signal: controller.signal });
  controller.abort();
  expect(report.eventCount).toBe(800);
  await expect(store.call('check', undefined)).resolves.toEqual(report);
});

test('calls are answered while a long one is under way', async () => {
  const answers: string[] = [];
  const check = store.call('check', undefined).then(() => answers.push('check'));
  const page = store
    .call('page', { filter: NO_FILTER, order: CHRONOLOGICAL, offset: 0, limit: 10 })
    .then(() => answers.push('page'));
  await Promise.all([check, page]);
  expect(answers).toEqual(['page', 'check']);
});

test('an expected failure keeps its code and its parameters', async () => {
  const path = join(workers.folder, 'missing.db');
  await expect(workers.start().call('open', { path, sourceId: 'x' })).rejects.toMatchObject({
    code: 'not-found',
    params: { path, fileName: 'missing.db' },
  });
});

test('without a database there is nothing to ask', async () => {
  const empty = workers.start();
  await expect(empty.call('facets', { filter: NO_FILTER })).rejects.toMatchObject({ code: 'no-source' });
});
