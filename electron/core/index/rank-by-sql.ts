import type { Database } from 'better-sqlite3';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import type { StoredValue } from '../store/stored-value.ts';
import { placeFinder } from './place-finder.ts';
import { type Ranking, ROWS_PER_LOOK, requireWanted } from './ranking.ts';

/**
 * Per event, the rank of its value in a column, as SQLite sorts them: in a temporary file, where they are many.
 *
 * @throws SqliteError where a page is damaged
 * @throws AppError `cancelled` when it was stopped
 */
export function rankBySql({ db, table, key, rowIds, stop, report }: Ranking): Uint32Array {
  const total = 2 * rowIds.length;
  const look = countRows((done) => {
    requireWanted(stop);
    report({ done: Math.min(done, total), total });
  });
  const { rowId } = table;
  const column = columnExpression(table, key);
  db.function('look', { directOnly: true, deterministic: false }, look);
  const sorted = db
    .prepare<[], [bigint, StoredValue]>(
      `SELECT ${rowId}, ${column} FROM main.audit_log WHERE look() ORDER BY ${column} COLLATE BINARY`,
    )
    .raw()
    .safeIntegers();
  const isSame = equality(db, table, column);
  const placeOf = placeFinder(rowIds);
  const ranks = new Uint32Array(rowIds.length);
  let rank = 0;
  let previous: [bigint, StoredValue] | undefined;
  for (const row of sorted.iterate()) {
    look();
    if (previous !== undefined && !isSame(previous, row)) rank++;
    previous = row;
    const place = placeOf(row[0]);
    if (place >= 0) ranks[place] = rank;
  }
  return ranks;
}

/** Calls back every so many rows. Answers 1, so that SQLite takes the row. */
function countRows(look: (done: number) => void): () => 1 {
  let done = 0;
  return () => {
    if (++done % ROWS_PER_LOOK === 0) look(done);
    return 1;
  };
}

/** Whether two rows have the same value, as SQLite compares them. */
function equality(db: Database, { rowId }: EventTable, column: string) {
  const countDistinct = db
    .prepare<[bigint, bigint], number>(
      `SELECT count(DISTINCT ${column} COLLATE BINARY) FROM main.audit_log WHERE ${rowId} IN (?, ?)`,
    )
    .pluck();
  return ([aId, a]: [bigint, StoredValue], [bId, b]: [bigint, StoredValue]): boolean => {
    // What is no UTF-8 reads as U+FFFD, whatever it is.
    if (typeof a === 'string' && a === b) return !a.includes('\uFFFD') || countDistinct.get(aId, bId) === 1;
    if (Buffer.isBuffer(a) && Buffer.isBuffer(b)) return a.equals(b);
    if (isNumber(a) && isNumber(b)) return a <= b && a >= b;
    return a === b;
  };
}

function isNumber(value: StoredValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
