import type { Database, Statement } from 'better-sqlite3';
import type { EventTable } from '../store/event-table.ts';
import { isDamage } from '../store/sqlite-error.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import type { EventIndex } from './event-index.ts';
import type { ScanStep } from './scan-steps.ts';

type RowIds = (number | bigint)[];

/** Where fewer rows of a step than one in so many are asked for, they are looked up one by one. */
const SCARCITY = 8;

/** Lets SQLite find the rows of a step that satisfy a condition; their ids come ascending. */
export class RowScanner {
  readonly #rowIds: EventIndex['rowIds'];
  readonly #parameters: { readonly text?: string };
  readonly #inRange: Statement<[unknown], number | bigint>;
  readonly #inList: Statement<[unknown], number | bigint>;

  /** @param condition SQL on a row of `audit_log`; may use `@text`, which is then given */
  constructor(
    db: Database,
    { rowId }: EventTable,
    { rowIds }: Pick<EventIndex, 'rowIds'>,
    condition: string,
    text?: string,
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

  scan({ first, last }: ScanStep): RowIds {
    const range = { from: this.#rowIds[first], to: this.#rowIds[last] };
    try {
      return this.#inRange.all({ ...this.#parameters, ...range });
    } catch (error) {
      if (!isDamage(error)) throw error;
      // Halved until the row that cannot be read is alone, and left out.
      const middle = (first + last) >>> 1;
      if (first === last) return [];
      return [...this.scan({ first, last: middle }), ...this.scan({ first: middle + 1, last })];
    }
  }

  /** @param among per event, 1 where its row may satisfy the condition */
  scanAmong(among: Uint8Array, step: ScanStep): RowIds {
    const wanted: RowIds = [];
    for (let position = step.first; position <= step.last; position++)
      if (among[position] === 1) wanted.push(this.#rowIds[position]!);
    if (wanted.length === 0) return [];
    if (wanted.length * SCARCITY > step.last - step.first) return this.scan(step);
    const rowIds = `[${wanted.join()}]`;
    return unlessDamaged(() => this.#inList.all({ ...this.#parameters, rowIds })) ?? this.scan(step);
  }
}
