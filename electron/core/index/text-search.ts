import type { Database } from 'better-sqlite3';
import type { AuditEventKey } from '../../../shared/audit-event.ts';
import { foldCase } from '../../../shared/text-folding.ts';
import { columnExpression, type EventTable } from '../store/event-table.ts';
import { type StoredValue, textOf } from '../store/stored-value.ts';
import { unlessDamaged } from '../store/unless-damaged.ts';
import { searchDictionaries } from './dictionary-search.ts';
import { type EventIndex, positionOf } from './event-index.ts';
import { type ScanStep, scanRows } from './scan-rows.ts';

/** The fields that are not in a dictionary of the index; SQLite scans them. */
const SCANNED = [
  'id',
  'timestamp',
  'details',
  'userAgent',
  'errorMessage',
] as const satisfies readonly AuditEventKey[];

const ASCII = /^\p{ASCII}*$/u;

/**
 * Finds a substring in any field of an event, case-insensitively. ASCII text is found by SQLite's LIKE, which folds ASCII
 * letters; all other text by `foldCase`. LIKE ends at a NUL character and never matches a blob, so rows that hold either
 * are compared here as well.
 */
export class TextSearch {
  readonly #db: Database;
  readonly #table: EventTable;
  readonly #index: EventIndex;
  #rowsBeyondLike: readonly bigint[] | undefined;

  constructor(db: Database, table: EventTable, index: EventIndex) {
    this.#db = db;
    this.#table = table;
    this.#index = index;
    db.function(
      'contains_folded',
      { varargs: true, deterministic: true, directOnly: true, safeIntegers: true },
      (text, ...values) => (containsFolded(text as string, values as StoredValue[]) ? 1 : 0),
    );
  }

  /** Per event, 1 where the text was found. */
  async find(text: string): Promise<Uint8Array> {
    const hits = searchDictionaries(this.#index, foldCase(text));
    if (ASCII.test(text) && !text.includes('\0')) {
      await this.#mark(
        hits,
        this.#matchesAny((column) => `${column} LIKE @text ESCAPE '\\'`),
        `%${escapeLike(text)}%`,
      );
      await this.#markRowsBeyondLike(hits, text);
    } else {
      await this.#mark(hits, `contains_folded(@text, ${this.#columns().join(', ')})`, foldCase(text));
    }
    return hits;
  }

  /** Sets the hit of every row that satisfies the condition. */
  async #mark(hits: Uint8Array, condition: string, text: string): Promise<void> {
    const { rowIds } = this.#index;
    for await (const found of this.#scan(condition, text)) {
      let next = found.firstPosition;
      for (const rowId of found.rowIds) {
        while (rowIds[next]! < rowId) next++;
        // A damaged table may give its rows out of order.
        const position = rowIds[next] === rowId ? next : positionOf(this.#index, BigInt(rowId));
        if (position >= 0) hits[position] = 1;
      }
    }
  }

  async #markRowsBeyondLike(hits: Uint8Array, text: string): Promise<void> {
    this.#rowsBeyondLike ??= await this.#findRowsBeyondLike();
    const contains = this.#db
      .prepare(
        `SELECT contains_folded(@text, ${this.#columns().join(', ')}) FROM main.audit_log WHERE ${this.#table.rowId} = @rowId`,
      )
      .pluck();
    for (const rowId of this.#rowsBeyondLike) {
      const isFound = unlessDamaged(() => contains.get({ text: foldCase(text), rowId }) === 1);
      if (isFound) hits[positionOf(this.#index, rowId)] = 1;
    }
  }

  async #findRowsBeyondLike(): Promise<bigint[]> {
    const rows: bigint[] = [];
    for await (const { rowIds } of this.#scan(
      this.#matchesAny((column) => `typeof(${column}) = 'blob' OR instr(${column}, @text)`),
      '\0',
    ))
      rows.push(...rowIds.map(BigInt));
    return rows;
  }

  #scan(condition: string, text: string): AsyncGenerator<ScanStep> {
    return scanRows(this.#db, this.#table, this.#index, { condition, text });
  }

  #matchesAny(condition: (column: string) => string): string {
    return this.#columns().map(condition).join(' OR ');
  }

  #columns(): string[] {
    return SCANNED.map((key) => columnExpression(this.#table, key));
  }
}

function containsFolded(folded: string, values: readonly StoredValue[]): boolean {
  return values.some((value) => foldCase(textOf(value) ?? '').includes(folded));
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
