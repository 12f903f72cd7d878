import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { answerDialogs, askedDialogs, callHost, clickMenuItem, menuItem, test } from './desktop-app.ts';

test('a database given at the start is shown', async ({ desktop }) => {
  const { app, page } = await desktop.start(desktop.createDatabase('backups.db', 40));
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '41');
  await expect(page.getByText('user-40', { exact: true })).toBeVisible();
  const title = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toBe('backups.db — Audit Viewer');
});

test('Open… shows the database that was chosen', async ({ desktop }) => {
  const path = desktop.createDatabase('chosen.db', 3);
  const { app, page } = await desktop.start();
  await answerDialogs(app, path);
  await clickMenuItem(app, 'open');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4');
  const [asked] = await askedDialogs(app);
  expect(asked?.filters?.map(({ extensions }) => extensions)).toEqual([
    ['db', 'sqlite', 'sqlite3', 'sql'],
    ['*'],
  ]);
});

test('Open… that is cancelled leaves what was there', async ({ desktop }) => {
  const { app, page } = await desktop.start(desktop.createDatabase('backups.db', 3));
  await expect(page.getByRole('grid')).toBeVisible();
  await answerDialogs(app, null);
  expect(await callHost(page, 'source.pick')).toEqual({ ok: true, value: null });
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4');
});

test('a file that is not a database is refused with a message', async ({ desktop }) => {
  const path = join(desktop.evidence, 'notes.db');
  writeFileSync(path, 'These are notes, and no database at all. '.repeat(40));
  const { page } = await desktop.start(path);
  await expect(page.getByText('notes.db').first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeVisible();
});

test('reading leaves nothing beside the database', async ({ desktop }) => {
  const { app, page } = await desktop.start(desktop.createDatabase('backups.db', 3));
  await expect(page.getByRole('grid')).toBeVisible();
  await app.close();
  expect(readdirSync(desktop.evidence)).toEqual(['backups.db']);
});

test('recent databases are there at the next start, in the menu and for the page', async ({ desktop }) => {
  const [first, second] = [desktop.createDatabase('first.db', 3), desktop.createDatabase('second.db', 5)];
  for (const path of [first, second]) {
    const { app, page } = await desktop.start(path);
    await expect(page.getByRole('grid')).toBeVisible();
    await app.close();
  }
  const { app, page } = await desktop.start();
  expect(await callHost(page, 'source.recent')).toEqual({
    ok: true,
    value: [
      { path: second, fileName: 'second.db' },
      { path: first, fileName: 'first.db' },
    ],
  });
  await clickMenuItem(app, 'recent-1');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4');
  await expect
    .poll(() => menuItem(app, 'recent-0'))
    .toMatchObject({ label: expect.stringContaining('first.db') });
  await clickMenuItem(app, 'clear-recent');
  expect(await callHost(page, 'source.recent')).toEqual({ ok: true, value: [] });
  expect(await menuItem(app, 'recent-0')).toBeNull();
});

test('a recent database that is gone is said so, and forgotten', async ({ desktop }) => {
  const path = desktop.createDatabase('gone.db', 3);
  const before = await desktop.start(path);
  await expect(before.page.getByRole('grid')).toBeVisible();
  await before.app.close();
  rmSync(path);
  const { app, page } = await desktop.start();
  await clickMenuItem(app, 'recent-0');
  await expect(page.getByRole('alert')).toContainText('gone.db');
  expect(await callHost(page, 'source.recent')).toEqual({ ok: true, value: [] });
});

test('the page may open recent databases only', async ({ desktop }) => {
  const { page } = await desktop.start();
  const path = desktop.createDatabase('private.db', 3);
  expect(await callHost(page, 'source.openRecent', { path })).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  });
});

test('a second start opens its database in the window that is there', async ({ desktop }) => {
  const path = desktop.createDatabase('second.db', 7);
  const { app, page } = await desktop.start(desktop.createDatabase('first.db', 3));
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4');
  await app.evaluate(({ app: program }, database) => {
    program.emit('second-instance', {}, [], '/', { database });
  }, path);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '8');
  expect(app.windows()).toHaveLength(1);
});
