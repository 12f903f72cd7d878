import { expect, type Page } from '@playwright/test';
import { databaseWith, smallDatabase } from '../support/evidence.ts';
import {
  chipsOf,
  choose,
  expectShown,
  facetValueOf,
  readShownIds,
  search,
  searchBox,
  toggleFilter,
} from '../support/screen.ts';
import { idsOf, readStoredEvents } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

/** The table shows exactly the events that SQLite finds, and these are neither none nor all. */
async function expectEvents(page: Page, database: string, where: string, parameters: string[] = []) {
  const expected = readStoredEvents(database, `WHERE ${where}`, parameters);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(readStoredEvents(database).length);
  await expectShown(page, expected.length);
  expect(await readShownIds(page)).toEqual(idsOf(expected));
}

test('filters by category, action, status and user, and by the automated events', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const clear = () => page.getByRole('button', { name: 'Clear filters' }).click();
  await toggleFilter(page, 'Category', 'Backup operations');
  await expectEvents(page, database, "category = 'backup'");
  await toggleFilter(page, 'Category', 'Authentication');
  await expectEvents(page, database, "category IN ('backup', 'auth')");
  await clear();

  await toggleFilter(page, 'Action', 'Login');
  await expectEvents(page, database, "action = 'login'");
  await clear();

  await toggleFilter(page, 'Status', 'Failure');
  await expectEvents(page, database, "status = 'failure'");
  await clear();

  const isAutomated = "(user_id IS NULL AND (username IS NULL OR username = 'system'))";
  const named = readStoredEvents(database, 'WHERE user_id IS NOT NULL')[0]?.username ?? '';
  await toggleFilter(page, 'User', named);
  await expectEvents(page, database, `NOT ${isAutomated} AND lower(username) = lower(?)`, [named]);
  await toggleFilter(page, 'User', 'System');
  await toggleFilter(page, 'User', named);
  await expectEvents(page, database, isAutomated);
});

test('filters by whole days of the zone shown, and says what is wrong with a range', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const fillDays = async () => {
    await page.getByRole('button', { name: 'Dates' }).click();
    const range = page.getByRole('dialog', { name: 'Date range' });
    await range.getByRole('textbox', { name: /^From/ }).fill('2026-11-15');
    await range.getByRole('textbox', { name: /^To/ }).fill('2026-11-16');
    await page.keyboard.press('Escape');
  };
  await fillDays();
  await expectEvents(page, database, "timestamp >= '2026-11-15' AND timestamp < '2026-11-17'");
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('radio', { name: 'Local' }).click();
  await fillDays();
  // Europe/Paris is an hour ahead of UTC in November.
  await expectEvents(
    page,
    database,
    "timestamp >= '2026-11-14 23:00:00' AND timestamp < '2026-11-16 23:00:00'",
  );
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('radio', { name: 'UTC' }).click();
  await test.step('a range that ends before it starts', async () => {
    await page.getByRole('button', { name: 'Dates' }).click();
    const range = page.getByRole('dialog', { name: 'Date range' });
    await range.getByRole('textbox', { name: /^To/ }).fill('2026-11-15');
    await range.getByRole('textbox', { name: /^From/ }).fill('2026-11-17');
    await expect(range).toContainText('The end is before the start.');
    await expect(range.getByRole('textbox', { name: /^From/ })).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Escape');
    await expectEvents(page, database, "timestamp < '2026-11-16'");
  });
});

test('counts days back from the last event whose clock was right', async ({ openViewer }) => {
  const { page, database } = await openViewer({
    evidence: databaseWith([
      { timestamp: '2026-11-17 12:00:00', username: 'early' },
      { timestamp: '9999-12-31 23:59:59', username: 'late' },
    ]),
  });
  const usual = readStoredEvents(database, "WHERE username IS NOT 'late'");
  const lastTime = Date.parse(`${usual[0]?.timestamp.replace(' ', 'T')}Z`);
  const dayBefore = new Date(lastTime - 86_400_000).toISOString().replace('T', ' ').slice(0, 19);
  const expectLastDay = () => expectEvents(page, database, 'timestamp >= ?', [dayBefore]);

  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitemradio', { name: 'Last 24 hours of the log' }).click();
  await expectLastDay();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('button', { name: 'Dates' }).click();
  await page.getByRole('button', { name: 'Last 24 hours' }).click();
  await page.keyboard.press('Escape');
  await expectLastDay();
  await searchBox(page).fill('from:');
  const days = usual.map(({ timestamp }) => timestamp.slice(0, 10));
  await expect(page.getByRole('option')).toHaveText([
    new RegExp(`^from:${days[0]}`),
    new RegExp(`^from:${days.at(-1)}`),
  ]);
});

