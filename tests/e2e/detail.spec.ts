import { expect, type Locator, type Page } from '@playwright/test';
import { checkAccessibility } from '../support/check-accessibility.ts';
import { databaseWith, hardDatabase, smallDatabase } from '../support/evidence.ts';
import { holdCalls } from '../support/hold-calls.ts';
import {
  activeRow,
  chipsOf,
  expectShown,
  fieldOf,
  gridOf,
  paneOf,
  rowOf,
  searchBox,
  speak,
} from '../support/screen.ts';
import { idsOf, readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

async function expectOpen(page: Page, id: number | undefined): Promise<void> {
  await expect(paneOf(page).getByRole('heading', { name: `Event ${id}`, exact: true })).toBeVisible();
}

test('opens and walks from event to event, by the mouse, by keys and by the buttons of the pane', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const ids = idsOf(readStoredEvents(database));
  await test.step('the eye of a row opens its event, a click elsewhere in a row another', async () => {
    const [first, second, third] = ids;
    await expect(paneOf(page)).toBeHidden();
    await page.getByRole('button', { name: `Show event ${second}`, exact: true }).click();
    await expectOpen(page, second);
    await rowOf(page, third ?? 0)
      .getByRole('gridcell')
      .nth(2)
      .click();
    await expectOpen(page, third);
    await expect(rowOf(page, third ?? 0)).toHaveAttribute('aria-selected', 'true');
    await expect(rowOf(page, first ?? 0)).toHaveAttribute('aria-selected', 'false');
    await page.getByRole('button', { name: 'Close the event' }).click();
    await expect(paneOf(page)).toBeHidden();
  });
  await test.step('Enter opens, arrows walk on, Escape returns to the same row', async () => {
    await expectShown(page, ids.length);
    await gridOf(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectOpen(page, ids[1]);
    await page.keyboard.press('ArrowDown');
    await expectOpen(page, ids[2]);
    await page.keyboard.press('ArrowDown');
    await expectOpen(page, ids[3]);
    await page.keyboard.press('ArrowUp');
    await expectOpen(page, ids[2]);
    await page.keyboard.press('End');
    await expectOpen(page, ids.at(-1));
    await page.keyboard.press('Escape');
    await expect(paneOf(page)).toBeHidden();
    await expect(gridOf(page)).toBeFocused();
    expect(await activeRow(page)).toBe(ids.length);
  });
  await test.step('the buttons of the pane stop at both ends', async () => {
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: `Show event ${ids[0]}`, exact: true }).click();
    const previous = page.getByRole('button', { name: 'Previous event' });
    await expect(previous).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: 'Next event' }).click();
    await expectOpen(page, ids[1]);
    await expect(paneOf(page)).toContainText(`2 of ${ids.length}`);
    await previous.click();
    await expectOpen(page, ids[0]);
  });
});

test('tells when, who, what and where from, in full', async ({ openViewer }) => {
  const { page } = await openViewer({
    evidence: databaseWith([
      {
        timestamp: '2026-11-19 23:59:59',
        username: 'nobody at all',
        targetType: 'server',
        targetId: 'a-very-long-server-id-that-no-column-could-show-0123456789abcdef',
        ipAddress: '203.0.113.9, 10.0.0.1',
        userAgent: 'curl/8.5',
        errorMessage: 'Invalid credentials',
      },
    ]),
  });
  await rowOf(page, 21).click();
  for (const [name, value] of [
    ['UTC', '2026-11-19 23:59:59'],
    ['Local time', '2026-11-20 00:59:59 +01:00'],
    ['Local time', 'Europe/Paris'],
    ['User', 'nobody at all'],
    ['User', 'Deleted account, or a name typed at login'],
    ['Action', 'login'],
    ['Category', 'Authentication'],
    ['Target type', 'server'],
    ['Target ID', 'a-very-long-server-id-that-no-column-could-show-0123456789abcdef'],
    ['IP address', '203.0.113.9, 10.0.0.1'],
    ['IP address', 'As reported'],
    ['User agent', 'curl 8.5, not a browser'],
    ['User agent', 'curl/8.5'],
  ] as const) {
    await expect(fieldOf(page, name)).toContainText(value);
  }
  await expect(paneOf(page).getByRole('region', { name: 'Error message' })).toContainText(
    'Invalid credentials',
  );
});

