import type { Database, Statement } from 'better-sqlite3';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';
import type { StoredValue } from '../store/stored-value.ts';
import type { EventIndex } from './event-index.ts';
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

/** Scans `audit_log` once, in row-id order, into a columnar index; damaged pages are stepped over and noted. */
export function buildIndex(db: Database, table: EventTable): EventIndex {
  const { rowId } = table;
  const hasSafeRowIds = areRowIdsSafe(db, table);
  const builder = new IndexBuilder(hasSafeRowIds);
  const values = INDEXED_KEYS.map((key) => columnExpression(table, key)).join(', ');
  const rowsFrom = db
    .prepare(`SELECT ${rowId}, ${values} FROM main.audit_log WHERE ${rowId} >= ? ORDER BY ${rowId}`)
    .raw()
    .safeIntegers(!hasSafeRowIds) as Statement<[bigint], Row>;
  let next: bigint | undefined = LOWEST_ROW_ID;
  while (next !== undefined) {
    const lastRowId = addRows(rowsFrom, next, builder);
    if (lastRowId === 'end') break;
    next = findReadableAfter(db, table, lastRowId ?? next);
    builder.addUnreadable({ after: lastRowId, before: next ?? null });
  }
  return builder.build();
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
