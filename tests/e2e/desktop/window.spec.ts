import { expect } from '@playwright/test';
import { callHost, clickMenuItem, menuItem, test } from './desktop-app.ts';

test('the window comes back as it was left, with the theme that was chosen', async ({ desktop }) => {
  const before = await desktop.start();
  await before.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 1111, height: 701 }),
  );
  await callHost(before.page, 'settings.change', { theme: 'dark' });
  await before.app.close();
  const { app, page } = await desktop.start();
  const bounds = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  expect(bounds).toMatchObject({ width: 1111, height: 701 });
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});

test('the language of the system is spoken until another is chosen', async ({ desktop }) => {
  const { app, page } = await desktop.start(undefined, { locale: 'fr_FR' });
  expect(await callHost(page, 'host.describe')).toMatchObject({
    value: { kind: 'desktop', systemLanguage: 'fr', settings: { language: null, theme: 'system' } },
  });
  expect(await menuItem(app, 'open')).toMatchObject({ label: 'Ouvrir…' });
  await callHost(page, 'settings.change', { language: 'en' });
  expect(await menuItem(app, 'open')).toMatchObject({ label: 'Open…' });
  expect(desktop.preferences()).toMatchObject({ language: 'en', theme: 'system' });
});

test('About names the program, its version and its licence', async ({ desktop }) => {
  const { app } = await desktop.start();
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async (...args: unknown[]) => {
      Object.assign(globalThis, { about: args.at(-1) });
      return { response: 0, checkboxChecked: false };
    };
  });
  await clickMenuItem(app, 'about');
  const about = await app.evaluate(({ app: program }) => ({
    ...(globalThis as unknown as { about: { message: string; detail: string } }).about,
    version: program.getVersion(),
  }));
  expect(about.message).toContain('Audit Viewer');
  expect(about.detail).toContain(about.version);
  expect(about.detail).toContain('Apache License 2.0');
});

test('Find puts the cursor into the search box', async ({ desktop }) => {
  const { app, page } = await desktop.start(desktop.createDatabase('backups.db', 3));
  await expect(page.getByRole('grid')).toBeVisible();
  await clickMenuItem(app, 'find');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('a page that crashed is loaded anew, with the database still open', async ({ desktop }) => {
  const { app, page } = await desktop.start(desktop.createDatabase('backups.db', 3));
  await expect(page.getByRole('grid')).toBeVisible();
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  // Playwright's own page object is lost with the crash; what a page was asked when it crashed is never answered.
  const rowCount = () =>
    app.evaluate(({ BrowserWindow }) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')`,
        ),
        new Promise((resolve) => setTimeout(resolve, 500)),
      ]),
    );
  await expect.poll(() => rowCount().catch(() => null)).toBe('4');
});