test('tells the system, an account, an unverified name and no user apart', async ({ openViewer }) => {
  const { page } = await openViewer({
    evidence: databaseWith([
      { username: 'system' },
      { username: null },
      { username: 'marie', userId: '0b6f3a52-6d0f-4c52-9b0e-0a5f4a7f7a10' },
      { username: 'marie' },
      { username: '' },
      { username: '' },
    ]),
  });
  for (const [id, note] of [
    [21, 'Automated'],
    [22, 'Automated'],
    [23, 'User account'],
    [24, 'Deleted account, or a name typed at login'],
    [25, 'Neither an account nor a name was recorded'],
  ] as const) {
    await rowOf(page, id).click();
    await expectOpen(page, id);
    await expect(fieldOf(page, 'User')).toContainText(note);
  }
  await paneOf(page).getByRole('button', { name: '2 events without a user' }).click();
  await expectShown(page, 2);
  await expect(searchBox(page)).toHaveValue('user:none');
});

test('shows what changed, details readable with the raw text one click away, and no password', async ({
  openViewer,
}) => {
  const details = '{"note":"two  spaces",\t"count":12345678901234567890,"text":"<b>&amp;</b>"}';
  const withPassword = '{"from_version":"3.0","default_password":"Secret09"}';
  const { page } = await openViewer({
    evidence: databaseWith([
      { details: '{"email":{"from":"old@example.org","to":"new@example.org"},"is_admin":{"from":0,"to":1}}' },
      { details: '{"oldInterval":3600,"newInterval":900}' },
      { details },
      { details: '{"broken":"a"b"}' },
      { action: 'database_migration', category: 'system', details: withPassword },
    ]),
  });
  await test.step('changes, from which value to which', async () => {
    const changes = paneOf(page).getByRole('table');
    await rowOf(page, 21).click();
    await expect(changes.getByRole('row').nth(1)).toHaveText(/email.*old@example\.org.*new@example\.org/);
    await expect(changes.getByRole('row').nth(2)).toHaveText(/is_admin.*0.*1/);
    await rowOf(page, 22).click();
    await expect(changes.getByRole('row').nth(1)).toHaveText(/3600.*900/);
  });
  await test.step('details, and the raw text', async () => {
    await rowOf(page, 23).click();
    await expect(paneOf(page)).toContainText('12345678901234567890');
    await paneOf(page).getByRole('button', { name: 'Raw text' }).click();
    await expect(paneOf(page).locator('pre')).toHaveText(details.replace('\t', '␉'));
    await rowOf(page, 24).click();
    await expect(paneOf(page)).toContainText('These details are not valid JSON.');
    await expect(paneOf(page).locator('pre')).toHaveText('{"broken":"a"b"}');
  });
  await test.step('a password that the log holds in clear is hidden until it is asked for', async () => {
    await rowOf(page, 25).click();
    await expect(treeOf(page)).toContainText('default_password: "••••••••"');
    await paneOf(page).getByRole('button', { name: 'Raw text' }).click();
    await expect(paneOf(page).locator('pre')).not.toContainText('Secret09');
    await paneOf(page).getByRole('button', { name: 'Show it' }).click();
    await expect(paneOf(page).locator('pre')).toHaveText(withPassword);
    await checkAccessibility(page);
  });
});

const FROM_SCANNER = { ipAddress: '203.0.113.77', userAgent: 'unknown' };

test('from a failed login, one click shows everything that its address did', async ({ openViewer }) => {
  const { page } = await openViewer({
    evidence: databaseWith([
      { username: 'root', ...FROM_SCANNER },
      { username: 'stranger', ...FROM_SCANNER },
      { username: 'stranger', action: 'change_password', status: 'success', ...FROM_SCANNER },
      { username: 'Stranger' },
    ]),
  });
  await rowOf(page, 21).click();
  await expect(fieldOf(page, 'User agent')).toContainText('The request named no browser or program.');
  await paneOf(page).getByRole('button', { name: '3 events from this address' }).click();
  await expectShown(page, 3);
  await expect(chipsOf(page)).toHaveText([/203\.0\.113\.77/]);
  await expectOpen(page, 21);
  await rowOf(page, 22).click();
  await paneOf(page).getByRole('button', { name: '2 events under this name' }).click();
  await expectShown(page, 2);
  await checkAccessibility(page);
});

