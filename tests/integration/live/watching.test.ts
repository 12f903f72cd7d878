import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { StoreClient } from '../../../electron/core/worker/client.ts';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import { prepareTemporaryFolders } from '../store/temporary-folders.ts';
import { logIn, makeDatabase, openAsServer } from './live-database.ts';
import { LiveSession } from './live-session.ts';

const folders = prepareTemporaryFolders();
afterEach(() => vi.restoreAllMocks());
const NEWEST = { filter: NO_FILTER, order: CHRONOLOGICAL, offset: 0, limit: 500 };

/** Longer than the time between two looks at the source. */
const A_LOOK_MS = 2_500;

async function open(path: string): Promise<LiveSession> {
  const live = new LiveSession(folders.temporary);
  await live.session.sources.open(path);
  return live;
}

/** A database with other events, ready to take the place of another. */
function makeOther(events: number): string {
  const folder = join(folders.evidence, 'other');
  mkdirSync(folder, { recursive: true });
  return makeDatabase(folder, { events, seed: 2 });
}

test('a log beside the file that a symbolic link leads to is watched', async () => {
  const path = makeDatabase(folders.evidence);
  const link = join(folders.temporary, 'link.db');
  symlinkSync(path, link);
  const server = openAsServer(path);
  logIn(server, 'first');
  const live = await open(link);
  logIn(server, 'second');
  expect(await live.next('source.changed')).toEqual({ state: 'changed', newEvents: null });
});

test.each(['in-place', 'private-copy'])(
  'a file renamed over one that was opened %s is noticed, and what was loaded stays',
  async (openedAs) => {
    const path = makeDatabase(folders.evidence, { state: openedAs === 'in-place' ? 'wal-flag' : 'wal' });
    const live = await open(path);
    expect((await live.call('source.current'))?.openedAs).toBe(openedAs);
    const page = await live.call('events.page', NEWEST);
    rmSync(`${path}-wal`, { force: true });
    renameSync(makeOther(40), path);
    expect(await live.next('source.changed')).toEqual({ state: 'replaced', newEvents: null });
    expect(await live.call('events.page', NEWEST)).toEqual(page);
    expect((await live.call('source.refresh')).eventCount).toBe(40);
  },
);

test('a source that vanishes is noticed, what was loaded stays, and its return is noticed too', async () => {
  const path = makeDatabase(folders.evidence);
  const live = await open(path);
  const page = await live.call('events.page', NEWEST);
  const away = join(folders.temporary, 'away.db');
  renameSync(path, away);
  expect(await live.next('source.changed')).toEqual({ state: 'vanished', newEvents: null });
  await expect(live.call('source.refresh')).rejects.toMatchObject({ code: 'not-found' });
  expect(await live.call('events.page', NEWEST)).toEqual(page);
  renameSync(away, path);
  expect(await live.next('source.changed')).toEqual({ state: 'changed', newEvents: null });
  expect((await live.call('source.refresh')).eventCount).toBe(page.total);
});

test('a source that was cut short is noticed, and says why it cannot be read', async () => {
  const path = makeDatabase(folders.evidence, { state: 'wal' });
  const live = await open(path);
  const page = await live.call('events.page', NEWEST);
  rmSync(`${path}-wal`);
  truncateSync(path, 0);
  expect(await live.next('source.changed')).toEqual({ state: 'changed', newEvents: null });
  await expect(live.call('source.refresh')).rejects.toMatchObject({ code: 'empty-file' });
  expect(await live.call('events.page', NEWEST)).toEqual(page);
});

test('what a refresh has read is not reported as a change afterwards', async () => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  logIn(server, 'first');
  const live = await open(path);
  logIn(server, 'second');
  expect((await live.call('source.refresh')).eventCount).toBe(502);
  await setTimeout(A_LOOK_MS);
  expect(live.eventsNamed('source.changed')).toEqual([]);
  logIn(server, 'third');
  expect(await live.next('source.changed')).toEqual({ state: 'changed', newEvents: null });
});

test('a change between reading the source and watching it is not missed', async () => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  logIn(server, 'first');
  const { call } = StoreClient.prototype;
  vi.spyOn(StoreClient.prototype, 'call').mockImplementation(async function (this: StoreClient, ...args) {
    const answer = await call.apply(this, args);
    if (args[0] === 'open') logIn(server, 'second');
    return answer as never;
  });
  const live = await open(path);
  expect((await live.call('source.current'))?.eventCount).toBe(501);
  expect(await live.next('source.changed')).toEqual({ state: 'changed', newEvents: null });
});
