import { expect } from '@playwright/test';
import { gridOf, paneOf } from '../support/screen.ts';
import { test } from '../support/viewer.ts';

test('F6 leads from one part of the window to the next, and Shift+F6 back', async ({ viewer: { page } }) => {
  const parts = [
    page.getByRole('banner').getByRole('button').first(),
    page.getByRole('combobox', { name: 'Search all events' }),
    page.getByRole('slider', { name: 'Events over time' }),
    page.getByRole('region', { name: 'Filter by value' }).getByRole('checkbox').first(),
    gridOf(page),
    page.getByRole('contentinfo').getByRole('button').first(),
  ] as const;
  const [first, , , , grid] = parts;
  for (const part of [...parts, first]) {
    await page.keyboard.press('F6');
    await expect(part).toBeFocused();
  }
  for (const part of parts.toReversed()) {
    await page.keyboard.press('Shift+F6');
    await expect(part).toBeFocused();
  }

  await grid.press('Enter');
  const pane = paneOf(page);
  await expect(pane).toBeVisible();
  await grid.focus();
  await page.keyboard.press('F6');
  await expect(pane.locator('.pane-body')).toBeFocused();

  await page.keyboard.press('?');
  const overview = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(overview).toBeVisible();
  await page.keyboard.press('F6');
  await expect(overview.locator(':focus')).toHaveCount(1);
});
