import { expect } from '@playwright/test';
import { CATALOGUES } from '../../shared/i18n/catalogues.ts';
import { smallDatabase } from '../support/evidence.ts';
import {
  COLUMNS,
  type Column,
  expectShown,
  gridOf,
  headerOf,
  readShownEvents,
  readShownIds,
} from '../support/screen.ts';
import { idsOf, readStoredEvents, type StoredEvent } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

const CATEGORIES: Readonly<Record<string, string>> = {
  auth: 'Authentication',
  user: 'User management',
  config: 'Configuration',
  backup: 'Backup operations',
  server: 'Server management',
  system: 'System operations',
};
const STATUSES: Readonly<Record<string, string>> = { success: 'Success', failure: 'Failure', error: 'Error' };

function shownUser({ user_id, username }: StoredEvent): string {
  if (user_id !== null) return username ?? user_id;
  if (username === null || username === 'system') return 'System';
  return `Unverified: deleted account, or a name typed at login: ${username}`;
}

function shownAction({ action }: StoredEvent): string {
  const words = new Map<string, string>(Object.entries(CATALOGUES.en.table.actions)).get(action);
  return words === undefined ? action : `${words} ${action}`;
}

test('shows every event, newest first, with the values that SQLite holds', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  const stored = readStoredEvents(database);
  await expectShown(page, stored.length);
  const shown = await readShownEvents(page);
  const expected = stored.map((event) => ({
    Timestamp: event.timestamp,
    User: shownUser(event),
    Action: shownAction(event),
    Category: CATEGORIES[event.category],
    Status: STATUSES[event.status],
    Target: `${event.target_type ?? ''}${event.target_id ?? ''}`,
    ID: String(event.id),
  }));
  expect(shown.map(({ Details, ...others }) => others)).toEqual(expected);
  await expect(headerOf(page, 'Timestamp')).toHaveAttribute('aria-sort', 'descending');
});

const collator = new Intl.Collator('en', { numeric: true });
/** What a column sorts by, where SQLite does not sort as people do. */
const SORT_TEXT: Readonly<Partial<Record<Column, (event: StoredEvent) => string>>> = {
  User: ({ user_id, username }) => username ?? user_id ?? '',
  Action: ({ action }) => action,
  Category: ({ category }) => category,
  Status: ({ status }) => status,
  Target: ({ target_type, target_id }) => `${target_type ?? ''}\0${target_id ?? ''}`,
};
const SORT_SQL: Readonly<Partial<Record<Column, string>>> = {
  Timestamp: 'timestamp',
  Details: 'details',
  ID: 'id',
};

type Direction = 'ascending' | 'descending';

/** Ties by timestamp, then id, both newest first; only an ascending timestamp turns its ties around. */
function expectedOrder(database: string, column: Column, direction: Direction) {
  const textOf = SORT_TEXT[column];
  if (textOf !== undefined) {
    const sign = direction === 'ascending' ? 1 : -1;
    return idsOf(
      readStoredEvents(database).toSorted((a, b) => sign * collator.compare(textOf(a), textOf(b))),
    );
  }
  const way = direction === 'ascending' ? 'ASC' : 'DESC';
  const ties = column === 'Timestamp' ? `id ${way}` : 'timestamp DESC, id DESC';
  return idsOf(readStoredEvents(database, `ORDER BY ${SORT_SQL[column]} ${way}, ${ties}`));
}

test('sorts by any column at a click, turns at the next, and finds back to newest first', async ({
  openViewer,
}) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  await expectShown(page, readStoredEvents(database).length);
  const expectOrder = async (column: Column, direction: Direction) => {
    await expect(headerOf(page, column)).toHaveAttribute('aria-sort', direction);
    await expect(gridOf(page)).toHaveAttribute('aria-busy', 'false');
    expect(await readShownIds(page)).toEqual(expectedOrder(database, column, direction));
  };
  for (const column of COLUMNS) {
    await test.step(column, async () => {
      const button = headerOf(page, column).getByRole('button');
      await button.click();
      await expectOrder(column, 'ascending');
      await button.click();
      await expectOrder(column, 'descending');
      await button.click();
      await expectOrder('Timestamp', column === 'Timestamp' ? 'ascending' : 'descending');
    });
  }
});

test('sorts by keyboard alone', async ({ openViewer }) => {
  const { page, database } = await openViewer({ evidence: smallDatabase });
  await expectShown(page, readStoredEvents(database).length);
  await gridOf(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(headerOf(page, 'User')).toHaveAttribute('aria-sort', 'ascending');
  await expect(gridOf(page)).toHaveAttribute('aria-busy', 'false');
  expect(await readShownIds(page)).toEqual(expectedOrder(database, 'User', 'ascending'));
});
