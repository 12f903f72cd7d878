import type { Database } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';
import type { CallContext } from '../worker/protocol.ts';
import type { EventIndex } from './event-index.ts';

/** Rows per step; between steps the thread answers other requests, so a step is what a click may have to wait for. */
const STEP_ROWS = 10_000;

export interface RowScan {
  /** SQL condition on a row of `audit_log`; may use `@text`. */
  readonly condition: string;
  readonly text?: string;
  readonly context?: CallContext;
}

export interface ScanStep {
  /** Position of the first event of the step. */
  readonly firstPosition: number;
  /** Ids of the rows that satisfy the condition, ascending. */
  readonly rowIds: readonly (number | bigint)[];
}

/** Lets SQLite scan `audit_log` in row-id order, step by step. @throws the signal's reason when it is aborted */
export async function* scanRows(
  db: Database,
  { rowId }: EventTable,
  { rowIds, count }: EventIndex,
  { condition, text, context }: RowScan,
): AsyncGenerator<ScanStep> {
  const statement = db
    .prepare(
      `SELECT ${rowId} FROM main.audit_log WHERE ${rowId} BETWEEN @from AND @to AND (${condition}) ORDER BY ${rowId}`,
    )
    .pluck()
    .safeIntegers(rowIds instanceof BigInt64Array);
  const scanStep = (first: number, last: number): (number | bigint)[] => {
    const range = { from: rowIds[first], to: rowIds[last] };
    try {
      return statement.all(text === undefined ? range : { ...range, text }) as (number | bigint)[];
    } catch (error) {
      if (!isDamage(error)) throw error;
      // Halved until the row that cannot be read is alone, and left out.
      const middle = (first + last) >>> 1;
      return first === last ? [] : [...scanStep(first, middle), ...scanStep(middle + 1, last)];
    }
  };
  for (let first = 0; first < count; first += STEP_ROWS) {
    const last = Math.min(first + STEP_ROWS, count) - 1;
    yield { firstPosition: first, rowIds: scanStep(first, last) };
    await new Promise((resolve) => setImmediate(resolve));
    context?.signal.throwIfAborted();
    context?.report({ done: last + 1, total: count });
  }
}
