import { AppError } from '../../../shared/app-error.ts';
import type { AuditEvent } from '../../../shared/audit-event.ts';
import type { CompletenessReport } from '../../../shared/completeness.ts';
import type { EventDetail, EventPage, EventRow, Facets, FacetValue } from '../../../shared/contract.ts';
import type { EventFilter, ValueField } from '../../../shared/event-filter.ts';
import type { EventOrder } from '../../../shared/event-order.ts';
import type { Provenance } from '../../../shared/provenance.ts';
import type { SourceSummary } from '../../../shared/source.ts';
import { parseTimestamp } from '../../../shared/timestamp.ts';
import { appendToIndex, type BuiltIndex, buildIndex } from '../index/build-index.ts';
import { countThrough, type EventIndex, lastRowId, positionOf, rowIdAt } from '../index/event-index.ts';
import { EventOrders } from '../index/event-orders.ts';
import { type EventView, EventViews } from '../index/event-views.ts';
import { TextSearch } from '../index/text-search.ts';
import { checkCompleteness } from '../integrity/check-completeness.ts';
import type { CallContext } from '../worker/protocol.ts';
import type { SourceChanges } from '../worker/store-operations.ts';
import { EventReader } from './event-reader.ts';
import { type EventTable, inspectEventTable } from './event-table.ts';
import type { Evidence } from './evidence.ts';
import { readProvenance } from './provenance.ts';

/** Longest `details` that a row of the table carries, in UTF-16 units. */
const DETAILS_PREVIEW_LENGTH = 400;

/** One open database: its events, the index over them, and the views that filters and orders make of it. */
export class EventStore {
  readonly #evidence: Evidence;
  readonly #sourceId: string;
  readonly #table: EventTable;
  readonly #reader: EventReader;
  readonly #built: BuiltIndex;
  readonly #views: EventViews;

  /** @param previous the same database as it was before, whose index is taken over where it only has grown */
  constructor(evidence: Evidence, sourceId: string, previous?: EventStore) {
    const { db, fileName, path } = evidence;
    this.#evidence = evidence;
    this.#sourceId = sourceId;
    this.#table = inspectEventTable(db, { fileName, path });
    const appended = previous && appendToIndex(previous.#built, db, this.#table);
    this.#built = appended ?? buildIndex(db, this.#table);
    this.#reader = new EventReader(db, this.#table, this.#built.builder === undefined);
    this.#views = new EventViews(
      this.#index,
      new EventOrders(this.#index, db, this.#table),
      new TextSearch(db, this.#table, this.#index),
    );
  }

  get #index(): EventIndex {
    return this.#built.index;
  }

  get path(): string {
    return this.#evidence.path;
  }

  /** What happened to the database since it was as in `earlier`. */
  changesSince(earlier: EventStore): SourceChanges {
    const { builder } = this.#built;
    const hasOnlyGrown = builder !== undefined && builder === earlier.#built.builder;
    const isEmpty = this.#index.count + earlier.#index.count === 0;
    return {
      newEvents: this.#index.count - countThrough(this.#index, lastRowId(earlier.#index)),
      hasOtherChanges: !hasOnlyGrown && !isEmpty,
    };
  }

  summary(): SourceSummary {
    const { path, fileName, sizeBytes, openedAs } = this.#evidence;
    const { firstTime, lastTime } = timeRange(this.#index.times);
    return {
      sourceId: this.#sourceId,
      path,
      fileName,
      sizeBytes,
      openedAs,
      eventCount: this.#index.count,
      firstTime,
      lastTime,
    };
  }

  async page(filter: EventFilter, order: EventOrder, offset: number, limit: number): Promise<EventPage> {
    const view = await this.view(filter, order);
    const positions = view.subarray(offset, offset + limit);
    const rows = this.readPositions(positions).map((event, i) => toRow(event, this.#rowIdAt(positions[i])));
    return { sourceId: this.#sourceId, total: view.length, offset, rows };
  }

  /** @throws AppError `event-gone`, `source-changed` */
  detail(id: string): EventDetail {
    const rowId = BigInt(id);
    const isRowId = BigInt.asIntN(64, rowId) === rowId;
    const event = isRowId ? this.#soundly(() => this.#reader.read(rowId)) : undefined;
    if (event === undefined) throw new AppError('event-gone', { id });
    return { ...event, id, time: parseTimestamp(event.timestamp) };
  }

  async locate(filter: EventFilter, order: EventOrder, id: string): Promise<number | null> {
    const position = positionOf(this.#index, BigInt(id));
    const found = position < 0 ? -1 : (await this.view(filter, order)).indexOf(position);
    return found < 0 ? null : found;
  }

  facets(filter: EventFilter): Promise<Facets> {
    return this.#views.facets(filter);
  }

  facetValues(filter: EventFilter, field: ValueField, search: string): Promise<FacetValue[]> {
    return this.#views.facetValues(filter, field, search);
  }

  view(filter: EventFilter, order: EventOrder): Promise<EventView> {
    return this.#views.view(filter, order);
  }

  /** The events at those positions of the index, in that order. @throws AppError `source-changed` */
  readPositions(positions: Uint32Array): AuditEvent[] {
    const rowIds = Array.from(positions, (position) => rowIdAt(this.#index, position));
    return this.#soundly(() => this.#reader.readMany(rowIds));
  }

  #rowIdAt(position = 0): string {
    return rowIdAt(this.#index, position).toString();
  }

  provenance(context: CallContext): Promise<Provenance> {
    return readProvenance(this.#evidence, this.#sourceId, context);
  }

  async check(context: CallContext): Promise<CompletenessReport> {
    const database = {
      sourceId: this.#sourceId,
      db: this.#evidence.db,
      table: this.#table,
      index: this.#index,
      readAt: (position: number) => this.#reader.read(rowIdAt(this.#index, position)),
    };
    const report = await checkCompleteness(database, Date.now(), context);
    return this.#soundly(() => report);
  }

  /** Whatever was read from a file that was overwritten may be of both files, or of neither; an error may be for that. */
  #soundly<T>(read: () => T): T {
    try {
      return read();
    } finally {
      this.#requireUnchanged();
    }
  }

  #requireUnchanged(): void {
    const { path, fileName } = this.#evidence;
    if (this.#evidence.isOverwritten()) throw new AppError('source-changed', { path, fileName });
  }

  close(): void {
    this.#evidence.close();
  }
}

/** On screen an event is known by its row id, which differs from `id` only where somebody rebuilt the table. */
function toRow(event: AuditEvent, id: string): EventRow {
  const { userAgent: _userAgent, errorMessage: _errorMessage, ...row } = event;
  return {
    ...row,
    id,
    details: event.details?.slice(0, DETAILS_PREVIEW_LENGTH) ?? null,
    time: parseTimestamp(event.timestamp),
  };
}

function timeRange(times: Float64Array): Pick<SourceSummary, 'firstTime' | 'lastTime'> {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return first > last ? { firstTime: null, lastTime: null } : { firstTime: first, lastTime: last };
}
