import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { afterEach, expect, test, vi } from 'vitest';
import { StoreClient } from '../../../electron/core/worker/client.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { Facets } from '../../../shared/contract.ts';
import { type EventFilter, NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder } from '../../../shared/event-order.ts';
import { prepareTemporaryFolders } from '../store/temporary-folders.ts';
import { logIn, makeDatabase, openAsServer } from './live-database.ts';
import { LiveSession } from './live-session.ts';

const folders = prepareTemporaryFolders();
afterEach(() => vi.restoreAllMocks());

/** Enough for what has been answered to be told. */
const A_MOMENT_MS = 100;
const CSV = { format: 'csv', bom: false, formulaGuard: true } as const;
const VIEWS: { readonly filter: EventFilter; readonly order: EventOrder }[] = [
  { filter: NO_FILTER, order: CHRONOLOGICAL },
  { filter: NO_FILTER, order: [{ column: 'user', direction: 'ascending' }] },
  { filter: NO_FILTER, order: [{ column: 'details', direction: 'descending' }] },
  { filter: { search: { include: ['MARKER'], exclude: [] } }, order: CHRONOLOGICAL },
  { filter: { user: { include: ['Zoé'], exclude: [] } }, order: [{ column: 'id', direction: 'ascending' }] },
  {
    filter: { status: { include: [], exclude: ['success'] } },
    order: [{ column: 'action', direction: 'ascending' }],
  },
];

async function open(path: string): Promise<LiveSession> {
  const live = new LiveSession(folders.temporary);
  await live.session.sources.open(path);
  return live;
}

/** All that a page can see of the events. */
async function everything(live: LiveSession) {
  const seen = [];
  for (const view of VIEWS) {
    const { total, rows } = await live.call('events.page', { ...view, offset: 0, limit: 500 });
    seen.push(total, rows, sorted(await live.call('events.facets', { filter: view.filter })));
  }
  const { sourceId: _, ...report } = await live.call('completeness.check');
  return [...seen, report];
}

/** Values of the same frequency may come in any order. */
function sorted(facets: Facets) {
  return Object.fromEntries(
    Object.entries(facets).map(([field, values]) => [
      field,
      values.map(({ value, count }) => JSON.stringify([count, value])).sort(),
    ]),
  );
}

/** What is shown after a refresh must be what a program that is started now would show. */
async function expectShownAsNow(live: LiveSession, path: string): Promise<void> {
  const fresh = await open(path);
  expect(await everything(live)).toEqual(await everything(fresh));
  await fresh.close();
}

const CHANGES: readonly [what: string, change: (server: Database) => void][] = [
  [
    'new events, of a user, an address and words not seen before',
    (server) => logIn(server, 'Zoé', 'zoé', 'system'),
  ],
  [
    'retention, which deletes the oldest',
    (server) => {
      server.exec('DELETE FROM audit_log WHERE id <= 200');
      logIn(server, 'Zoé');
    },
  ],
  [
    'a deleted account, whose events lose their user id',
    (server) => {
      server.exec(
        'DELETE FROM users WHERE id = (SELECT user_id FROM audit_log WHERE user_id IS NOT NULL LIMIT 1)',
      );
      logIn(server, 'Zoé');
    },
  ],
  [
    'a restored backup, which gives the same ids to other events',
    (server) => {
      server.exec(
        "DELETE FROM audit_log WHERE id > 480; UPDATE sqlite_sequence SET seq = 480 WHERE name = 'audit_log'",
      );
      logIn(server, ...Array.from({ length: 30 }, (_, i) => `after ${i}`));
    },
  ],
  ['every event deleted', (server) => server.exec('DELETE FROM audit_log')],
];

test.each(CHANGES)('a refresh shows everything as it is now after %s', async (_what, change) => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  logIn(server, 'first');
  const live = await open(path);
  await everything(live);
  change(server);
  await live.call('source.refresh');
  await expectShownAsNow(live, path);
  logIn(server, 'last');
  await live.call('source.refresh');
  await expectShownAsNow(live, path);
});

test('a refresh shows that an event in the middle of a long log was changed by hand', async () => {
  const path = makeDatabase(folders.evidence, { events: 3_000 });
  const server = openAsServer(path);
  logIn(server, 'first');
  const live = await open(path);
  await everything(live);
  server.exec("UPDATE audit_log SET username = 'Zoé', status = 'fatal' WHERE id = 1503");
  await live.call('source.refresh');
  await expectShownAsNow(live, path);
});

test('a followed log that has grown is searched for ligatures among its old events and its new ones', async () => {
  const path = makeDatabase(folders.evidence, { events: 10_500 });
  const server = openAsServer(path);
  server.exec("UPDATE audit_log SET details = 'an o\ufb00er' WHERE id IN (5, 10300)");
  const live = await open(path);
  await live.call('source.follow', { enabled: true });
  const find = async () => {
    const filter = { search: { include: ['offer'], exclude: [] } };
    return (await live.call('events.page', { filter, order: CHRONOLOGICAL, offset: 0, limit: 9 })).total;
  };
  expect(await find()).toBe(2);
  logIn(server, 'o\ufb00er');
  await live.next('source.changed');
  await live.call('source.refresh');
  expect(await find()).toBe(3);
});

