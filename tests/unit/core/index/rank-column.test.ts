import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rankColumn } from '../../../../electron/core/index/rank-column.ts';
import { inspectEventTable } from '../../../../electron/core/store/event-table.ts';
import type { Cell } from '../../../fixtures/audit-row.ts';
import { SCHEMA } from '../../../fixtures/schema.ts';
import { HARD_TEXTS } from '../support/hard-texts.ts';
import { provideFolder } from '../support/provide-store.ts';
import { changeDatabase, writeAuditDatabase } from '../support/write-audit-database.ts';

/** The column takes every type of value. */
const UNTYPED = SCHEMA.replace('details TEXT', 'details');
const VALUES: readonly Cell[] = [
  null,
  1n,
  1,
  1.5,
  -7n,
  2n ** 60n,
  2n ** 60n + 1n,
  Buffer.from('blob'),
  Buffer.from([0xff]),
  Buffer.from([0xff, 0xfe]),
  'same beginning 1',
  'same beginning 2',
  'x'.repeat(20_000),
  `${'x'.repeat(20_000)}y`,
  'Z',
  'a',
  ...HARD_TEXTS,
];

const folder = provideFolder();
let db: Database.Database;

beforeAll(() => {
  const rows = [...VALUES, ...VALUES.toReversed(), ...VALUES].map((details, i) => ({
    id: 10 + i * 3,
    details,
  }));
  const path = writeAuditDatabase(join(folder.path, 'backups.db'), rows, UNTYPED);
  // Texts that are no UTF-8, and read alike.
  const invalid = ["x'ff'", "x'fe'", "x'61ff'", "x'ff'"];
  changeDatabase(path, (writable) => {
    for (const bytes of invalid)
      writable.exec(
        `INSERT INTO audit_log (action, category, status, details) VALUES ('a', 'b', 'c', CAST(${bytes} AS TEXT))`,
      );
  });
  db = new Database(path, { readonly: true });
});
afterAll(() => db.close());

function rank(stopped: 0 | 1 = 0) {
  const rowIds = Float64Array.from(
    db.prepare('SELECT rowid FROM audit_log ORDER BY rowid').pluck().all() as number[],
  );
  const stop = new Int32Array(new SharedArrayBuffer(4)).fill(stopped);
  const table = inspectEventTable(db, {});
  const progress: number[] = [];
  const ranks = rankColumn({
    db,
    table,
    key: 'details',
    rowIds,
    stop,
    report: ({ done }) => progress.push(done),
  });
  return { ranks, progress };
}

test('values of every kind have the ranks that SQLite gives them', () => {
  const expected = db
    .prepare('SELECT dense_rank() OVER (ORDER BY details COLLATE BINARY) - 1 FROM audit_log ORDER BY rowid')
    .pluck()
    .all();
  const { ranks } = rank();
  expect([...ranks]).toEqual(expected);
  expect(ranks, 'few values take a byte').toBeInstanceOf(Uint8Array);
});

test('of many rows, progress is told and a stop is heeded', () => {
  const path = writeAuditDatabase(
    join(folder.path, 'many.db'),
    Array.from({ length: 9_000 }, (_, i) => ({ details: `{"n":${(i * 7_919) % 9_000}}` })),
  );
  const small = db;
  db = new Database(path, { readonly: true });
  try {
    const { ranks, progress } = rank();
    expect(new Set(ranks).size).toBe(9_000);
    expect(ranks, 'more take two').toBeInstanceOf(Uint16Array);
    expect(progress.length).toBeGreaterThan(2);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(() => rank(1)).toThrow(expect.objectContaining({ code: 'cancelled' }));
  } finally {
    db.close();
    db = small;
  }
});
