import type { Database } from 'better-sqlite3';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { foldCase } from '../../../shared/text-folding.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import type { CallContext } from '../worker/protocol.ts';
import { SharedWork } from '../worker/shared-work.ts';
import { isBeyondLike } from './beyond-like.ts';
import { DictionarySearch } from './dictionary-search.ts';
import { type EventIndex, positionOf } from './event-index.ts';
import { RecentHits } from './recent-hits.ts';
import { RowScanner } from './row-scanner.ts';
import { type ScanStep, STEP_ROWS, stepsBack } from './scan-steps.ts';

/** The fields that are not in a dictionary of the index; SQLite scans them. */
const SCANNED = [
  'id',
  'timestamp',
  'details',
  'userAgent',
  'errorMessage',
] as const satisfies readonly AuditEventKey[];

const ASCII = /^\p{ASCII}*$/u;
/** What SQLite may compare as a number holds nothing but this. */
const PART_OF_A_NUMBER = /^[\d.eE+\-\s]*$/;

/** What a search has found so far. It goes from the last event to the first. */
export interface HitsSoFar {
  /** Per event, 1 where the text was found. */
  readonly hits: Uint8Array;
  /** Events from this position on have been searched. */
  readonly searchedFrom: number;
}

/** @param among per event, 1 where the text may be found */
type MarkRows = (hits: Uint8Array, step: ScanStep, among: Uint8Array | undefined) => void;

class RunningSearch implements HitsSoFar {
  readonly hits: Uint8Array;
  searchedFrom: number;
  readonly work: SharedWork<Uint8Array>;

