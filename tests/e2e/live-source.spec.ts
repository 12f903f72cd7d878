import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { smallDatabase } from '../support/evidence.ts';
import { expectShown, gridOf } from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

/** A database in a folder that its server goes on writing to, beside the evidence that must stay as it is. */
function liveDatabase(evidence: string): string {
  const folder = join(dirname(evidence), 'live');
  mkdirSync(folder);
  return smallDatabase(folder);
}

/** Writes events as a server does: in WAL mode, and stops. */
function write(path: string, eventCount: number): void {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  const insert = db.prepare(
    "INSERT INTO audit_log (timestamp, action, category, status) VALUES (datetime('now'), 'logout', 'auth', 'success')",
  );
  for (let written = 0; written < eventCount; written++) insert.run();
  db.close();
}

function firstRowOf(page: Page) {
  return page.locator('[data-row="0"]');
}

test('Follow counts new events, and nothing moves until they are wanted; F5 reads them once', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: liveDatabase });
  const total = readStoredEvents(database).length;
  await expectShown(page, total);
  const newest = (await firstRowOf(page).textContent()) ?? '';
  const follow = page.getByRole('switch', { name: 'Follow' });
  await follow.click();
  await expect(follow).toHaveAttribute('aria-checked', 'true');

  write(database, 3);
  const pill = page.getByRole('button', { name: '3 new events' });
  await expect(pill).toBeVisible();
  await expect(firstRowOf(page)).toHaveText(newest);
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', String(total + 1));
  await pill.click();
  await expectShown(page, total + 3);
  await expect(firstRowOf(page)).toContainText('logout');
  await expect(pill).toBeHidden();

  await follow.click();
  write(database, 1);
  await page.keyboard.press('F5');
  await expectShown(page, total + 4);
});

test('a source that vanishes is said to, and what was loaded stays readable', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: liveDatabase });
  const total = readStoredEvents(database).length;
  await expectShown(page, total);
  renameSync(database, `${database}.elsewhere`);
  await expect(page.getByText('The database is no longer where it was.')).toBeVisible();
  await gridOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Event', exact: true })).toBeVisible();
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', String(total + 1));
});
