import { join } from 'node:path';
import { expect } from '@playwright/test';
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
