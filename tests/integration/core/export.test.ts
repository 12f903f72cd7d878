import { join } from 'node:path';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreClient } from '../../../electron/core/worker/client.ts';
import type { EventFilter } from '../../../shared/event-filter.ts';
import { createAuditDatabase } from '../../fixtures/generate-database.ts';
import { exportText, provideStoreWorkers } from './store-worker.ts';

const workers = provideStoreWorkers();
let store: StoreClient;
let path: string;

beforeEach(async () => {
  path = join(workers.folder, 'backups.db');
  createAuditDatabase(path, { events: 1_200, state: 'rollback', hard: true, odd: true, large: true });
  store = workers.start();
  await store.call('open', { path, sourceId: 'test' });
});

type Row = Readonly<Record<string, string | number | bigint | Buffer | null>>;

/** What SQLite says of the events of a condition, newest first. */
function storedRows(condition: string): Row[] {
  const db = new Database(path, { readonly: true });
  try {
    return db
      .prepare(`SELECT * FROM audit_log WHERE ${condition} ORDER BY timestamp DESC, id DESC`)
      .all() as Row[];
  } finally {
    db.close();
  }
}

/** A value as an export shows it: blobs as SQL writes them. */
function shown(value: Row[string] | undefined): string | null {
  if (value === null || value === undefined) return null;
  return Buffer.isBuffer(value) ? `x'${value.toString('hex')}'` : String(value);
}

function parsedOrText(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return text;
  }
}

const toJsonEvent = (row: Row) => ({
  id: row.id,
  timestamp: shown(row.timestamp),
  userId: shown(row.user_id),
  username: shown(row.username),
  action: shown(row.action),
  category: shown(row.category),
  targetType: shown(row.target_type),
  targetId: shown(row.target_id),
  details: parsedOrText(shown(row.details)),
  ipAddress: shown(row.ip_address),
  userAgent: shown(row.user_agent),
  status: shown(row.status),
  errorMessage: shown(row.error_message),
});

const CSV_COLUMNS: Readonly<Record<string, string>> = {
  ID: 'id',
  Timestamp: 'timestamp',
  'User ID': 'user_id',
  Username: 'username',
  Action: 'action',
  Category: 'category',
  'Target Type': 'target_type',
  'Target ID': 'target_id',
  Status: 'status',
  'IP Address': 'ip_address',
  'User Agent': 'user_agent',
  Details: 'details',
  'Error Message': 'error_message',
};

/** Details are compacted in CSV: equal as JSON, and equal as text where they are not JSON. */
const toCsvRecord = (row: Row) =>
  Object.fromEntries(
    Object.entries(CSV_COLUMNS).map(([header, column]) => {
      const value = shown(row[column]) ?? '';
      return [header, header === 'Details' && value !== '' ? parsedOrText(value) : value];
    }),
  );

const SELECTIONS: readonly [name: string, filter: EventFilter, condition: string][] = [
  ['all events', {}, 'true'],
  [
    'the events of a filter',
    {
      status: { include: ['failure', 'error'], exclude: [] },
      category: { include: [], exclude: ['system'] },
    },
    "status IN ('failure', 'error') AND category <> 'system'",
  ],
  [
    'the events of a time range',
    { from: Date.UTC(2026, 8, 1), to: Date.UTC(2026, 9, 1) },
    "timestamp >= '2026-09-01 00:00:00' AND timestamp < '2026-10-01 00:00:00'",
  ],
  ['no event', { search: { include: ['no such text'], exclude: [] } }, 'false'],
];

describe.each(SELECTIONS)('%s', (_name, filter, condition) => {
  test('read back from JSON are what SQLite holds', async () => {
    const rows = storedRows(condition);
    const events = JSON.parse(await exportText(store, 'json', filter));
    expect(events).toEqual(rows.map(toJsonEvent));
  });

  test('read back from CSV are what SQLite holds', async () => {
    const csv = await exportText(store, 'csv', filter);
    const [header, ...records] = parse(csv, { record_delimiter: '\r\n' }) as string[][];
    expect(header).toEqual(Object.keys(CSV_COLUMNS));
    const read = records.map((cells) =>
      Object.fromEntries(
        cells.map((cell, i) => {
          const name = header?.[i] ?? '';
          return [name, name === 'Details' && cell !== '' ? parsedOrText(cell) : cell];
        }),
      ),
    );
    expect(read).toEqual(storedRows(condition).map(toCsvRecord));
  });
});

test('an order is kept', async () => {
  const order = [{ column: 'id', direction: 'ascending' }] as const;
  const events = JSON.parse(await exportText(store, 'json', {}, order)) as { id: number }[];
  expect(events.map(({ id }) => id)).toEqual(events.map(({ id }) => id).toSorted((a, b) => a - b));
  expect(events).toHaveLength(storedRows('true').length);
});

test('an export that was begun writes what was shown then, though the source has grown and is shown anew', async () => {
  const options = {
    format: 'json',
    filter: {},
    order: [{ column: 'id', direction: 'descending' }],
    bom: false,
    formulaGuard: false,
  } as const;
  const { total } = await store.call('exportOpen', { exportId: 'early', options });
  const db = new Database(path);
  db.exec(
    "INSERT INTO audit_log (timestamp, action, category, status) VALUES ('2026-11-22 00:00:00', 'login', 'auth', 'success')",
  );
  db.close();
  expect(await store.call('stage', { sourceId: 'again', keepsIndex: true })).toEqual({
    newEvents: 1,
    hasOtherChanges: false,
  });
  await store.call('adopt', undefined);
  let text = '';
  for (let done = false; !done; ) {
    const read = await store.call('exportRead', { exportId: 'early' });
    text += Buffer.from(read.chunk).toString('utf8');
    done = read.done;
  }
  await store.call('exportClose', { exportId: 'early' });
  expect(JSON.parse(text)).toHaveLength(total);
  expect(JSON.parse(await exportText(store, 'json'))).toHaveLength(total + 1);
});

test('an export that was never begun, or was ended, is unknown', async () => {
  await expect(store.call('exportRead', { exportId: 'other' })).rejects.toMatchObject({
    code: 'unknown-export',
  });
  await store.call('exportClose', { exportId: 'other' });
});
