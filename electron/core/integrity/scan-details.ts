import type { Statement } from 'better-sqlite3';
import type { EventIndex } from '../index/event-index.ts';
import { RowScanner } from '../index/row-scanner.ts';
import type { OpenDatabase } from '../reader/open-database.ts';
import { columnExpression } from '../store/event-table.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';

/** Row ids of the events whose details are not what they should be. */
export interface OddDetails {
  readonly malformed: readonly bigint[];
  readonly notObject: readonly bigint[];
}

/** Looks among the events with those ids, ascending and at least one, for details that are no JSON object. SQLite parses them. */
export function scanDetails(
  { db, table }: Pick<OpenDatabase, 'db' | 'table'>,
  rowIds: EventIndex['rowIds'],
): OddDetails {
  const details = columnExpression(table, 'details');
  const isText = `typeof(${details}) = 'text'`;
  const isObject = `${isText} AND json_valid(${details}) AND json_type(${details}) = 'object'`;
  const condition = `${details} IS NOT NULL AND NOT (${isObject})`;
  const isJson = db
    .prepare(`SELECT ${isText} AND json_valid(${details}) FROM main.audit_log WHERE ${table.rowId} = ?`)
    .pluck() as Statement<[bigint], number>;
  const malformed: bigint[] = [];
  const notObject: bigint[] = [];
  const odd = new RowScanner(db, table, { rowIds }, condition).scan({ first: 0, last: rowIds.length - 1 });
  for (const rowId of odd.map(BigInt)) {
    const isOtherJson = unlessDamaged(() => isJson.get(rowId)) === 1;
    (isOtherJson ? notObject : malformed).push(rowId);
  }
  return { malformed, notObject };
}
