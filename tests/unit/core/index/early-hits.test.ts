import { expect, test } from 'vitest';
import { EarlyHitsCollector } from '../../../../electron/core/index/early-hits.ts';
import type { EventFilter } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import { IDLE } from '../support/call-context.ts';
import { provideStore } from '../support/provide-store.ts';
import { changeDatabase, writeAuditDatabase } from '../support/write-audit-database.ts';

/** Several steps of a search; now and then an event that is written late, or without a time. */
const ROWS = 45_000;

const opened = provideStore((path) => {
  writeAuditDatabase(path, []);
  changeDatabase(path, (writer) =>
    writer.exec(`WITH RECURSIVE ids(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM ids WHERE id < ${ROWS})
      INSERT INTO audit_log (id, timestamp, action, category, status, username, details)
      SELECT id, iif(id % 997 = 0, 'never', datetime('2026-05-01', (id - iif(id % 101 = 0, 3000, 0)) || ' seconds')),
        'login', 'auth', iif(id % 3, 'success', 'failure'), iif(id % 7, 'marie', 'needle'),
        iif(id % 11 = 0, 'a needle', 'hay') || iif(id > 40000, '', ' of old') FROM ids`),
  );
});

const searching = (include: string[], exclude: string[] = []): EventFilter => ({
  search: { include, exclude },
});

/** The page with which the complete view begins. */
async function firstRows(filter: EventFilter, limit: number) {
  return (await opened.store.events.page(filter, CHRONOLOGICAL, 0, limit)).rows;
}

test.each<[name: string, filter: EventFilter]>([
  ['a text', searching(['needle'])],
  [
    'a text that few events have',
    { ...searching(['a needle']), status: { include: ['failure'], exclude: [] } },
  ],
  ['a text that the newest events do not have', searching(['of old'])],
  ['anything but a text', searching([], ['Hay'])],
  ['a time range', { ...searching(['Arie']), to: Date.UTC(2026, 4, 1, 8) }],
])('the first hits are those with which the complete view begins: %s', async (_name, filter) => {
  const early = await opened.store.events.firstHits(filter, 50);
  const { rows, total } = await opened.store.events.page(filter, CHRONOLOGICAL, 0, 50);
  expect(early?.rows).toEqual(rows);
  expect(early?.found).toBeLessThan(total);
});

test('of two texts both are found', async () => {
  const filter = searching(['needle', 'old'], ['hay']);
  const early = await opened.store.events.firstHits(filter, 20);
  expect(early?.rows ?? []).toEqual(await firstRows(filter, early === null ? 0 : 20));
});

test('nothing comes early where the answer is known, where nothing is searched, and where there are no hits', async () => {
  const known = searching(['hay o']);
  await opened.store.events.page(known, CHRONOLOGICAL, 0, 1);
  expect(await opened.store.events.firstHits(known, 10)).toBeNull();
  expect(await opened.store.events.firstHits({}, 10)).toBeNull();
  expect(await opened.store.events.firstHits(searching(['nowhere']), 10)).toBeNull();
});

test('asking for the first hits gives up no search that others wait for, and goes on with none', async () => {
  const filter = searching(['edle']);
  const [early, page] = await Promise.all([
    opened.store.events.firstHits(filter, 10),
    opened.store.events.page(filter, CHRONOLOGICAL, 0, 10),
  ]);
  expect(early?.rows).toEqual(page.rows);
  const controller = new AbortController();
  const cancelled = opened.store.events.firstHits(searching(['eedl']), 10_000, {
    ...IDLE,
    signal: controller.signal,
  });
  controller.abort(new Error('nobody waits'));
  await expect(cancelled).rejects.toThrow('nobody waits');
});

test('an event that is newer than what has been searched is waited for', () => {
  // The first event of the log has the newest time.
  const collector = new EarlyHitsCollector(Uint32Array.of(0, 3, 2, 1), 1);
  const hits = Uint8Array.of(0, 1, 1, 1);
  const searchTo = (searchedFrom: number) =>
    collector.advance([{ isWanted: true, soFar: { hits, searchedFrom } }]);
  searchTo(2);
  expect(collector.hits).toBeUndefined();
  searchTo(0);
  expect(collector.hits).toEqual({ positions: Uint32Array.of(3), found: 3 });
});
