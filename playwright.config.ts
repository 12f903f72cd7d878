import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './tests/support/chromium.ts';
import { findElectron } from './tests/support/electron-runtime.ts';
import type { HostOptions } from './tests/support/viewer.ts';

const electron = findElectron();
// Workers read this file too; only the runner speaks.
if ('missing' in electron && process.env.TEST_WORKER_INDEX === undefined) {
  console.log(`\nSKIPPED: every desktop spec, because ${electron.missing}\n`);
}

/** What the page does by itself, whoever serves it; each takes long. */
const SAME_IN_A_BROWSER = ['hard-coded-text', 'histogram', 'layout', 'pictures', 'row-work', 'table'].map(
  (name) => `**/${name}.spec.ts`,
);

const reportFolder = process.env.TEST_REPORT_FOLDER;

export default defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: reportFolder
    ? [['list'], ['json', { outputFile: `${reportFolder}/playwright.json` }]]
    : [['list']],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    launchOptions: chromiumLaunchOptions() ?? {},
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'localhost', testIgnore: 'desktop/**', use: { host: 'localhost' } },
    { name: 'desktop', testIgnore: SAME_IN_A_BROWSER, use: { host: 'desktop' } },
  ],
});
