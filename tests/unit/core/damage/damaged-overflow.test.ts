import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import { checkStore } from '../support/check-store.ts';
import { damagePage, tablePages } from '../support/damage.ts';
import { openStore, provideFolder, shownIds } from '../support/provide-store.ts';
import { ordinaryRows, writeAuditDatabase } from '../support/write-audit-database.ts';

const LARGE = { username: 'marie', details: `{"long":"${'x'.repeat(20_000)}"}`, ip_address: '10.0.0.1' };
const folder = provideFolder();

test('an event whose details run onto a damaged page keeps everything before that', async () => {
  const rows = ordinaryRows(60).map((row, i) => (i === 29 ? { ...row, ...LARGE } : row));
  const path = writeAuditDatabase(join(folder.path, 'overflow.db'), rows);
  damagePage(path, tablePages(path).overflow[2] as number);
  const store = await openStore(path);
  expect(await shownIds(store)).toHaveLength(60);
  expect(store.events.detail('30')).toMatchObject({
    timestamp: '2026-05-01 10:00:29',
    username: 'marie',
    action: 'login',
    details: null,
    ipAddress: null,
    status: null,
  });
  expect(store.events.detail('31')).toMatchObject({ details: '{"second":30}', status: 'success' });
  expect(await shownIds(store, { user: { include: ['marie'], exclude: [] } })).toEqual(['30']);
  const { rows: page } = await store.events.page(NO_FILTER, CHRONOLOGICAL, 0, 60);
  expect(page.map(({ details }) => details)).toContain('{"second":28}');
  const { findings } = await checkStore(store);
  expect(findings.find(({ kind }) => kind === 'unreadable-events')).toMatchObject({
    count: 1,
    places: [{ firstId: '30', lastId: '30' }],
  });
  expect(findings.map(({ kind }) => kind)).not.toContain('required-value-missing');
  store.close();
});
