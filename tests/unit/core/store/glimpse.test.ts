import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { EventStore } from '../../../../electron/core/store/event-store.ts';
import { openEvidence } from '../../../../electron/core/store/evidence.ts';
import { Glimpse } from '../../../../electron/core/store/glimpse.ts';
import { NO_FILTER } from '../../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../../shared/event-order.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { IDLE } from '../support/call-context.ts';
import { provideFolder } from '../support/provide-store.ts';

const folder = provideFolder();

/** A log that looks larger than it is: its lowest and highest row ids decide whether a glimpse is worth while. */
function createLog(name: string, change = ''): string {
  const path = join(folder.path, name);
  createAuditDatabase(path, { state: 'rollback', events: 1_200 });
  const db = new Database(path);
  db.exec(`UPDATE audit_log SET id = -100000 WHERE id = 1; ${change}`);
  db.close();
  return path;
}

async function take(path: string) {
  const evidence = await openEvidence(path);
  return { evidence, glimpse: Glimpse.take(evidence, 'test') };
}

test('shows the newest events as the store does when all have been read', async () => {
  const { evidence, glimpse } = await take(createLog('large.db'));
  const store = await EventStore.open(evidence, 'test', IDLE);
  const page = glimpse?.page(NO_FILTER, CHRONOLOGICAL, 0, 100);
  expect(page?.rows).toEqual((await store.events.page(NO_FILTER, CHRONOLOGICAL, 0, 100)).rows);
  expect(page?.total).toBe(500);
  expect(glimpse?.page(NO_FILTER, CHRONOLOGICAL, 450, 100)?.rows).toEqual(
    (await store.events.page(NO_FILTER, CHRONOLOGICAL, 450, 50)).rows,
  );
  const id = page?.rows[7]?.id ?? '';
  expect(glimpse?.detail(id)).toEqual(store.events.detail(id));
  expect(glimpse?.summary()).toMatchObject({ isIndexed: false, eventCount: 500 });
  expect(glimpse?.summary().lastTime).toBe(store.summary().lastTime);
  store.close();
});

test('leaves to the store whatever takes more than the newest events', async () => {
  const { evidence, glimpse } = await take(createLog('more.db'));
  const failures = { status: { include: ['failure'], exclude: [] } };
  expect(glimpse).toBeDefined();
  expect(glimpse?.page(failures, CHRONOLOGICAL, 0, 10)).toBeUndefined();
  expect(glimpse?.page(NO_FILTER, [{ column: 'user', direction: 'ascending' }], 0, 10)).toBeUndefined();
  expect(glimpse?.detail('2')).toBeUndefined();
  evidence.close();
});

const NEWEST = 'id = (SELECT max(id) FROM audit_log)';

test.each([
  ['a timestamp that is no date', `UPDATE audit_log SET timestamp = 'yesterday' WHERE ${NEWEST}`],
  ['a timestamp of another form', `UPDATE audit_log SET timestamp = '2029-01-01T00:00:00Z' WHERE ${NEWEST}`],
  ['no index on the timestamps', 'DROP INDEX idx_audit_timestamp'],
  ['no timestamps', 'DROP INDEX idx_audit_timestamp; ALTER TABLE audit_log DROP COLUMN timestamp'],
])('there is none with %s', async (name, change) => {
  const { evidence, glimpse } = await take(createLog(`${name}.db`, change));
  expect(glimpse).toBeUndefined();
  evidence.close();
});

test('there is none of a small log', async () => {
  const path = join(folder.path, 'small.db');
  createAuditDatabase(path, { state: 'rollback', events: 100 });
  const { evidence, glimpse } = await take(path);
  expect(glimpse).toBeUndefined();
  evidence.close();
});
