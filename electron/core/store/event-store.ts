import { randomUUID } from 'node:crypto';
import { AppError } from '../../../shared/app-error.ts';
import type { AuditEvent, AuditEventKey } from '../../../shared/audit-event.ts';
import type { CompletenessReport } from '../../../shared/completeness.ts';
import type {
  EventDetail,
  EventPage,
  EventRow,
  Facets,
  FacetValue,
  FindDirection,
  FirstHits,
  FoundEvent,
  Histogram,
  LocatedEvent,
} from '../../../shared/contract.ts';
import type { EventFilter, ValueField } from '../../../shared/event-filter.ts';
import type { EventOrder } from '../../../shared/event-order.ts';
import type { Provenance } from '../../../shared/provenance.ts';
import type { RelatedEvents } from '../../../shared/related-events.ts';
import type { SourceSummary } from '../../../shared/source.ts';
import type { FilePart, FormattedEvents } from '../export/format-events.ts';
import { appendToIndex, type BuiltIndex, buildIndex } from '../index/build-index.ts';
import { continuesIndex } from '../index/continued-index.ts';
import { countThrough, type EventIndex, lastRowId, positionOf, rowIdAt } from '../index/event-index.ts';
import { EventOrders } from '../index/event-orders.ts';
import { type EventView, EventViews } from '../index/event-views.ts';
import { findInView, nearestInView } from '../index/find-in-view.ts';
import { TextRanks } from '../index/text-ranks.ts';
import { TextSearch } from '../index/text-search.ts';
import { checkCompleteness } from '../integrity/check-completeness.ts';
import { DatabaseReadings } from '../reader/database-readings.ts';
import type { ReadingInput, ReadingName, ReadingOutput } from '../reader/long-readings.ts';
import type { ReaderPool } from '../reader/reader-pool.ts';
import { type CallContext, UNWATCHED } from '../worker/protocol.ts';
import type { SourceChanges } from '../worker/store-operations.ts';
import { EventReader } from './event-reader.ts';
import { toEventDetail, toEventRow } from './event-row.ts';
import { type EventTable, inspectEventTable } from './event-table.ts';
import type { Evidence } from './evidence.ts';
import { leftOutLogs } from './left-out-logs.ts';
import { readProvenance } from './provenance.ts';

/** Fewer events are put in order in a moment, whatever the order. */
const PREPARED_EVENTS = 50_000;

export interface OpeningOptions {
  /** The same database as it was before, whose index is taken over where it only has grown. */
  readonly previous?: EventStore | undefined;
  /** Threads for long readings. */
  readonly readers?: ReaderPool | undefined;
}

/** One open database: its events, the index over them, and the views that filters and orders make of it. */
export class EventStore {
  readonly #evidence: Evidence;
  readonly #sourceId: string;
  readonly #table: EventTable;
  readonly #reader: EventReader;
  readonly #readings: DatabaseReadings;
  readonly #built: BuiltIndex;
  /** Given up when the store is closed. */
  readonly #closing = new AbortController();
  readonly #texts = new TextRanks((key, context) => this.#rankColumn(key, context));
  readonly #orders: EventOrders;
  readonly #views: EventViews;
  #successor: EventStore | undefined;
  #isClosed = false;

  private constructor(
    evidence: Evidence,
    sourceId: string,
    table: EventTable,
    built: BuiltIndex,
    readers: ReaderPool | undefined,
  ) {
    const { db, file } = evidence;
    const isOutOfOrder = built.builder === undefined;
    this.#evidence = evidence;
    this.#sourceId = sourceId;
    this.#table = table;
    this.#built = built;
    this.#reader = new EventReader(db, table, isOutOfOrder);
    const checksCellSizes = db.pragma('cell_size_check', { simple: true }) === 1;
    this.#readings = new DatabaseReadings(
      { db, table, reader: this.#reader },
      { id: randomUUID(), file, table, isOutOfOrder, checksCellSizes },
      readers,
    );
    this.#orders = new EventOrders(this.#index, this.#texts);
    this.#views = new EventViews(this.#index, this.#orders, new TextSearch(db, this.#table, this.#index));
  }

