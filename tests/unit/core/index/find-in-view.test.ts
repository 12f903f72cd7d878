import { expect, test } from 'vitest';
import { findInView, nearestInView } from '../../../../electron/core/index/find-in-view.ts';
import { TimeColumn } from '../../../../electron/core/index/time-column.ts';
import { NO_FILTER } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { provideStore } from '../support/provide-store.ts';

const opened = provideStore((path) => createAuditDatabase(path, { state: 'rollback', events: 700 }));

/** Rows 1, 3 and 4 of a view of five are hits. */
const VIEW = Uint32Array.of(4, 0, 2, 1, 3);
const HITS = Uint8Array.of(1, 1, 0, 1, 0);

test.each([
  ['next', -1, 1, 1],
  ['next', 1, 3, 2],
  ['next', 2, 3, 2],
  ['next', 4, 1, 1],
  ['previous', 4, 3, 2],
  ['previous', 3, 1, 1],
  ['previous', 1, 4, 3],
] as const)('%s from row %i is row %i, hit %i of 3', (direction, from, row, rank) => {
  expect(findInView(VIEW, HITS, from, direction)).toEqual({ row, rank, count: 3 });
});

test('without a hit there is none', () => {
  expect(findInView(VIEW, new Uint8Array(5), 0, 'next')).toBeUndefined();
});

test('the nearest event, unreadable times aside', () => {
  const times = TimeColumn.timesOf([100, Number.NaN, 300, 0, 200]);
  expect(nearestInView(VIEW, times, 260)).toBe(2);
  expect(nearestInView(VIEW, times, 9_999)).toBe(2);
  expect(nearestInView(Uint32Array.of(1), times, 5)).toBeUndefined();
});

test('what is found step by step is what the search filter shows', async () => {
  const filter = { status: { include: [], exclude: ['success'] } };
  const expected = await opened.ids({ ...filter, search: { include: ['nas'], exclude: [] } });
  expect(expected.length).toBeGreaterThan(1);
  const found: string[] = [];
  for (let from = -1; found.length < expected.length; ) {
    const hit = await opened.store.events.find(filter, CHRONOLOGICAL, 'nas', from, 'next');
    expect(hit).toMatchObject({ rank: found.length + 1, count: expected.length });
    found.push(hit?.id ?? '');
    from = hit?.row ?? 0;
  }
  expect(found).toEqual(expected);
  expect(await opened.store.events.find(filter, CHRONOLOGICAL, 'nowhere to be found', 0, 'next')).toBeNull();
});

test('the nearest event of a view is named by its id and row', async () => {
  const [id] = opened.sql('SELECT CAST(id AS TEXT) FROM audit_log ORDER BY timestamp, id LIMIT 1');
  const nearest = await opened.store.events.nearest(
    NO_FILTER,
    [{ column: 'timestamp', direction: 'ascending' }],
    0,
  );
  expect(nearest).toEqual({ id, row: 0 });
});
