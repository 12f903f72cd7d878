import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createAuditDatabase } from '../fixtures/generate-database.ts';
import { holdCalls } from '../support/hold-calls.ts';
import { activeRow, expectShown, gridOf, rowOf, search } from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

const EVENTS = 40_000;
/** Less than this many hits are shown before all of them are known. */
const FIRST_HITS = 100;

test.skip(({ host }) => host === 'desktop', 'a call can be held back on its way to a server only');

/** Holds back what the page is answered about views with a search, until it is let go. */
function holdPages(page: Page): Promise<() => void> {
  return holdCalls(page, (body) => body.includes('events.page') && body.includes('"search"'));
}

test('the first hits of a search are shown while it is under way, and stay where they are when it is over', async ({
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
  const letGo = await holdPages(page);
  await search(page, 'failure');
  const grid = gridOf(page);
  const status = page.getByRole('contentinfo').getByRole('status');
  await expect(status).toHaveText(/^Searching… [\d,]+ found so far$/);
  await expect(status, 'not announced before it is certain').toHaveAttribute('aria-busy', 'true');
  await expect(grid).toHaveAttribute('aria-busy', 'true');
  await expect(grid).toHaveAttribute('aria-rowcount', String(FIRST_HITS + 1));
  const hits = readStoredEvents(database, "WHERE status = 'failure' ORDER BY timestamp DESC, id DESC");
  await expect(rowOf(page, hits[0]?.id ?? 0)).toBeInViewport();
  await grid.focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const place = await activeRow(page);
  const scrolledTo = await grid.evaluate((element) => element.scrollTop);
  expect(scrolledTo).toBeGreaterThan(0);

  letGo();
  await expect(grid).toHaveAttribute('aria-busy', 'false');
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(FIRST_HITS + 1);
  await expect(status).toHaveText(/ of 40,000 events$/);
  await expect(status).toHaveAttribute('aria-busy', 'false');
  expect(await activeRow(page)).toBe(place);
  expect(await grid.evaluate((element) => element.scrollTop)).toBe(scrolledTo);
  await expect(rowOf(page, hits[place - 1]?.id ?? 0)).toBeInViewport();
});
