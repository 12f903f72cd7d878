import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '../../../shared/app-error.ts';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import type { ExportOptions } from '../../../shared/export-options.ts';
import { prepareTemporaryFolders } from '../store/temporary-folders.ts';
import { makeDatabase } from './live-database.ts';
import { LiveSession } from './live-session.ts';

const folders = prepareTemporaryFolders();
const JSON_EXPORT: ExportOptions = {
  format: 'json',
  filter: NO_FILTER,
  order: CHRONOLOGICAL,
  bom: false,
  formulaGuard: false,
};

let first: string;
let second: string;
let exports: string;
let live: LiveSession;

beforeEach(async () => {
  first = makeIn('first', 3_000);
  second = makeIn('second', 40);
  exports = join(folders.evidence, 'exports');
  mkdirSync(exports);
  live = new LiveSession(exports);
  await live.session.sources.open(first);
});

/** A database whose newest events are in its log, so that it is read from a private copy. */
function makeIn(name: string, events: number): string {
  mkdirSync(join(folders.evidence, name));
  return makeDatabase(join(folders.evidence, name), { events, state: 'wal' });
}

function privateCopies(): Promise<number> {
  return Promise.resolve(readdirSync(folders.temporary).length);
}

function exportedIds(): number[] {
  const [name = '', ...others] = readdirSync(exports);
  expect(others).toEqual([]);
  return (JSON.parse(readFileSync(join(exports, name), 'utf8')) as { id: number }[]).map(({ id }) => id);
}

const FIRST_IDS = Array.from({ length: 3_025 }, (_, i) => 3_025 - i);

test('an export goes on when another database is opened, and its own is closed when it is done', async () => {
  const resume = live.holdExports();
  await live.call('export.start', JSON_EXPORT);
  await live.session.sources.open(second);
  expect((await live.call('source.current'))?.eventCount).toBe(65);
  expect(await privateCopies()).toBe(2);
  resume();
  expect((await live.next('export.finished')).written).toBe(3_025);
  expect(exportedIds()).toEqual(FIRST_IDS);
  await vi.waitFor(async () => expect(await privateCopies()).toBe(1));
  expect(live.eventsNamed('source.lost')).toEqual([]);
});

test('an export writes what was asked for, even if another database is opened before a file is chosen', async () => {
  const choosing = Promise.withResolvers<void>();
  const { openExportSink } = live.session.host;
  vi.spyOn(live.session.host, 'openExportSink').mockImplementation(async (suggestion) => {
    await choosing.promise;
    return openExportSink(suggestion);
  });
  const started = live.call('export.start', JSON_EXPORT);
  await vi.waitFor(() => expect(live.session.host.openExportSink).toHaveBeenCalled());
  await live.session.sources.open(second);
  choosing.resolve();
  await started;
  await live.next('export.finished');
  expect(exportedIds()).toEqual(FIRST_IDS);
});

test.each<[string, () => Promise<null>]>([
  ['is cancelled', async () => null],
  [
    'fails',
    async () => {
      throw new AppError('cannot-write', { path: 'nowhere' });
    },
  ],
])('where the choice of a file %s, nothing keeps the database open', async (_what, choose) => {
  vi.spyOn(live.session.host, 'openExportSink').mockImplementation(choose);
  await live.call('export.start', JSON_EXPORT).catch(() => {});
  await live.session.sources.open(second);
  expect(await privateCopies()).toBe(1);
});

test('closing cancels an export of a database that is no longer shown, and leaves no half file', async () => {
  live.holdExports();
  const ticket = await live.call('export.start', JSON_EXPORT);
  await live.session.sources.open(second);
  await live.close();
  expect(live.eventsNamed('export.cancelled')).toEqual([{ exportId: ticket?.exportId }]);
  expect(readdirSync(exports)).toEqual([]);
  expect(await privateCopies()).toBe(0);
});

test('a database that cannot be opened takes nothing away from the one that is shown', async () => {
  const resume = live.holdExports();
  await live.call('export.start', JSON_EXPORT);
  await expect(live.session.sources.open(join(folders.evidence, 'none.db'))).rejects.toMatchObject({
    code: 'not-found',
  });
  resume();
  await live.next('export.finished');
  expect(exportedIds()).toEqual(FIRST_IDS);
  expect((await live.call('source.current'))?.path).toBe(first);
  expect(await privateCopies()).toBe(1);
});

test('a check that another database makes pointless is cancelled, not lost', async () => {
  const check = live.call('completeness.check').catch((error: unknown) => error);
  const store = live.session.sources.store();
  const closing = live.session.sources.close();
  expect(await check).toMatchObject({ code: 'cancelled' });
  await closing;
  await expect(store.call('facets', { filter: NO_FILTER })).rejects.toMatchObject({ code: 'cancelled' });
  expect(live.eventsNamed('source.lost')).toEqual([]);
});