  constructor(count: number, find: (search: RunningSearch, context: CallContext) => Promise<Uint8Array>) {
    this.hits = new Uint8Array(count);
    this.searchedFrom = count;
    this.work = new SharedWork((context) => find(this, context));
  }
}

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
  readonly #running = new Map<string, RunningSearch>();
  readonly #beyondLike: RowScanner;
  /** Per step, the rows that LIKE may judge otherwise; known from the first search on. */
  readonly #rowsBeyondLike: (readonly bigint[])[];

  /** @param shorter of the same table when it had fewer rows: what is known of those is taken over */
  constructor(db: Database, table: EventTable, index: EventIndex, shorter?: TextSearch) {
    this.#db = db;
    this.#table = table;
    this.#index = index;
    this.#rowsBeyondLike = shorter === undefined ? [] : shorter.#knownOfFullSteps();
    const options = { varargs: true, deterministic: true, directOnly: true, safeIntegers: true };
    db.function('contains_folded', options, (folded, ...values) =>
      (values as StoredValue[]).some((value) => foldCase(textOf(value) ?? '').includes(folded as string))
        ? 1
        : 0,
    );
    db.function('is_beyond_like', options, (...values) =>
      (values as StoredValue[]).some(isBeyondLike) ? 1 : 0,
    );
    // Where `length`, which ends at a NUL, counts as many characters as there are bytes, there is nothing but ASCII.
    const isOdd = this.#matchesAny(
      (column) => `typeof(${column}) = 'blob' OR length(${column}) <> octet_length(${column})`,
    );
    this.#beyondLike = this.#scanner(`(${isOdd}) AND is_beyond_like(${this.#columns().join(', ')})`);
  }

  /** Finds out what else only the first search would, and take twice as long. @throws the signal's reason when it is aborted */
  async prepare(context: CallContext, rest: () => Promise<void>): Promise<void> {
    if (this.#index.isOutOfOrder) return;
    for await (const step of stepsBack(this.#index.count, context)) {
      await rest();
      this.#findBeyondLike(step);
    }
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
    if (search === undefined || search.work.isGivenUp) {
      const started = new RunningSearch(this.#index.count, (running, shared) =>
        this.#findNow(folded, running, shared),
      );
      this.#running.set(folded, started);
      const forget = () => this.#running.get(folded) === started && this.#running.delete(folded);
      started.work.ended.then(forget);
      search = started;
    }
    return search.work.wait(context);
  }

  /** What has been found of a text; nothing where nobody asks for it. */
  soFar(text: string): HitsSoFar {
    const folded = foldCase(text);
    const known = this.#recent.get(folded);
    if (known !== undefined) return { hits: known, searchedFrom: 0 };
    return this.#running.get(folded) ?? { hits: new Uint8Array(), searchedFrom: this.#index.count };
  }

  async #findNow(folded: string, search: RunningSearch, context: CallContext): Promise<Uint8Array> {
    const { hits } = search;
    const { count } = this.#index;
    const among = this.#recent.containing(folded);
    const markRows = this.#rowMarker(folded);
    const dictionary = new DictionarySearch(this.#index, folded);
    for await (const step of stepsBack(count, context)) {
      markRows(hits, step, among);
      dictionary.mark(hits, step);
      search.searchedFrom = step.first;
    }
    this.#recent.add(folded, hits);
    return hits;
  }

  /** Sets the hits of the rows that contain the text in a field that SQLite scans. */
  #rowMarker(folded: string): MarkRows {
    // Rows that LIKE may judge otherwise are looked up by their ids, which takes a table in order.
    const isByLike = ASCII.test(folded) && !folded.includes('\0') && !this.#index.isOutOfOrder;
    const scanner = isByLike
      ? this.#scanner(this.#isLike(folded), `%${escapeLike(folded)}%`)
      : this.#scanner(`contains_folded(@text, ${this.#columns().join(', ')})`, folded);
    const judgeBeyondLike = isByLike ? this.#judgeBeyondLike(folded) : () => {};
    return (hits, step, among) => {
      const rowIds = among === undefined ? scanner.scan(step) : scanner.scanAmong(among, step);
      this.#mark(hits, step, rowIds);
      judgeBeyondLike(hits, step, among);
    };
  }

  #mark(hits: Uint8Array, { first }: ScanStep, found: readonly (number | bigint)[]): void {
    const { rowIds } = this.#index;
    let next = first;
    for (const rowId of found) {
      while (rowIds[next]! < rowId) next++;
      // A damaged table may give its rows out of order.
      const position = rowIds[next] === rowId ? next : positionOf(this.#index, BigInt(rowId));
      if (position >= 0) hits[position] = 1;
    }
  }

  /** Sets anew the hits of the rows that LIKE may have judged otherwise. */
  #judgeBeyondLike(folded: string): MarkRows {
    const columns = this.#columns().join(', ');
    const contains = this.#db
      .prepare(
        `SELECT contains_folded(@folded, ${columns}) FROM main.audit_log WHERE ${this.#table.rowId} = @rowId`,
      )
      .pluck();
    return (hits, step, among) => {
      for (const rowId of this.#findBeyondLike(step)) {
        const position = positionOf(this.#index, rowId);
        const isFound = among?.[position] !== 0 && unlessDamaged(() => contains.get({ folded, rowId }) === 1);
        hits[position] = isFound ? 1 : 0;
      }
    };
  }

  #knownOfFullSteps(): (readonly bigint[])[] {
    return this.#rowsBeyondLike.slice(0, Math.floor(this.#index.count / STEP_ROWS));
  }

  #findBeyondLike(step: ScanStep): readonly bigint[] {
    const place = step.first / STEP_ROWS;
    const rows = this.#rowsBeyondLike[place] ?? this.#beyondLike.scan(step).map(BigInt);
    this.#rowsBeyondLike[place] = rows;
    return rows;
  }

  #scanner(condition: string, text?: string): RowScanner {
    return new RowScanner(this.#db, this.#table, this.#index, condition, text);
  }

  /** Where the id is the row id, it is not written out in digits, row by row, for a text that is no part of a number. */
  #isLike(folded: string): string {
    const id = columnExpression(this.#table, 'id');
    const mayBeInAnyId = PART_OF_A_NUMBER.test(folded);
    return this.#matchesAny((column) => {
      const isLike = `${column} LIKE @text ESCAPE '\\'`;
      return column !== id || mayBeInAnyId ? isLike : `(${id} IS NOT ${this.#table.rowId} AND ${isLike})`;
    });
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
