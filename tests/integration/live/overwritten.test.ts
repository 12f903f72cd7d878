import { copyFileSync, mkdirSync, readdirSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import { prepareTemporaryFolders } from '../store/temporary-folders.ts';
import { logIn, makeDatabase, openAsServer } from './live-database.ts';
import { LiveSession } from './live-session.ts';

const folders = prepareTemporaryFolders();
const VIEW = { filter: NO_FILTER, order: CHRONOLOGICAL };
const OLDEST = {
  filter: NO_FILTER,
  order: { column: 'id', direction: 'ascending' },
  offset: 0,
  limit: 100,
} as const;

async function openInPlace(path: string): Promise<LiveSession> {
  const live = new LiveSession(folders.temporary);
  expect((await live.session.sources.open(path)).openedAs).toBe('in-place');
  return live;
}

/** Writes other events into the very file that is open. */
function overwrite(path: string): void {
  const folder = join(folders.evidence, 'other');
  mkdirSync(folder);
  copyFileSync(makeDatabase(folder, { events: 3_000, seed: 2 }), path);
}

test('a file that is overwritten while it is read in place is not read any more, and says so', async () => {
  const path = makeDatabase(folders.evidence, { events: 3_000 });
  const live = await openInPlace(path);
  await live.call('events.page', { ...VIEW, offset: 0, limit: 100 });
  overwrite(path);
  const overwritten = { code: 'source-changed', params: { path, fileName: 'backups.db' } };
  await expect(live.call('events.page', OLDEST)).rejects.toMatchObject(overwritten);
  await expect(live.call('events.detail', { id: '7' })).rejects.toMatchObject(overwritten);
  await expect(live.call('completeness.check')).rejects.toMatchObject(overwritten);
  await live.call('source.refresh');
  expect((await live.call('events.page', OLDEST)).rows).toHaveLength(100);
});

test('an export of a file that is overwritten meanwhile fails, and leaves no file', async () => {
  const path = makeDatabase(folders.evidence, { events: 5_000 });
  const live = await openInPlace(path);
  const resume = live.holdExports();
  await live.call('export.start', { ...VIEW, format: 'csv', bom: false, formulaGuard: false });
  overwrite(path);
  resume();
  expect((await live.next('export.failed')).error).toMatchObject({ code: 'source-changed' });
  expect(readdirSync(folders.temporary)).toEqual([]);
});

test('a checkpoint into a file that was opened before its server started counts as overwriting', async () => {
  const path = makeDatabase(folders.evidence);
  const live = await openInPlace(path);
  const server = openAsServer(path);
  logIn(server, 'Zoé');
  expect((await live.call('events.page', OLDEST)).total).toBe(500);
  server.pragma('wal_checkpoint(TRUNCATE)');
  await expect(live.call('events.page', OLDEST)).rejects.toMatchObject({ code: 'source-changed' });
  expect((await live.call('source.refresh')).eventCount).toBe(501);
  expect((await live.call('events.page', OLDEST)).total).toBe(501);
});

test('a file that was replaced, or whose copy was, goes on being read', async () => {
  const path = makeDatabase(folders.evidence, { events: 3_000 });
  const live = await openInPlace(path);
  const before = await live.call('events.page', OLDEST);
  renameSync(path, join(folders.evidence, 'away.db'));
  expect(await live.call('events.page', OLDEST)).toEqual(before);
  overwrite(path);
  expect(await live.call('events.page', OLDEST)).toEqual(before);
  utimesSync(path, 0, 0);
  expect(await live.call('events.page', OLDEST)).toEqual(before);
});
