import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { chipsOf, chipWordsOf, expectShown, search, searchBox } from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

async function openViews(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Views' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
}

function viewItem(page: Page, name: string) {
  return page.getByRole('menuitemradio', { name, exact: true });
}

async function applyView(page: Page, name: string): Promise<void> {
  await openViews(page);
  await viewItem(page, name).click();
}

async function saveView(page: Page, name: string): Promise<void> {
  await openViews(page);
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function manageViews(page: Page) {
  await openViews(page);
  await page.getByRole('menuitem', { name: 'Manage and import…' }).click();
  return page.getByRole('dialog', { name: 'Your views' });
}

const BUILT_IN = [
  ['Failed logins', "action = 'login' AND status = 'failure'"],
  ['Changes to users', "category = 'user'"],
  ['Configuration changes', "category = 'config'"],
  ['Errors', "status = 'error'"],
  ['Automated actions', "user_id IS NULL AND (username IS NULL OR username = 'system')"],
  [
    'Last 24 hours of the log',
    "timestamp >= (SELECT datetime(max(timestamp), '-1 day') FROM audit_log WHERE timestamp GLOB '2???-*')",
  ],
] as const;

test('every log has the views that are built in', async ({ viewer: { page, database } }) => {
  for (const [name, where] of BUILT_IN) {
    await test.step(name, async () => {
      await applyView(page, name);
      const expected = readStoredEvents(database, `WHERE ${where}`);
      expect(expected.length).toBeGreaterThan(0);
      await expectShown(page, expected.length);
      await openViews(page);
      await expect(viewItem(page, name)).toHaveAttribute('aria-checked', 'true');
      await page.keyboard.press('Escape');
    });
  }
});

test('a view is saved, marked, applied, renamed and deleted', async ({ viewer: { page } }) => {
  await searchBox(page).fill('status:failure user:marie');
  await expect(chipsOf(page)).toHaveCount(2);
  await saveView(page, 'Marie fails');
  await expect(page.getByRole('button', { name: 'Views' })).toBeFocused();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(chipsOf(page)).toHaveCount(0);
  await applyView(page, 'Marie fails');
  await expect(chipWordsOf(page)).toHaveText(['User marie', 'Status Failure']);

  const dialog = await manageViews(page);
  await dialog.getByRole('textbox', { name: 'Name of the view Marie fails' }).fill('Marie');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Name of the view Marie' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await openViews(page);
  await expect(viewItem(page, 'Marie')).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');
  const again = await manageViews(page);
  await again.getByRole('button', { name: 'Delete Marie' }).click();
  await expect(again).toContainText('No view has been saved yet.');
});

test('a view is written into a file and read from it', async ({ viewer }) => {
  const { page, folders } = viewer;
  await search(page, '"a b" -user:@system');
  await expect(chipsOf(page)).toHaveCount(2);
  await saveView(page, 'Hand over');
  const dialog = await manageViews(page);
  const path = await viewer.saveFile(
    () => dialog.getByRole('button', { name: 'Export Hand over as a file' }).click(),
    /^audit-view-hand-over\.json$/,
  );
  await expect(dialog.getByRole('status')).toHaveText('“Hand over” was written.');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    format: 'audit-viewer-view',
    version: 1,
    view: { name: 'Hand over', filter: { user: { include: [], exclude: ['@system'] } } },
  });

  await dialog.locator('input[type=file]').setInputFiles(path);
  await expect(dialog.getByRole('status')).toHaveText('“Hand over (2)” was imported.');
  await dialog.getByRole('button', { name: 'Apply Hand over (2)' }).click();
  await expect(searchBox(page)).toHaveValue('"a b" -user:@system');

  const another = join(folders.exports, 'failed-logins.json');
  writeFileSync(another, readFileSync(path, 'utf8').replace('Hand over', 'Failed logins'));
  const third = await manageViews(page);
  await third.locator('input[type=file]').setInputFiles(another);
  await expect(third.getByRole('status')).toHaveText('“Failed logins (2)” was imported.');
  await page.keyboard.press('Escape');

  const other = join(folders.exports, 'other.json');
  writeFileSync(other, '[]');
  const again = await manageViews(page);
  await again.locator('input[type=file]').setInputFiles(other);
  await expect(again.getByRole('alert')).toContainText('“other.json” is not a saved view');
});

test('no view takes the name of a built-in one', async ({ viewer: { page } }) => {
  await openViews(page);
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.fill('Failed logins');
  await expect(name).toHaveAccessibleDescription('A built-in view has this name. Choose another one.');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await page.keyboard.press('Enter');
  await name.fill('Failed logins of mine');
  await page.keyboard.press('Enter');
  const dialog = await manageViews(page);
  const rename = dialog.getByRole('textbox', { name: 'Name of the view Failed logins of mine' });
  await rename.fill('Errors');
  await expect(rename).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Enter');
  await expect(rename).toHaveValue('Failed logins of mine');
});

test('the menu and the dialogs of views: accessible in both themes', async ({ viewer: { page } }) => {
  await saveView(page, 'Everything');
  await openViews(page);
  await checkAccessibility(page);
  await page.getByRole('menuitem', { name: 'Save this view…' }).click();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await manageViews(page);
  await checkAccessibility(page);
});
