import { expect, type Page } from '@playwright/test';

/** Opens whatever says of itself that it opens something, one after the other, and looks at each; the focus goes back. */
export async function openEverything(page: Page, look: () => Promise<void>): Promise<void> {
  const openers = page.locator('[aria-haspopup]:visible');
  const opened = page.locator('[role=menu]:visible, [role=dialog]:visible, dialog:visible');
  const count = await openers.count();
  expect(count).toBeGreaterThan(3);
  for (let at = 0; at < count; at += 1) {
    await openers.nth(at).click();
    await expect(opened).toHaveCount(1);
    await look();
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
    await expect(openers.nth(at)).toBeFocused();
  }
}
