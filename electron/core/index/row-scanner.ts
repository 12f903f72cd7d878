import type { Database, Statement } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import type { EventIndex } from './event-index.ts';
import type { ScanStep } from './scan-steps.ts';

type RowIds = (number | bigint)[];

/** Where fewer rows of a step than one in so many are asked for, they are looked up one by one. */
const SCARCITY = 8;

type ScannedEvents = Pick<EventIndex, 'rowIds' | 'isOutOfOrder'>;

/** Lets SQLite find the rows of a step that satisfy a condition; their ids come ascending, each once. */
export class RowScanner {
  readonly #rowIds: EventIndex['rowIds'];
  readonly #isOutOfOrder: boolean;
  readonly #parameters: { readonly text?: string };
  readonly #inRange: Statement<[unknown], number | bigint>;
  readonly #inList: Statement<[unknown], number | bigint>;
  /** The whole table, from either end. */
  readonly #everywhere: readonly Statement<[unknown], number | bigint>[];
  /** Of a table out of order, every row that was found by going through it. */
  #foundAnywhere: ReadonlySet<number | bigint> | undefined;

  /** @param condition SQL on a row of `audit_log`; may use `@text`, which is then given */
  constructor(
    db: Database,
    { rowId }: EventTable,
    { rowIds, isOutOfOrder }: ScannedEvents,
    condition: string,
    text?: string,
  ) {
    const prepare = (range: string, order = ''): Statement<[unknown], number | bigint> =>
      db
        .prepare<[unknown], number | bigint>(
          `SELECT ${rowId} FROM main.audit_log WHERE ${range} AND (${condition}) ORDER BY ${rowId} ${order}`,
        )
        .pluck()
        .safeIntegers(rowIds instanceof BigInt64Array);
    this.#rowIds = rowIds;
    this.#isOutOfOrder = isOutOfOrder;
    this.#parameters = text === undefined ? {} : { text };
    this.#inRange = prepare(`${rowId} BETWEEN @from AND @to`);
    this.#inList = prepare(`${rowId} IN (SELECT value FROM json_each(@rowIds))`);
    this.#everywhere = isOutOfOrder ? [prepare('true'), prepare('true', 'DESC')] : [];
  }

  scan(step: ScanStep): RowIds {
    return this.#isOutOfOrder ? this.#scanOutOfOrder(step) : this.#scanRange(step);
  }

  /** What SQLite finds on its way down to the rows of the step, and what it finds elsewhere: each may miss some. */
  #scanOutOfOrder(step: ScanStep): RowIds {
    this.#foundAnywhere ??= this.#goThroughTable();
    const found = new Set(this.#scanRange(step));
    const rowIds = this.#rowIds.subarray(step.first, step.last + 1);
    return Array.from<number | bigint>(rowIds).filter(
      (rowId) => found.has(rowId) || this.#foundAnywhere?.has(rowId),
    );
  }

  /** Up to the first row, from either end, that cannot be read. */
  #goThroughTable(): ReadonlySet<number | bigint> {
    const found = new Set<number | bigint>();
    for (const rows of this.#everywhere)
      unlessDamaged(() => {
        for (const rowId of rows.iterate(this.#parameters)) found.add(rowId);
      });
    return found;
  }

  #scanRange({ first, last }: ScanStep): RowIds {
    const range = { from: this.#rowIds[first], to: this.#rowIds[last] };
    try {
      return this.#inRange.all({ ...this.#parameters, ...range });
    } catch (error) {
      if (!isDamage(error)) throw error;
      // Halved until the row that cannot be read is alone, and left out.
      const middle = (first + last) >>> 1;
      if (first === last) return [];
      return [...this.#scanRange({ first, last: middle }), ...this.#scanRange({ first: middle + 1, last })];
    }
  }

  /** @param among per event, 1 where its row may satisfy the condition */
  scanAmong(among: Uint8Array, step: ScanStep): RowIds {
    const wanted: RowIds = [];
    for (let position = step.first; position <= step.last; position++)
      if (among[position] === 1) wanted.push(this.#rowIds[position]!);
    if (wanted.length === 0) return [];
    if (this.#isOutOfOrder || wanted.length * SCARCITY > step.last - step.first) return this.scan(step);
    const rowIds = `[${wanted.join()}]`;
    return unlessDamaged(() => this.#inList.all({ ...this.#parameters, rowIds })) ?? this.scan(step);
  }
}
