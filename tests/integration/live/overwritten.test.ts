import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
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
  order: [{ column: 'id', direction: 'ascending' }],
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

function exportedIds(fileName: string): number[] {
  const text = readFileSync(join(folders.temporary, fileName), 'utf8');
  return (JSON.parse(text) as { id: number }[]).map(({ id }) => id);
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

test('a server that starts after its database was opened, and checkpoints, takes nothing away', async () => {
  const path = makeDatabase(folders.evidence, { events: 3_000 });
  const live = await openInPlace(path);
  const expected = await live.call('events.page', { ...OLDEST, offset: 1_000 });
  const resume = live.holdExports();
  await live.call('export.start', { ...VIEW, format: 'json', bom: false, formulaGuard: false });
  const server = openAsServer(path);
  logIn(server, 'Zoé');
  server.pragma('wal_checkpoint(TRUNCATE)');
  expect(await live.call('events.page', { ...OLDEST, offset: 1_000 })).toEqual(expected);
  resume();
  const { fileName } = await live.next('export.finished');
  expect(exportedIds(fileName)).toEqual(Array.from({ length: 3_000 }, (_, i) => 3_000 - i));
  expect((await live.call('source.refresh')).eventCount).toBe(3_001);
});

test('what was shown stays readable however often its file grows', async () => {
  const path = makeDatabase(folders.evidence, { events: 3_000 });
  const live = await openInPlace(path);
  const expected = await live.call('events.page', { ...OLDEST, offset: 1_000 });
  const resume = live.holdExports();
  await live.call('export.start', { ...VIEW, format: 'json', bom: false, formulaGuard: false });
  await live.call('source.follow', { enabled: true });
  for (const name of ['Zoé', 'Anne', 'Luc']) {
    live.skipEvents();
    const server = new Database(path);
    logIn(server, name);
    server.close();
    await live.next('source.changed');
    expect(await live.call('events.page', { ...OLDEST, offset: 1_000 })).toEqual(expected);
    expect((await live.call('events.detail', { id: '7' })).id).toBe('7');
  }
  const search = {
    filter: { search: { include: ['é'], exclude: [] } },
    order: CHRONOLOGICAL,
    offset: 0,
    limit: 10,
  };
  await expect(live.call('events.page', search)).rejects.toMatchObject({ code: 'source-changed' });
  expect((await live.call('source.refresh')).eventCount).toBe(3_003);
  expect((await live.call('events.page', search)).total).toBeGreaterThan(0);
  resume();
  const { fileName } = await live.next('export.finished');
  expect(exportedIds(fileName)).toEqual(Array.from({ length: 3_000 }, (_, i) => 3_000 - i));
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