test('what leads to other events has its lines before it is counted', async ({ viewer: { page } }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await speak(page, 'fr');
  await page.getByRole('grid').getByRole('row').nth(3).click();
  await expect(page.locator('.pane-related button').first()).toBeVisible();
  const heights = await page.locator('.pane-related').evaluateAll((links) =>
    links.map((link) => {
      const uncounted = link.cloneNode() as HTMLElement;
      link.after(uncounted);
      const before = uncounted.clientHeight;
      uncounted.remove();
      return { counted: link.clientHeight, before };
    }),
  );
  expect(heights.map(({ before }) => before)).toEqual(heights.map(({ counted }) => counted));
  expect(Math.max(...heights.map(({ counted }) => counted)), 'one takes two lines').toBeGreaterThan(30);
});

test('a login leads to what was done until the logout, and says what is assumed', async ({ openViewer }) => {
  const marie = { userId: 'id-of-marie', username: 'marie', ipAddress: '192.0.2.1', status: 'success' };
  const { page } = await openViewer({
    evidence: databaseWith([
      { ...marie, timestamp: '2026-11-20 08:00:00' },
      { ...marie, timestamp: '2026-11-20 08:01:00', action: 'server_deleted', category: 'server' },
      { ...marie, timestamp: '2026-11-20 08:02:00', action: 'logout' },
      { ...marie, timestamp: '2026-11-20 08:03:00', action: 'change_password' },
    ]),
  });
  await rowOf(page, 21).click();
  const session = paneOf(page).getByRole('region', { name: 'What this session did' });
  await expect(session.getByRole('listitem')).toHaveText([/08:01:00.*Server deleted/, /08:02:00.*Logout/]);
  await expect(session).toContainText('It ended with a logout.');
  await expect(session).toContainText('The log records no sessions');
  const parts = paneOf(page).getByRole('region');
  await expect(parts.last(), 'it comes late, and moves nothing').toHaveAccessibleName(
    'What this session did',
  );
  await checkAccessibility(page);
  await session.getByRole('button', { name: '3 events of this session' }).click();
  await expectShown(page, 3);
  await session.getByRole('button', { name: /Server deleted/ }).click();
  await expectOpen(page, 22);
});

/** Takes an entry of the menu of a field. */
async function chooseFor(page: Page, field: string, entry: string): Promise<void> {
  await paneOf(page)
    .getByRole('button', { name: `Filter or copy: ${field}` })
    .click();
  await page.getByRole('menuitem', { name: entry }).click();
}

test('every value filters: shown alone, or hidden', async ({ openViewer }) => {
  const { page } = await openViewer({
    evidence: databaseWith([{ username: 'mallory', ipAddress: '203.0.113.9' }, { username: 'mallory' }]),
  });
  await rowOf(page, 21).click();
  await chooseFor(page, 'User', 'Only this value');
  await expectShown(page, 2);
  await chooseFor(page, 'IP address', 'Exclude this value');
  await expectShown(page, 1);
  await expect(paneOf(page)).toContainText('Hidden by the filters');
  for (const field of ['Action', 'Category', 'Status']) {
    await expect(paneOf(page).getByRole('button', { name: `Filter or copy: ${field}` })).toBeAttached();
  }
});

function treeOf(page: Page): Locator {
  return paneOf(page).getByRole('tree', { name: 'Details as a tree' });
}

