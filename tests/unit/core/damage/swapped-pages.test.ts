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
