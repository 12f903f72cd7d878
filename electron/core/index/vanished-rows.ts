import type { Database } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { countThrough, type EventIndex, positionOf, rowIdAt, type UnreadableRange } from './event-index.ts';
import { countListedRows, listedRowIds } from './listed-rows.ts';

/**
 * A page that says it has fewer rows than it has makes SQLite overlook some without an error. An index of the table lists
 * them still; counting its entries takes some 40 ms a million.
 *
 * @returns where rows are missing; undefined where no index can tell
 */
export function findVanishedRows(
  index: EventIndex,
  db: Database,
  table: EventTable,
): UnreadableRange[] | undefined {
  const listed = countListedRows(db, table, index.count);
  if (listed === undefined) return undefined;
  if (listed === index.count) return [];
  const vanished = listedRowIds(db, table, index.count + 1).filter((id) => positionOf(index, id) < 0);
  return vanished.map((id) => gapAround(index, id));
}

function gapAround(index: EventIndex, rowId: bigint): UnreadableRange {
  const next = countThrough(index, rowId);
  return {
    after: next === 0 ? null : rowIdAt(index, next - 1),
    before: next === index.count ? null : rowIdAt(index, next),
  };
}