test('details are a tree that opens, closes and tells the way to a value', async ({
  openViewer,
  context,
}) => {
  const { page, host } = await openViewer({
    evidence: databaseWith([
      { details: '{"outer":{"inner":[7,{"deep":"x"}]},"n":1,"n":12345678901234567890}' },
    ]),
  });
  await rowOf(page, 21).click();
  const tree = treeOf(page);
  await expect(tree.getByRole('treeitem')).toHaveText([
    'outer: {1}',
    'inner: [2]',
    '0: 7',
    '1: {1}',
    'deep: "x"',
    'n: 1',
    'n: 12345678901234567890',
  ]);
  await tree.getByRole('treeitem', { name: 'inner' }).click();
  await expect(tree.getByRole('treeitem')).toHaveCount(4);
  await page.keyboard.press('Tab');
  await tree.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect(tree.getByRole('treeitem', { selected: true })).toHaveText('deep: "x"');
  await expect(paneOf(page).getByText('outer.inner[1].deep')).toBeVisible();
  if (host === 'localhost') await context.grantPermissions(['clipboard-read']);
  await paneOf(page).getByRole('button', { name: 'Copy path' }).click();
  await expect(paneOf(page).getByText('Copied').first()).toBeAttached();
  if (host === 'localhost') {
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('outer.inner[1].deep');
  }
  await checkAccessibility(page);
});

