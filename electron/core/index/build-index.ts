import type { Database, Statement } from 'better-sqlite3';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';
import type { StoredValue } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import { type EventIndex, rowIdAt } from './event-index.ts';
import { IndexBuilder } from './index-builder.ts';
import { HIGHEST_ROW_ID, LOWEST_ROW_ID, readableRowFinder } from './readable-rows.ts';
import { sortByRowId } from './sort-index.ts';

/** The values that the index keeps of every event, in the order in which the builder takes them. */
const INDEXED_KEYS = [
  'timestamp',
  'userId',
  'username',
  'action',
  'category',
  'status',
  'targetType',
  'targetId',
  'ipAddress',
] as const satisfies readonly AuditEventKey[];

type Row = StoredValue[];

/** An index, and what it takes to append to it. */
export interface BuiltIndex {
  readonly index: EventIndex;
  /** Undefined where rows came out of order: nothing can be appended then. */
  readonly builder: IndexBuilder | undefined;
}

/**
 * Scans `audit_log` once, in row-id order, into a columnar index. Damaged pages are stepped over and noted; of a row whose
 * own page is sound, what lies on a damaged one is NULL.
 */
export function buildIndex(db: Database, table: EventTable): BuiltIndex {
  const builder = new IndexBuilder(areRowIdsSafe(db, table));
  scanInto(builder, db, table, LOWEST_ROW_ID);
  return finish(builder);
}

/**
 * The index of a database that has grown since `previous` was built: only the new rows are scanned. Undefined where rows
 * of then are gone, so that everything has to be scanned again.
 */
export function appendToIndex(
  { index, builder }: BuiltIndex,
  db: Database,
  table: EventTable,
): BuiltIndex | undefined {
  const isWhole =
    builder?.count === index.count && index.unreadable.length + index.partlyReadable.length === 0;
  if (index.count === 0 || builder === undefined || !isWhole) return undefined;
  if (areRowIdsSafe(db, table) !== builder.hasSafeRowIds) return undefined;
  const lastRowId = rowIdAt(index, index.count - 1);
  const remaining = unlessDamaged(() =>
    db.prepare(`SELECT count(*) FROM main.audit_log WHERE ${table.rowId} <= ?`).pluck().get(lastRowId),
  );
  if (remaining !== index.count) return undefined;
  scanInto(builder, db, table, lastRowId + 1n);
  return finish(builder);
}

function finish(builder: IndexBuilder): BuiltIndex {
  const index = builder.build();
  const sorted = sortByRowId(index);
  return { index: sorted, builder: sorted === index ? builder : undefined };
}

function scanInto(builder: IndexBuilder, db: Database, table: EventTable, from: bigint): void {
  const { rowId } = table;
  const values = INDEXED_KEYS.map((key) => columnExpression(table, key)).join(', ');
  const rowsFrom = db
    .prepare(`SELECT ${rowId}, ${values} FROM main.audit_log WHERE ${rowId} >= ? ORDER BY ${rowId}`)
    .raw()
    .safeIntegers() as Statement<[bigint], Row>;
  const readPartly = partialReader(db, table);
  const findReadableAfter = readableRowFinder(db, table);
  let next: bigint | undefined = from;
  while (next !== undefined && next <= HIGHEST_ROW_ID) {
    const last = addRows(rowsFrom, next, builder);
    if (last === 'end') return;
    const partial = last === HIGHEST_ROW_ID ? undefined : readPartly(last === null ? next : last + 1n);
    if (partial === undefined) {
      next = findReadableAfter(last ?? next);
      builder.addUnreadable({ after: last, before: next ?? null });
    } else {
      builder.addPartlyReadable(partial);
      next = partial[0] + 1n;
    }
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
function addRows(
  rowsFrom: Statement<[bigint], Row>,
  from: bigint,
  builder: IndexBuilder,
): 'end' | bigint | null {
  let highest: bigint | null = null;
  try {
    for (const row of rowsFrom.iterate(from)) {
      builder.add(row);
      const rowId = row[0] as bigint;
      if (highest === null || rowId > highest) highest = rowId;
    }
    return 'end';
  } catch (error) {
    if (!isDamage(error)) throw error;
    return highest === null || highest < from ? null : highest;
  }
}

/** Whether every row id is a safe JavaScript integer; where the ends cannot be read, none is taken for safe. */
function areRowIdsSafe(db: Database, { rowId }: EventTable): boolean {
  const end = (direction: 'ASC' | 'DESC') =>
    db
      .prepare(`SELECT ${rowId} FROM main.audit_log ORDER BY ${rowId} ${direction} LIMIT 1`)
      .pluck()
      .safeIntegers()
      .get() as bigint | undefined;
  return unlessDamaged(() => [end('ASC'), end('DESC')].every(isSafe)) ?? false;
}

function isSafe(rowId: bigint | undefined): boolean {
  return rowId === undefined || Number.isSafeInteger(Number(rowId));
}
