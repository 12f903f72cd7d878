import { isDeepStrictEqual } from 'node:util';
import type { Database } from 'better-sqlite3';
import { type EventDetail, type EventPage, type EventRow, PAGE_MAX_ROWS } from '../../../shared/contract.ts';
import { type EventFilter, isFiltering } from '../../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder } from '../../../shared/event-order.ts';
import type { SourceSummary } from '../../../shared/source.ts';
import { rowIdEnds } from '../index/row-id-ends.ts';
import { timelineOf, timeRange } from '../index/timeline.ts';
import { EventReader } from './event-reader.ts';
import { toEventDetail, toEventRow } from './event-row.ts';
import { type EventTable, inspectEventTable } from './event-table.ts';
import type { Evidence } from './evidence.ts';
import { unlessDamaged } from './unless-damaged.ts';

/** A log of fewer events is in its index before anybody notices. */
const WORTHWHILE_EVENTS = 50_000;

/** How duplistatus stores a timestamp; where all are of that form, their order as texts is that in time. */
const STORED_TIMESTAMP = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

/** What is shown of a large log while it is read into its index: its newest events, and each of them in full. */
export class Glimpse {
  readonly #evidence: Evidence;
  readonly #sourceId: string;
  readonly #reader: EventReader;
  readonly #rows: readonly EventRow[];

  private constructor(evidence: Evidence, sourceId: string, reader: EventReader, rows: readonly EventRow[]) {
    this.#evidence = evidence;
    this.#sourceId = sourceId;
    this.#reader = reader;
    this.#rows = rows;
  }

  /** Undefined where the newest events cannot be told at once, or the whole log is read as quickly. */
  static take(evidence: Evidence, sourceId: string): Glimpse | undefined {
    const { db, fileName, path } = evidence;
    const table = inspectEventTable(db, { fileName, path });
    const [first, last] = rowIdEnds(db, table) ?? [];
    if (first === undefined || last === undefined || last - first < WORTHWHILE_EVENTS) return undefined;
    const reader = new EventReader(db, table, false);
    const rowIds = unlessDamaged(() => newestRowIds(db, table));
    const rows = rowIds && reader.readMany(rowIds).map((event, i) => toEventRow(event, String(rowIds[i])));
    const isOrdered = rows?.every(
      ({ timestamp, time }) => time !== null && STORED_TIMESTAMP.test(timestamp ?? ''),
    );
    return isOrdered ? new Glimpse(evidence, sourceId, reader, rows as EventRow[]) : undefined;
  }

  summary(): SourceSummary {
    const { path, fileName, sizeBytes, openedAs } = this.#evidence;
    const timeline = timelineOf(this.#rows.map(({ time }) => time ?? Number.NaN));
    return {
      sourceId: this.#sourceId,
      path,
      fileName,
      sizeBytes,
      openedAs,
      isDamaged: this.#evidence.isDamaged,
      isIndexed: false,
      eventCount: this.#rows.length,
      ...timeRange(timeline),
      timeline,
    };
  }

  /** Undefined for whatever takes the index to answer. */
  page(filter: EventFilter, order: EventOrder, offset: number, limit: number): EventPage | undefined {
    const isNewestFirst = !isFiltering(filter) && isDeepStrictEqual(order, CHRONOLOGICAL);
    if (!isNewestFirst || this.#evidence.isOverwritten()) return undefined;
    const rows = this.#rows.slice(offset, offset + limit);
    return { sourceId: this.#sourceId, total: this.#rows.length, offset, rows };
  }

  /** Undefined where the index may know better. */
  detail(id: string): EventDetail | undefined {
    if (!this.#rows.some((row) => row.id === id) || this.#evidence.isOverwritten()) return undefined;
    const event = unlessDamaged(() => this.#reader.read(BigInt(id)));
    return event && toEventDetail(event, id);
  }
}

/** None where SQLite would have to sort the whole table for it. */
function newestRowIds(db: Database, { rowId, present }: EventTable): bigint[] | undefined {
  if (!present.has('timestamp')) return undefined;
  const query = `SELECT ${rowId} FROM main.audit_log ORDER BY timestamp DESC, ${rowId} DESC LIMIT ${PAGE_MAX_ROWS}`;
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${query}`).all() as { readonly detail: string }[];
  if (plan.some(({ detail }) => detail.includes('TEMP B-TREE'))) return undefined;
  return db.prepare(query).pluck().safeIntegers().all() as bigint[];
}
