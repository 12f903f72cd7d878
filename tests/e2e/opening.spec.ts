import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import Database from 'better-sqlite3';
import { snapshotFolder } from '../fixtures/folder-snapshot.ts';
import { createAuditDatabase } from '../fixtures/generate-database.ts';
import { WAL_STATES } from '../fixtures/wal-states.ts';
import { SAMPLE } from '../support/evidence.ts';
import { expectShown, readShownIds } from '../support/screen.ts';
import { idsOf, readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

test('the welcome screen opens the sample', async ({ openViewer }) => {
  const { page } = await openViewer({ evidence: null });
  await expect(page.getByRole('heading', { name: 'Audit Viewer for duplistatus' })).toBeVisible();
  await page.getByRole('button', { name: 'Open the sample' }).click();
  await expectShown(page, readStoredEvents(SAMPLE).length);
});

for (const state of WAL_STATES) {
  test(`a database in the state ${state} shows every committed event and stays as it was`, async ({
    openViewer,
  }) => {
    let eventCount = 0;
    const { page, database, folders, before } = await openViewer({
      evidence: (folder) => {
        const path = join(folder, 'backups.db');
        ({ eventCount } = createAuditDatabase(path, { events: 40, days: 3, state }));
        return path;
      },
    });
    await expectShown(page, eventCount);
    expect(await readShownIds(page)).toEqual(idsOf(readStoredEvents(database)));
    expect(snapshotFolder(folders.evidence)).toEqual(before);
  });
}

test('an empty audit log says that it is empty', async ({ openViewer }) => {
  const { page } = await openViewer({
    evidence: (folder) => {
      const path = join(folder, 'backups.db');
      copyFileSync(SAMPLE, path);
      const db = new Database(path);
      db.exec('PRAGMA journal_mode = DELETE; DELETE FROM audit_log');
      db.close();
      return path;
    },
  });
  await expect(page.getByRole('heading', { name: 'The audit log is empty' })).toBeVisible();
});

/** Files that are refused, with what the user is told: what happened and what to do. */
const REFUSED: readonly (readonly [string, (path: string) => void, string, string])[] = [
  [
    'a text file',
    (path) => writeFileSync(path, 'no database\n'.repeat(100)),
    'is not a SQLite database',
    'Choose',
  ],
  ['a file of 0 bytes', (path) => writeFileSync(path, ''), 'is empty (0 bytes)', 'Copy the database again.'],
  ['a folder', (path) => mkdirSync(path), 'is a folder, not a database', 'Choose the database inside it'],
  [
    'a database without an audit log',
    (path) => changeDatabase(path, 'CREATE TABLE other (a)'),
    'holds no audit log',
    'schema 4.0',
  ],
  [
    'an audit log that is a view',
    (path) => changeDatabase(path, 'CREATE VIEW audit_log AS SELECT 1 AS id'),
    'the audit log is not a table',
    'a view can show anything',
  ],
  [
    'random bytes where the header should be',
    (path) => writeFileSync(path, Buffer.from(readFileSync(SAMPLE)).fill(0xa5, 0, 4_096)),
    'not a SQLite database',
    'Choose',
  ],
  [
    'a database cut short in its first page',
    (path) => {
      copyFileSync(SAMPLE, path);
      truncateSync(path, 50);
    },
    'backups.db',
    '',
  ],
];

function changeDatabase(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

for (const [what, make, happened, advice] of REFUSED) {
  test(`${what} is refused with a clear message`, async ({ readRefusal }) => {
    const told = await readRefusal((folder) => {
      const path = join(folder, 'backups.db');
      make(path);
      return path;
    });
    expect(told).toContain(happened);
    expect(told).toContain(advice);
    expect(told).not.toMatch(/undefined|\{\{|SQLITE_|at .*\.[jt]s/);
  });
}
