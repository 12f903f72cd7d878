import { expect, type Page } from '@playwright/test';
import { databaseWith, hardDatabase } from '../support/evidence.ts';
import {
  chipsOf,
  expectShown,
  facetOf,
  facetValueOf,
  readShownIds,
  searchBox,
  showWholeFacet,
  toggleFilter,
} from '../support/screen.ts';
import { idsOf, readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

const OFFICE = { username: 'nadia', ipAddress: '10.0.0.7', status: 'success' } as const;
const ATTACK = { username: 'root', ipAddress: '203.0.113.9' } as const;
const FEW_EVENTS = databaseWith([
  OFFICE,
  OFFICE,
  { ...OFFICE, status: 'failure' },
  ATTACK,
  ATTACK,
  { ...ATTACK, status: 'success', action: 'user_created', category: 'user', targetType: 'user' },
]);

async function expectEvents(page: Page, database: string, where: string): Promise<void> {
  const expected = readStoredEvents(database, `WHERE ${where}`);
  expect(expected.length).toBeGreaterThan(0);
  await expectShown(page, expected.length);
  expect(await readShownIds(page)).toEqual(idsOf(expected));
}

test('the values come all at once, and move nothing that can be seen already', async ({
  viewer: { page },
}) => {
  await expect(facetOf(page, 'Status').getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
  expect(await readLayoutShift(page)).toBeLessThan(0.02);
});

/** How far things have moved by themselves since the page began, as browsers measure it. */
function readLayoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const shifts = list.getEntriesByType('layout-shift') as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // There may be none; then this is what is told.
        observer.observe({ type: 'navigation', buffered: true });
      }),
  );
}

test('leads to all that an address did, leaves a value out, and counts under the other filters', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: FEW_EVENTS });
  await test.step('from the failed logins to an address, and to all that it did', async () => {
    await toggleFilter(page, 'Status', 'Failure');
    await expectEvents(page, database, "status = 'failure'");
    const address = facetOf(page, 'IP address').getByRole('listitem').filter({ hasText: '203.0.113.9' });
    await address.hover();
    await address.getByRole('button', { name: 'Only 203.0.113.9' }).click();
    await expectEvents(page, database, "status = 'failure' AND ip_address = '203.0.113.9'");
    await facetOf(page, 'Status').getByRole('button', { name: 'Clear Status' }).click();
    await expectEvents(page, database, "ip_address = '203.0.113.9'");
    await expect(chipsOf(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expectShown(page, readStoredEvents(database).length);
  });
  await test.step('a value is excluded by click, and let go of again', async () => {
    const nadia = facetOf(page, 'User').getByRole('listitem').filter({ hasText: 'nadia' });
    await nadia.hover();
    await nadia.getByRole('button', { name: 'Exclude nadia' }).click();
    await expectEvents(page, database, "coalesce(username, '') <> 'nadia'");
    await expect(facetValueOf(page, 'User', 'nadia')).toHaveAccessibleName(/\(excluded\)/);
    await facetOf(page, 'User').getByRole('button', { name: 'Clear User' }).click();
    await expectShown(page, readStoredEvents(database).length);
  });
  await test.step('a chosen value stays that no other filter leaves an event', async () => {
    await toggleFilter(page, 'User', 'nadia');
    await facetValueOf(page, 'IP address', '10.0.0.7').click();
    await expect(facetValueOf(page, 'Target type', 'user')).toBeHidden();
    await facetValueOf(page, 'User', 'nadia').press('o');
    await expect(chipsOf(page), 'only this user, under the address that was chosen').toHaveCount(2);
    await toggleFilter(page, 'Action', 'Login');
    await facetValueOf(page, 'Action', 'Login').press('x');
    await expect(facetValueOf(page, 'User', 'nadia')).toHaveAccessibleName(/^nadia\s*0$/);
    await expect(facetValueOf(page, 'User', 'nadia')).toBeChecked();
  });
});

test('keeps the automated events and those of no user apart', async ({ openViewer }) => {
  const { page, database } = await openViewer({
    evidence: databaseWith([
      { username: 'system' },
      { username: null },
      { username: '' },
      { username: 'ana' },
    ]),
  });
  await facetValueOf(page, 'User', 'No user').click();
  await expectEvents(page, database, "username = ''");
  await expect(searchBox(page)).toHaveValue('user:none');
  await facetValueOf(page, 'User', 'No user').press('x');
  await expectEvents(page, database, "username IS NULL OR username <> ''");
  await facetValueOf(page, 'User', 'System').press('o');
  await expectEvents(page, database, "user_id IS NULL AND (username IS NULL OR username = 'system')");
});

