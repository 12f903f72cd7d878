import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** How to start the Chromium of this machine: Playwright's own, else an installed one; undefined where there is none. */
export function chromiumLaunchOptions(): LaunchOptions | undefined {
  const executablePath = findChromium();
  if (executablePath === undefined) return undefined;
  // Chromium refuses to run as root with its sandbox on.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, args };
}

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...installed, ...ELSEWHERE].find((path) => existsSync(path));
}

/** Whether the Chromium that was found also starts: a bare machine may lack the libraries that it needs. */
export async function canStartChromium(): Promise<boolean> {
  const options = chromiumLaunchOptions();
  if (options === undefined) return false;
  try {
    const browser = await chromium.launch(options);
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
