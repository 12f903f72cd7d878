import { expect } from '@playwright/test';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { activeRow, expectShown, gridOf, paneOf, rowOf } from '../support/screen.ts';
import { idsOf, readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

test('F3 looks for a text in the events that are shown, from one to the next and back', async ({
  viewer: { page, database },
}) => {
  const stored = readStoredEvents(database);
  await expectShown(page, stored.length);
  const rows = stored.flatMap((event, row) =>
    Object.values(event).some((value) => String(value).toLowerCase().includes('203.0.113.77'))
      ? [row + 1]
      : [],
  );
  await gridOf(page).focus();
  await page.keyboard.press('F3');
  const bar = page
    .getByRole('search')
    .filter({ has: page.getByRole('textbox', { name: 'Find in these events' }) });
  await expect(bar.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('203.0.113.77');
  await page.keyboard.press('Enter');
  await expect(bar).toContainText(`1 of ${rows.length}`);
  expect(await activeRow(page)).toBe(rows[0]);
  await page.keyboard.press('F3');
  await expect(bar).toContainText(`2 of ${rows.length}`);
  expect(await activeRow(page)).toBe(rows[1]);
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+F3');
  await expect(bar).toContainText(`${rows.length} of ${rows.length}`);
  expect(await activeRow(page)).toBe(rows.at(-1));
  await checkAccessibility(page);
  await bar.getByRole('textbox').fill('nowhere to be found');
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('Not found');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(gridOf(page)).toBeFocused();
});

test('no key of F3 is lost, however fast they come', async ({ viewer: { page, database } }) => {
  const stored = readStoredEvents(database);
  await expectShown(page, stored.length);
  await page.keyboard.press('F3');
  await page.keyboard.type('203.0.113.77');
  await page.keyboard.press('Enter');
  const hits = 41;
  const rank = page.getByText(`1 of ${hits}`, { exact: true });
  await expect(rank).toBeVisible();
  await page.evaluate(async (count) => {
    for (let pressed = 0; pressed < count; pressed += 1) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'F3', bubbles: true, cancelable: true }),
      );
      await new Promise((resolve) => setTimeout(resolve, pressed % 12));
    }
  }, 5 * hits);
  await expect(rank).toBeVisible();
});

test('the text that is looked for is marked where it is seen', async ({ viewer: { page, database } }) => {
  await expectShown(page, readStoredEvents(database).length);
  await page.keyboard.press('F3');
  await page.keyboard.type('BACKUP');
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('find') ?? [])].map((range) => String(range).toLowerCase()));
  await expect.poll(async () => (await marked()).length).toBeGreaterThan(3);
  expect(new Set(await marked())).toEqual(new Set(['backup']));
  const ground = await page
    .getByRole('gridcell')
    .nth(3)
    .evaluate((cell) => getComputedStyle(cell, '::highlight(find)').backgroundColor);
  expect(ground).toBe('rgb(255, 224, 138)');
  await page.keyboard.press('Escape');
  await expect.poll(marked).toEqual([]);
});

test('Ctrl+G goes to an id, or to the event nearest to a date and time', async ({
  viewer: { page, database },
}) => {
  const stored = readStoredEvents(database);
  await expectShown(page, stored.length);
  const far = stored[Math.floor(stored.length / 2)];
  await gridOf(page).focus();
  await page.keyboard.press('Control+g');
  const dialog = page.getByRole('dialog', { name: 'Go to an event' });
  await page.keyboard.type('99999999');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('The filters hide event 99999999, or there is none');
  await checkAccessibility(page);
  await dialog.getByRole('textbox').fill('yesterday');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Neither an ID nor a date and time');
  await dialog.getByRole('textbox').fill(String(far?.id));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(paneOf(page).getByRole('heading', { name: `Event ${far?.id}`, exact: true })).toBeVisible();
  await expect(rowOf(page, far?.id ?? 0)).toBeInViewport();
  await expect(gridOf(page)).toBeFocused();
  await page.keyboard.press('Control+g');
  await page.keyboard.type(stored.at(-1)?.timestamp ?? '');
  await page.keyboard.press('Enter');
  await expect.poll(() => activeRow(page)).toBeGreaterThan(stored.length - 20);
  expect(idsOf(stored)).toContain(far?.id);
});
