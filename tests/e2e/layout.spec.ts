import { expect, type Page } from '@playwright/test';
import { CATALOGUES } from '../../shared/i18n/catalogues.ts';
import { LANGUAGES } from '../../shared/languages.ts';
import { findCutTexts } from '../support/find-cut-texts.ts';
import { openEverything } from '../support/open-everything.ts';
import { speak } from '../support/screen.ts';
import { test } from '../support/viewer.ts';

/** What nearly every row of a log is about. */
const ACTIONS_OF_EVERY_DAY = ['backup_upload', 'login', 'logout', 'notification_sent', 'email_sent'] as const;

test('in every language every text of the welcome screen fits a small window', async ({ openViewer }) => {
  const { page } = await openViewer({ evidence: null });
  await page.setViewportSize({ width: 1024, height: 700 });
  for (const language of LANGUAGES) {
    await test.step(language, async () => {
      await speak(page, language);
      const title = CATALOGUES[language].welcome.title;
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expectFit(page);
    });
  }
});

test('in every language every text around the events fits a small window', async ({ viewer: { page } }) => {
  test.slow();
  await page.setViewportSize({ width: 1024, height: 700 });
  for (const language of LANGUAGES) {
    const texts = CATALOGUES[language];
    await test.step(language, async () => {
      await speak(page, language);
      await expect(page.getByRole('grid', { name: texts.table.label })).toHaveAttribute('aria-busy', 'false');
      const actions = ACTIONS_OF_EVERY_DAY.map((action) => texts.table.actions[action]);
      await expectFit(page, [...Object.values(texts.audit.status), ...actions]);
      await openEverything(page, () => expectFit(page));

      await page.getByRole('grid').press('Enter');
      const pane = page.getByRole('complementary', { name: texts.detail.label, exact: true });
      await expect(pane).toBeVisible();
      await expectFit(page);
      await page.getByRole('grid').press('Escape');
      await expect(pane).toBeHidden();

      const search = page.getByRole('combobox', { name: texts.filters.search });
      await search.fill('1234567890987654321');
      await expect(page.getByRole('heading', { name: texts.filters.nothingMatches })).toBeVisible();
      await expectFit(page);
      await search.fill('');
    });
  }
});

test('every text fits a window of 1024 by 700 that is zoomed to 200 %, and one as wide as a telephone', async ({
  viewer: { page },
}) => {
  for (const language of ['en', 'fr', 'de'] as const) {
    const texts = CATALOGUES[language];
    await speak(page, language);
    for (const size of [
      { width: 512, height: 350 },
      { width: 320, height: 568 },
    ]) {
      await test.step(`${language}, ${size.width} by ${size.height}`, async () => {
        await page.setViewportSize(size);
        await expect(page.getByRole('grid', { name: texts.table.label })).toHaveAttribute(
          'aria-busy',
          'false',
        );
        await expectNothingBeside(page);
        await expect.poll(() => findCutTexts(page, ['backups.db'])).toEqual([]);
        await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
        await expect.poll(() => findCutTexts(page)).toEqual([]);
        const table = await page.getByRole('grid').boundingBox();
        expect(table?.height, 'room for a few rows').toBeGreaterThan(120);
      });
    }
  }
});

/** The page can be moved up and down at most. */
async function expectNothingBeside(page: Page): Promise<void> {
  const hiddenWidthPx = (root: HTMLElement) => root.scrollWidth - root.clientWidth;
  expect(await page.locator('#root').evaluate(hiddenWidthPx)).toBe(0);
}

async function expectFit(page: Page, mustFit: readonly string[] = []): Promise<void> {
  await expect.poll(() => findCutTexts(page, mustFit)).toEqual([]);
  expect(await page.locator('#root').evaluate(hiddenHeightPx), 'nothing can move the page').toBe(0);
}

function hiddenHeightPx({ scrollHeight, clientHeight }: HTMLElement): number {
  return scrollHeight - clientHeight;
}
