import type { Database } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';

/** The lowest and the highest row id, none of an empty table; undefined where they are on a page that is damaged. */
export function rowIdEnds(db: Database, { rowId }: EventTable): readonly bigint[] | undefined {
  const end = (direction: 'ASC' | 'DESC') =>
    db
      .prepare(`SELECT ${rowId} FROM main.audit_log ORDER BY ${rowId} ${direction} LIMIT 1`)
      .pluck()
      .safeIntegers()
      .all() as bigint[];
  return unlessDamaged(() => [...end('ASC'), ...end('DESC')]);
}
