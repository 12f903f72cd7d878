import { expect, type Page } from '@playwright/test';
import { checkAccessibility } from '../support/check-accessibility.ts';
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

/** Opens the page at an address that ends so, as somebody who was given it would. */
async function goTo(page: Page, fragment: string): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(`${origin}/${fragment}`);
}

test('an address that makes no sense shows all events, and says so', async ({
  viewer: { page, database },
}) => {
  await goTo(page, '#q=nothing:x&sort=up&event=y');
  await expectShown(page, readStoredEvents(database).length);
  await expect(searchBox(page)).toHaveValue('');
  const notice = page.getByRole('alert');
  await expect(notice).toHaveText(
    'Not understood in the address: nothing:x · sort=up · event=y. All events are shown instead.',
  );
  await checkAccessibility(page);
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toBeHidden();

  await goTo(page, '#q=status:failure+uzer:marie');
  await expect(notice).toHaveText(/uzer:marie\. What else it says is shown\.$/);
  await expect(chipsOf(page)).toHaveCount(1);
  await searchBox(page).fill('status:error');
  await expect(notice, 'another view is not the one of the address').toBeHidden();
});

test('an event of an address: not in this log, or hidden by the filters and one click away', async ({
  viewer: { page },
}) => {
  await goTo(page, '#event=987654321');
  await expect(paneOf(page).getByRole('alert')).toContainText('This log has no event 987654321.');
  await expect(paneOf(page)).not.toContainText('any more');
  await expect(paneOf(page)).not.toContainText('Hidden by the filters');
  await checkAccessibility(page);

  await goTo(page, '#q=user:nobody-at-all&event=1');
  await expect(paneOf(page)).toContainText('Hidden by the filters');
  await paneOf(page).getByRole('button', { name: 'Show without filters' }).click();
  await expect(paneOf(page)).not.toContainText('Hidden by the filters');
  await expect(paneOf(page).getByRole('heading', { name: 'Event 1', exact: true })).toBeVisible();
  await expect(rowOf(page, 1)).toBeInViewport();
});