test('combines filters, and counts what each value would show under the others', async ({
  viewer: { page, database },
}) => {
  await toggleFilter(page, 'Category', 'Authentication');
  const failures = readStoredEvents(database, "WHERE category = 'auth' AND status = 'failure'").length;
  await expect(facetValueOf(page, 'Status', 'Failure')).toHaveAccessibleName(
    new RegExp(`^Failure\\s*${failures}$`),
  );
  await toggleFilter(page, 'Status', 'Failure');
  await search(page, 'invalid');
  await expectEvents(
    page,
    database,
    `category = 'auth' AND status = 'failure' AND (details LIKE '%invalid%' OR username LIKE '%invalid%'
      OR error_message LIKE '%invalid%' OR user_agent LIKE '%invalid%')`,
  );
  await expect(chipsOf(page)).toHaveCount(3);

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await test.step('says so when nothing matches, and leads back', async () => {
    await search(page, 'there is no such text');
    await expect(page.getByRole('heading', { name: 'No event matches' })).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click();
    await expectShown(page, readStoredEvents(database).length);
    await expect(searchBox(page)).toHaveValue('');
  });
});

test('removes one filter by its chip, and all by Clear filters', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  await toggleFilter(page, 'Category', 'Backup operations');
  await toggleFilter(page, 'Status', 'Success');
  await expect(chipsOf(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Remove the filter Category: Backup operations' }).click();
  await expect(chipsOf(page)).toHaveCount(1);
  await expectEvents(page, database, "status = 'success'");
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(chipsOf(page)).toHaveCount(0);
  await expectShown(page, readStoredEvents(database).length);
});

const SEARCHED = databaseWith([
  { username: 'Élodie' },
  { username: 'élodie' },
  { username: 'elodie' },
  { details: '{"disk":"100% full"}' },
  { details: '{"disk":"100 full"}' },
  { errorMessage: 'no such job: a_b' },
  { errorMessage: 'no such job: axb' },
  { userAgent: 'curl/8.5 (Ωmega)' },
]);

const FOUND = [
  ['élodie', "username IN ('Élodie', 'élodie')"],
  ['ÉLODIE', "username IN ('Élodie', 'élodie')"],
  ['100%', `details LIKE '%"100\\% full"%' ESCAPE '\\'`],
  ['a_b', "error_message = 'no such job: a_b'"],
  ['Such Job', "error_message LIKE 'no such job%'"],
  ['ωMEGA', "user_agent LIKE 'curl/8.5%'"],
] as const;

test('finds a text in any field, as it is written but for its case', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: SEARCHED });
  for (const [text, where] of FOUND) {
    await test.step(text, async () => {
      await searchBox(page).fill(`"${text}"`);
      // Exactly: otherwise a name is found whatever its case, and so the chip of the text before.
      const remove = page.getByRole('button', { name: `Remove the filter Search: ${text}`, exact: true });
      await expect(remove).toBeVisible();
      await expect(chipsOf(page)).toHaveCount(1);
      await expectEvents(page, database, where);
    });
  }
});

test('the slash key leads to the search; filters stay when the language changes', async ({
  viewer: { page, database },
}) => {
  await page.getByRole('grid').focus();
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();

  await toggleFilter(page, 'Status', 'Error');
  await choose(page, /^Language/, 'Français');
  await expect(page.getByRole('button', { name: 'Retirer le filtre Statut : Erreur' })).toBeVisible();
  const count = readStoredEvents(database, "WHERE status = 'error'").length;
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(count + 1));
});
