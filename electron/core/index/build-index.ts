import type { Database, Statement } from 'better-sqlite3';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';
import type { StoredValue } from '../store/stored-value.ts';
import { type EventIndex, rowIdAt } from './event-index.ts';
import { IndexBuilder } from './index-builder.ts';
import { findReadableAfter, LOWEST_ROW_ID } from './readable-rows.ts';

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
  readonly builder: IndexBuilder;
}

/** Scans `audit_log` once, in row-id order, into a columnar index; damaged pages are stepped over and noted. */
export function buildIndex(db: Database, table: EventTable): BuiltIndex {
  const builder = new IndexBuilder(areRowIdsSafe(db, table));
  scanInto(builder, db, table, LOWEST_ROW_ID);
  return { index: builder.build(), builder };
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
  const isWhole = builder.count === index.count && index.unreadable.length === 0;
  if (index.count === 0 || !isWhole) return undefined;
  if (areRowIdsSafe(db, table) !== builder.hasSafeRowIds) return undefined;
  const lastRowId = rowIdAt(index, index.count - 1);
  const remaining = db
    .prepare(`SELECT count(*) FROM main.audit_log WHERE ${table.rowId} <= ?`)
    .pluck()
    .get(lastRowId);
  if (remaining !== index.count) return undefined;
  scanInto(builder, db, table, lastRowId + 1n);
  return { index: builder.build(), builder };
}

function scanInto(builder: IndexBuilder, db: Database, table: EventTable, from: bigint): void {
  const { rowId } = table;
  const values = INDEXED_KEYS.map((key) => columnExpression(table, key)).join(', ');
  const rowsFrom = db
    .prepare(`SELECT ${rowId}, ${values} FROM main.audit_log WHERE ${rowId} >= ? ORDER BY ${rowId}`)
    .raw()
    .safeIntegers() as Statement<[bigint], Row>;
  let next: bigint | undefined = from;
  while (next !== undefined) {
    const lastRowId = addRows(rowsFrom, next, builder);
    if (lastRowId === 'end') return;
    next = findReadableAfter(db, table, lastRowId ?? next);
    builder.addUnreadable({ after: lastRowId, before: next ?? null });
  }
}

/** Adds rows until the end, or until one that cannot be read; then answers the last one before it. */
function addRows(
  rowsFrom: Statement<[bigint], Row>,
  from: bigint,
  builder: IndexBuilder,
): 'end' | bigint | null {
  let last: StoredValue = null;
  try {
    for (const row of rowsFrom.iterate(from)) {
      builder.add(row);
      last = row[0] as StoredValue;
    }
    return 'end';
  } catch (error) {
    if (!isDamage(error)) throw error;
    return last === null ? null : BigInt(last as bigint | number);
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
  try {
    return [end('ASC'), end('DESC')].every((id) => id === undefined || Number.isSafeInteger(Number(id)));
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}
