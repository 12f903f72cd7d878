import type { Database } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import type { CallContext } from '../worker/protocol.ts';
import { continuesIndex } from './continued-index.ts';
import { type EventIndex, lastRowId } from './event-index.ts';
import { IndexBuilder } from './index-builder.ts';
import { rowIdEnds } from './row-id-ends.ts';
import { scanSoundTable } from './scan-sound-table.ts';
import { scanTable } from './scan-table.ts';
import { sortByRowId } from './sort-index.ts';
import { gapsIn } from './unreadable-ranges.ts';
import { findVanishedRows } from './vanished-rows.ts';

/** An index, and what it takes to append to it. */
export interface BuiltIndex {
  readonly index: EventIndex;
  /** Undefined where rows came out of order: nothing can be appended then. */
  readonly builder: IndexBuilder | undefined;
  /** An index of the table lists no more rows than were read, or says which were not. */
  readonly isConfirmed: boolean;
}

/**
 * Scans `audit_log` once into a columnar index, reporting in row ids, with all that can be read of a damaged one: that is
 * read at one go.
 *
 * @throws the signal's reason when it is aborted
 */
export async function buildIndex(db: Database, table: EventTable, context: CallContext): Promise<BuiltIndex> {
  const hasSafeRowIds = areRowIdsSafe(db, table);
  const builder = new IndexBuilder(hasSafeRowIds);
  if (await scanSoundTable(builder, db, table, context)) return finish(builder, db, table);
  const salvaged = new IndexBuilder(hasSafeRowIds);
  scanTable(salvaged, db, table);
  return finish(salvaged, db, table);
}

/**
 * The index of a database that has grown since `previous` was built: only the new rows are scanned. Undefined where more
 * than that has happened, so that everything has to be scanned again.
 *
 * @throws the signal's reason when it is aborted; nothing more is appended to that index then
 */
export async function appendToIndex(
  { index, builder }: BuiltIndex,
  db: Database,
  table: EventTable,
  context: CallContext,
): Promise<BuiltIndex | undefined> {
  const last = lastRowId(index);
  const isWhole =
    builder?.count === index.count && index.unreadable.length + index.partlyReadable.length === 0;
  if (last === null || builder === undefined || !isWhole) return undefined;
  if (areRowIdsSafe(db, table) !== builder.hasSafeRowIds) return undefined;
  if (!continuesIndex(index, db, table)) return undefined;
  return (await scanSoundTable(builder, db, table, context, last)) ? finish(builder, db, table) : undefined;
}

function finish(builder: IndexBuilder, db: Database, table: EventTable): BuiltIndex {
  const index = builder.build();
  const sorted = sortByRowId(index);
  const vanished = findVanishedRows(sorted, db, table);
  return {
    index: { ...sorted, unreadable: gapsIn(sorted, [...sorted.unreadable, ...(vanished ?? [])]) },
    builder: sorted.isOutOfOrder ? undefined : builder,
    isConfirmed: vanished !== undefined,
  };
}

/** Whether every row id is a safe JavaScript integer; where the ends cannot be read, none is taken for safe. */
function areRowIdsSafe(db: Database, table: EventTable): boolean {
  return rowIdEnds(db, table)?.every((rowId) => Number.isSafeInteger(Number(rowId))) ?? false;
}
