import { expect } from '@playwright/test';
import { chipsOf, expectShown, paneOf, rowOf, searchBox } from '../support/screen.ts';
import { readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

test.beforeEach(({ host }) => {
  test.skip(host === 'desktop', 'a window shows no address');
});

test('the address brings back filter, order and open event', async ({
  viewer: { page, database },
  context,
}) => {
  const failures = readStoredEvents(
    database,
    "WHERE status = 'failure' ORDER BY username, timestamp DESC, id DESC",
  );
  await searchBox(page).fill('status:failure');
  await expectShown(page, failures.length);
  await page.getByRole('columnheader', { name: /^User/ }).click();
  const { id } = failures[0] ?? { id: 0 };
  await expect(rowOf(page, id)).toHaveAttribute('aria-rowindex', '2');
  await rowOf(page, id).getByRole('button').first().click();
  await expect(page).toHaveURL(new RegExp(`#q=status:failure&sort=user&event=${id}$`));

  await page.reload();
  await expect(searchBox(page)).toHaveValue('status:failure');
  await expectShown(page, failures.length);
  await expect(page.getByRole('columnheader', { name: /^User/ })).toHaveAttribute('aria-sort', 'ascending');
  await expect(paneOf(page)).toContainText(String(id));
  await expect(page.getByRole('button', { name: 'Back to the filter before' })).toBeEnabled();

  const copied = await context.newPage();
  await copied.goto(page.url());
  await expect(searchBox(copied)).toHaveValue('status:failure');
  await expectShown(copied, failures.length);
  await copied.close();
});

test("the browser's own back and forward walk through the filters", async ({ viewer: { page } }) => {
  await searchBox(page).fill('status:failure');
  await expect(chipsOf(page)).toHaveCount(1);
  await page.goBack();
  await expect(searchBox(page)).toHaveValue('');
  await page.goForward();
  await expect(searchBox(page)).toHaveValue('status:failure');
});

test('an address that makes no sense shows all events', async ({ viewer: { page, database } }) => {
  await page.goto(`${new URL(page.url()).origin}/#q=nothing:x&sort=up&event=y`);
  await page.reload();
  await expectShown(page, readStoredEvents(database).length);
  await expect(searchBox(page)).toHaveValue('');
});
