import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../../electron/core/index/build-index.ts';
import type { Coded, EventIndex } from '../../../../electron/core/index/event-index.ts';
import { IndexBuilder } from '../../../../electron/core/index/index-builder.ts';
import { packedForm, type Row } from '../../../../electron/core/index/row-forms.ts';
import { scanTable } from '../../../../electron/core/index/scan-table.ts';
import { inspectEventTable } from '../../../../electron/core/store/event-table.ts';
import { createAuditDatabase } from '../../../fixtures/generate-database.ts';
import { IDLE } from '../support/call-context.ts';
import { HARD_TEXTS } from '../support/hard-texts.ts';
import { provideFolder } from '../support/provide-store.ts';
import { changeDatabase, type PartialRow, writeAuditDatabase } from '../support/write-audit-database.ts';

const COMMON = ['user_id', 'username', 'action', 'category', 'status', 'target_type', 'ip_address'];
/** Columns that keep whatever type of value they are given. */
const TYPELESS = `CREATE TABLE audit_log (id INTEGER PRIMARY KEY, timestamp, target_id, ${COMMON.join(', ')})`;

const folder = provideFolder();
let files = 0;
const newPath = () => join(folder.path, `${++files}.db`);

/** What of an index is to be equal, however its rows were read. */
function contentsOf({ rowIds, times, ...index }: EventIndex) {
  const coded = ({ column, dictionary }: Coded<unknown>) => [
    Array.from(column.codes),
    [...dictionary.entries],
  ];
  const { user, action, category, status, target, ip } = index;
  return { rowIds, times, columns: [user, action, category, status, target, ip].map(coded) };
}

/** Builds the index as the program does, and once more value by value. */
async function expectSameIndex(path: string): Promise<EventIndex> {
  const db = new Database(path, { readonly: true });
  try {
    const table = inspectEventTable(db, {});
    const { index } = await buildIndex(db, table, IDLE);
    const plain = new IndexBuilder(!(index.rowIds instanceof BigInt64Array));
    scanTable(plain, db, table);
    expect(contentsOf(index)).toEqual(contentsOf(plain.build()));
    return index;
  } finally {
    db.close();
  }
}

/** Ordinary events, many of them alike, and a value now and then. */
const amid = (column: string, values: readonly (PartialRow[string] | bigint)[]): PartialRow[] =>
  [...values, ...values].flatMap((value) => [{ username: 'marie' }, { [column]: value as never }, {}]);

describe('an index is the same as if read value by value', () => {
  test('of an ordinary log', async () => {
    const { path } = createAuditDatabase(newPath(), { events: 5_000, state: 'rollback', hard: true });
    await expectSameIndex(path);
  });

  test.each(COMMON)('of any text as %s', async (column) => {
    const looksAlike = ['', null, 'null', 'NULL', '42', '","', '",null,"', '\u001f', '\\u0000'];
    const rows = amid(column, [...HARD_TEXTS, ...looksAlike]);
    await expectSameIndex(writeAuditDatabase(newPath(), rows, TYPELESS));
  });

  test.each(COMMON)('of any type of value as %s', async (column) => {
    const alike = ['7', 7n, 7, '7.0', 0.1 + 0.2, 0.3, '0.3', 2n ** 53n + 1n, 2n ** 53n, 1e300, -0];
    const blobs = [Buffer.from('7'), Buffer.from('marie'), Buffer.alloc(0), Buffer.from([0xff])];
    // https://sqlite.org/jsonb.html: null, true, false, an empty text, array and object, 'a', and 7.
    const jsonb = ['00', '01', '02', '07', '0b', '0c', '1761', '1337'].map((hex) => Buffer.from(hex, 'hex'));
    for (const values of [alike, blobs, jsonb, [...blobs, ...alike, ...jsonb].reverse()])
      await expectSameIndex(writeAuditDatabase(newPath(), amid(column, values), TYPELESS));
  });

  test('of values that are no UTF-8, in a database of any encoding', async () => {
    const invalid = ['ff', 'c3', 'e282', 'eda080', '61ff', 'f0', '00ff', '3dd8', 'd83d', '22ff', 'ff22'];
    for (const encoding of ['UTF-8', 'UTF-16le', 'UTF-16be']) {
      const path = newPath();
      const db = new Database(path);
      db.pragma(`encoding = '${encoding}'`);
      db.exec(TYPELESS);
      db.exec('BEGIN');
      for (const column of COMMON)
        for (const bytes of [...invalid, ...invalid])
          db.exec(
            `INSERT INTO audit_log (${column}, target_id) VALUES (CAST(x'${bytes}' AS TEXT), 'target')`,
          );
      db.exec('COMMIT');
      db.close();
      await expectSameIndex(path);
    }
  });

  test('of row ids that are no safe integers', async () => {
    const rows = [-(2n ** 63n), -1n, 5n, 2n ** 60n].map((id) => ({ id: id as never, username: 'marie' }));
    await expectSameIndex(writeAuditDatabase(newPath(), rows, TYPELESS));
  });

  test('where more users fail to log in than can be told apart at once', async () => {
    const path = writeAuditDatabase(newPath(), [{ username: 'first' }]);
    changeDatabase(path, (db) =>
      db.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
        INSERT INTO audit_log (username, action, category, status) SELECT 'guess ' || (i % 30000), 'login', 'auth', 'failure' FROM n`),
    );
    const { user } = await expectSameIndex(path);
    expect(user.dictionary.entries).toHaveLength(30_001);
  });
});

describe('the packed form', () => {
  const packedRow = (id: number, username: string | number | null): Row => [
    id,
    null,
    null,
    JSON.stringify([null, username, 'login', 'auth', 'failure', null, null]),
  ];
  /** Which of the rows were added, and how many the builder then has. */
  function addAll(rows: readonly Row[]) {
    const db = new Database(':memory:');
    db.exec(TYPELESS);
    const builder = new IndexBuilder(true);
    const { add } = packedForm(builder, inspectEventTable(db, {}));
    db.close();
    return { added: rows.map(add), count: builder.count };
  }

  test('takes texts and NULL, neither numbers nor blobs', () => {
    const values = ['marie', 42, 'marie', 0.5, null];
    const withBlob: Row = [6, null, null, null];
    const { added, count } = addAll([...values.map((value, id) => packedRow(id, value)), withBlob]);
    expect(added).toEqual([true, false, true, false, true, false]);
    expect(count).toBe(3);
  });

  test('remembers a few megabytes of texts, and takes none beyond', () => {
    const rows = Array.from({ length: 100 }, (_, id) => packedRow(id, `${id}`.padEnd(100_000)));
    const { added } = addAll(rows);
    expect(added.indexOf(false)).toBeGreaterThan(10);
    expect(added.lastIndexOf(true)).toBeLessThan(50);
  });
});
