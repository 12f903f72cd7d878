import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { provideStoreWorkers } from './store-worker.ts';

const workers = provideStoreWorkers();
const FAULTY = new URL('./faulty-worker.ts', import.meta.url);
const VIEW = { filter: NO_FILTER, order: CHRONOLOGICAL };
const LOST = { code: 'store-lost' };

/** Starts a worker and collects the causes of its loss. */
function startWatched(url?: URL) {
  const causes: unknown[] = [];
  const lost = Promise.withResolvers<void>();
  const store = workers.start((cause) => {
    causes.push(cause);
    lost.resolve();
  }, url);
  return { store, causes, lost: lost.promise };
}

test.each([
  ['throws', () => ({ ...VIEW, offset: 0, limit: 1 }), 'page', 'thrown by the worker'],
  ['rejects', () => ({ id: '1' }), 'detail', 'rejected in the worker'],
  ['ends', () => ({ ...VIEW, id: '1' }), 'locate', undefined],
] as const)(
  'when the thread %s, everything pending and everything later is lost',
  async (_how, input, operation, message) => {
    const { store, causes, lost } = startWatched(FAULTY);
    const pending = [store.call('facets', { filter: NO_FILTER }), store.call(operation, input() as never)];
    for (const { status, reason } of (await Promise.allSettled(pending)) as PromiseRejectedResult[]) {
      expect(status).toBe('rejected');
      expect(reason).toMatchObject(LOST);
    }
    await lost;
    await expect(store.call('facets', { filter: NO_FILTER })).rejects.toMatchObject(LOST);
    await store.close();
    expect(causes).toHaveLength(1);
    if (message !== undefined) expect(causes[0]).toMatchObject({ message });
  },
);

test('a thread that does not start is lost as well', async () => {
  const { store, causes, lost } = startWatched(new URL('./no-such-worker.ts', import.meta.url));
  await expect(store.call('open', { path: '/nowhere', sourceId: 'x' })).rejects.toMatchObject(LOST);
  await lost;
  expect(causes).toHaveLength(1);
});

test('closing is no loss, ends what is pending, and may be done twice', async () => {
  const { store, causes } = startWatched(FAULTY);
  const pending = expect(store.call('facets', { filter: NO_FILTER })).rejects.toMatchObject({
    code: 'cancelled',
  });
  await store.close();
  await store.close();
  await pending;
  expect(causes).toEqual([]);
});

test('a thread that is busy for good is ended all the same', async () => {
  const { store, causes } = startWatched(FAULTY);
  const pending = expect(store.call('provenance', undefined)).rejects.toMatchObject({ code: 'cancelled' });
  await store.close();
  await pending;
  expect(causes).toEqual([]);
});

test('the private copy of a lost store is removed', async () => {
  const path = join(workers.folder, 'backups.db');
  createAuditDatabase(path, { events: 100, state: 'wal' });
  const { store, lost } = startWatched();
  const { openedAs } = await store.call('open', { path, sourceId: 'test' });
  expect(openedAs).toBe('private-copy');
  expect(privateFolders()).toHaveLength(1);
  // No page can send this; it stands for any bug.
  await expect(store.call('detail', { id: 'no number' })).rejects.toMatchObject(LOST);
  await lost;
  expect(privateFolders()).toEqual([]);
});

function privateFolders(): string[] {
  return readdirSync(tmpdir()).filter(
    (name) => /^audit-viewer-\w+-/.test(name) && name.includes(`-${process.pid}-`),
  );
}
