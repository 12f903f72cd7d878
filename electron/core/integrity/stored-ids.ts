import type { Database } from 'better-sqlite3';
import type { Finding } from '../../../shared/completeness.ts';
import { type EventIndex, positionOf } from '../index/event-index.ts';
import type { EventTable } from '../store/event-table.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import { FindingBuilder } from './finding-builder.ts';

/** The whole numbers that a table keeps in a column `id` of its own. */
export interface StoredIds {
  /** Each id once, ascending, with the time of its event: what gaps are looked for in. */
  readonly index: EventIndex;
  /** Events with an id that an earlier one has. */
  readonly duplicates: Finding | null;
}

/**
 * In duplistatus's table the id is the row id, which SQLite keeps unique. In one that somebody rebuilt it may be a column
 * like any other, with repeated values. Undefined where the ids are the row ids, or cannot be read.
 */
export function readStoredIds(db: Database, table: EventTable, index: EventIndex): StoredIds | undefined {
  if (!table.present.has('id')) return undefined;
  const rows = unlessDamaged(() => differsFromRowId(db, table) && readIds(db, table));
  if (!rows) return undefined;
  const duplicates = new FindingBuilder('duplicate-id', index);
  const ids: bigint[] = [];
  const times: number[] = [];
  for (const [rowId, id] of rows) {
    const position = positionOf(index, rowId);
    if (position < 0) continue;
    if (id === ids.at(-1)) {
      duplicates.addEvent(position, id.toString());
    } else {
      ids.push(id);
      times.push(index.times[position] as number);
    }
  }
  const byId = { rowIds: BigInt64Array.from(ids), times: Float64Array.from(times), count: ids.length };
  return { index: { ...index, ...byId, unreadable: [] }, duplicates: duplicates.finding() };
}

function differsFromRowId(db: Database, { rowId }: EventTable): boolean {
  return db.prepare(`SELECT 1 FROM main.audit_log WHERE "id" IS NOT ${rowId} LIMIT 1`).get() !== undefined;
}

/** Row id and id, by id. */
function readIds(db: Database, { rowId }: EventTable): [bigint, bigint][] {
  return db
    .prepare(
      `SELECT ${rowId}, "id" FROM main.audit_log WHERE typeof("id") = 'integer' ORDER BY "id", ${rowId}`,
    )
    .raw()
    .safeIntegers()
    .all() as [bigint, bigint][];
}
