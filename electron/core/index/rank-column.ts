import type { Database } from 'better-sqlite3';
import { AppError } from '../../../shared/app-error.ts';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import type { Progress } from '../worker/protocol.ts';
import { type Codes, narrowed } from './code-column.ts';
import type { EventIndex } from './event-index.ts';
import { placeFinder } from './place-finder.ts';

/** Rows between two looks at whether the ranks are still wanted. */
const ROWS_PER_LOOK = 4_096;

/** A column that is not in the index, to be ranked. */
export interface RankedColumn {
  readonly key: AuditEventKey;
  /** Those of all events, ascending. */
  readonly rowIds: EventIndex['rowIds'];
  /** Shared memory: not 0 when the ranks are not wanted any more, which a thread that SQLite is busy in can see. */
  readonly stop: Int32Array;
}

interface Ranking extends RankedColumn {
  readonly db: Database;
  readonly table: EventTable;
  report(progress: Progress): void;
}

/**
 * Per event, the rank of its value in a column among all, byte by byte; equal values have equal ranks. SQLite sorts them, in
 * a temporary file where they are many. Where it cannot, because a page is damaged, they are read and sorted one by one;
 * those that cannot be read come first, as NULL does.
 *
 * @throws AppError `cancelled` when it was stopped
 */
export function rankColumn(ranking: Ranking): Codes {
  return narrowed(unlessDamaged(() => rankBySql(ranking)) ?? rankOneByOne(ranking));
}

function rankBySql({ db, table, key, rowIds, stop, report }: Ranking): Uint32Array {
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

function requireWanted(stop: Int32Array): void {
  if (Atomics.load(stop, 0) !== 0) throw new AppError('cancelled');
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

function rankOneByOne({ db, table, key, rowIds, stop }: Ranking): Uint32Array {
  const read = db
    .prepare<[number | bigint], StoredValue>(
      `SELECT ${columnExpression(table, key)} FROM main.audit_log WHERE ${table.rowId} = ?`,
    )
    .pluck()
    .safeIntegers();
  const texts = Array.from<number | bigint, string | null>(rowIds, (rowId, i) => {
    if (i % ROWS_PER_LOOK === 0) requireWanted(stop);
    return textOf(unlessDamaged(() => read.get(rowId)) ?? null);
  });
  const distinct = [...new Set(texts.filter((text) => text !== null))];
  distinct.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const rankOf = new Map(distinct.map((text, i) => [text, i + 1]));
  return Uint32Array.from(texts, (text) => (text === null ? 0 : (rankOf.get(text) ?? 0)));
}
