import type { Database, Statement } from 'better-sqlite3';
import type { Finding } from '../../../shared/completeness.ts';
import { type EventIndex, positionOf } from '../index/event-index.ts';
import { RowScanner } from '../index/row-scanner.ts';
import { stepsForward } from '../index/scan-steps.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
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
  const isText = `typeof(${details}) = 'text'`;
  const isObject = `${isText} AND json_valid(${details}) AND json_type(${details}) = 'object'`;
  const condition = `${details} IS NOT NULL AND NOT (${isObject})`;
  const isJson = db
    .prepare(`SELECT ${isText} AND json_valid(${details}) FROM main.audit_log WHERE ${table.rowId} = ?`)
    .pluck() as Statement<[bigint], number>;
  const scanner = new RowScanner(db, table, index, condition);
  for await (const step of stepsForward(index.count, context)) {
    for (const rowId of scanner.scan(step).map(BigInt)) {
      const position = positionOf(index, rowId);
      if (position < 0) continue;
      const builder = unlessDamaged(() => isJson.get(rowId)) === 1 ? notObject : malformed;
      builder.addEvent(position);
    }
  }
  return [malformed.finding(), notObject.finding()];
}
