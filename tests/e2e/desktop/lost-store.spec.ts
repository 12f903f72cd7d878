import { type ElectronApplication, expect } from '@playwright/test';
import { test } from './desktop-app.ts';

/** Ends the thread that owns the database from outside, by way of the inspector of Node. */
function endStoreThread(app: ElectronApplication): Promise<void> {
  return app.evaluate(async () => {
    const { Session } = process.getBuiltinModule('node:inspector');
    const session = new Session();
    session.connect();
    const sessionId = await new Promise<string>((resolve) => {
      session.on('NodeWorker.attachedToWorker', ({ params }) => {
        if (/worker/.test(params.workerInfo.url)) resolve(params.sessionId);
      });
      session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
    });
    const message = { id: 1, method: 'Runtime.evaluate', params: { expression: 'process.exit(1)' } };
    session.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify(message) });
  });
}

test('a lost store takes nothing off the screen, is said to be lost, and is opened again with one click', async ({
  desktop,
}) => {
  const { app, page } = await desktop.start(desktop.createDatabase('backups.db', 3));
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '4');
  await endStoreThread(app);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The connection to the database was lost.');
  await expect(grid.getByText('user-3', { exact: true })).toBeVisible();
  await alert.getByRole('button').click();
  await expect(alert).toBeHidden();
  await grid.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Event', exact: true })).toContainText('user-3');
});
