import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { createAuditDatabase } from '../fixtures/generate-database.ts';
import { activeRow, expectShown, gridOf, headerOf, rowOf } from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

const EVENTS = 120_000;

test('of 120,000 events only those in sight are in the page, the last one is a key away, and all are checked', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({
    evidence: (folder) => {
      const path = join(folder, 'backups.db');
      createAuditDatabase(path, { events: EVENTS, days: 170 });
      return path;
    },
  });
  await expectShown(page, EVENTS);
  const grid = gridOf(page);
  const rows = grid.getByRole('row');
  const oldest = readStoredEvents(database, 'ORDER BY timestamp, id LIMIT 2');
  await grid.focus();
  await page.keyboard.press('End');
  await expect.poll(() => activeRow(page)).toBe(EVENTS);
  await expect(rowOf(page, oldest[0]?.id ?? 0)).toBeInViewport();
  await expect(rowOf(page, oldest[0]?.id ?? 0)).toHaveAttribute('aria-rowindex', String(EVENTS + 1));
  expect(await rows.count()).toBeLessThan(100);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Event ${oldest[1]?.id}`, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await headerOf(page, 'ID').getByRole('button').click();
  await expect(headerOf(page, 'ID')).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Home');
  const lowest = readStoredEvents(database, 'ORDER BY id LIMIT 1')[0]?.id ?? 0;
  await expect(rowOf(page, lowest)).toBeInViewport();
  expect(await rows.count()).toBeLessThan(100);
  await expect(page.locator('[data-findings]')).toBeVisible();
});

test('the wheel leads past every event, however much it turned at once', async ({ openViewer }) => {
  const events = 300_000;
  const { page } = await openViewer({
    evidence: (folder) => {
      const path = join(folder, 'backups.db');
      createAuditDatabase(path, { events: 1 });
      const db = new Database(path);
      db.exec(`WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ${events})
        INSERT INTO audit_log (timestamp, action, category, status)
        SELECT datetime('2026-01-01', i || ' seconds'), 'login', 'auth', 'success' FROM n`);
      db.close();
      return path;
    },
  });
  await expectShown(page, events);
  const grid = gridOf(page);
  await grid.evaluate((element) => {
    element.scrollTop = element.scrollHeight / 2;
  });
  await expect.poll(async () => (await firstInSight(page)).row).toBeGreaterThan(100_000);
  const { row, height } = await firstInSight(page);
  await grid.hover();
  await page.mouse.wheel(0, 100 * height);
  await expect.poll(async () => (await firstInSight(page)).row).toBe(row + 100);
});

/** Number and height of the first row below the header that is wholly in sight. */
function firstInSight(page: Page): Promise<{ readonly row: number; readonly height: number }> {
  return gridOf(page).evaluate((grid) => {
    const top = grid.querySelector('[role=columnheader]')?.getBoundingClientRect().bottom ?? 0;
    const rows = [...grid.querySelectorAll<HTMLElement>('[data-row]')]
      .map((row) => ({ row: Number(row.dataset.row), box: row.getBoundingClientRect() }))
      .filter(({ box }) => box.top >= top - 1)
      .sort((a, b) => a.row - b.row);
    return { row: rows[0]?.row ?? -1, height: rows[0]?.box.height ?? 0 };
  });
}
