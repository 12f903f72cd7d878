import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { createAuditDatabase } from '../fixtures/generate-database.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { gridOf, paneOf } from '../support/screen.ts';
import { test } from '../support/viewer.ts';

const completeness = (page: Page) => page.getByRole('button', { name: /^Completeness: / });

function makeDatabase(folder: string, change = ''): string {
  const { path } = createAuditDatabase(join(folder, 'backups.db'), { events: 3_000, state: 'rollback' });
  const db = new Database(path);
  db.exec(change);
  db.close();
  return path;
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not on screen');
  return box;
}

test('provenance: nothing on the page moves, and the focus comes back', async ({ viewer }) => {
  const { page } = viewer;
  const mark = page.getByRole('button', { name: 'read-only' });
  const parts = [mark, gridOf(page), completeness(page)];
  await expect(completeness(page)).toBeVisible();
  const before = await Promise.all(parts.map(boxOf));
  await mark.click();
  await page.getByRole('button', { name: 'Provenance…' }).click();
  await expect(page.getByRole('dialog', { name: 'Provenance' })).toContainText('SHA-256');
  const during = await Promise.all([gridOf(page), completeness(page)].map(boxOf));
  expect(during).toEqual(before.slice(1));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test('completeness: a finding leads to the events around it, in the middle of the table', async ({
  openViewer,
}) => {
  const { page } = await openViewer({
    evidence: (folder) => makeDatabase(folder, 'DELETE FROM audit_log WHERE id BETWEEN 1500 AND 1509'),
  });
  await completeness(page).click();
  const report = page.getByRole('dialog', { name: 'Completeness' });
  await expect(report).toContainText('10 ids are missing in between');
  await report.getByRole('button', { name: 'Show the events around ids 1500 – 1509' }).click();
  await expect(report).toHaveCount(0);
  await expect(paneOf(page)).toContainText('1499');
  const row = gridOf(page).getByRole('row', { selected: true });
  await expect(row).toBeInViewport();
  const distanceFromMiddle = async () => {
    const [grid, { y, height }] = [await boxOf(gridOf(page)), await boxOf(row)];
    return Math.abs((y + height / 2 - grid.y) / grid.height - 0.525);
  };
  await expect.poll(distanceFromMiddle).toBeLessThan(0.125);
});

test('a damaged log says so all the time, leads to the report, and its exports say it too', async ({
  openViewer,
}) => {
  const viewer = await openViewer({
    evidence: (folder) => {
      const path = makeDatabase(folder);
      truncateSync(path, 200 * 4_096);
      return path;
    },
  });
  const { page } = viewer;
  await expect(page.getByText('Part of this log cannot be read.')).toBeVisible();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'What is missing?' }).click();
  const report = page.getByRole('dialog', { name: 'Completeness' });
  await expect(report).toContainText('cannot be read');
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await viewer.export('json');
  const notices = page.getByRole('region', { name: 'Notifications' });
  await expect(notices).toContainText('Part of the database cannot be read, and is not in this file.');
});
