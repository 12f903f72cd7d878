import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EventStore } from '../../../../electron/core/store/event-store.ts';
import { AUDIT_INDEXES, SCHEMA } from '../../../fixtures/schema.ts';
import { IDLE } from '../support/call-context.ts';
import { checkStore } from '../support/check-store.ts';
import { hideLastCells, tablePages } from '../support/damage.ts';
import { openStore, provideFolder, shownIds } from '../support/provide-store.ts';
import { ordinaryRows, writeAuditDatabase } from '../support/write-audit-database.ts';

const EVENTS = 400;
const HIDDEN = 3;
const folder = provideFolder();

/** Opens a log with a leaf page that says it has fewer rows than it has. Answers the first and the last id that are hidden. */
async function openWithHiddenRows(place: number, schema: string) {
  const path = writeAuditDatabase(join(folder.path, `${randomUUID()}.db`), ordinaryRows(EVENTS), schema);
  const { leaves } = tablePages(path);
  const at = place < 0 ? leaves.length + place : place;
  const lastId = leaves.slice(0, at + 1).reduce((sum, { cells }) => sum + cells, 0);
  hideLastCells(path, leaves[at]?.number ?? 0, HIDDEN);
  return { store: await openStore(path), firstId: `${lastId - HIDDEN + 1}`, lastId: `${lastId}` };
}

const kindsFoundIn = async (store: EventStore) =>
  (await checkStore(store)).findings.map(({ kind }) => kind).toSorted();

describe('rows that vanish without an error', () => {
  test.each([
    ['at the beginning', 0],
    ['in the middle', 2],
    ['at the end', -1],
  ])('%s are missed by an index of the table, and named', async (_place, place) => {
    const { store, firstId, lastId } = await openWithHiddenRows(place, SCHEMA + AUDIT_INDEXES);
    expect(await shownIds(store)).toHaveLength(EVENTS - HIDDEN);
    expect(store.summary().isDamaged).toBe(true);
    expect(await store.hasLosses(IDLE)).toBe(true);
    const { findings } = await checkStore(store);
    const unreadable = findings.find(({ kind }) => kind === 'unreadable-events');
    expect(unreadable).toMatchObject({ count: HIDDEN, places: [{ firstId, lastId }] });
    expect(await kindsFoundIn(store)).toEqual(['page-damage', 'unreadable-events']);
    store.close();
  });

  test('are found by SQLite’s own check where the table has no index', async () => {
    const { store } = await openWithHiddenRows(2, SCHEMA);
    expect(store.summary().isDamaged).toBe(false);
    expect(await store.hasLosses(IDLE)).toBe(true);
    expect(await kindsFoundIn(store)).toEqual(['missing-middle', 'page-damage']);
    store.close();
  });
});

test.each([
  ['with indexes', SCHEMA + AUDIT_INDEXES],
  ['without', SCHEMA],
])('nothing is lost of a sound table %s', async (_with, schema) => {
  const rows = ordinaryRows(EVENTS);
  const store = await openStore(writeAuditDatabase(join(folder.path, `${randomUUID()}.db`), rows, schema));
  expect([store.summary().isDamaged, await store.hasLosses(IDLE)]).toEqual([false, false]);
  expect(await kindsFoundIn(store)).toEqual([]);
  store.close();
});

test('an index that has lost entries of its own takes nothing from the events', async () => {
  const path = writeAuditDatabase(
    join(folder.path, `${randomUUID()}.db`),
    ordinaryRows(EVENTS),
    SCHEMA + AUDIT_INDEXES,
  );
  for (const index of ['idx_audit_status', 'idx_audit_timestamp'])
    hideLastCells(path, tablePages(path, index).leaves[0]?.number ?? 0, HIDDEN);
  const store = await openStore(path);
  expect(await shownIds(store)).toHaveLength(EVENTS);
  expect(await store.hasLosses(IDLE)).toBe(false);
  store.close();
});
