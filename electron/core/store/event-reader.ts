import type { Database, Statement } from 'better-sqlite3';
import { AUDIT_EVENT_KEYS, type AuditEvent } from '../../../shared/audit-event.ts';
import { columnExpression, type EventTable } from './event-table.ts';
import { type StoredValue, textOf } from './stored-value.ts';
import { unlessDamaged } from './unless-damaged.ts';

type Row = StoredValue[];

/** A range of row ids is read in one go when at least one in this many of its rows is wanted. */
const RANGE_DENSITY = 4;

/** Reads whole events by row id. What a damaged page keeps from being read is null. */
export class EventReader {
  readonly #byRowId: Statement<[bigint], Row>;
  readonly #byRange: Statement<[bigint, bigint], Row>;
  readonly #columnsByRowId: readonly Statement<[bigint], StoredValue>[];
  /** Set where the table is out of order, so that SQLite does not find every row by its id: from either end. */
  readonly #everyRow: readonly Statement<[], Row>[];

  /** @param isOutOfOrder whether pages of the table stand in each other's place */
  constructor(db: Database, { rowId, ...table }: EventTable, isOutOfOrder: boolean) {
    const values = AUDIT_EVENT_KEYS.map((key) => columnExpression({ rowId, ...table }, key));
    const prepare = (columns: string, where: string) =>
      db.prepare(`SELECT ${columns} FROM main.audit_log WHERE ${where}`).safeIntegers();
    const allColumns = [rowId, ...values].join(', ');
    this.#byRowId = prepare(allColumns, `${rowId} = ?`).raw() as Statement<[bigint], Row>;
    this.#byRange = prepare(allColumns, `${rowId} BETWEEN ? AND ?`).raw() as Statement<[bigint, bigint], Row>;
    const directions = isOutOfOrder ? ['ASC', 'DESC'] : [];
    this.#everyRow = directions.map(
      (direction) => prepare(allColumns, `true ORDER BY ${rowId} ${direction}`).raw() as Statement<[], Row>,
    );
    this.#columnsByRowId = values.map(
      (column) => prepare(column, `${rowId} = ?`).pluck() as Statement<[bigint], StoredValue>,
    );
  }

  /** The event with that row id; undefined where there is none. */
  read(rowId: bigint): AuditEvent | undefined {
    return this.#readFound(rowId) ?? this.#readThrough([rowId]).get(rowId);
  }

  /** The events with those row ids, in that order, one for each; all null where there is none any more. */
  readMany(rowIds: readonly bigint[]): AuditEvent[] {
    const inRange = isDense(rowIds) ? unlessDamaged(() => this.#readRange(rowIds)) : undefined;
    const events = rowIds.map((rowId, i) => inRange?.[i] ?? this.#readFound(rowId));
    const strays = this.#readThrough(rowIds.filter((_, i) => events[i] === undefined));
    return events.map(
      (event, i) => event ?? strays.get(rowIds[i] as bigint) ?? toEvent([rowIds[i] as bigint]),
    );
  }

  #readFound(rowId: bigint): AuditEvent | undefined {
    const row = unlessDamaged(() => this.#byRowId.get(rowId) ?? null);
    if (row === null) return undefined;
    return row === undefined ? this.#readColumns(rowId) : toEvent(row);
  }

  /** Reads through an out-of-order table for rows that are not found by their id. */
  #readThrough(rowIds: readonly bigint[]): Map<bigint, AuditEvent> {
    const events = new Map<bigint, AuditEvent>();
    const wanted = new Set(rowIds);
    for (const rows of this.#everyRow) {
      unlessDamaged(() => {
        if (wanted.size === 0) return;
        for (const row of rows.iterate()) {
          if (wanted.delete(row[0] as bigint)) events.set(row[0] as bigint, toEvent(row));
          if (wanted.size === 0) return;
        }
      });
    }
    return events;
  }

  /** Undefined for a row that is not found between the first and the last of them. */
  #readRange(rowIds: readonly bigint[]): (AuditEvent | undefined)[] {
    const { first, last } = bounds(rowIds);
    const rows = this.#byRange.all(first, last);
    const isDescending = rowIds[0] === last;
    let byId: Map<unknown, Row> | undefined;
    return rowIds.map((rowId, i) => {
      // Nearly always the rows are those that are wanted, or those in reverse.
      let row = rows[isDescending ? rows.length - 1 - i : i];
      if (row?.[0] !== rowId) {
        byId ??= new Map(rows.map((other) => [other[0], other]));
        row = byId.get(rowId);
      }
      return row && toEvent(row);
    });
  }

  /** Undefined where nothing of the row can be read. */
  #readColumns(rowId: bigint): AuditEvent | undefined {
    const values = this.#columnsByRowId.map((column) => unlessDamaged(() => column.get(rowId)));
    const isReadable = values.some((value) => value !== undefined);
    return isReadable ? toEvent([rowId, ...values.map((value) => value ?? null)]) : undefined;
  }
}

function isDense(rowIds: readonly bigint[]): boolean {
  if (rowIds.length < RANGE_DENSITY) return false;
  const { first, last } = bounds(rowIds);
  return last - first < BigInt(rowIds.length * RANGE_DENSITY);
}

function bounds(rowIds: readonly bigint[]): { first: bigint; last: bigint } {
  let first = rowIds[0] as bigint;
  let last = first;
  for (const rowId of rowIds) {
    if (rowId < first) first = rowId;
    if (rowId > last) last = rowId;
  }
  return { first, last };
}

function toEvent(row: Row): AuditEvent {
  const text = (column: number) => textOf(row[column] ?? null);
  return {
    id: text(1) ?? String(row[0]),
    timestamp: text(2),
    userId: text(3),
    username: text(4),
    action: text(5),
    category: text(6),
    targetType: text(7),
    targetId: text(8),
    details: text(9),
    ipAddress: text(10),
    userAgent: text(11),
    status: text(12),
    errorMessage: text(13),
  };
}
