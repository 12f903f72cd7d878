import { expect } from '@playwright/test';
import { exportButton } from '../support/export-button.ts';
import { gridOf, headerOf, paneOf } from '../support/screen.ts';
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
  await expect(grid).toHaveAttribute('aria-busy', 'false');
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

test('the keyboard is never lost', async ({ viewer: { page, saveFile } }) => {
  await expect(gridOf(page)).toHaveAttribute('aria-busy', 'false');
  await test.step('when the values in which it is are hidden', async () => {
    await page.getByRole('checkbox', { name: 'Failure' }).focus();
    await page.keyboard.press('Control+b');
    await expect(gridOf(page)).toBeFocused();
    await page.keyboard.press('Control+b');
  });
  await test.step('in a dialog, which Tab does not leave', async () => {
    await page.keyboard.press('?');
    const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
    await expect(close).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(close).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(close).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(gridOf(page)).toBeFocused();
  });
  await test.step('when a dialog closes that was opened from a menu', async () => {
    const views = page.getByRole('button', { name: 'Views' });
    for (const item of ['Save this view…', 'Manage and import…']) {
      await views.press('Enter');
      await page.getByRole('menuitem', { name: item }).press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(views).toBeFocused();
    }
  });
  await test.step('on the button of an export that begins', async () => {
    const button = exportButton(page, 'csv');
    await saveFile(() => button.press('Enter'), /csv$/);
    await expect(button).toBeFocused();
  });
  await test.step('in the header, when it has sorted', async () => {
    const grid = gridOf(page);
    await grid.press('Control+Home');
    await grid.press('ArrowUp');
    await grid.press('ArrowRight');
    await grid.press('Enter');
    await expect(headerOf(page, 'User')).toHaveAttribute('aria-sort', 'ascending');
    await expect(grid).toHaveAttribute('aria-busy', 'false');
    await expect(grid).toHaveAttribute('aria-activedescendant', 'event-header-1');
  });
});
