import { expect, type Page } from '@playwright/test';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { smallDatabase } from '../support/evidence.ts';
import { expectShown, gridOf, headerOf, readShownIds } from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

function shownColumns(page: Page): Promise<readonly string[]> {
  return gridOf(page).evaluate((grid) =>
    [...grid.querySelectorAll('[role=columnheader][data-column]')].map(
      (header) => header.getAttribute('data-column') ?? '',
    ),
  );
}

const USUAL = ['timestamp', 'user', 'action', 'category', 'status', 'target', 'details', 'id'];

test('columns are chosen in a menu, remembered, and reset', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  await expectShown(page, readStoredEvents(database).length);
  expect(await shownColumns(page)).toEqual(USUAL);
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'IP address' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Category' }).click();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  const chosen = [...USUAL.filter((column) => column !== 'category'), 'ip'];
  await expect.poll(() => shownColumns(page)).toEqual(chosen);
  await expect(gridOf(page)).toHaveAttribute('aria-colcount', String(chosen.length + 1));
  const addresses = page.locator('[data-row="0"] [data-column="ip"]');
  await expect(addresses).toHaveText(readStoredEvents(database)[0]?.ip_address ?? '');
  // Written a moment after the last change.
  await page.waitForTimeout(600);
  await page.reload();
  await expect.poll(() => shownColumns(page)).toEqual(chosen);
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Reset columns' }).click();
  await expect.poll(() => shownColumns(page)).toEqual(USUAL);
});

test('a column moves where its header is dragged, is as wide as its edge is pulled, and stays where it is pinned', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  await expectShown(page, readStoredEvents(database).length);
  await headerOf(page, 'ID').dragTo(headerOf(page, 'Action'));
  await expect.poll(async () => (await shownColumns(page)).slice(0, 3)).toEqual(['timestamp', 'user', 'id']);
  const before = await headerOf(page, 'Action').boundingBox();
  const edge = headerOf(page, 'Action').locator('.event-resize');
  await edge.hover();
  await page.mouse.down();
  await page.mouse.move((before?.x ?? 0) + (before?.width ?? 0) + 200, (before?.y ?? 0) + 10, { steps: 4 });
  await page.mouse.up();
  const widthOf = async () => (await headerOf(page, 'Action').boundingBox())?.width ?? 0;
  await expect.poll(widthOf).toBeGreaterThan((before?.width ?? 0) + 150);
  await edge.dblclick();
  await expect.poll(widthOf).toBeLessThan((before?.width ?? 0) + 50);
  await headerOf(page, 'Details').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Pin to the left' }).click();
  await page.setViewportSize({ width: 640, height: 600 });
  await gridOf(page).evaluate((grid) => {
    grid.scrollLeft = 5_000;
  });
  await expect(headerOf(page, 'Details')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-row="0"] [data-column="details"]')).toBeInViewport({ ratio: 1 });
  await expect(headerOf(page, 'Timestamp')).not.toBeInViewport();
});

test('the most telling columns come first where there is no room for all, until an order is chosen', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  await expectShown(page, readStoredEvents(database).length);
  expect(await shownColumns(page)).toEqual(USUAL);
  await page.locator('[data-row="0"] [data-column="user"]').click();
  const telling = ['timestamp', 'user', 'action', 'status', 'details', 'target', 'category', 'id'];
  await expect.poll(() => shownColumns(page)).toEqual(telling);
  for (const column of ['Timestamp', 'User', 'Action', 'Status', 'Details'] as const)
    await expect(headerOf(page, column)).toBeInViewport({ ratio: 0.95 });

  // What is not the order does not choose one.
  await headerOf(page, 'User').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Wider' }).click();
  await page.keyboard.press('Escape');
  await gridOf(page).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => shownColumns(page)).toEqual(USUAL);

  await headerOf(page, 'ID').dragTo(headerOf(page, 'User'));
  const chosen = ['timestamp', 'id', ...USUAL.slice(1, -1)];
  await expect.poll(() => shownColumns(page)).toEqual(chosen);
  await page.locator('[data-row="0"] [data-column="user"]').click();
  await expect(gridOf(page).getByRole('row', { selected: true })).toHaveCount(1);
  expect(await shownColumns(page)).toEqual(chosen);
});

test('all of it is done by keyboard too', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  await expectShown(page, readStoredEvents(database).length);
  const choose = async (name: string) => {
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    const item = page.getByRole('menuitem', { name });
    for (let step = 0; !(await item.evaluate((element) => element === document.activeElement)); step++) {
      expect(step).toBeLessThan(20);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect(gridOf(page)).toBeFocused();
  };
  await gridOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await choose('Move right');
  await expect.poll(async () => (await shownColumns(page)).slice(0, 2)).toEqual(['user', 'timestamp']);
  await page.keyboard.press('End');
  await choose('Pin to the left');
  await expect.poll(async () => (await shownColumns(page))[0]).toBe('id');
  await page.keyboard.press('Home');
  await choose('Hide');
  await expect.poll(() => shownColumns(page)).not.toContain('id');
});

test('sorts by several columns with Shift, and numbers them', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const stored = readStoredEvents(database);
  await expectShown(page, stored.length);
  await headerOf(page, 'Status').getByRole('button').click();
  await headerOf(page, 'Action')
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(headerOf(page, 'Status')).toHaveAttribute('aria-sort', 'ascending');
  await expect(headerOf(page, 'Action')).toHaveAttribute('aria-sort', 'ascending');
  await expect(headerOf(page, 'Action')).toContainText('2 in the order');
  await expect(gridOf(page)).toHaveAttribute('aria-busy', 'false');
  const collator = new Intl.Collator('en', { numeric: true });
  const expected = stored
    .toSorted((a, b) => collator.compare(a.status, b.status) || collator.compare(a.action, b.action))
    .map(({ id }) => id);
  expect(await readShownIds(page)).toEqual(expected);
  await gridOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect(headerOf(page, 'Action')).toHaveAttribute('aria-sort', 'descending');
});

test('rows are as high as is chosen, and the table stays where it was', async ({
  viewer: { page, database },
}) => {
  await expectShown(page, readStoredEvents(database).length);
  const grid = gridOf(page);
  await grid.evaluate((element) => {
    element.scrollTop = 300 * 30;
  });
  await expect(page.locator('[data-row="300"]')).toBeInViewport();
  for (const [name, height] of [
    ['Compact', 24],
    ['Comfortable', 40],
    ['Normal', 30],
  ] as const) {
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('menuitemradio', { name }).click();
    await page.keyboard.press('Escape');
    const row = page.locator('[data-row="300"]');
    await expect(row).toBeInViewport();
    expect((await row.boundingBox())?.height).toBe(height);
  }
});
