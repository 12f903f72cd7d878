import { expect } from '@playwright/test';
import { CATALOGUES } from '../../shared/i18n/catalogues.ts';
import { LANGUAGES } from '../../shared/languages.ts';
import { smallDatabase } from '../support/evidence.ts';
import { choose, expectShown, headerOf, readShownEvents, speak } from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

test('names the file, the number of events, the first and the last, and that it is read-only', async ({
  viewer: { page, database },
}) => {
  const stored = readStoredEvents(database);
  const header = page.getByRole('banner');
  await expect(header.getByRole('heading', { name: 'backups.db' })).toBeVisible();
  await expect(header).toContainText(`${stored.length.toLocaleString('en')} events`);
  await expect(header).toContainText(stored[0]?.timestamp ?? '?');
  await expect(header).toContainText(stored.at(-1)?.timestamp ?? '?');
  await header.getByRole('button', { name: 'read-only' }).click();
  await expect(page.getByRole('dialog')).toContainText('Opened in place, read-only.');
  await expect(page.getByRole('dialog')).toContainText(database);
});

test('speaks the language of the system', async ({ openViewer }) => {
  const { page } = await openViewer({ locale: 'fr_FR' });
  await expect(page.getByRole('grid', { name: 'Événements d’audit' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /^Horodatage/ })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('changes its language while it runs, numbers and dates included', async ({
  viewer: { page, database },
}) => {
  const total = readStoredEvents(database).length;
  await choose(page, /^Language/, 'Français');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('columnheader', { name: 'Catégorie' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: 'Système', exact: true }).first()).toBeVisible();
  await expect(page.getByRole('banner')).toContainText(`${total.toLocaleString('fr')} événements`);
  await choose(page, /^Langue/, 'English');
  await expect(page.getByRole('columnheader', { name: 'Category' })).toBeVisible();
  for (const language of LANGUAGES) {
    await speak(page, language);
    const events = await page.evaluate(([tag, count]) => new Intl.NumberFormat(tag).format(count), [
      language,
      total,
    ] as const);
    await expect(page.getByRole('banner')).toContainText(events);
    await expect(page.getByRole('grid', { name: CATALOGUES[language].table.label })).toBeVisible();
  }
});

test('follows the theme of the system until one is chosen', async ({ viewer: { page } }) => {
  const scheme = () =>
    page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return red + green + blue > 384 ? 'light' : 'dark';
    });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(scheme).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(scheme).toBe('light');
  await choose(page, /^Theme/, 'Dark');
  await expect.poll(scheme).toBe('dark');
  await choose(page, /^Theme/, 'Light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(scheme).toBe('light');
});

test('shows times in UTC or in the zone of this computer, and says which', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const stored = readStoredEvents(database);
  await expectShown(page, stored.length);
  await expect(headerOf(page, 'Timestamp')).toHaveText('Timestamp (UTC)');
  const paris = new Intl.DateTimeFormat('sv', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Europe/Paris',
  });
  await page.getByRole('radio', { name: 'Local' }).click();
  await expect(headerOf(page, 'Timestamp')).toHaveText('Timestamp (Europe/Paris)');
  expect((await readShownEvents(page)).map(({ Timestamp }) => Timestamp)).toEqual(
    stored.map(({ timestamp }) => paris.format(new Date(`${timestamp.replace(' ', 'T')}Z`))),
  );
  await page.getByRole('radio', { name: 'UTC' }).click();
  expect((await readShownEvents(page)).map(({ Timestamp }) => Timestamp)).toEqual(
    stored.map(({ timestamp }) => timestamp),
  );
});

test('keeps what was chosen just before the page is loaded anew', async ({ viewer: { page } }) => {
  const zones = page.getByRole('banner').getByRole('radio');
  await expect(zones.first()).toBeChecked();
  // Two choices at once: the second comes in the pause after the first.
  await page.getByRole('banner').evaluate((header) => {
    const radios = [...header.querySelectorAll<HTMLElement>('[role=radio]')];
    for (const at of [1, 0, 1]) radios[at]?.click();
    location.reload();
  });
  await page.waitForLoadState();
  await expect(zones.last()).toBeChecked();
});
