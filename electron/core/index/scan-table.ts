import type { Database, Statement } from 'better-sqlite3';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';
import type { StoredValue } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import { INDEXED_KEYS, type IndexBuilder } from './index-builder.ts';
import { HIGHEST_ROW_ID, LOWEST_ROW_ID, readableRowFinder } from './readable-rows.ts';

/** Rows of damaged values that a scan from one end passes over at most; each costs a walk from there. */
const PASSED_OVER_MAX = 50;

type Row = StoredValue[];

/**
 * Reads `audit_log` from its first row, or from a row id on, into a builder, in row-id order. Damaged pages are stepped
 * over and noted; of a row whose own page is sound, what lies on a damaged one is NULL. In a damaged table rows may come out
 * of order, or twice.
 */
export function scanTable(builder: IndexBuilder, db: Database, table: EventTable, from?: bigint): void {
  const { rowId } = table;
  const values = INDEXED_KEYS.map((key) => columnExpression(table, key)).join(', ');
  const select = <Parameters extends unknown[]>(rest: string) =>
    db
      .prepare<Parameters, Row>(`SELECT ${rowId}, ${values} FROM main.audit_log NOT INDEXED ${rest}`)
      .raw()
      .safeIntegers();
  const rowsFrom = select<[bigint]>(`WHERE ${rowId} >= ? ORDER BY ${rowId}`);
  // Without a place to look for, SQLite needs less of a damaged table to be sound.
  const first = from === undefined ? select<[]>(`ORDER BY ${rowId}`).iterate() : rowsFrom.iterate(from);
  const last = addRows(first, builder);
  if (last === 'end') return;
  // From here on SQLite refuses the rows that it cannot read, rather than the whole of their page.
  db.pragma('cell_size_check = OFF');
  stepOverDamage(builder, db, table, rowsFrom, last ?? from ?? LOWEST_ROW_ID, last);
  for (const order of [rowId, `${rowId} DESC`]) {
    addMissedRows(builder, db, rowId, order, select<[number]>(`ORDER BY ${order} LIMIT -1 OFFSET ?`));
  }
}

/** Goes on behind a row that could not be read, as often as it takes. @param last the highest row id read */
function stepOverDamage(
  builder: IndexBuilder,
  db: Database,
  table: EventTable,
  rowsFrom: Statement<[bigint], Row>,
  from: bigint,
  lastRead: bigint | null,
): void {
  const readPartly = partialReader(db, table);
  const findReadableAfter = readableRowFinder(db, table);
  let next: bigint | undefined = from;
  let last: bigint | null | 'end' = lastRead;
  for (;;) {
    const partial = last === HIGHEST_ROW_ID ? undefined : readPartly(last === null ? next : last + 1n);
    if (partial === undefined) {
      const damaged: bigint = last ?? next;
      next = findReadableAfter(damaged);
      builder.addUnreadable({ after: last, before: next ?? null });
    } else {
      builder.addPartlyReadable(partial);
      next = partial[0] + 1n;
    }
    if (next === undefined || next > HIGHEST_ROW_ID) return;
    last = addRows(rowsFrom.iterate(next), builder);
    if (last === 'end') return;
    if (last !== null && last < next) last = null;
  }
}

/** Reads the first row from a row id on, value by value; undefined where not even its id can be read. */
function partialReader(db: Database, table: EventTable) {
  const { rowId } = table;
  const readRowId = db
    .prepare(`SELECT ${rowId} FROM main.audit_log NOT INDEXED WHERE ${rowId} >= ? ORDER BY ${rowId} LIMIT 1`)
    .pluck()
    .safeIntegers() as Statement<[bigint], bigint>;
  const readValues = INDEXED_KEYS.map((key) =>
    db
      .prepare(`SELECT ${columnExpression(table, key)} FROM main.audit_log WHERE ${rowId} = ?`)
      .pluck()
      .safeIntegers(),
  ) as Statement<[bigint], StoredValue>[];
  return (from: bigint): readonly [bigint, ...StoredValue[]] | undefined => {
    const found = unlessDamaged(() => readRowId.get(from));
    // In a table whose pages are out of order, SQLite may find a row before the one it was asked for.
    if (found === undefined || found < from) return undefined;
    return [found, ...readValues.map((read) => unlessDamaged(() => read.get(found)) ?? null)];
  };
}

/** Adds rows until the end, or until one that cannot be read; then answers the highest row id before it. */
function addRows(rows: IterableIterator<Row>, builder: IndexBuilder): 'end' | bigint | null {
  let highest: bigint | null = null;
  try {
    for (const row of rows) {
      builder.add(row);
      const rowId = row[0] as bigint;
      if (highest === null || rowId > highest) highest = rowId;
    }
    return 'end';
  } catch (error) {
    if (!isDamage(error)) throw error;
    return highest;
  }
}

/**
 * Adds the rows that only a scan from one end reaches, since the way to them from the top of the table is damaged. Of a
 * row whose values cannot be read there is the id alone.
 */
function addMissedRows(
  builder: IndexBuilder,
  db: Database,
  rowIdName: string,
  order: string,
  rowsFromEnd: Statement<[number], Row>,
): void {
  const isKnown = builder.membership();
  const rowIdAt = db
    .prepare<[number], bigint>(
      `SELECT ${rowIdName} FROM main.audit_log NOT INDEXED ORDER BY ${order} LIMIT 1 OFFSET ?`,
    )
    .pluck()
    .safeIntegers();
  let passed = 0;
  for (let attempt = 0; attempt < PASSED_OVER_MAX; attempt++) {
    const isAtEnd = unlessDamaged(() => {
      for (const row of rowsFromEnd.iterate(passed)) {
        if (!isKnown(row[0] as bigint)) builder.add(row);
        passed++;
      }
      return true;
    });
    if (isAtEnd) return;
    const rowId = unlessDamaged(() => rowIdAt.get(passed));
    if (rowId === undefined) return;
    if (!isKnown(rowId)) builder.addPartlyReadable([rowId, ...INDEXED_KEYS.map(() => null)]);
    passed++;
  }
}
