import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { CATALOGUES } from '../../shared/i18n/catalogues.ts';
import { chromiumLaunchOptions } from '../support/chromium.ts';
import { findForeignGlyphs } from '../support/foreign-glyphs.ts';
import { test } from '../support/viewer.ts';

const NOW = new Date('2026-11-20T08:00:00Z');
const LOCALES = { en: 'en_GB', fr: 'fr_FR', de: 'de_DE' } as const;
type Language = keyof typeof LOCALES;
type Texts = (typeof CATALOGUES)[Language];
const LANGUAGES = Object.keys(LOCALES) as Language[];

/**
 * How much may differ: little enough that a button moved by three pixels, or one colour that is another, is too much.
 * Another Chromium may draw every glyph and every corner a little differently; there, only what is plainly broken counts.
 */
const TOLERANCE = { threshold: 0.01, maxDiffPixels: 30 };
const TOLERANCE_ELSEWHERE = { threshold: 0.2, maxDiffPixelRatio: 0.01 };

const { args = [], ...launchOptions } = chromiumLaunchOptions() ?? {};
test.use({
  viewport: { width: 1024, height: 500 },
  contextOptions: { reducedMotion: 'reduce' },
  // Glyphs as the fonts have them, whatever the settings of this computer.
  launchOptions: {
    ...launchOptions,
    args: [...args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
  },
});
const isLinux = process.platform === 'linux';
test.skip(!isLinux, 'every system draws in a way of its own');
if (!isLinux && process.env.TEST_WORKER_INDEX === undefined)
  console.log('\nSKIPPED: the comparison of pictures, because they were taken on Linux\n');

let tolerance: typeof TOLERANCE | typeof TOLERANCE_ELSEWHERE = TOLERANCE;
test.beforeAll(({ browser }, testInfo) => {
  const path = testInfo.snapshotPath('chromium.txt');
  const [major = ''] = browser.version().split('.');
  const isRenewed = !['missing', 'none'].includes(testInfo.config.updateSnapshots);
  if (isRenewed) writeFileSync(path, major);
  const taken = readFileSync(path, 'utf8');
  if (taken === major) return;
  console.log(`The pictures were taken by Chromium ${taken}; for Chromium ${major}, more may differ.`);
  tolerance = TOLERANCE_ELSEWHERE;
});

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(() => {
      test.use({ colorScheme: theme, locale: language });

      test(`the main screens look as they did: ${language}, ${theme}`, async ({ context, openViewer }) => {
        await context.clock.setFixedTime(NOW);
        const compare = async (what: Page | Locator, name: string) => {
          const page = 'page' in what ? what.page() : what;
          await page.evaluate(() => document.fonts.ready);
          await expect.soft(what).toHaveScreenshot(`${name}-${language}-${theme}.png`, tolerance);
          expect.soft(await findForeignGlyphs(page), `${name} in the program's own fonts`).toEqual([]);
        };
        const texts = CATALOGUES[language];
        const { page } = await openViewer({ locale: LOCALES[language] });
        await showTable(page, texts);
        await compare(page, 'table');
        await openEvent(page, texts);
        await compare(page, 'event');
        await completeQuery(page, texts);
        await compare(page, 'query');
        await compare(await showFindings(page, texts), 'findings');
        const welcome = await openViewer({ locale: LOCALES[language], evidence: null });
        await expect(welcome.page.getByRole('heading', { name: texts.welcome.title })).toBeVisible();
        await compare(welcome.page, 'welcome');
      });
    });
  }
}

/** Few events, for pictures of many are large; once the log has been examined. */
async function showTable(page: Page, { filters }: Texts): Promise<void> {
  await page.getByRole('combobox', { name: filters.search }).fill('category:user user:admin');
  await page.keyboard.press('Enter');
  await page.getByRole('banner').hover();
  await expect(page.getByRole('checkbox', { checked: true }).first()).toBeVisible();
  await expect(findingsButton(page)).toBeVisible();
}

async function openEvent(page: Page, { filters, detail }: Texts): Promise<void> {
  await page.getByRole('combobox', { name: filters.search }).fill('action:user_updated');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4');
  await page.getByRole('row').filter({ hasText: 'sophia' }).getByRole('gridcell').nth(2).click();
  const pane = page.getByRole('complementary', { name: detail.label, exact: true });
  await expect(pane.getByRole('table')).toBeVisible();
}

/** A filter that hides, a date that is none, and what may be written next, the first of it highlighted. */
async function completeQuery(page: Page, { filters, query }: Texts): Promise<void> {
  await page.keyboard.press('Escape');
  await page
    .getByRole('combobox', { name: filters.search })
    .fill('-status:success from:2026-13-01 action:user');
  const first = page.getByRole('listbox', { name: query.suggestions }).getByRole('option').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
}

async function showFindings(page: Page, { examination }: Texts): Promise<Locator> {
  await page.keyboard.press('Escape');
  await findingsButton(page).click();
  const dialog = page.getByRole('dialog', { name: examination.completeness });
  await expect(dialog).toBeVisible();
  return dialog;
}

function findingsButton(page: Page): Locator {
  return page.getByRole('contentinfo').locator('[data-findings]');
}
