import type { Database } from 'better-sqlite3';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import { type EventIndex, positionOf, rowIdAt } from './event-index.ts';

/**
 * Per event, the rank of its `details` among all, byte by byte; equal details have equal ranks. Details are not in the
 * index: SQLite ranks them. Where it cannot, because a page is damaged, they are read and ranked one by one; those that
 * cannot be read come first, as NULL does.
 */
export function rankDetails(db: Database, table: EventTable, index: EventIndex): Uint32Array {
  return unlessDamaged(() => rankBySql(db, table, index)) ?? rankOneByOne(db, table, index);
}

function rankBySql(db: Database, table: EventTable, index: EventIndex): Uint32Array {
  const details = columnExpression(table, 'details');
  const rows = db
    .prepare(
      `SELECT ${table.rowId}, dense_rank() OVER (ORDER BY ${details} COLLATE BINARY) FROM main.audit_log ORDER BY 2`,
    )
    .raw()
    .safeIntegers()
    .all() as [bigint, bigint][];
  const ranks = new Uint32Array(index.count);
  for (const [rowId, rank] of rows) {
    const position = positionOf(index, rowId);
    if (position >= 0) ranks[position] = Number(rank);
  }
  return ranks;
}

function rankOneByOne(db: Database, table: EventTable, index: EventIndex): Uint32Array {
  const read = db
    .prepare(`SELECT ${columnExpression(table, 'details')} FROM main.audit_log WHERE ${table.rowId} = ?`)
    .pluck()
    .safeIntegers();
  const textAt = (position: number) =>
    textOf((unlessDamaged(() => read.get(rowIdAt(index, position))) ?? null) as StoredValue);
  const texts = Array.from({ length: index.count }, (_, position) => textAt(position));
  const distinct = [...new Set(texts.filter((text) => text !== null))];
  distinct.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const rankOf = new Map(distinct.map((text, i) => [text, i + 1]));
  return Uint32Array.from(texts, (text) => (text === null ? 0 : (rankOf.get(text) ?? 0)));
}
