import type { Database, Statement } from 'better-sqlite3';
import { parseTimestamp } from '../../../shared/timestamp.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import { type Coded, type EventIndex, entryAt, lastRowId, rowIdAt } from './event-index.ts';
import { INDEXED_KEYS } from './index-builder.ts';

/** How many of the newest rows are read again, and how many of all the others. */
const PROBED_ROWS = 500;

/**
 * Whether a table still begins with the rows that an index was built from, so that the index holds and new rows can be
 * appended to it. What duplistatus does to old rows is found without reading them all: retention deletes some, deleting an
 * account takes its id from its events, and restoring a backup gives ids of the newest anew.
 */
export function continuesIndex(index: EventIndex, db: Database, table: EventTable): boolean {
  const isContinued = unlessDamaged(() => hasSameCounts(index, db, table) && hasSameRows(index, db, table));
  return isContinued ?? false;
}

function hasSameCounts(index: EventIndex, db: Database, table: EventTable): boolean {
  const [rows, withUserId] = db
    .prepare(
      `SELECT count(*), count(${columnExpression(table, 'userId')}) FROM main.audit_log WHERE ${table.rowId} <= ?`,
    )
    .raw()
    .get(lastRowId(index)) as [number, number];
  return rows === index.count && withUserId === countUserIds(index);
}

function countUserIds({ user }: EventIndex): number {
  const hasUserId = Uint8Array.from(user.dictionary.entries, ({ userId }) => (userId === null ? 0 : 1));
  let count = 0;
  for (const code of user.column.codes) count += hasUserId[code] as number;
  return count;
}

function hasSameRows(index: EventIndex, db: Database, table: EventTable): boolean {
  const values = INDEXED_KEYS.map((key) => columnExpression(table, key)).join(', ');
  const rowById = db
    .prepare(`SELECT ${values} FROM main.audit_log WHERE ${table.rowId} = ?`)
    .raw()
    .safeIntegers() as Statement<[bigint], StoredValue[]>;
  return probedPositions(index.count).every((position) => {
    const row = rowById.get(rowIdAt(index, position));
    return row !== undefined && isRowAt(index, position, row.map(textOf));
  });
}

function probedPositions(count: number): number[] {
  const newest = Math.max(0, count - PROBED_ROWS);
  const others = Math.min(newest, PROBED_ROWS);
  return [
    ...Array.from({ length: count - newest }, (_, i) => newest + i),
    ...Array.from({ length: others }, (_, i) => Math.floor((i * newest) / others)),
  ];
}

/** @param texts the values of `INDEXED_KEYS` */
function isRowAt(index: EventIndex, position: number, texts: readonly (string | null)[]): boolean {
  const entry = <Entry>(coded: Coded<Entry>) => entryAt(coded, position);
  const { userId, username } = entry(index.user);
  const { type, id } = entry(index.target);
  const [timestamp = null, ...others] = texts;
  const indexed = [
    userId,
    username,
    entry(index.action),
    entry(index.category),
    entry(index.status),
    type,
    id,
    entry(index.ip),
  ];
  return (
    Object.is(index.times.at(position), parseTimestamp(timestamp) ?? Number.NaN) &&
    indexed.every((value, i) => value === others[i])
  );
}
