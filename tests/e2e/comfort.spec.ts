import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { gridOf, headerOf, paneOf } from '../support/screen.ts';
import { test } from '../support/viewer.ts';

test('a question mark shows every key, and Escape leads back', async ({ viewer: { page } }) => {
  await expect(gridOf(page)).toBeVisible();
  const announced = await page
    .locator('[aria-keyshortcuts]')
    .evaluateAll((elements) =>
      elements.flatMap((element) => element.getAttribute('aria-keyshortcuts')?.split(' ') ?? []),
    );
  await gridOf(page).focus();
  await page.keyboard.press('?');
  const overview = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(overview).toBeVisible();
  const shown = await overview
    .locator('dd > span')
    .evaluateAll((shortcuts) =>
      shortcuts.map((shortcut) => [...shortcut.children].map((key) => key.textContent).join('+')),
    );
  const words: Readonly<Record<string, string>> = { Control: 'Ctrl', ArrowLeft: '←', ArrowRight: '→' };
  const named = announced.map((keys) =>
    keys
      .split('+')
      .map((key) => words[key] ?? key)
      .join('+'),
  );
  expect(named.length).toBeGreaterThan(2);
  expect(shown).toEqual(expect.arrayContaining(named));
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(overview).toBeHidden();
  await expect(gridOf(page)).toBeFocused();

  await test.step('in the search box it is a question mark', async () => {
    await expect(gridOf(page)).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('why?');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test('high contrast is chosen beside the theme, or follows the system, in both themes', async ({
  viewer: { page },
}) => {
  const root = page.locator('html');
  await page.emulateMedia({ contrast: 'more' });
  await expect(root).toHaveAttribute('data-high-contrast');
  await expectEnhancedContrast(page);
  await page.emulateMedia({ contrast: 'no-preference' });
  await expect(root).not.toHaveAttribute('data-high-contrast');

  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'High contrast' }).click();
  await expect(root).toHaveAttribute('data-high-contrast');
  await page.keyboard.press('Escape');
});

/** WCAG 2.2, success criterion 1.4.6. */
async function expectEnhancedContrast(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withRules(['color-contrast-enhanced'])
      .analyze();
    const found = violations.flatMap(({ nodes }) =>
      nodes.map(({ html, failureSummary }) => [html, failureSummary]),
    );
    expect(found, colorScheme).toEqual([]);
  }
}

test('at twice the size nothing is lost: the page does not scroll sideways, and an event opens', async ({
  viewer: { page },
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  const overflow = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [scrollWidth - clientWidth, scrollHeight - clientHeight];
    });
  expect(await overflow()).toEqual([0, 0]);
  for (const name of [/^Theme/, /^Language/, /as CSV$/, 'Dates'])
    await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
  await gridOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(paneOf(page).getByRole('heading', { level: 3 }).first()).toBeInViewport();
  expect(await overflow()).toEqual([0, 0]);

  const values = page.getByRole('region', { name: 'Filter by value' });
  await expect(values, 'they make room for the event').toBeHidden();
  await expect(headerOf(page, 'Timestamp')).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Values to filter by' }).click();
  await expect(values).toBeVisible();
  await expect(paneOf(page)).toBeHidden();
});
