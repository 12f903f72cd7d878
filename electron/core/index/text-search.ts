import type { Database } from 'better-sqlite3';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { foldCase } from '../../../shared/text-folding.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import type { CallContext } from '../worker/protocol.ts';
import { SharedWork } from '../worker/shared-work.ts';
import { takeBreath } from '../worker/take-breath.ts';
import { isBeyondLike } from './beyond-like.ts';
import { markDictionaryHits } from './dictionary-search.ts';
import { type EventIndex, positionOf } from './event-index.ts';
import { RecentHits } from './recent-hits.ts';
import { type RowScan, scanRows } from './scan-rows.ts';

/** The fields that are not in a dictionary of the index; SQLite scans them. */
const SCANNED = [
  'id',
  'timestamp',
  'details',
  'userAgent',
  'errorMessage',
] as const satisfies readonly AuditEventKey[];

const ASCII = /^\p{ASCII}*$/u;

/** Rows read one by one before other requests get their turn. */
const ROWS_PER_BREATH = 1_000;

/**
 * Finds a substring in any field of an event, case-insensitively. ASCII text is found by SQLite's LIKE, which folds ASCII
 * letters; all other text by `foldCase`, and so are the rows that LIKE does not judge alike. What was found lately is
 * remembered, so that only that is read again when the text grows.
 */
export class TextSearch {
  readonly #db: Database;
  readonly #table: EventTable;
  readonly #index: EventIndex;
  readonly #recent = new RecentHits();
  readonly #running = new Map<string, SharedWork<Uint8Array>>();
  #rowsBeyondLike: readonly bigint[] | undefined;

  constructor(db: Database, table: EventTable, index: EventIndex) {
    this.#db = db;
    this.#table = table;
    this.#index = index;
    const options = { varargs: true, deterministic: true, directOnly: true, safeIntegers: true };
    db.function('contains_folded', options, (folded, ...values) =>
      (values as StoredValue[]).some((value) => foldCase(textOf(value) ?? '').includes(folded as string))
        ? 1
        : 0,
    );
    db.function('is_beyond_like', options, (...values) =>
      (values as StoredValue[]).some(isBeyondLike) ? 1 : 0,
    );
  }

  /**
   * Per event, 1 where the text was found; not to be changed. Reports in events. Calls for the same text wait for one search.
   *
   * @throws the signal's reason when it is aborted
   */
  async find(text: string, context: CallContext): Promise<Uint8Array> {
    const folded = foldCase(text);
    const known = this.#recent.get(folded);
    if (known !== undefined) return known;
    let search = this.#running.get(folded);
    if (search === undefined || search.isGivenUp) {
      const started = new SharedWork((shared) => this.#findNow(folded, shared));
      this.#running.set(folded, started);
      const forget = () => this.#running.get(folded) === started && this.#running.delete(folded);
      started.ended.then(forget);
      search = started;
    }
    return search.wait(context);
  }

  async #findNow(folded: string, context: CallContext): Promise<Uint8Array> {
    const hits = new Uint8Array(this.#index.count);
    const among = this.#recent.containing(folded);
    if (ASCII.test(folded) && !folded.includes('\0')) {
      const condition = this.#matchesAny((column) => `${column} LIKE @text ESCAPE '\\'`);
      await this.#mark(hits, { condition, text: `%${escapeLike(folded)}%`, among, context });
      await this.#judgeRowsBeyondLike(hits, folded, context);
    } else {
      const condition = `contains_folded(@text, ${this.#columns().join(', ')})`;
      await this.#mark(hits, { condition, text: folded, among, context });
    }
    markDictionaryHits(hits, this.#index, folded);
    this.#recent.add(folded, hits);
    return hits;
  }

  /** Sets the hit of every row that satisfies the condition. */
  async #mark(hits: Uint8Array, scan: RowScan): Promise<void> {
    const { rowIds } = this.#index;
    for await (const found of scanRows(this.#db, this.#table, this.#index, scan)) {
      let next = found.firstPosition;
      for (const rowId of found.rowIds) {
        while (rowIds[next]! < rowId) next++;
        // A damaged table may give its rows out of order.
        const position = rowIds[next] === rowId ? next : positionOf(this.#index, BigInt(rowId));
        if (position >= 0) hits[position] = 1;
      }
    }
  }

  async #judgeRowsBeyondLike(hits: Uint8Array, folded: string, context: CallContext): Promise<void> {
    this.#rowsBeyondLike ??= await this.#findRowsBeyondLike(context);
    const contains = this.#db
      .prepare(
        `SELECT contains_folded(@folded, ${this.#columns().join(', ')}) FROM main.audit_log WHERE ${this.#table.rowId} = @rowId`,
      )
      .pluck();
    for (const [i, rowId] of this.#rowsBeyondLike.entries()) {
      const isFound = unlessDamaged(() => contains.get({ folded, rowId }) === 1);
      hits[positionOf(this.#index, rowId)] = isFound ? 1 : 0;
      if (i % ROWS_PER_BREATH === 0) await takeBreath(context);
    }
  }

  /** Where `length`, which ends at a NUL, counts as many characters as there are bytes, there is nothing but ASCII. */
  async #findRowsBeyondLike(context: CallContext): Promise<bigint[]> {
    const isOdd = this.#matchesAny(
      (column) => `typeof(${column}) = 'blob' OR length(${column}) <> octet_length(${column})`,
    );
    const condition = `(${isOdd}) AND is_beyond_like(${this.#columns().join(', ')})`;
    const rows: bigint[] = [];
    for await (const { rowIds } of scanRows(this.#db, this.#table, this.#index, { condition, context }))
      rows.push(...rowIds.map(BigInt));
    return rows;
  }

  #matchesAny(condition: (column: string) => string): string {
    return this.#columns().map(condition).join(' OR ');
  }

  #columns(): string[] {
    return SCANNED.map((key) => columnExpression(this.#table, key));
  }
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
