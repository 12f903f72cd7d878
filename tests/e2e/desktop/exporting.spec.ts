import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import {
  answerDialogs,
  askedDialogs,
  callHost,
  clickMenuItem,
  menuItem,
  nextHostEvent,
  type RunningApp,
  test,
} from './desktop-app.ts';

const EVERYTHING = { filter: {}, order: [{ column: 'timestamp', direction: 'descending' }] };

/** Enough for an export to be still under way when the test goes on. */
const MANY_EVENTS = 200_000;

test('nothing can be exported while nothing is open', async ({ desktop }) => {
  const { app } = await desktop.start();
  expect(await menuItem(app, 'export-csv')).toMatchObject({ enabled: false });
  expect(await menuItem(app, 'export-json')).toMatchObject({ enabled: false });
});

test('Export as CSV… and JSON… write the events shown to the file that was chosen', async ({ desktop }) => {
  const { app, page } = await desktop.start(desktop.createDatabase('backups.db', 40));
  await expect(page.getByRole('grid')).toBeVisible();
  for (const format of ['csv', 'json'] as const) {
    await test.step(format, async () => {
      const target = join(desktop.exports, `chosen.${format}`);
      await answerDialogs(app, target);
      const finished = await nextHostEvent(page, 'export.finished');
      await clickMenuItem(app, `export-${format}`);
      expect(await finished()).toMatchObject({ fileName: `chosen.${format}`, written: 40 });
      const text = readFileSync(target, 'utf8');
      const ids =
        format === 'json'
          ? (JSON.parse(text) as { id: number }[]).map(({ id }) => Number(id))
          : (parse(text, { bom: true, columns: true }) as { ID: string }[]).map((row) => Number(row.ID));
      expect(ids).toEqual(Array.from({ length: 40 }, (_, index) => 40 - index));
    });
  }
  expect(readdirSync(desktop.exports).toSorted()).toEqual(['chosen.csv', 'chosen.json']);
});

test('an export goes where the user says, never over the database, and is shown there afterwards', async ({
  desktop,
}) => {
  const path = desktop.createDatabase('backups.db', 3);
  const before = readFileSync(path);
  const { app, page } = await desktop.start(path);
  await expect(page.getByRole('grid')).toBeVisible();
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (shownPath) => Object.assign(globalThis, { shownPath });
  });
  const target = join(desktop.exports, 'chosen.csv');
  await answerDialogs(app, target);
  const finished = await nextHostEvent(page, 'export.finished');
  await callHost(page, 'export.start', { ...EVERYTHING, format: 'csv' });
  const { exportId } = (await finished()) as { exportId: string };

  await test.step('only exports of this session are shown in their folder', async () => {
    expect(await callHost(page, 'export.reveal', { exportId: 'other' })).toMatchObject({ ok: false });
    expect(await callHost(page, 'export.reveal', { exportId })).toEqual({ ok: true, value: undefined });
    expect(await app.evaluate(() => (globalThis as unknown as { shownPath: string }).shownPath)).toBe(target);
  });
  await test.step('the dialog offers the name of duplistatus, where the last export went', async () => {
    await answerDialogs(app, null);
    expect(await callHost(page, 'export.start', { ...EVERYTHING, format: 'json' })).toEqual({
      ok: true,
      value: null,
    });
    const [asked] = await askedDialogs(app);
    expect(asked?.defaultPath).toMatch(/audit-log-\d{4}-\d\d-\d\d\.json$/);
    expect(asked?.defaultPath?.startsWith(desktop.exports)).toBe(true);
    expect(asked?.filters?.[0]?.extensions).toEqual(['json']);
  });
  await test.step('an export never replaces the database', async () => {
    await answerDialogs(app, path);
    expect(await callHost(page, 'export.start', { ...EVERYTHING, format: 'csv' })).toMatchObject({
      ok: false,
      error: { code: 'cannot-write' },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

const ENDINGS: Readonly<Record<string, (running: RunningApp) => Promise<unknown>>> = {
  'quitting the program': ({ app }) => app.close(),
  // The program may be gone before it can answer.
  'closing the window': ({ app }) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => {}),
};

for (const [name, end] of Object.entries(ENDINGS)) {
  test(`${name} while an export runs leaves no half file`, async ({ desktop }) => {
    const running = await desktop.start(desktop.createDatabase('backups.db', MANY_EVENTS));
    const { app, page } = running;
    await expect(page.getByRole('grid')).toBeVisible();
    await answerDialogs(app, join(desktop.exports, 'large.json'));
    const progress = await nextHostEvent(page, 'export.progress');
    await callHost(page, 'export.start', { ...EVERYTHING, format: 'json' });
    await progress();
    expect(readdirSync(desktop.exports)).toHaveLength(1);
    const program = app.process();
    const closed = app.waitForEvent('close');
    await end(running);
    await closed;
    expect(program.exitCode).toBe(0);
    expect(readdirSync(desktop.exports)).toEqual([]);
    expect(readdirSync(desktop.evidence)).toEqual(['backups.db']);
  });
}
