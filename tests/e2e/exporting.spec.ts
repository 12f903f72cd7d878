import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { hardDatabase } from '../support/evidence.ts';
import { expectShown, headerOf, search, toggleFilter } from '../support/screen.ts';
import { readStoredEvents, type StoredEvent } from '../support/stored-events.ts';
import { test } from '../support/viewer.ts';

const HEADER = [
  'ID',
  'Timestamp',
  'User ID',
  'Username',
  'Action',
  'Category',
  'Target Type',
  'Target ID',
  'Status',
  'IP Address',
  'User Agent',
  'Details',
  'Error Message',
];

/** An event as duplistatus exports it to JSON. */
function asJson(event: StoredEvent) {
  return {
    id: event.id,
    timestamp: event.timestamp,
    userId: event.user_id,
    username: event.username,
    action: event.action,
    category: event.category,
    targetType: event.target_type,
    targetId: event.target_id,
    details: parsed(event.details),
    ipAddress: event.ip_address,
    userAgent: event.user_agent,
    status: event.status,
    errorMessage: event.error_message,
  };
}

function parsed(details: string | null): unknown {
  if (details === null) return null;
  try {
    return JSON.parse(details);
  } catch {
    return details;
  }
}

/** An event as a CSV reader must find it: as stored, but for what a spreadsheet would run. */
function asCells(event: StoredEvent): readonly string[] {
  return [
    String(event.id),
    event.timestamp,
    event.user_id,
    event.username,
    event.action,
    event.category,
    event.target_type,
    event.target_id,
    event.status,
    event.ip_address,
    event.user_agent,
    event.details,
    event.error_message,
  ].map((cell) => {
    const text = cell ?? '';
    return /^[=+\-@\t\r\n\0＝＋－＠]/.test(text) ? `'${text}` : text;
  });
}

function readCsv(path: string): string[][] {
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\uFEFF'), 'Excel needs a byte order mark').toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('both formats hold every event of the sample, value by value, and it is said how many and where', async ({
  viewer,
}) => {
  const total = readStoredEvents(viewer.database).length;
  const csv = await viewer.export('csv');
  const notices = viewer.page.getByRole('region', { name: 'Notifications' });
  await expect(notices).toContainText(`Exported ${total.toLocaleString('en')} events`);
  if (viewer.host === 'desktop') {
    await expect(notices.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  } else {
    await expect(notices).toContainText('It is in your downloads.');
  }
  const { y = 0, height = 0 } = (await viewer.page.getByRole('main').boundingBox()) ?? {};
  expect((await notices.boundingBox())?.y, 'no event is covered').toBeGreaterThanOrEqual(y + height);
  await notices.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices).toHaveText('');

  const [header, ...rows] = readCsv(csv);
  expect(header).toEqual(HEADER);
  expect(rows).toEqual(readStoredEvents(viewer.database).map(asCells));
  const events = readJson(await viewer.export('json'));
  expect(events).toEqual(readStoredEvents(viewer.database).map(asJson));
});

test('exports exactly what the filters show, in the order shown, be it nothing', async ({ viewer }) => {
  const { page, database } = viewer;
  await toggleFilter(page, 'Category', 'Authentication');
  await toggleFilter(page, 'Status', 'Failure');
  await headerOf(page, 'ID').getByRole('button').click();
  const stored = readStoredEvents(database, "WHERE category = 'auth' AND status = 'failure' ORDER BY id ASC");
  await expectShown(page, stored.length);
  for (const format of ['CSV', 'JSON']) {
    await expect(
      page.getByRole('button', { name: `Export ${stored.length} events as ${format}` }),
    ).toBeVisible();
  }
  expect(readCsv(await viewer.export('csv')).slice(1)).toEqual(stored.map(asCells));
  expect(readJson(await viewer.export('json'))).toEqual(stored.map(asJson));

  await search(viewer.page, 'there is no such text');
  await expect(viewer.page.getByRole('button', { name: 'Export 0 events as CSV' })).toBeVisible();
  expect(readCsv(await viewer.export('csv'))).toEqual([HEADER]);
  expect(readJson(await viewer.export('json'))).toEqual([]);
});

test('a details value of 345 KB arrives whole', async ({ openViewer }) => {
  const viewer = await openViewer({ evidence: hardDatabase });
  const largest = readStoredEvents(viewer.database, 'ORDER BY length(details) DESC LIMIT 1')[0];
  expect(largest?.details?.length).toBeGreaterThan(300_000);
  const events = readJson(await viewer.export('json')) as { id: number; details: unknown }[];
  const found = events.find(({ id }) => id === largest?.id);
  expect(JSON.stringify(found?.details)).toBe(largest?.details);
});
