import { readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ExportStream } from '../../../electron/core/export/export-stream.ts';
import { ReaderPool } from '../../../electron/core/reader/reader-pool.ts';
import type { EventStore } from '../../../electron/core/store/event-store.ts';
import { openStore } from '../../../electron/core/store/open-store.ts';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import type { ExportFormat } from '../../../shared/export-options.ts';
import { createAuditDatabase, type GeneratorOptions } from '../../fixtures/generate-database.ts';
import { SCHEMA } from '../../fixtures/schema.ts';
import { damagePage, tablePages } from '../../unit/core/support/damage.ts';
import { ordinaryRows, writeAuditDatabase } from '../../unit/core/support/write-audit-database.ts';
import { exportText, provideStoreWorkers } from './store-worker.ts';

const workers = provideStoreWorkers();
const READER = new URL('../../../electron/core/reader/main.ts', import.meta.url);
const FAULTY = new URL('./faulty-reader.ts', import.meta.url);
const MISSING = new URL('./no-such-reader.ts', import.meta.url);
const CONTEXT = { signal: new AbortController().signal, report: () => {} };
const FORMATS = ['csv', 'json'] as const;

/** Opens a database in this thread, with readers or without. */
async function openHere(path: string, readerUrl?: URL): Promise<EventStore> {
  const readers = readerUrl && new ReaderPool(readerUrl);
  const store = await openStore({ path, sourceId: 'test', readers }, CONTEXT);
  onTestFinished(async () => {
    await store.close();
    await readers?.close();
  });
  return store;
}

async function exportHere(store: EventStore, format: ExportFormat): Promise<Buffer> {
  const options = { format, filter: NO_FILTER, order: CHRONOLOGICAL, bom: true, formulaGuard: true };
  const stream = await ExportStream.open(store, options);
  const chunks: Uint8Array[] = [];
  for (let done = false; !done; ) {
    const read = await stream.read();
    chunks.push(read.chunk);
    done = read.done;
  }
  return Buffer.concat(chunks);
}

function generate(options: GeneratorOptions): string {
  const path = join(workers.folder, 'backups.db');
  createAuditDatabase(path, options);
  return path;
}

const write = (rows: Parameters<typeof writeAuditDatabase>[1], schema?: string) =>
  writeAuditDatabase(join(workers.folder, 'backups.db'), rows, schema);

const DATABASES: readonly [name: string, make: () => string][] = [
  ['of hard values', () => generate({ events: 2_500, hard: true, odd: true, large: true })],
  ['with a log', () => generate({ events: 1_500, state: 'wal', hard: true })],
  [
    'with ids beyond 2^53',
    () => write(ordinaryRows(1_100).map((row, i) => ({ ...row, id: 2n ** 60n + BigInt(i * 3) }))),
  ],
  [
    'whose ids are not the row ids',
    () =>
      write(
        ordinaryRows(1_100).map((row, i) => ({ ...row, id: i % 3 === 0 ? i + 0.5 : `n ${i}` })),
        SCHEMA.replace('id INTEGER PRIMARY KEY AUTOINCREMENT', 'id'),
      ),
  ],
  [
    'with damaged pages',
    () => {
      const path = write(ordinaryRows(1_100));
      const { leaves } = tablePages(path);
      for (const place of [2, 5]) damagePage(path, leaves[place]?.number ?? 0);
      return path;
    },
  ],
];

test.each(DATABASES)('a database %s is exported alike in every thread', async (_name, make) => {
  const path = make();
  const here = await openHere(path);
  const elsewhere = await openHere(path, READER);
  for (const format of FORMATS) {
    const expected = await exportHere(here, format);
    expect(expected.length).toBeGreaterThan(50_000);
    expect((await exportHere(elsewhere, format)).equals(expected)).toBe(true);
  }
});

test.each(DATABASES)('a database %s is examined alike in every thread', async (_name, make) => {
  const path = make();
  const here = await openHere(path);
  const elsewhere = await openHere(path, READER);
  expect(await elsewhere.check(CONTEXT)).toEqual(await here.check(CONTEXT));
  expect(await elsewhere.provenance(CONTEXT)).toEqual(await here.provenance(CONTEXT));
});

test('many targets are put in order alike in every thread', async () => {
  const path = write(ordinaryRows(6_000).map((row, i) => ({ ...row, target_id: `Nas ${(i * 7) % 6_000}` })));
  const order = [{ column: 'target', direction: 'ascending' }] as const;
  for (const store of [await openHere(path), await openHere(path, READER)]) {
    const { rows: first } = await store.events.page(NO_FILTER, order, 0, 100);
    expect(first.map(({ targetId }) => targetId)).toEqual(Array.from({ length: 100 }, (_, i) => `Nas ${i}`));
  }
});

test('nothing urgent is queued behind what is in no hurry', async () => {
  const readers = new ReaderPool(READER);
  await readers.use('unhurried', async (patient) => {
    const urgent = Array.from({ length: 5 }, () => readers.use('urgent', async (thread) => thread));
    expect(await Promise.all(urgent)).not.toContain(patient);
    expect(await readers.use('unhurried', async (thread) => thread)).toBe(patient);
  });
  await readers.close();
});

test('whoever gives an examination up is answered at once, and the next one is whole', async () => {
  const store = await openHere(generate({ events: 3_000 }), READER);
  const expected = await store.check(CONTEXT);
  const controller = new AbortController();
  const givenUp = store.check({
    signal: controller.signal,
    report: () => controller.abort(),
  });
  await expect(givenUp).rejects.toMatchObject({ code: 'cancelled' });
  expect(await store.check(CONTEXT)).toEqual(expected);
});

test('a reader that is lost fails what it did, and nothing else', async () => {
  const store = await openHere(generate({ events: 1_000 }), FAULTY);
  for (const format of FORMATS)
    await expect(exportHere(store, format)).rejects.toMatchObject({ code: 'reader-lost' });
  expect((await store.events.page(NO_FILTER, CHRONOLOGICAL, 0, 10)).rows).toHaveLength(10);
});

test('where no reader can be had, the store reads itself', async () => {
  const path = generate({ events: 1_000 });
  const expected = await exportHere(await openHere(path), 'csv');
  expect((await exportHere(await openHere(path, MISSING), 'csv')).equals(expected)).toBe(true);
});

test('an export is of the file that was opened, though another one has its name', async () => {
  const path = generate({ events: 1_000 });
  const store = workers.start();
  await store.call('open', { path, sourceId: 'test' });
  await store.call('index', undefined);
  const expected = await exportHere(await openHere(path), 'json');
  renameSync(path, `${path}.away`);
  generate({ events: 500, seed: 2 });
  expect(await exportText(store, 'json')).toBe(expected.toString('utf8'));
});

test('an export that is closed before its end leaves nothing behind', async () => {
  const path = generate({ events: 3_000, state: 'wal' });
  const store = workers.start();
  expect((await store.call('open', { path, sourceId: 'test' })).openedAs).toBe('private-copy');
  const options = {
    format: 'csv',
    filter: NO_FILTER,
    order: CHRONOLOGICAL,
    bom: true,
    formulaGuard: true,
  } as const;
  await store.call('exportOpen', { exportId: 'early', options });
  expect((await store.call('exportRead', { exportId: 'early' })).written).toBeLessThan(3_000);
  await store.call('exportClose', { exportId: 'early' });
  expect((await exportText(store, 'json')).length).toBeGreaterThan(100_000);
  await store.close();
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`audit-viewer-${process.pid}-`))).toEqual([]);
});
