import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { StoreClient } from '../../../electron/core/worker/client.ts';
import type { Progress } from '../../../electron/core/worker/protocol.ts';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { provideStoreWorkers } from './store-worker.ts';

const EVENTS = 60_000;
const NEWEST = { filter: NO_FILTER, order: CHRONOLOGICAL, offset: 0, limit: 100 };

const workers = provideStoreWorkers();
let path: string;
let store: StoreClient;

beforeEach(() => {
  path = join(workers.folder, 'backups.db');
  createAuditDatabase(path, { events: EVENTS, state: 'wal-flag' });
  store = workers.start();
});

test('the newest events of a large log are there before all of it has been read', async () => {
  const steps: Progress[] = [];
  const summary = await store.call('open', { path, sourceId: 'test' });
  const indexed = store.call('index', undefined, { onProgress: (progress) => steps.push(progress) });
  const early = await store.call('page', NEWEST);
  const filtered = store.call('page', {
    ...NEWEST,
    filter: { status: { include: ['failure'], exclude: [] } },
  });

  expect(summary).toMatchObject({ isIndexed: false, eventCount: 500 });
  expect(await indexed).toMatchObject({ sourceId: 'test', isIndexed: true, eventCount: EVENTS });
  expect(steps.length).toBeGreaterThan(2);
  const page = await store.call('page', NEWEST);
  expect(page.total).toBe(EVENTS);
  expect(page.rows).toEqual(early.rows);
  const { total, rows } = await filtered;
  expect(total).toBeGreaterThan(0);
  expect(rows.every(({ status }) => status === 'failure')).toBe(true);
});

test('an export asked for early holds every event', async () => {
  await store.call('open', { path, sourceId: 'test' });
  const options = {
    format: 'csv',
    filter: NO_FILTER,
    order: CHRONOLOGICAL,
    bom: false,
    formulaGuard: false,
  } as const;
  expect(await store.call('exportOpen', { exportId: 'early', options })).toEqual({ total: EVENTS });
});

test('what is cancelled while the log is read is not answered', async () => {
  await store.call('open', { path, sourceId: 'test' });
  const controller = new AbortController();
  const facets = store.call('facets', { filter: NO_FILTER }, { signal: controller.signal });
  controller.abort();
  await expect(facets).rejects.toMatchObject({ code: 'cancelled' });
});

test('a store may be closed while its log is read', async () => {
  await store.call('open', { path, sourceId: 'test' });
  const indexed = store.call('index', undefined);
  indexed.catch(() => {});
  await store.close();
  await expect(indexed).rejects.toMatchObject({ code: 'cancelled' });
});

test('the first hits of a search are there before it is over, and hold up nothing', async () => {
  await store.call('open', { path, sourceId: 'test' });
  await store.call('index', undefined);
  const filter = { search: { include: ['success'], exclude: [] } };
  const answers: string[] = [];
  const first = store.call('firstHits', { filter, limit: 100 }).finally(() => answers.push('first hits'));
  const page = store.call('page', { ...NEWEST, filter }).finally(() => answers.push('page'));
  const other = store.call('facets', { filter: NO_FILTER }).finally(() => answers.push('facets'));
  const { rows, total } = await page;
  expect(await first).toMatchObject({ sourceId: 'test', rows });
  expect((await first)?.found).toBeLessThan(total);
  await other;
  expect(answers.at(-1)).toBe('page');
});
