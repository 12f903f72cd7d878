import type { Database } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import { continuesIndex } from './continued-index.ts';
import { type EventIndex, lastRowId } from './event-index.ts';
import { IndexBuilder } from './index-builder.ts';
import { HIGHEST_ROW_ID } from './readable-rows.ts';
import { scanTable } from './scan-table.ts';
import { sortByRowId } from './sort-index.ts';
import { gapsIn } from './unreadable-ranges.ts';

/** An index, and what it takes to append to it. */
export interface BuiltIndex {
  readonly index: EventIndex;
  /** Undefined where rows came out of order: nothing can be appended then. */
  readonly builder: IndexBuilder | undefined;
}

/** Scans `audit_log` once into a columnar index, with all that can be read of a damaged one. */
export function buildIndex(db: Database, table: EventTable): BuiltIndex {
  const builder = new IndexBuilder(areRowIdsSafe(db, table));
  scanTable(builder, db, table);
  return finish(builder);
}

/**
 * The index of a database that has grown since `previous` was built: only the new rows are scanned. Undefined where more
 * than that has happened, so that everything has to be scanned again.
 */
export function appendToIndex(
  { index, builder }: BuiltIndex,
  db: Database,
  table: EventTable,
): BuiltIndex | undefined {
  const last = lastRowId(index);
  const isWhole =
    builder?.count === index.count && index.unreadable.length + index.partlyReadable.length === 0;
  if (last === null || builder === undefined || !isWhole) return undefined;
  if (areRowIdsSafe(db, table) !== builder.hasSafeRowIds) return undefined;
  if (!continuesIndex(index, db, table)) return undefined;
  if (last < HIGHEST_ROW_ID) scanTable(builder, db, table, last + 1n);
  return finish(builder);
}

function finish(builder: IndexBuilder): BuiltIndex {
  const index = builder.build();
  const sorted = sortByRowId(index);
  return {
    index: { ...sorted, unreadable: gapsIn(sorted, sorted.unreadable) },
    builder: sorted === index ? builder : undefined,
  };
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
