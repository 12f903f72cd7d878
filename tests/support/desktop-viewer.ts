import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, expect } from '@playwright/test';
import { findElectron } from './electron-runtime.ts';
import { exportButton } from './export-button.ts';
import { PROJECT, programEnvironment } from './program.ts';
import type { HostedViewer, ViewerRequest } from './viewer.ts';

/** Starts the built program in a window, as a user would from a shell. */
export async function openOnDesktop(request: ViewerRequest): Promise<HostedViewer> {
  const electron = findElectron();
  if ('missing' in electron) throw new Error(electron.missing);
  const app = await _electron.launch({
    executablePath: electron.executablePath,
    cwd: PROJECT,
    args: [...electron.args, '.', ...(request.database === null ? [] : [request.database])],
    env: programEnvironment(request),
  });
  const page = await app.firstWindow();
  await page.locator('#root > *').first().waitFor();
  await page.setViewportSize({ width: 1280, height: 800 });
  let exported = 0;
  async function saveFile(begin: () => Promise<void>): Promise<string> {
    const path = join(request.folders.exports, `export-${++exported}`);
    // A native dialog is no page: nobody could click it.
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await begin();
    // The file is renamed into place when it is complete.
    await expect.poll(() => existsSync(path)).toBe(true);
    return path;
  }
  return {
    page,
    saveFile,
    export: (format) => saveFile(() => exportButton(page, format).click()),
    close: () => app.close(),
  };
}

/** Starts the program with a database that it refuses, and answers what the user is told. */
export async function readRefusalOnDesktop(request: ViewerRequest): Promise<string> {
  const { page, close } = await openOnDesktop(request);
  const told = await page.getByRole('alert').textContent();
  await close();
  return told ?? '';
}
