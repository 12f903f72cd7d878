import type { Database, Statement } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import type { CallContext } from '../worker/protocol.ts';
import type { EventIndex } from './event-index.ts';

/** Rows per step; between steps the thread answers other requests, so a step is what a click may have to wait for. */
const STEP_ROWS = 10_000;

export interface RowScan {
  /** SQL condition on a row of `audit_log`; may use `@text`. */
  readonly condition: string;
  readonly text?: string;
  /** Per event, 1 where a row may satisfy the condition; all may unless given. */
  readonly among?: Uint8Array | undefined;
  readonly context?: CallContext;
}

export interface ScanStep {
  /** Position of the first event of the step. */
  readonly firstPosition: number;
  /** Ids of the rows that satisfy the condition, ascending. */
  readonly rowIds: readonly (number | bigint)[];
}

/** Where fewer rows of a step than one in so many are asked for, they are looked up one by one. */
const SCARCITY = 8;

/** Lets SQLite scan `audit_log` in row-id order, step by step. @throws the signal's reason when it is aborted */
export async function* scanRows(
  db: Database,
  table: EventTable,
  index: EventIndex,
  { condition, text, among, context }: RowScan,
): AsyncGenerator<ScanStep> {
  const { count } = index;
  const scanner = new StepScanner(db, table, index, condition, text);
  for (let first = 0; first < count; first += STEP_ROWS) {
    const last = Math.min(first + STEP_ROWS, count) - 1;
    const rowIds = among === undefined ? scanner.scan(first, last) : scanner.scanAmong(among, first, last);
    yield { firstPosition: first, rowIds };
    await new Promise((resolve) => setImmediate(resolve));
    context?.signal.throwIfAborted();
    context?.report({ done: last + 1, total: count });
  }
}

type RowIds = (number | bigint)[];

class StepScanner {
  readonly #rowIds: EventIndex['rowIds'];
  readonly #parameters: { readonly text?: string };
  readonly #inRange: Statement<[unknown], number | bigint>;
  readonly #inList: Statement<[unknown], number | bigint>;

  constructor(
    db: Database,
    { rowId }: EventTable,
    { rowIds }: EventIndex,
    condition: string,
    text: string | undefined,
  ) {
    const prepare = (range: string): Statement<[unknown], number | bigint> =>
      db
        .prepare<[unknown], number | bigint>(
          `SELECT ${rowId} FROM main.audit_log WHERE ${rowId} ${range} AND (${condition}) ORDER BY ${rowId}`,
        )
        .pluck()
        .safeIntegers(rowIds instanceof BigInt64Array);
    this.#rowIds = rowIds;
    this.#parameters = text === undefined ? {} : { text };
    this.#inRange = prepare('BETWEEN @from AND @to');
    this.#inList = prepare('IN (SELECT value FROM json_each(@rowIds))');
  }

  scan(first: number, last: number): RowIds {
    const range = { from: this.#rowIds[first], to: this.#rowIds[last] };
    try {
      return this.#inRange.all({ ...this.#parameters, ...range });
    } catch (error) {
      if (!isDamage(error)) throw error;
      // Halved until the row that cannot be read is alone, and left out.
      const middle = (first + last) >>> 1;
      return first === last ? [] : [...this.scan(first, middle), ...this.scan(middle + 1, last)];
    }
  }

  scanAmong(among: Uint8Array, first: number, last: number): RowIds {
    const wanted: RowIds = [];
    for (let position = first; position <= last; position++)
      if (among[position] === 1) wanted.push(this.#rowIds[position]!);
    if (wanted.length === 0) return [];
    if (wanted.length * SCARCITY > last - first) return this.scan(first, last);
    const rowIds = `[${wanted.join()}]`;
    return unlessDamaged(() => this.#inList.all({ ...this.#parameters, rowIds })) ?? this.scan(first, last);
  }
}