test('what Follow has read stays out of sight until the refresh', async () => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  const live = await open(path);
  const before = await everything(live);
  await live.call('source.follow', { enabled: true });
  logIn(server, 'Zoé', 'a marker');
  expect(await live.next('source.changed')).toEqual({ state: 'changed', newEvents: 2 });
  expect(await everything(live)).toEqual(before);
});

test.each(CHANGES)('Follow tells of %s', async (_what, change) => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  logIn(server, 'first');
  const live = await open(path);
  const lastId = 501;
  await live.call('source.follow', { enabled: true });
  change(server);
  const newEvents = server.prepare('SELECT count(*) FROM audit_log WHERE id > ?').pluck().get(lastId);
  expect(await live.next('source.changed')).toEqual({ state: 'changed', newEvents });
});

test('refreshing twice at once shows the source as it is', async () => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  logIn(server, 'first');
  const live = await open(path);
  logIn(server, 'second');
  const call = vi.spyOn(StoreClient.prototype, 'call');
  const refreshed = await Promise.all(Array.from({ length: 4 }, () => live.call('source.refresh')));
  expect(refreshed.map(({ eventCount }) => eventCount)).toEqual([502, 502, 502, 502]);
  expect(call.mock.calls.map(([name]) => name)).toEqual(['stage', 'adopt']);
  expect((await live.call('source.current'))?.eventCount).toBe(502);
});

test('a refresh disturbs no check, search or look at provenance that is under way', async () => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  const live = await open(path);
  const { sourceId } = (await live.call('source.current')) ?? {};
  await live.call('source.follow', { enabled: true });
  logIn(server, 'Zoé');
  await live.next('source.changed');
  const view = {
    filter: { search: { include: ['é'], exclude: [] } },
    order: CHRONOLOGICAL,
    offset: 0,
    limit: 1,
  };
  const [report, provenance, page, adopted] = await Promise.all([
    live.call('completeness.check'),
    live.call('source.provenance'),
    live.call('events.page', view),
    live.session.sources.store().call('adopt', undefined),
  ]);
  expect([report.sourceId, provenance.sourceId, page.sourceId]).toEqual([sourceId, sourceId, sourceId]);
  expect([report.eventCount, adopted.eventCount]).toEqual([500, 501]);
  expect((await live.call('events.page', view)).total).toBe(page.total + 1);
  expect(live.eventsNamed('source.lost')).toEqual([]);
  await vi.waitFor(() => expect(readdirSync(folders.temporary)).toHaveLength(1));
});

test('a check of what is shown now does not answer for what was shown before', async () => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  const live = await open(path);
  // The first check is under way until it is given up.
  vi.spyOn(StoreClient.prototype, 'call').mockImplementationOnce((_operation, _input, options) => {
    const givenUp = Promise.withResolvers<never>();
    options?.signal?.addEventListener('abort', () => givenUp.reject(new AppError('cancelled')));
    return givenUp.promise;
  });
  const before = live.call('completeness.check').then(
    ({ eventCount }) => eventCount,
    ({ code }) => code as string,
  );
  logIn(server, 'Zoé');
  const { sourceId } = await live.call('source.refresh');
  const now = live.call('completeness.check');
  expect(await live.call('completeness.check')).toMatchObject({ sourceId, eventCount: 501 });
  expect(await now).toMatchObject({ sourceId });
  expect(await before).toBe('cancelled');
});

test('an export across a refresh writes what it began with', async () => {
  const path = makeDatabase(folders.evidence, { events: 5_000, state: 'wal' });
  const live = await open(path);
  const { eventCount } = (await live.call('source.current')) ?? {};
  const resume = live.holdExports();
  await live.call('export.start', { ...CSV, format: 'json', filter: NO_FILTER, order: CHRONOLOGICAL });
  const server = openAsServer(path);
  server.exec('DELETE FROM audit_log WHERE id <= 4000');
  logIn(server, 'Zoé');
  await live.call('source.refresh');
  expect((await live.call('source.current'))?.eventCount).not.toBe(eventCount);
  resume();
  const { fileName, written } = await live.next('export.finished');
  expect(written).toBe(eventCount);
  const events = JSON.parse(readFileSync(join(folders.temporary, fileName), 'utf8')) as { id: number }[];
  expect(events.map(({ id }) => id)).toEqual(Array.from({ length: written }, (_, i) => written - i));
  await live.close();
  expect(readdirSync(folders.temporary)).toEqual([fileName]);
});

test('news that a closed source still had to tell is not told of the next one', async () => {
  const path = makeDatabase(folders.evidence);
  const server = openAsServer(path);
  const live = await open(path);
  await live.call('source.follow', { enabled: true });
  const { call } = StoreClient.prototype;
  const staging = Promise.withResolvers<void>();
  const reopened = Promise.withResolvers<void>();
  vi.spyOn(StoreClient.prototype, 'call').mockImplementation(async function (this: StoreClient, ...args) {
    if (args[0] === 'stage') {
      staging.resolve();
      await reopened.promise;
    }
    return call.apply(this, args) as never;
  });
  logIn(server, 'somebody');
  await staging.promise;
  await live.session.sources.open(makeDatabase(folders.temporary));
  live.skipEvents();
  reopened.resolve();
  await setTimeout(A_MOMENT_MS);
  expect(live.eventsNamed('source.changed')).toEqual([]);
});
