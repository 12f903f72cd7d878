import type { Database } from 'better-sqlite3';
import { columnExpression, type EventTable } from '../store/event-table.ts';

/** How many events the remaining `audit_cleanup` events say retention deleted (`deletedCount` of their details). */
export function countRecordedDeletions(db: Database, table: EventTable): number {
  const details = columnExpression(table, 'details');
  const action = columnExpression(table, 'action');
  const counts = db
    .prepare(
      `SELECT CASE WHEN json_valid(${details}) THEN json_extract(${details}, '$.deletedCount') END
       FROM main.audit_log WHERE ${action} = 'audit_cleanup'`,
    )
    .pluck()
    .all();
  return counts.reduce<number>((sum, count) => sum + (isCount(count) ? count : 0), 0);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
