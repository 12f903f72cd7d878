import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { checkAccessibility } from '../../support/check-accessibility.ts';
import { chipsOf, expectShown, gridOf, paneOf, rowOf } from '../../support/screen.ts';
import { callHost, type Desktop, test } from './desktop-app.ts';

interface TwoWindows {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly eventWindow: Page;
}

/** Opens a database of 30 events and the newest of them, and gives that a window of its own. */
async function detachEvent(desktop: Desktop): Promise<TwoWindows> {
  const { app, page } = await desktop.start(desktop.createDatabase('audit.db', 30));
  await expectShown(page, 30);
  await rowOf(page, 30).click();
  const opening = app.waitForEvent('window');
  await paneOf(page).getByRole('button', { name: 'Show in a window of its own' }).click();
  const eventWindow = await opening;
  await expectShownIn(eventWindow, 30);
  return { app, page, eventWindow };
}

async function expectShownIn(eventWindow: Page, id: number): Promise<void> {
  await expect(eventWindow.getByRole('heading', { name: `Event ${id}`, exact: true })).toBeVisible();
}

test('a window of its own shows the event that is chosen, and chooses events itself', async ({ desktop }) => {
  const { page, eventWindow } = await detachEvent(desktop);
  await expect(paneOf(page), 'the table has all the room').toBeHidden();
  await rowOf(page, 28).click();
  await expectShownIn(eventWindow, 28);
  await eventWindow.getByRole('button', { name: 'Next event' }).click();
  await expectShownIn(eventWindow, 27);
  await expect(rowOf(page, 27)).toHaveAttribute('aria-selected', 'true');
  await checkAccessibility(eventWindow);
});

test('pinned, it stays with its event; what is asked for in it is shown in the main window', async ({
  desktop,
}) => {
  const { page, eventWindow } = await detachEvent(desktop);
  const pin = eventWindow.getByRole('button', { name: 'Stay with this event' });
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await rowOf(page, 29).click();
  await expect(paneOf(page).getByRole('heading', { name: 'Event 29', exact: true })).toBeVisible();
  await expectShownIn(eventWindow, 30);
  await pin.click();
  await expectShownIn(eventWindow, 29);
  await expect(paneOf(page)).toBeHidden();

  await eventWindow.getByRole('button', { name: '30 events within 5 minutes' }).click();
  await expect(chipsOf(page)).toHaveCount(2);
  await eventWindow.getByRole('button', { name: 'Filter or copy: User' }).click();
  await eventWindow.getByRole('menuitem', { name: 'Only this value' }).click();
  await expectShown(page, 1);
  await expect(eventWindow.getByText('1 of 1')).toBeVisible();
});

test('closed, it gives the event back to the main window', async ({ desktop }) => {
  const { app, page } = await detachEvent(desktop);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().includes('window=event'))
      ?.close();
  });
  await expect(paneOf(page).getByRole('heading', { name: 'Event 30', exact: true })).toBeVisible();
  expect(desktop.preferences()).toMatchObject({ paneWindow: { width: 520, height: 760 } });
});

test('asked for again it comes to the front, and goes with the main window', async ({ desktop }) => {
  const { app, page } = await detachEvent(desktop);
  await callHost(page, 'pane.detach');
  const windowCount = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(await windowCount()).toBe(2);
  await gridOf(page).focus();
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => !window.webContents.getURL().includes('window=event'))
      ?.close();
  });
  await closed;
});

test('that window is held to the same as the main one', async ({ desktop }) => {
  const { app, eventWindow } = await detachEvent(desktop);
  const found = await eventWindow.evaluate(() => {
    window.open('app://viewer/', '_blank', 'noopener');
    const world = globalThis as unknown as Record<string, unknown>;
    return {
      bridge: Object.keys(world.auditViewerHost as object).toSorted(),
      node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in world),
    };
  });
  expect(found).toEqual({ bridge: ['call', 'cancel', 'on'], node: [] });
  expect(await callHost(eventWindow, 'host.describe')).toMatchObject({ ok: true });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
  await eventWindow.evaluate(() => {
    location.href = 'https://example.com/';
  });
  expect(await callHost(eventWindow, 'host.describe')).toMatchObject({ ok: true });
});
