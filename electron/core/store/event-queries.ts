import { AppError } from '../../../shared/app-error.ts';
import type { AuditEvent } from '../../../shared/audit-event.ts';
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
import type { RelatedEvents } from '../../../shared/related-events.ts';
import type { FilePart, FormattedEvents } from '../export/format-events.ts';
import { type EventIndex, positionOf, rowIdAt } from '../index/event-index.ts';
import type { EventView, EventViews } from '../index/event-views.ts';
import { findInView, nearestInView } from '../index/find-in-view.ts';
import { type CallContext, UNWATCHED } from '../worker/protocol.ts';
import { toEventDetail, toEventRow } from './event-row.ts';
import type { SoundReadings } from './sound-readings.ts';

interface QueriedEvents {
  readonly sourceId: string;
  readonly index: EventIndex;
  readonly views: EventViews;
  readonly readings: SoundReadings;
}

/** What is asked of the events of one database: the index says which and where, the file what they hold. */
export class EventQueries {
  readonly #sourceId: string;
  readonly #index: EventIndex;
  readonly #views: EventViews;
  readonly #readings: SoundReadings;

  constructor({ sourceId, index, views, readings }: QueriedEvents) {
    this.#sourceId = sourceId;
    this.#index = index;
    this.#views = views;
    this.#readings = readings;
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
    this.#readings.requireUnchanged();
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
    const event = isRowId ? this.#readings.read((reader) => reader.read(rowId)) : undefined;
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
    this.#readings.requireUnchanged();
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
    return this.#readings.read((reader) => reader.readMany(rowIds));
  }

  /** A part of a file with the events at those positions. @throws AppError `source-changed` */
  formatEvents(positions: Uint32Array, part: FilePart, context: CallContext): Promise<FormattedEvents> {
    const rowIds = BigInt64Array.from(positions, (position) => rowIdAt(this.#index, position));
    return this.#readings.readAtLength('formatEvents', { rowIds, part }, context);
  }

  #rowIdAt(position = 0): string {
    return rowIdAt(this.#index, position).toString();
  }

  /** The index is sound whatever becomes of the file, but a search asks the file. */
  #requireSound({ search }: EventFilter): void {
    if (search !== undefined) this.#readings.requireUnchanged();
  }
}
