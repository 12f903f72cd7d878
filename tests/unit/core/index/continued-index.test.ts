import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { appendToIndex, buildIndex } from '../../../../electron/core/index/build-index.ts';
import { inspectEventTable } from '../../../../electron/core/store/event-table.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { IDLE } from '../support/call-context.ts';
import { provideFolder } from '../support/provide-store.ts';
import { changeDatabase, insertRow } from '../support/write-audit-database.ts';

const folder = provideFolder();
const NEW_EVENT = { username: 'Zoé', action: 'login', category: 'auth', status: 'new' };
let template = '';
beforeAll(() => {
  template = createAuditDatabase(join(folder.path, 'template.db'), { state: 'rollback', events: 3_000 }).path;
});

/** The index appended to after a change of the database; undefined where it has to be built anew. */
async function appendAfter(change: (db: Database.Database) => void) {
  const path = join(folder.path, 'backups.db');
  copyFileSync(template, path);
  const db = new Database(path);
  try {
    const table = inspectEventTable(db, {});
    const before = await buildIndex(db, table, IDLE);
    changeDatabase(path, (writer) => {
      change(writer);
      insertRow(writer, NEW_EVENT);
    });
    const built = await buildIndex(db, table, IDLE);
    const appended = await appendToIndex(before, db, table, IDLE);
    return { before, built, appended };
  } finally {
    db.close();
  }
}

test('new rows are appended, and what was built before does not change', async () => {
  const { before, built, appended } = await appendAfter(() => {});
  expect(appended?.index).toEqual(built.index);
  expect(appended?.builder).toBe(before.builder);
  expect(before.index.count).toBe(3_000);
  expect(before.index.status.column.codes).toHaveLength(3_000);
  expect(before.index.user.dictionary.entries.some(({ username }) => username === 'Zoé')).toBe(false);
});

test.each<[string, string]>([
  ['are gone from the beginning', 'DELETE FROM audit_log WHERE id < 50'],
  ['are gone from the middle', 'DELETE FROM audit_log WHERE id = 1500'],
  ['are gone from the end', 'DELETE FROM audit_log WHERE id = 3000'],
  [
    'lost their user id',
    'UPDATE audit_log SET user_id = NULL WHERE id = (SELECT max(id) FROM audit_log WHERE user_id IS NOT NULL AND id < 2000)',
  ],
  ...[
    "timestamp = '2020-01-01 00:00:00'",
    "timestamp = 'soon'",
    "username = 'other'",
    "user_id = 'other'",
    "action = 'other'",
    "category = 'other'",
    "status = 'other'",
    "target_type = 'other'",
    "target_id = 'other'",
    "ip_address = '0.0.0.0'",
  ].map((change): [string, string] => [
    `are others: ${change}`,
    `UPDATE audit_log SET ${change} WHERE id = 2987`,
  ]),
])('nothing is appended where rows %s', async (_what, sql) => {
  const { appended, built } = await appendAfter((db) => db.exec(sql));
  expect(appended).toBeUndefined();
  expect(built.index.count).toBeGreaterThan(2_900);
});

test('nothing is appended where all rows were changed but the newest', async () => {
  const { appended } = await appendAfter((db) =>
    db.exec("UPDATE audit_log SET username = 'x' WHERE id < 2400"),
  );
  expect(appended).toBeUndefined();
});
