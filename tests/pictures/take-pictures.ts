import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CATALOGUES } from '../../shared/i18n/catalogues.ts';
import { chromiumLaunchOptions } from '../support/chromium.ts';
import { ensureChromium } from '../support/ensure-chromium.ts';
import { copyOfSample } from '../support/evidence.ts';
import { openOnLocalhost } from '../support/localhost-viewer.ts';
import { PROJECT } from '../support/program.ts';

const PICTURES = join(PROJECT, 'resources/pictures');
const MAX_BYTES = 400_000;
/** The languages of the README's pictures, with the system's locale in which each is met. */
const LOCALES = { en: 'en_GB', fr: 'fr_FR' } as const;
type Language = keyof typeof LOCALES;
const NOW = new Date('2026-11-20T08:00:00Z');

interface Picture {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** The README's pictures: the sample with an event open, in each of its languages and themes. */
async function takePictures(): Promise<void> {
  if (!(await ensureChromium())) throw new Error('no Chromium');
  mkdirSync(PICTURES, { recursive: true });
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    for (const language of Object.keys(LOCALES) as Language[]) {
      for (const theme of ['light', 'dark'] as const) await takePicture(browser, { language, theme });
    }
  } finally {
    await browser.close();
  }
}

async function takePicture(browser: Browser, { language, theme }: Picture): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  const context = await browser.newContext({
    viewport: { width: 1280, height: 880 },
    colorScheme: theme,
    locale: language,
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  const viewer = await openOnLocalhost(context, {
    folders: { evidence: folder, exports: folder, home: folder },
    database: copyOfSample(folder),
    locale: LOCALES[language],
  });
  try {
    await viewer.page.clock.setFixedTime(NOW);
    await openTellingEvent(viewer.page, language);
    const path = join(PICTURES, `events-${theme}-${language}.png`);
    await viewer.page.screenshot({ path });
    const { size } = statSync(path);
    if (size > MAX_BYTES) throw new Error(`${path} has ${size} bytes; a README should load quickly`);
    console.log(`${path}: ${Math.round(size / 1_000)} KB`);
  } finally {
    await viewer.close();
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What happened in one week, and the event that gave an account another name. */
async function openTellingEvent(page: Page, language: Language): Promise<void> {
  const { filters, detail } = CATALOGUES[language];
  await page.getByRole('button', { name: filters.dates }).click();
  await page.getByRole('textbox', { name: new RegExp(`^${filters.from}\\b`) }).fill('2026-08-03');
  await page.getByRole('textbox', { name: new RegExp(`^${filters.to}\\b`) }).fill('2026-08-08');
  await page.keyboard.press('Escape');
  const renamed = page.getByRole('row').filter({ hasText: 'sophia' });
  await renamed.getByRole('gridcell').nth(2).click();
  const pane = page.getByRole('complementary', { name: detail.label, exact: true });
  await pane.getByRole('table').waitFor();
  await pane.locator('.pane-related button').first().waitFor();
  await page.getByRole('banner').hover();
  await page.evaluate(() => document.fonts.ready);
}

await takePictures();
