import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createAuditDatabase } from '../fixtures/generate-database.ts';
import { holdCalls } from '../support/hold-calls.ts';
import { liveDatabase, writeEvents } from '../support/live-database.ts';
import { type RowWork, rowWorkOf, watchRows } from '../support/row-work.ts';
import { activeRow, expectShown, gridOf, paneOf } from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

const EVENTS = 1_000;
const PAGE_ROWS = 100;
const ROW_HEIGHT_PX = 30;

function thousandEvents(folder: string): string {
  const path = join(folder, 'backups.db');
  createAuditDatabase(path, { events: EVENTS, days: 30 });
  return path;
}

function rowAt(page: Page, row: number) {
  return page.locator(`[data-row="${row}"]`);
}

/** Only these rows were rendered, nothing changed but in their elements, and none came or went. */
function expectOnly({ rendered, changed, added, removed }: RowWork, rows: readonly number[]): void {
  const distinct = (numbers: readonly number[]) => [...new Set(numbers)];
  expect({ rendered: distinct(rendered), changed: distinct(changed), added, removed }).toEqual({
    rendered: rows,
    changed: rows,
    added: [],
    removed: [],
  });
}

test('a step, an open event, chosen rows and the mouse are the matter of the rows concerned alone', async ({
  openViewer,
}) => {
  const { page } = await openViewer({ evidence: thousandEvents });
  // Beside the pane there is room for all columns: where there is none, every row changes with them.
  await page.setViewportSize({ width: 1_600, height: 800 });
  await watchRows(page);
  await expectShown(page, EVENTS);
  await gridOf(page).focus();

  const afterKey = (key: string, isDone: () => Promise<void>) =>
    rowWorkOf(page, async () => {
      await page.keyboard.press(key);
      await isDone();
    });
  const isOpen = (row: number) => async () => {
    await expect(rowAt(page, row)).toHaveAttribute('data-open', 'true');
    await expect(paneOf(page).getByRole('term').first()).toBeVisible();
  };
  const isActive = (row: number) => () => expect.poll(() => activeRow(page)).toBe(row + 1);
  const areSelected = (count: number) => () =>
    expect(gridOf(page).locator('[role=row][aria-selected=true]')).toHaveCount(count);

  expectOnly(await afterKey('ArrowDown', isActive(1)), [0, 1]);
  expectOnly(await afterKey('Enter', isOpen(1)), [1]);
  expectOnly(await afterKey('ArrowDown', isOpen(2)), [1, 2]);
  expectOnly(await afterKey('Escape', areSelected(0)), [2]);
  expectOnly(await afterKey('Shift+ArrowDown', areSelected(2)), [2, 3]);
  expectOnly(await afterKey('Shift+ArrowDown', areSelected(3)), [3, 4]);
  expectOnly(await rowWorkOf(page, () => rowAt(page, 6).hover()), []);
});

test('scrolling by a row renders the row that comes into sight, and leaves the others as they are', async ({
  openViewer,
}) => {
  const { page } = await openViewer({ evidence: thousandEvents });
  await watchRows(page);
  await expectShown(page, EVENTS);
  await rowAt(page, 6).hover();
  const last = (await page.locator('[data-row]').count()) - 1;
  for (const step of [1, 2, 3]) {
    const work = await rowWorkOf(page, async () => {
      await page.mouse.wheel(0, ROW_HEIGHT_PX);
      await expect(rowAt(page, last + step)).toBeAttached();
    });
    expect(work).toEqual({ rendered: [last + step], changed: [], added: [last + step], removed: [] });
  }
});

test('rows that arrive are put in their places, and those already there are not rendered again', async ({
  openViewer,
}) => {
  const { page } = await openViewer({ evidence: thousandEvents });
  const letGo = await holdCalls(
    page,
    (body) => body.includes('events.page') && !body.includes('"offset":0,'),
  );
  await watchRows(page);
  await expectShown(page, EVENTS);
  await gridOf(page).hover();
  await page.mouse.wheel(0, (PAGE_ROWS - 10) * ROW_HEIGHT_PX);
  const waiting = page.locator('[data-row][aria-busy=true]');
  await expect(rowAt(page, PAGE_ROWS)).toHaveAttribute('aria-busy', 'true');
  const count = await waiting.count();
  const arrived = Array.from({ length: count }, (_, i) => PAGE_ROWS + i);
  const work = await rowWorkOf(page, async () => {
    letGo();
    await expect(waiting).toHaveCount(0);
  });
  expectOnly(work, arrived);
});

test('a new event of a live log renders no row before it is wanted, and then each row once', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: liveDatabase });
  const total = readStoredEvents(database).length;
  await watchRows(page);
  await expectShown(page, total);
  await page.getByRole('switch', { name: 'Follow' }).click();
  const pill = page.getByRole('button', { name: '1 new event' });
  const announced = await rowWorkOf(page, async () => {
    writeEvents(database, 1);
    await expect(pill).toBeVisible();
  });
  expectOnly(announced, []);
  const before = await gridOf(page)
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-row'))));
  const adopted = await rowWorkOf(page, async () => {
    await pill.click();
    await expectShown(page, total + 1);
  });
  const { rendered, added, removed } = adopted;
  expect({ rendered, added, removed }).toEqual({ rendered: before, added: [], removed: [] });
});