  /**
   * Reads the whole log into its index; reports in row ids.
   *
   * @throws AppError `audit-log-without-row-ids`
   */
  static async open(
    evidence: Evidence,
    sourceId: string,
    context: CallContext,
    { previous, readers }: OpeningOptions = {},
  ): Promise<EventStore> {
    const { db, fileName, path } = evidence;
    const table = inspectEventTable(db, { fileName, path });
    const appended = previous && (await appendToIndex(previous.#built, db, table, context));
    const built = appended ?? (await buildIndex(db, table, context));
    return new EventStore(evidence, sourceId, table, built, readers);
  }

  get #index(): EventIndex {
    return this.#built.index;
  }

  get path(): string {
    return this.#evidence.path;
  }

  /** What happened to the database since it was as in `earlier`. */
  changesSince(earlier: EventStore): SourceChanges {
    const isEmpty = this.#index.count + earlier.#index.count === 0;
    return {
      newEvents: this.#index.count - countThrough(this.#index, lastRowId(earlier.#index)),
      hasOtherChanges: !this.#hasGrownFrom(earlier) && !isEmpty,
    };
  }

  /** Events may be read from a later state of the same database, where this one's file is overwritten. */
  continueIn(later: EventStore): void {
    if (later.#hasGrownFrom(this)) this.#successor = later;
  }

  /** What was read may be a mixture: the file was overwritten since it was opened. */
  get isOverwritten(): boolean {
    return this.#evidence.isOverwritten();
  }

  /** Events can be read, if only from a later state of the file. */
  get isReadable(): boolean {
    return !this.isOverwritten || this.#openSuccessor()?.isReadable === true;
  }

  get hasSuccessor(): boolean {
    return this.#openSuccessor() !== undefined;
  }

  #openSuccessor(): EventStore | undefined {
    const successor = this.#successor;
    return successor === undefined || successor.#isClosed ? undefined : successor;
  }

  /** Where the index was not appended to but built anew, the events themselves tell. */
  #hasGrownFrom(earlier: EventStore): boolean {
    const { builder } = this.#built;
    const isAppended = builder !== undefined && builder === earlier.#built.builder;
    return isAppended || continuesIndex(earlier.#index, this.#evidence.db, this.#table);
  }

  get #isDamaged(): boolean {
    const { unreadable, partlyReadable } = this.#index;
    return this.#evidence.isDamaged || unreadable.length + partlyReadable.length > 0;
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
      isDamaged: this.#isDamaged,
      isIndexed: true,
      eventCount: this.#index.count,
      firstTime,
      lastTime,
    };
  }

  async page(
    filter: EventFilter,
    order: EventOrder,
    offset: number,
    limit: number,
    context = UNWATCHED,
  ): Promise<EventPage> {
    const view = await this.view(filter, order, context);
    const rows = this.#readRows(view.subarray(offset, offset + limit));
    return { sourceId: this.#sourceId, total: view.length, offset, rows };
  }

  /**
   * The newest events that a search has found so far; null where it is over, or nothing is searched.
   *
   * @throws AppError `source-changed`
   */
  async firstHits(filter: EventFilter, limit: number, context = UNWATCHED): Promise<FirstHits | null> {
    const early = await this.#views.earlyHits(filter, limit, context);
    this.#requireUnchanged();
    if (early === undefined) return null;
    return { sourceId: this.#sourceId, found: early.found, rows: this.#readRows(early.positions) };
  }

  #readRows(positions: Uint32Array): EventRow[] {
    return this.readPositions(positions).map((event, i) => toEventRow(event, this.#rowIdAt(positions[i])));
  }

  /** @throws AppError `event-gone`, `source-changed` */
  detail(id: string): EventDetail {
    const rowId = BigInt(id);
    const isRowId = BigInt.asIntN(64, rowId) === rowId;
    const event = isRowId ? this.#readSoundly((reader) => reader.read(rowId)) : undefined;
    if (event === undefined) throw new AppError('event-gone', { id });
    return toEventDetail(event, id);
  }

  async locate(
    filter: EventFilter,
    order: EventOrder,
    id: string,
    context = UNWATCHED,
  ): Promise<number | null> {
    const position = positionOf(this.#index, BigInt(id));
    const found = position < 0 ? -1 : (await this.view(filter, order, context)).indexOf(position);
    return found < 0 ? null : found;
  }

  async find(
    filter: EventFilter,
    order: EventOrder,
    text: string,
    from: number,
    direction: FindDirection,
    context = UNWATCHED,
  ): Promise<FoundEvent | null> {
    const view = await this.view(filter, order, context);
    const found = findInView(view, await this.#views.hits(text, context), from, direction);
    this.#requireUnchanged();
    return found === undefined ? null : { ...found, id: this.#rowIdAt(view[found.row]) };
  }

  async nearest(
    filter: EventFilter,
    order: EventOrder,
    time: number,
    context = UNWATCHED,
  ): Promise<LocatedEvent | null> {
    const view = await this.view(filter, order, context);
    const row = nearestInView(view, this.#index.times, time);
    return row === undefined ? null : { row, id: this.#rowIdAt(view[row]) };
  }

  /** @throws AppError `event-gone` */
  related(id: string): RelatedEvents {
    const position = positionOf(this.#index, BigInt(id));
    if (position < 0) throw new AppError('event-gone', { id });
    return this.#views.related(position);
  }

  /** @throws AppError `source-changed` */
  async facets(filter: EventFilter, context = UNWATCHED): Promise<Facets> {
    const facets = await this.#views.facets(filter, context);
    this.#requireSound(filter);
    return facets;
  }

  /** @throws AppError `source-changed` */
  async histogram(filter: EventFilter, edges: readonly number[], context = UNWATCHED): Promise<Histogram> {
    const counts = await this.#views.histogram(filter, edges, context);
    this.#requireSound(filter);
    return { sourceId: this.#sourceId, ...counts };
  }

  /** @throws AppError `source-changed` */
  async facetValues(
    filter: EventFilter,
    field: ValueField,
    search: string,
    context = UNWATCHED,
  ): Promise<FacetValue[]> {
    const values = await this.#views.facetValues(filter, field, search, context);
    this.#requireSound(filter);
    return values;
  }

  /** @throws AppError `source-changed` */
  async view(filter: EventFilter, order: EventOrder, context = UNWATCHED): Promise<EventView> {
    this.#requireSound(filter);
    const view = await this.#views.view(filter, order, context);
    this.#requireSound(filter);
    return view;
  }

  /** The events at those positions of the index, in that order. @throws AppError `source-changed` */
  readPositions(positions: Uint32Array): AuditEvent[] {
    const rowIds = Array.from(positions, (position) => rowIdAt(this.#index, position));
    return this.#readSoundly((reader) => reader.readMany(rowIds));
  }

  /** Finds out in advance what takes long to find out, where it is worth it. @throws as reading it does */
  async prepareOrders(context: CallContext): Promise<void> {
    if (this.#index.count >= PREPARED_EVENTS) await this.#texts.ranksOf('details', context);
  }

  /** A part of a file with the events at those positions. @throws AppError `source-changed` */
  formatEvents(positions: Uint32Array, part: FilePart, context: CallContext): Promise<FormattedEvents> {
    const rowIds = BigInt64Array.from(positions, (position) => rowIdAt(this.#index, position));
    return this.#readAtLength('formatEvents', { rowIds, part }, context);
  }

  #rowIdAt(position = 0): string {
    return rowIdAt(this.#index, position).toString();
  }

  provenance(context: CallContext): Promise<Provenance> {
    return readProvenance(this.#evidence, this.#readings, this.#sourceId, context);
  }

  async check(context: CallContext): Promise<CompletenessReport> {
    const database = {
      sourceId: this.#sourceId,
      db: this.#evidence.db,
      index: this.#index,
      chronology: this.#orders.chronology,
      readings: this.#readings,
      leftOutLogs: await leftOutLogs(this.#evidence),
      readAt: (position: number) => this.#reader.read(rowIdAt(this.#index, position)),
    };
    const report = await checkCompleteness(database, Date.now(), context);
    this.#requireUnchanged();
    return report;
  }

  /**
   * Whatever is read from a file that was overwritten may be of what it was, of what it is, or of neither; an error may be
   * for that. A successor has the same events.
   */
  #readSoundly<T>(read: (reader: EventReader) => T): T {
    try {
      const result = read(this.#reader);
      if (!this.#evidence.isOverwritten()) return result;
    } catch (error) {
      if (!this.#evidence.isOverwritten()) throw error;
    }
    const successor = this.#openSuccessor();
    if (successor === undefined) throw this.#sourceChanged();
    return successor.#readSoundly(read);
  }

  async #rankColumn(key: AuditEventKey, context: CallContext): Promise<Uint32Array> {
    const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const signal = AbortSignal.any([context.signal, this.#closing.signal]);
    signal.addEventListener('abort', () => Atomics.store(stop, 0, 1), { once: true });
    const column = { key, rowIds: this.#index.rowIds, stop };
    const ranks = await this.#readings.read('rankColumn', column, { ...context, signal });
    this.#requireUnchanged();
    return ranks;
  }

  /** As {@link #readSoundly}, in another thread where there is one. */
  async #readAtLength<Name extends ReadingName>(
    name: Name,
    input: ReadingInput<Name>,
    context: CallContext,
  ): Promise<ReadingOutput<Name>> {
    try {
      const result = await this.#readings.read(name, input, context);
      if (!this.isOverwritten) return result;
    } catch (error) {
      if (!this.isOverwritten) throw error;
    }
    const successor = this.#openSuccessor();
    if (successor === undefined) throw this.#sourceChanged();
    return successor.#readAtLength(name, input, context);
  }

  /** The index is sound whatever becomes of the file, but a search asks the file. */
  #requireSound({ search }: EventFilter): void {
    if (search !== undefined) this.#requireUnchanged();
  }

  #requireUnchanged(): void {
    if (this.#evidence.isOverwritten()) throw this.#sourceChanged();
  }

  #sourceChanged(): AppError {
    const { path, fileName } = this.#evidence;
    return new AppError('source-changed', { path, fileName });
  }

  /** Resolves when nothing has the database open any more: at once, where no other thread has. */
  close(): Promise<void> | undefined {
    this.#isClosed = true;
    this.#closing.abort(new AppError('cancelled'));
    const closed = this.#readings.close()?.then(() => this.#evidence.close());
    if (closed === undefined) this.#evidence.close();
    return closed;
  }
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
