import { expect, type Locator, type Page } from '@playwright/test';
import { CATALOGUES } from '../../shared/i18n/catalogues.ts';
import { hardDatabase } from '../support/evidence.ts';
import { findHardCoded, gatherLogWords, type LogWords } from '../support/find-hard-coded.ts';
import { openEverything } from '../support/open-everything.ts';
import { pseudoCatalogue } from '../support/pseudo-language.ts';
import { buildPseudoScript, servePseudoScript } from '../support/pseudo-page.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

/** The button of the language menu names the language of the screen in that language. */
const OWN_NAMES = ['English'];
const TEXTS = pseudoCatalogue(CATALOGUES.en);

// One build of the page serves every test.
test.describe.configure({ mode: 'default' });

let script = '';
test.beforeAll(async () => {
  script = await buildPseudoScript();
});
test.beforeEach(({ context }) => servePseudoScript(context, script));

test('the welcome screen holds no text of its own', async ({ openViewer }) => {
  const { page } = await openViewer({ evidence: null });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦');
  await expectNothingHardCoded(page, gatherLogWords([], OWN_NAMES));
});

for (const [name, evidence] of [
  ['the sample', undefined],
  ['hard rows', hardDatabase],
] as const) {
  test(`the screens of ${name} hold no text of their own`, async ({ openViewer }) => {
    const { page, database } = await openViewer(evidence ? { evidence } : {});
    const words = gatherLogWords(readStoredEvents(database), [...OWN_NAMES, database, 'backups.db']);
    await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
    await expectNothingHardCoded(page, words);
    await openEverything(page, () => expectNothingHardCoded(page, words));
    await walkEvents(page, words);
    await page.getByRole('combobox').first().fill('1234567890987654321');
    await expect(page.getByRole('heading', { name: TEXTS.filters.nothingMatches })).toBeVisible();
    await expectNothingHardCoded(page, words);
  });
}

/** Opens an event of every action. */
async function walkEvents(page: Page, words: LogWords): Promise<void> {
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Enter');
  const pane: Locator = page.getByRole('complementary', { name: TEXTS.detail.label, exact: true });
  for (let walked = 0; walked < 40; walked += 1) {
    await expect(pane.getByRole('heading', { level: 3 }).first()).toBeVisible();
    await expectNothingHardCoded(page, words);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Escape');
}

async function expectNothingHardCoded(page: Page, words: LogWords): Promise<void> {
  expect(await findHardCoded(page, words)).toEqual([]);
}
