import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
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

const TEXTS = [...VALUES, ''].filter((value) => value === null || typeof value === 'string');

const folder = provideFolder();

function openWith(name: string, values: readonly Cell[], change = (_: Database.Database) => {}) {
  const rows = values.map((details, i) => ({ id: 10 + i * 3, details }));
  const path = writeAuditDatabase(join(folder.path, name), rows, UNTYPED);
  changeDatabase(path, change);
  const db = new Database(path, { readonly: true });
  onTestFinished(() => void db.close());
  return db;
}

/** Texts that are no UTF-8, and read alike. */
function addInvalidTexts(db: Database.Database): void {
  for (const bytes of ["x'ff'", "x'fe'", "x'61ff'", "x'ff'"])
    db.exec(
      `INSERT INTO audit_log (action, category, status, details) VALUES ('a', 'b', 'c', CAST(${bytes} AS TEXT))`,
    );
}

const thrice = (values: readonly Cell[]) => [...values, ...values.toReversed(), ...values];

function ranksOfSql(db: Database.Database): unknown[] {
  return db
    .prepare('SELECT dense_rank() OVER (ORDER BY details COLLATE BINARY) - 1 FROM audit_log ORDER BY rowid')
    .pluck()
    .all();
}

/** Ranks the details of all events. */
function rank(db: Database.Database, stopped: 0 | 1 = 0) {
  const rowIds = Float64Array.from(
    db.prepare('SELECT rowid FROM audit_log ORDER BY rowid').pluck().all() as number[],
  );
  const stop = new Int32Array(new SharedArrayBuffer(4)).fill(stopped);
  const table = inspectEventTable(db, {});
  const progress: number[] = [];
  const report = ({ done }: { done: number }) => progress.push(done);
  const ranks = rankColumn({ db, table, key: 'details', rowIds, stop, report });
  return { ranks, progress };
}

test.each([
  ['values of every kind', VALUES, addInvalidTexts],
  ['texts, some of which are no UTF-8', TEXTS, addInvalidTexts],
  ['few texts', TEXTS, undefined],
  ['texts, and one number', [...TEXTS, 7n], undefined],
  ['nothing', [null], undefined],
] as const)('%s: the ranks that SQLite gives them', (name, values, change) => {
  const db = openWith(`${name}.db`, thrice(values), change);
  const { ranks } = rank(db);
  expect([...ranks]).toEqual(ranksOfSql(db));
  expect(ranks, 'few values take a byte').toBeInstanceOf(Uint8Array);
});

test('of many rows, progress is told and a stop is heeded, whether their texts are many or few', () => {
  for (const distinct of [9_000, 9]) {
    const values = Array.from({ length: 9_000 }, (_, i) => `{"n":${(i * 7_919) % distinct}}`);
    const db = openWith(`${distinct}.db`, values);
    const { ranks, progress } = rank(db);
    expect([...ranks]).toEqual(ranksOfSql(db));
    expect(ranks.BYTES_PER_ELEMENT, 'no more bytes than needed').toBe(distinct === 9 ? 1 : 2);
    expect(progress.length).toBeGreaterThan(2);
    expect(() => rank(db, 1)).toThrow(expect.objectContaining({ code: 'cancelled' }));
  }
});
