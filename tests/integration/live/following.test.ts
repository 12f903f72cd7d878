import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import { snapshotFolder } from '../../fixtures/folder-snapshot.ts';
import { prepareTemporaryFolders } from '../store/temporary-folders.ts';
import { logIn, makeDatabase, openAsServer, startWriter } from './live-database.ts';
import { LiveSession } from './live-session.ts';

const folders = prepareTemporaryFolders();
const NEWEST = { filter: NO_FILTER, order: CHRONOLOGICAL, offset: 0, limit: 20 };

test('new events of a server that writes are counted, and shown when that is wanted', async () => {
  const path = makeDatabase(folders.evidence);
  const writer = await startWriter(path, { perSecond: 100, most: 120 });
  const live = new LiveSession(folders.temporary);
  const opened = await live.session.sources.open(path);
  const [page, facets] = [
    await live.call('events.page', NEWEST),
    await live.call('events.facets', { filter: NO_FILTER }),
  ];

  await live.call('source.follow', { enabled: true });
  let newEvents = 0;
  while (opened.eventCount + newEvents < 620) {
    const change = await live.next('source.changed');
    expect(change.state).toBe('changed');
    expect(change.newEvents).toBeGreaterThanOrEqual(newEvents);
    newEvents = change.newEvents ?? 0;
  }
  expect(await live.call('events.page', NEWEST)).toEqual(page);
  expect(await live.call('events.facets', { filter: NO_FILTER })).toEqual(facets);
  expect(live.eventsNamed('source.opened')).toHaveLength(1);

  const refreshed = await live.call('source.refresh');
  expect(refreshed).toMatchObject({ path, eventCount: 620 });
  expect(refreshed.sourceId).not.toBe(opened.sourceId);
  expect(await live.call('source.current')).toEqual(refreshed);
  expect(live.eventsNamed('source.opened').at(-1)).toEqual(refreshed);
  expect((await live.call('events.page', NEWEST)).total).toBe(620);
  expect((await writer.stop()).errors).toEqual([]);
  expect(live.logged).toEqual([]);
});

test('a server that writes 1,000 times a second is followed without disturbing it, and nothing stays behind', async () => {
  const path = makeDatabase(folders.evidence);
  const writer = await startWriter(path, { perSecond: 1_000 });
  const live = new LiveSession(folders.evidence);
  await live.session.sources.open(path);
  await live.call('source.follow', { enabled: true });
  for (let changes = 0; changes < 4; changes++) await live.next('source.changed');
  const { eventCount } = await live.call('source.refresh');
  const ids = await allIds(live);
  expect(ids).toEqual(Array.from({ length: eventCount }, (_, i) => String(eventCount - i)));
  const { committed, errors } = await writer.stop();
  expect(errors).toEqual([]);
  expect((await live.call('source.refresh')).eventCount).toBe(500 + committed);
  await live.close();
  expect(readdirSync(folders.evidence)).toEqual(['backups.db', 'backups.db-shm', 'backups.db-wal']);
  expect(readdirSync(folders.temporary)).toEqual([]);
});

test('the folder of the evidence is not touched by following and refreshing', async () => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  logIn(server, 'first');
  const live = new LiveSession(folders.temporary);
  await live.session.sources.open(path);
  await live.call('source.follow', { enabled: true });
  logIn(server, 'second');
  const before = snapshotFolder(folders.evidence);
  expect(await live.next('source.changed')).toEqual({ state: 'changed', newEvents: 1 });
  await live.call('source.refresh');
  await live.call('source.provenance');
  await live.call('completeness.check');
  expect(snapshotFolder(folders.evidence)).toEqual(before);
  await live.close();
  expect(snapshotFolder(folders.evidence)).toEqual(before);
  expect(readdirSync(folders.temporary)).toEqual([]);
});

test('without Follow a change is told but not read', async () => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  const live = new LiveSession(folders.temporary);
  await live.session.sources.open(path);
  logIn(server, 'somebody');
  expect(await live.next('source.changed')).toEqual({ state: 'changed', newEvents: null });
  expect((await live.call('events.page', NEWEST)).total).toBe(500);
});

async function allIds(live: LiveSession): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const { rows } = await live.call('events.page', { ...NEWEST, offset: ids.length, limit: 500 });
    if (rows.length === 0) return ids;
    ids.push(...rows.map(({ id }) => id));
  }
}