test('takes a value that was picked for itself alone, and a typed one for all that it may mean', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({
    evidence: databaseWith([
      { userId: null, username: 'system', ipAddress: '10.0.0.1' },
      { userId: null, username: 'SYSTEM', ipAddress: '10.' },
      { userId: null, username: 'Élise', ipAddress: '10.0.0.2' },
      { userId: null, username: 'E\u0301LISE', ipAddress: '172.16.0.1' },
    ]),
  });
  await test.step('an address that others begin with', async () => {
    await toggleFilter(page, 'IP address', '10.');
    await expectEvents(page, database, "ip_address = '10.'");
    await expect(searchBox(page)).toHaveValue('ip:"10."');
    await page.reload();
    await expectEvents(page, database, "ip_address = '10.'");
    await searchBox(page).fill('ip:10.');
    await expectEvents(page, database, "ip_address LIKE '10.%'");
    await expect(chipsOf(page)).toHaveText(/10\.\*/);
    for (const address of ['10.', '10.0.0.1', '10.0.0.2'])
      await expect(facetValueOf(page, 'IP address', address)).toBeChecked();
    await facetValueOf(page, 'IP address', '10.0.0.2').click();
    await expectEvents(page, database, "ip_address LIKE '10.%' AND ip_address <> '10.0.0.2'");
  });
  await test.step('names that look alike', async () => {
    await showWholeFacet(page, 'User');
    await searchBox(page).fill('user:system');
    await expectEvents(page, database, "username LIKE 'system' OR (username IS NULL AND user_id IS NULL)");
    await facetValueOf(page, 'User', 'SYSTEM').press('o');
    await expectEvents(page, database, "username = 'SYSTEM'");
    await facetValueOf(page, 'User', 'Élise').press('o');
    await expectEvents(page, database, "username = 'Élise'");
    await searchBox(page).fill('user:élise');
    await expectEvents(page, database, "username IN ('Élise', 'E\u0301LISE')");
  });
});

test('is walked and used by keyboard alone', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: FEW_EVENTS });
  const status = facetOf(page, 'Status');
  await status.getByRole('checkbox').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(status.getByRole('checkbox').first()).toBeFocused();
  await expect(facetValueOf(page, 'Status', 'Failure')).toBeVisible();
  const failure = facetValueOf(page, 'Status', 'Failure');
  for (let step = 0; step < 3 && !(await isFocused(failure)); step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expectEvents(page, database, "status = 'failure'");
  await failure.focus();
  await page.keyboard.press('x');
  await expectEvents(page, database, "status <> 'failure'");
  await failure.focus();
  await page.keyboard.press('o');
  await expectEvents(page, database, "status = 'failure'");
  await failure.focus();
  await page.keyboard.press('Tab');
  await expect(facetOf(page, 'Category').getByRole('checkbox').first(), 'one stop per field').toBeFocused();
});

function isFocused(locator: ReturnType<typeof facetValueOf>): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

test('searches a long list, and goes back to the most frequent', async ({ openViewer }) => {
  const { page, database } = await openViewer({
    evidence: databaseWith(
      Array.from({ length: 40 }, (_, at) => ({ username: `guest-${String(at).padStart(2, '0')}` })),
    ),
  });
  const users = facetOf(page, 'User');
  await expect(users.getByRole('checkbox')).toHaveCount(6);
  await showWholeFacet(page, 'User');
  const box = users.getByRole('textbox', { name: 'Find a value: User' });
  await expect(box).toBeFocused();
  await box.fill('GUEST-3');
  await expect(users.getByRole('checkbox')).toHaveCount(10);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expectEvents(page, database, "username = 'guest-31'");
  await users.getByRole('button', { name: 'Show fewer' }).click();
  await expect(facetValueOf(page, 'User', 'guest-31'), 'what is chosen stays').toBeChecked();
  await showWholeFacet(page, 'User');
  await box.fill('nobody of this name');
  await page.keyboard.press('Escape');
  await expect(users.getByRole('checkbox').first()).toBeFocused();
});

test('no value of the log moves the panel, or hides what it holds', async ({ openViewer }) => {
  const { page } = await openViewer({ evidence: hardDatabase });
  await showWholeFacet(page, 'User');
  const panel = page.getByRole('region', { name: 'Filter by value' });
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await facetOf(page, 'User').getByRole('textbox').fill('System');
  await expect(facetValueOf(page, 'User', 'System')).toBeVisible();
});

test('closes and opens, is made wider, and is remembered', async ({ openViewer }) => {
  const { page } = await openViewer({ evidence: FEW_EVENTS });
  const panel = page.getByRole('region', { name: 'Filter by value' });
  const toggle = page.getByRole('button', { name: 'Values to filter by' });
  const width = async () => (await panel.boundingBox())?.width ?? 0;
  await expect(panel).toBeVisible();
  const before = await width();
  await page.getByRole('separator', { name: 'Width of the values to filter by' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(before + 10);
  const wider = await width();
  await page.keyboard.press('Control+b');
  await expect(panel).toBeHidden();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.click();
  await expect.poll(width).toBeCloseTo(wider, -1);
});
