import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import { checkStore } from '../support/check-store.ts';
import { swapPages, tablePages } from '../support/damage.ts';
import { openStore, provideFolder, shownIds } from '../support/provide-store.ts';
import { ordinaryRows, writeAuditDatabase } from '../support/write-audit-database.ts';

const folder = provideFolder();

test('events on pages that stand in each other’s place are all shown, in order and with their values', async () => {
  const path = writeAuditDatabase(join(folder.path, 'swapped.db'), ordinaryRows(400));
  const { leaves } = tablePages(path);
  swapPages(path, leaves[1]?.number ?? 0, leaves[3]?.number ?? 0);
  const store = await openStore(path);
  const ids = Array.from({ length: 400 }, (_, i) => String(400 - i));
  expect(await shownIds(store)).toEqual(ids);
  const { rows } = await store.events.page(NO_FILTER, CHRONOLOGICAL, 0, 500);
  expect(rows.map(({ details }) => details)).toEqual(ids.map((id) => `{"second":${Number(id) - 1}}`));
  for (const id of ids) expect(store.events.detail(id).details).toBe(`{"second":${Number(id) - 1}}`);
  for (const id of ids.filter((_, i) => i % 25 === 0))
    expect(
      await shownIds(store, { search: { include: [`"second":${Number(id) - 1}}`], exclude: [] } }),
    ).toEqual([id]);
  const { findings } = await checkStore(store);
  expect(findings.map(({ kind }) => kind)).toEqual(['page-damage']);
  store.close();
});

const MANY = 12_000;
const NOT_JSON = '{"second":';
const NO_OBJECT = '["a list"]';
const ODD_IDS = [30, 31, 6_000, 9_999, 10_000, 10_001, MANY - 31, MANY - 30];

/** A log read in more than one step, whose odd details are on pages that stand in the place of others in another step. */
function writeSwappedLog(name: string): string {
  const rows = ordinaryRows(MANY);
  for (const [place, id] of ODD_IDS.entries())
    rows[id - 1] = { ...rows[id - 1], details: place % 2 === 0 ? NOT_JSON : NO_OBJECT };
  const path = writeAuditDatabase(join(folder.path, name), rows);
  const { leaves } = tablePages(path);
  for (const place of [0, 1, 2])
    swapPages(path, leaves[place]?.number ?? 0, leaves.at(-1 - place)?.number ?? 0);
  return path;
}

test('odd details on pages out of order are each named once, by their own id', async () => {
  const store = await openStore(writeSwappedLog('odd-details.db'));
  const { findings } = await checkStore(store);
  const namedBy = (wanted: string) => {
    const finding = findings.find(({ kind }) => kind === wanted);
    return { count: finding?.count, ids: finding?.places.map(({ firstId }) => Number(firstId)) };
  };
  const every2nd = (from: number) => ODD_IDS.filter((_, place) => place % 2 === from);
  expect(namedBy('details-malformed')).toEqual({ count: 4, ids: every2nd(0) });
  expect(namedBy('details-not-object')).toEqual({ count: 4, ids: every2nd(1) });
  store.close();
});

test.each([
  ['ASCII', 'a list', 4],
  ['other', 'ŝeconds', 0],
  ['punctuation', '"second":', MANY - 4],
])('a search for %s text finds what is on pages out of order', async (_text, text, found) => {
  const store = await openStore(writeSwappedLog(`search-${found}.db`));
  expect(await shownIds(store, { search: { include: [text], exclude: [] } })).toHaveLength(found);
  store.close();
});
