import { expect } from '@playwright/test';
import { choose, gridOf } from '../support/screen.ts';
import { test } from '../support/viewer.ts';

/** More than the connections that a browser has for one server. */
const PAGES = 8;

test('eight pages of one browser answer, and follow each other', async ({ viewer, host, context }) => {
  test.skip(host !== 'localhost', 'the desktop has one window');
  const { page } = viewer;
  const others = await Promise.all(Array.from({ length: PAGES - 1 }, () => context.newPage()));
  await Promise.all(others.map((other) => other.goto(page.url())));
  for (const other of others) await expect(gridOf(other)).toHaveAttribute('aria-busy', 'false');

  await choose(page, /^Theme/, 'Dark');
  for (const other of others) await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');

  // Whichever page has the connection, the others outlive it.
  const [first, ...rest] = others;
  await page.goto('about:blank');
  for (const other of others.slice(1, 3)) await other.close();
  if (first !== undefined) await choose(first, /^Theme/, 'Light');
  for (const other of rest.slice(2))
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('what the server says while no page has the connection is heard all the same', async ({
  viewer,
  host,
  context,
}) => {
  test.skip(host !== 'localhost', 'the desktop has one window');
  const [other, another] = [await context.newPage(), await context.newPage()];
  for (const page of [other, another]) {
    await page.goto(viewer.page.url());
    await expect(gridOf(page)).toHaveAttribute('aria-busy', 'false');
  }
  const isTakenOver = Promise.withResolvers<void>();
  const isSaid = Promise.withResolvers<void>();
  await context.route('**/api/events*', async (route) => {
    isTakenOver.resolve();
    await isSaid.promise;
    await route.continue();
  });
  await viewer.page.goto('about:blank');
  await isTakenOver.promise;
  const isWritten = another.waitForResponse((answer) =>
    (answer.request().postData() ?? '').includes('settings.change'),
  );
  await choose(another, /^Theme/, 'Dark');
  await isWritten;
  isSaid.resolve();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});
