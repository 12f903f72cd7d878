import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL } from '../../../shared/event-order.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { openStore, provideFolder } from './support/provide-store.ts';

const folder = provideFolder();

function write(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

const LOG_IN =
  "INSERT INTO audit_log (username, action, category, status) VALUES ('Zoé', 'login', 'auth', 'success')";

test('events are read on from a later state whose index was built anew', async () => {
  const { path } = createAuditDatabase(join(folder.path, 'grown.db'), { events: 2_000 });
  const earlier = await openStore(path);
  const page = () => earlier.events.page(NO_FILTER, CHRONOLOGICAL, 1_500, 100);
  const expected = await page();
  write(path, LOG_IN);
  await expect(page()).rejects.toMatchObject({ code: 'source-changed' });
  const later = await openStore(path);
  expect(later.changesSince(earlier)).toEqual({ newEvents: 1, hasOtherChanges: false });
  earlier.continueIn(later);
  expect(await page()).toEqual(expected);
  earlier.close();
  later.close();
});

test('events are not read on from a state that lost some of them', async () => {
  const { path } = createAuditDatabase(join(folder.path, 'shrunk.db'), { events: 2_000 });
  const earlier = await openStore(path);
  write(path, `${LOG_IN}; DELETE FROM audit_log WHERE id = 7`);
  const later = await openStore(path);
  expect(later.changesSince(earlier)).toEqual({ newEvents: 1, hasOtherChanges: true });
  earlier.continueIn(later);
  expect(earlier.hasSuccessor).toBe(false);
  earlier.close();
  later.close();
});