test('details are searched, walked, copied and shown as raw text by keyboard alone', async ({
  openViewer,
  context,
}) => {
  const details = { ...Object.fromEntries([...'abcdefghijkl'].map((key) => [key, 1])), z: { deep: 'x' } };
  const { page, host } = await openViewer({
    evidence: databaseWith([{ timestamp: '2026-11-20 00:00:00', details: JSON.stringify(details) }]),
  });
  if (host === 'localhost') await context.grantPermissions(['clipboard-read']);
  const expectCopied = async (text: string) => {
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus').getByText('Copied')).toBeAttached();
    if (host === 'localhost') expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  };
  const selected = treeOf(page).getByRole('treeitem', { selected: true });
  await rowOf(page, 21).getByRole('button').press('Enter');
  await expect(treeOf(page)).toBeVisible();

  await tabTo(page, paneOf(page).getByRole('button', { name: 'Raw text' }));
  await page.keyboard.press('Space');
  await expect(treeOf(page)).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await tabTo(page, paneOf(page).getByRole('searchbox', { name: 'Search the details' }));
  await page.keyboard.type('deep');
  await expect(treeOf(page).getByRole('treeitem')).toHaveText(['z: {1}', 'deep: "x"']);
  await page.keyboard.press('Escape');
  await tabTo(page, treeOf(page));
  for (const [key, text] of [
    ['ArrowDown', 'a: 1'],
    ['End', 'deep: "x"'],
    ['ArrowLeft', 'z: {1}'],
    ['Home', 'a: 1'],
    ['End', 'deep: "x"'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(selected).toHaveText(text);
  }
  await page.keyboard.press('Tab');
  await expectCopied('z.deep');
  await page.keyboard.press('Tab');
  await expectCopied('x');
});

/** Presses the Tab key until it has led to an element. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  const isThere = () => element.evaluate((wanted) => wanted === document.activeElement);
  for (let steps = 0; steps < 60 && !(await isThere()); steps++) await page.keyboard.press('Tab');
  await expect(element).toBeFocused();
}

test('thousands of changes: only those in sight are in the page, all are counted, and nothing moves as they come', async ({
  openViewer,
}) => {
  const pairs = Array.from({ length: 4_500 }, (_, at) => [`field_${at}`, { from: at, to: `${at} anew` }]);
  const { page } = await openViewer({
    evidence: databaseWith([{ details: JSON.stringify(Object.fromEntries(pairs)) }]),
  });
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const labels = [...document.querySelectorAll('.pane-body > section')].map((part) => part.ariaLabel);
      if (!labels.includes('Who')) return;
      document.body.dataset.firstSections = labels.join();
      observer.disconnect();
    }).observe(document.body, { subtree: true, childList: true });
  });
  await rowOf(page, 21).click();
  const changes = paneOf(page).getByRole('region', { name: 'Changes' });
  await expect(changes.getByRole('heading')).toHaveText('Changes · 4,500');
  await expect(changes.getByRole('table')).toHaveAttribute('aria-rowcount', '4501');
  await expect(changes.getByRole('row').nth(1)).toHaveText(/field_0.*0.*0 anew/);
  expect(await changes.getByRole('row').count()).toBeLessThan(100);
  await expect(page.locator('body')).toHaveAttribute('data-first-sections', /^Changes,Who/);

  const last = changes.getByRole('row').filter({ hasText: 'field_4499' });
  const body = paneOf(page).getByRole('region', { name: 'Event 21' });
  const scrollTo = (to: number) =>
    body.evaluate((element, part) => {
      const table = element.querySelector('table');
      element.scrollTop =
        (table?.offsetTop ?? 0) + (table?.offsetHeight ?? 0) * part - element.clientHeight / 2;
    }, to);
  await scrollTo(0.5);
  await expect(changes.getByRole('row').filter({ hasText: /field_22\d\d/ })).not.toHaveCount(0);
  await scrollTo(1);
  await expect(last).toBeInViewport();
  await expect(last).toHaveAttribute('aria-rowindex', '4501');
  await checkAccessibility(page);
});

test('345 KB of details: only what is in sight is in the page, and a search finds the rest', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: hardDatabase });
  const large = readStoredEvents(database).find(({ details }) => (details?.length ?? 0) > 300_000);
  await page.getByRole('combobox', { name: 'Search all events' }).fill('modifiedBackupKeys');
  await rowOf(page, Number(large?.id)).click();
  const tree = treeOf(page);
  await tree.getByRole('treeitem', { name: 'modifiedBackupKeys: [5000]' }).click();
  await expect.poll(() => tree.getByRole('treeitem').count()).toBeGreaterThan(5);
  expect(await tree.getByRole('treeitem').count()).toBeLessThan(100);
  await tree.focus();
  await page.keyboard.press('End');
  await expect(tree.getByRole('treeitem', { name: /^padding/ })).toBeInViewport();
  await paneOf(page).getByRole('searchbox', { name: 'Search the details' }).fill('server-4321:');
  await expect(paneOf(page).getByText('1 found')).toBeVisible();
  await expect(tree.getByRole('treeitem')).toHaveCount(2);
  await checkAccessibility(page);
  await paneOf(page).getByRole('button', { name: 'Raw text' }).click();
  await paneOf(page)
    .getByRole('button', { name: /^Show all/ })
    .last()
    .press('Enter');
  const text = paneOf(page).locator('pre');
  await expect(text).toHaveText(large?.details ?? '');
  await expect(text, 'the button has gone').toBeFocused();
  await page.keyboard.press('Escape');
  await expect(paneOf(page)).toBeHidden();
});

test('the next event is that of the open one, though its place is not known yet', async ({
  openViewer,
  host,
}) => {
  test.skip(host === 'desktop', 'a call can be held back on its way to a server only');
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const [first, , third, fourth] = readStoredEvents(database, 'ORDER BY timestamp DESC, id DESC LIMIT 4');
  await rowOf(page, Number(first?.id)).click();
  await expect(paneOf(page).getByText(/^1 of/)).toBeVisible();
  const letGo = await holdCalls(page, (body) => body.includes('events.locate'));
  await rowOf(page, Number(third?.id)).click();
  await expect(page.getByRole('heading', { name: `Event ${third?.id}`, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Next event' }).click();
  letGo();
  await expect(page.getByRole('heading', { name: `Event ${fourth?.id}`, exact: true })).toBeVisible();
});

test('the pane is made wider by drawing and by keyboard, and opens that wide again', async ({
  openViewer,
}) => {
  const { page } = await openViewer({ evidence: smallDatabase });
  const width = async () => (await paneOf(page).boundingBox())?.width ?? 0;
  await gridOf(page).focus();
  await page.keyboard.press('Enter');
  const separator = page.getByRole('separator', { name: 'Width of the event' });
  const before = await width();
  const { x = 0, y = 0 } = (await separator.boundingBox()) ?? {};
  await page.mouse.move(x, y + 100);
  await page.mouse.down();
  await page.mouse.move(x - 150, y + 100, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBeCloseTo(before + 150, -1);
  await separator.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBeGreaterThan(before + 160);
  const after = await width();
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Close the event' }).click();
  await gridOf(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(width).toBeCloseTo(after, -1);
});
