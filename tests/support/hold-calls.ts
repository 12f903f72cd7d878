import type { Page } from '@playwright/test';

/** Holds back the calls of a page to its server whose body is to be held, until the function that is answered lets them go. */
export async function holdCalls(page: Page, isHeld: (body: string) => boolean): Promise<() => void> {
  const { promise: letGo, resolve } = Promise.withResolvers<void>();
  await page.route('**/api/call', async (route) => {
    if (isHeld(route.request().postData() ?? '')) await letGo;
    await route.continue();
  });
  return resolve;
}
