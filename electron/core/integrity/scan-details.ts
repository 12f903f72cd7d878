import type { EventIndex } from '../index/event-index.ts';
import { RowScanner } from '../index/row-scanner.ts';
import type { OpenDatabase } from '../reader/open-database.ts';
import { columnExpression } from '../store/event-table.ts';

/** Row ids of the events whose details are not what they should be. */
export interface OddDetails {
  readonly malformed: readonly bigint[];
  readonly notObject: readonly bigint[];
}

/** Looks among the events with those ids, ascending and at least one, for details that are no JSON object. SQLite parses them. */
export function scanDetails(
  { db, table }: Pick<OpenDatabase, 'db' | 'table'>,
  events: Pick<EventIndex, 'rowIds' | 'isOutOfOrder'>,
): OddDetails {
  const details = columnExpression(table, 'details');
  const isJson = `typeof(${details}) = 'text' AND json_valid(${details})`;
  const isObject = `${isJson} AND json_type(${details}) = 'object'`;
  const step = { first: 0, last: events.rowIds.length - 1 };
  const scanner = (condition: string) =>
    new RowScanner(db, table, events, `${details} IS NOT NULL AND NOT (${condition})`);
  const odd = scanner(isObject).scan(step).map(BigInt);
  if (odd.length === 0) return { malformed: [], notObject: [] };
  const among = marksOf(odd, events.rowIds);
  const malformed = new Set(scanner(isJson).scanAmong(among, step).map(BigInt));
  return {
    malformed: odd.filter((rowId) => malformed.has(rowId)),
    notObject: odd.filter((rowId) => !malformed.has(rowId)),
  };
}

/** Per event, 1 where its row id is among those. */
function marksOf(chosen: readonly bigint[], rowIds: EventIndex['rowIds']): Uint8Array {
  const wanted = new Set(chosen);
  return Uint8Array.from(rowIds, (rowId: number | bigint) => (wanted.has(BigInt(rowId)) ? 1 : 0));
}
