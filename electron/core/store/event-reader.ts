import type { Database, Statement } from 'better-sqlite3';
import { AUDIT_EVENT_KEYS, type AuditEvent } from '../../../shared/audit-event.ts';
import { columnExpression, type EventTable } from './event-table.ts';
import { type StoredValue, textOf } from './stored-value.ts';

type Row = StoredValue[];

/** A range of row ids is read in one go when at least one in this many of its rows is wanted. */
const RANGE_DENSITY = 4;

/** Reads whole events by row id. */
export class EventReader {
  readonly #byRowId: Statement<[bigint], Row>;
  readonly #byRange: Statement<[bigint, bigint], Row>;

  constructor(db: Database, table: EventTable) {
    const values = AUDIT_EVENT_KEYS.map((key) => columnExpression(table, key)).join(', ');
    const select = `SELECT ${table.rowId}, ${values} FROM main.audit_log`;
    const prepare = (where: string) => db.prepare(`${select} WHERE ${where}`).raw().safeIntegers();
    this.#byRowId = prepare(`${table.rowId} = ?`) as Statement<[bigint], Row>;
    this.#byRange = prepare(`${table.rowId} BETWEEN ? AND ?`) as Statement<[bigint, bigint], Row>;
  }

  /** The event with that row id; undefined where there is none (any more). */
  read(rowId: bigint): AuditEvent | undefined {
    const row = this.#byRowId.get(rowId);
    return row === undefined ? undefined : toEvent(row);
  }

  /** The events with those row ids, in that order; rows that are gone are left out. */
  readMany(rowIds: readonly bigint[]): AuditEvent[] {
    const found = this.#isDense(rowIds) ? this.#readRange(rowIds) : rowIds.map((rowId) => this.read(rowId));
    return found.filter((event) => event !== undefined);
  }

  #isDense(rowIds: readonly bigint[]): boolean {
    if (rowIds.length < RANGE_DENSITY) return false;
    const { first, last } = bounds(rowIds);
    return last - first < BigInt(rowIds.length * RANGE_DENSITY);
  }

  #readRange(rowIds: readonly bigint[]): (AuditEvent | undefined)[] {
    const { first, last } = bounds(rowIds);
    const slots = new Map(rowIds.map((rowId, slot) => [rowId, slot]));
    const events = new Array<AuditEvent | undefined>(rowIds.length);
    for (const row of this.#byRange.all(first, last)) {
      const slot = slots.get(row[0] as bigint);
      if (slot !== undefined) events[slot] = toEvent(row);
    }
    return events;
  }
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
