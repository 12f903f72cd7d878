import { expect, type Page } from '@playwright/test';
import { CATALOGUES } from '../../shared/i18n/catalogues.ts';
import { LANGUAGES } from '../../shared/languages.ts';
import { findCutTexts } from '../support/find-cut-texts.ts';
import { openEverything } from '../support/open-everything.ts';
import { test } from '../support/viewer.ts';

for (const language of LANGUAGES) {
  const texts = CATALOGUES[language];

  test(`in ${language} every text fits a small window`, async ({ openViewer }) => {
    const { page } = await openViewer({ evidence: null, locale: language.replace('-', '_') });
    await page.setViewportSize({ width: 1024, height: 700 });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1, name: texts.welcome.title })).toBeVisible();
    await expectFit(page);

    await page.getByRole('button', { name: texts.welcome.openSample }).click();
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
    await expectFit(page, Object.values(texts.audit.status));
    await openEverything(page, () => expectFit(page));

    await page.getByRole('grid').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: texts.detail.label, exact: true })).toBeVisible();
    await expectFit(page);
    await page.keyboard.press('Escape');

    await page.getByRole('combobox', { name: texts.filters.search }).fill('1234567890987654321');
    await expect(page.getByRole('heading', { name: texts.filters.nothingMatches })).toBeVisible();
    await expectFit(page);
  });
}

async function expectFit(page: Page, mustFit: readonly string[] = []): Promise<void> {
  await expect.poll(() => findCutTexts(page, mustFit)).toEqual([]);
}
