import { expect, type Page } from '@playwright/test';
import { databaseWith, smallDatabase } from '../support/evidence.ts';
import { activeRow, expectShown, fieldOf, gridOf, paneOf, rowOf } from '../support/screen.ts';
import { idsOf, readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

async function expectOpen(page: Page, id: number | undefined): Promise<void> {
  await expect(paneOf(page).getByRole('heading', { name: `Event ${id}`, exact: true })).toBeVisible();
}

test('the eye of a row opens its event, a click elsewhere in a row another', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const [first, second, third] = idsOf(readStoredEvents(database));
  await expect(paneOf(page)).toBeHidden();
  await page.getByRole('button', { name: `Show event ${second}`, exact: true }).click();
  await expectOpen(page, second);
  await rowOf(page, third ?? 0)
    .getByRole('gridcell')
    .nth(2)
    .click();
  await expectOpen(page, third);
  await expect(rowOf(page, third ?? 0)).toHaveAttribute('aria-selected', 'true');
  await expect(rowOf(page, first ?? 0)).toHaveAttribute('aria-selected', 'false');
  await page.getByRole('button', { name: 'Close the event' }).click();
  await expect(paneOf(page)).toBeHidden();
});

test('by keyboard: Enter opens, arrows walk on, Escape returns to the same row', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const ids = idsOf(readStoredEvents(database));
  await expectShown(page, ids.length);
  await gridOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectOpen(page, ids[1]);
  await page.keyboard.press('ArrowDown');
  await expectOpen(page, ids[2]);
  await page.keyboard.press('ArrowDown');
  await expectOpen(page, ids[3]);
  await page.keyboard.press('ArrowUp');
  await expectOpen(page, ids[2]);
  await page.keyboard.press('End');
  await expectOpen(page, ids.at(-1));
  await page.keyboard.press('Escape');
  await expect(paneOf(page)).toBeHidden();
  await expect(gridOf(page)).toBeFocused();
  expect(await activeRow(page)).toBe(ids.length);
});

test('the buttons of the pane walk too, and stop at both ends', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const ids = idsOf(readStoredEvents(database));
  await page.getByRole('button', { name: `Show event ${ids[0]}`, exact: true }).click();
  const previous = page.getByRole('button', { name: 'Previous event' });
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expectOpen(page, ids[1]);
  await expect(paneOf(page)).toContainText(`2 of ${ids.length}`);
  await previous.click();
  await expectOpen(page, ids[0]);
});

test('tells when, who, what and where from, in full', async ({ openViewer }) => {
  const { page } = await openViewer({
    evidence: databaseWith([
      {
        timestamp: '2026-11-19 23:59:59',
        username: 'nobody at all',
        targetType: 'server',
        targetId: 'a-very-long-server-id-that-no-column-could-show-0123456789abcdef',
        ipAddress: '203.0.113.9, 10.0.0.1',
        userAgent: 'curl/8.5',
        errorMessage: 'Invalid credentials',
      },
    ]),
  });
  await rowOf(page, 21).click();
  for (const [name, value] of [
    ['UTC', '2026-11-19 23:59:59'],
    ['Local time', '2026-11-20 00:59:59 +01:00'],
    ['Local time', 'Europe/Paris'],
    ['User', 'nobody at all'],
    ['User', 'Deleted account, or a name typed at login'],
    ['Action', 'login'],
    ['Category', 'Authentication'],
    ['Target type', 'server'],
    ['Target ID', 'a-very-long-server-id-that-no-column-could-show-0123456789abcdef'],
    ['IP address', '203.0.113.9, 10.0.0.1'],
    ['IP address', 'As reported'],
    ['User agent', 'curl/8.5'],
  ] as const) {
    await expect(fieldOf(page, name)).toContainText(value);
  }
  await expect(paneOf(page).getByRole('region', { name: 'Error message' })).toContainText(
    'Invalid credentials',
  );
});

test('tells the system, an account and an unverified name apart', async ({ openViewer }) => {
  const { page } = await openViewer({
    evidence: databaseWith([
      { username: 'system' },
      { username: null },
      { username: 'marie', userId: '0b6f3a52-6d0f-4c52-9b0e-0a5f4a7f7a10' },
      { username: 'marie' },
    ]),
  });
  for (const [id, note] of [
    [21, 'Automated'],
    [22, 'Automated'],
    [23, 'User account'],
    [24, 'Deleted account, or a name typed at login'],
  ] as const) {
    await rowOf(page, id).click();
    await expectOpen(page, id);
    await expect(fieldOf(page, 'User')).toContainText(note);
  }
});

test('shows what changed from which value to which', async ({ openViewer }) => {
  const { page } = await openViewer({
    evidence: databaseWith([
      { details: '{"email":{"from":"old@example.org","to":"new@example.org"},"is_admin":{"from":0,"to":1}}' },
      { details: '{"oldInterval":3600,"newInterval":900}' },
    ]),
  });
  const changes = paneOf(page).getByRole('table');
  await rowOf(page, 21).click();
  await expect(changes.getByRole('row').nth(1)).toHaveText(/email.*old@example\.org.*new@example\.org/);
  await expect(changes.getByRole('row').nth(2)).toHaveText(/is_admin.*0.*1/);
  await rowOf(page, 22).click();
  await expect(changes.getByRole('row').nth(1)).toHaveText(/3600.*900/);
});

test('shows details readable, and the raw text one click away', async ({ openViewer }) => {
  const details = '{"note":"two  spaces",\t"count":12345678901234567890,"text":"<b>&amp;</b>"}';
  const { page } = await openViewer({
    evidence: databaseWith([{ details }, { details: '{"broken":"a"b"}' }]),
  });
  await rowOf(page, 21).click();
  await expect(paneOf(page)).toContainText('12345678901234567890');
  await paneOf(page).getByRole('button', { name: 'Raw text' }).click();
  await expect(paneOf(page).locator('pre')).toHaveText(details.replace('\t', '␉'));
  await rowOf(page, 22).click();
  await expect(paneOf(page)).toContainText('These details are not valid JSON.');
  await expect(paneOf(page).locator('pre')).toHaveText('{"broken":"a"b"}');
});
