import type { Database } from 'better-sqlite3';
import type { Finding } from '../../../shared/completeness.ts';
import type { EventIndex } from '../index/event-index.ts';
import { positionOf } from '../index/event-index.ts';
import { scanRows } from '../index/scan-rows.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import type { CallContext } from '../worker/protocol.ts';
import { FindingBuilder } from './finding-builder.ts';

/** Details that are not JSON (RFC 8259), or JSON but not an object. SQLite parses them, step by step. */
export async function findOddDetails(
  db: Database,
  table: EventTable,
  index: EventIndex,
  context: CallContext,
): Promise<(Finding | null)[]> {
  const malformed = new FindingBuilder('details-malformed', index);
  const notObject = new FindingBuilder('details-not-object', index);
  const details = columnExpression(table, 'details');
  const isObject = `CASE WHEN json_valid(${details}) THEN json_type(${details}) = 'object' ELSE 0 END`;
  const condition = `${details} IS NOT NULL AND NOT (${isObject})`;
  for await (const { rowIds } of scanRows(db, table, index, { condition, context })) {
    for (const rowId of rowIds.map(BigInt)) {
      const builder = isJsonAt(db, table, details, rowId) ? notObject : malformed;
      builder.addEvent(positionOf(index, rowId));
    }
  }
  return [malformed.finding(), notObject.finding()];
}

function isJsonAt(db: Database, table: EventTable, details: string, rowId: bigint): boolean {
  const valid = db
    .prepare(`SELECT json_valid(${details}) FROM main.audit_log WHERE ${table.rowId} = ?`)
    .pluck();
  return valid.get(rowId) === 1;
}
