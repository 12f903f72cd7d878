import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { CATALOGUES } from '../../shared/i18n/catalogues.ts';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { smallDatabase } from '../support/evidence.ts';
import { chipsOf, expectShown, gridOf, headerOf, paneOf, rowOf } from '../support/screen.ts';
import { idsOf, readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

/** What a paste would put into another program's text; reading the clipboard itself is denied to the page. */
async function clipboard(page: Page): Promise<string> {
  const field = await page.evaluateHandle(() => {
    const before = document.activeElement;
    const text = document.createElement('textarea');
    document.body.append(text);
    text.focus();
    return { text, before };
  });
  await page.keyboard.press('Control+v');
  return field.evaluate(({ text, before }) => {
    text.remove();
    if (before instanceof HTMLElement) before.focus();
    return text.value;
  });
}

test('events chosen with Shift are copied, and exported exactly', async ({ openViewer }) => {
  const viewer = await openViewer({ evidence: smallDatabase });
  const { page, database } = viewer;
  const ids = idsOf(readStoredEvents(database));
  await expectShown(page, ids.length);
  await gridOf(page).focus();
  for (const key of ['ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await expect(gridOf(page).locator('[role=row][aria-selected=true]')).toHaveCount(3);
  await expect(page.getByText('3 events selected')).toBeVisible();
  await page.keyboard.press('Control+c');
  await expect(page.getByText('3 events copied')).toBeVisible();
  const lines = (await clipboard(page)).split('\n').map((line) => line.split('\t'));
  expect(lines.map((line) => Number(line.at(-1)))).toEqual(ids.slice(1, 4));
  await expect(page.getByRole('button', { name: 'Export the 3 selected events as JSON' })).toBeVisible();
  await checkAccessibility(page);
  const exported = JSON.parse(readFileSync(await viewer.export('json'), 'utf8')) as { id: number }[];
  expect(exported.map(({ id }) => id)).toEqual(ids.slice(1, 4));
  await gridOf(page).focus();
  await page.keyboard.press('Escape');
  await expect(gridOf(page).locator('[role=row][aria-selected=true]')).toHaveCount(0);
  await rowOf(page, ids[2] ?? 0).click();
  await rowOf(page, ids[6] ?? 0).click({ modifiers: ['Shift'] });
  await expect(gridOf(page).locator('[role=row][aria-selected=true]')).toHaveCount(5);
});

test('a cell has a menu: by the mouse, and by keys on a cursor that walks from cell to cell', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const stored = readStoredEvents(database);
  const [event] = stored;
  await expectShown(page, stored.length);
  await gridOf(page).focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  const active = page.locator(`#${await gridOf(page).getAttribute('aria-activedescendant')}`);
  await expect(active).toContainText(event?.action ?? '');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await checkAccessibility(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toBe(event?.action);
  await expect(gridOf(page)).toBeFocused();
  await rowOf(page, event?.id ?? 0).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Copy row as JSON' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^\{/);
  expect(JSON.parse(await clipboard(page))).toMatchObject({ id: event?.id, action: event?.action });
  const words = new Map<string, string>(Object.entries(CATALOGUES.en.table.actions)).get(event?.action ?? '');
  const cell = rowOf(page, event?.id ?? 0).locator('[data-column=action]');
  await cell.click({ button: 'right' });
  await page.getByRole('menuitem', { name: `Only ${words}` }).click();
  await expectShown(page, stored.filter(({ action }) => action === event?.action).length);
  await expect(chipsOf(page).first()).toBeVisible();
  await cell.click({ button: 'right' });
  await page.getByRole('menuitem', { name: `Exclude ${words}` }).click();
  await expectShown(page, stored.filter(({ action }) => action !== event?.action).length);
});

test('what happened around a moment is shown: all events, newest first, that one in the middle', async ({
  viewer: { page, database },
}) => {
  const stored = readStoredEvents(database);
  await expectShown(page, stored.length);
  await headerOf(page, 'User').getByRole('button').click();
  await expect(headerOf(page, 'User')).toHaveAttribute('aria-sort', 'ascending');
  await expect(gridOf(page)).toHaveAttribute('aria-busy', 'false');
  await gridOf(page).focus();
  await page.keyboard.press('End');
  await expect(gridOf(page).locator('[role=row][aria-busy=true]')).toHaveCount(0);
  const row = page.locator(`#${await gridOf(page).getAttribute('aria-activedescendant')}`);
  const id = Number(await row.locator('[data-column=id]').textContent());
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /around this moment/ }).click();
  await expect(headerOf(page, 'Timestamp')).toHaveAttribute('aria-sort', 'descending');
  await expect(paneOf(page).getByRole('heading', { name: `Event ${id}`, exact: true })).toBeVisible();
  await expect(rowOf(page, id)).toBeInViewport();
});
