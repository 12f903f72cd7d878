import { isDeepStrictEqual } from 'node:util';
import type { Facets, FacetValue, Histogram } from '../../../shared/contract.ts';
import {
  type EventFilter,
  type SearchFilter,
  searchFilter,
  type ValueField,
  withSearchFilter,
} from '../../../shared/event-filter.ts';
import type { EventOrder } from '../../../shared/event-order.ts';
import type { RelatedEvents } from '../../../shared/related-events.ts';
import type { CallContext } from '../worker/protocol.ts';
import { type EarlyHits, EarlyHitsCollector, waitForEarlyHits } from './early-hits.ts';
import type { EventIndex } from './event-index.ts';
import type { EventOrders } from './event-orders.ts';
import { countFacet, countFacets } from './facets.ts';
import { type FilteredEvents, filterEvents } from './filter-events.ts';
import { countHistogram } from './histogram.ts';
import { IndexedFields } from './indexed-fields.ts';
import { findRelated } from './related-events.ts';
import type { TextSearch } from './text-search.ts';

/** The positions of the events that a filter shows, in an order. Both the table and an export walk it. */
export type EventView = Uint32Array;

interface Latest<Key, Value> {
  readonly key: Key;
  readonly value: Value;
}

/** Answers filters and orders over the index; keeps the latest of each, since pages, facets and exports share them. */
export class EventViews {
  readonly #index: EventIndex;
  readonly #fields: IndexedFields;
  readonly #orders: EventOrders;
  readonly #search: TextSearch;
  #filtered: Latest<EventFilter, FilteredEvents> | undefined;
  #view: Latest<{ filter: EventFilter; order: EventOrder }, EventView> | undefined;

  constructor(index: EventIndex, orders: EventOrders, search: TextSearch) {
    this.#index = index;
    this.#fields = new IndexedFields(index);
    this.#orders = orders;
    this.#search = search;
  }

  async view(filter: EventFilter, order: EventOrder, context: CallContext): Promise<EventView> {
    await this.#orders.prepare(order, context);
    const { shown } = await this.#filter(filter, context);
    const key = { filter, order };
    if (!isDeepStrictEqual(this.#view?.key, key))
      this.#view = { key, value: this.#orders.sort(shown, order) };
    return (this.#view as Latest<unknown, EventView>).value;
  }

  async facets(filter: EventFilter, context: CallContext): Promise<Facets> {
    return countFacets(this.#fields, await this.#filter(filter, context));
  }

  async facetValues(
    filter: EventFilter,
    field: ValueField,
    search: string,
    context: CallContext,
  ): Promise<FacetValue[]> {
    return countFacet(this.#fields, await this.#filter(filter, context), field, search);
  }

  async histogram(
    filter: EventFilter,
    edges: readonly number[],
    context: CallContext,
  ): Promise<Omit<Histogram, 'sourceId'>> {
    const { shown } = await this.#filter(filter, context);
    return countHistogram(this.#fields, this.#orders.chronology, shown, edges);
  }

  /** The newest events of a filter whose search is under way; undefined where it is over, or nothing is searched. */
  async earlyHits(filter: EventFilter, limit: number, context: CallContext): Promise<EarlyHits | undefined> {
    const { include, exclude } = searchFilter(filter);
    if (include.length + exclude.length === 0 || this.#isFiltered(filter)) return undefined;
    const { chronology } = this.#orders;
    const unsearched = withSearchFilter(filter, { include: [], exclude: [] });
    const { shown } = filterEvents(this.#fields, chronology, unsearched, undefined);
    const collector = new EarlyHitsCollector(shown, limit);
    const searched = (isWanted: boolean) => (text: string) => ({
      isWanted,
      soFar: this.#search.soFar(text),
    });
    const hitsNow = () => {
      collector.advance([...include.map(searched(true)), ...exclude.map(searched(false))]);
      return collector.hits;
    };
    return waitForEarlyHits((shared) => this.#filter(filter, shared), hitsNow, context);
  }

  /** Per event, 1 where the text was found, whatever the filter shows. */
  hits(text: string, context: CallContext): Promise<Uint8Array> {
    return this.#search.find(text, context);
  }

  related(position: number): RelatedEvents {
    return findRelated(this.#index, this.#fields, this.#orders.chronology, position);
  }

  async #filter(filter: EventFilter, context: CallContext): Promise<FilteredEvents> {
    if (this.#isFiltered(filter)) return this.#filtered!.value;
    const hits = await this.#findAll(searchFilter(filter), context);
    if (!this.#isFiltered(filter))
      this.#filtered = {
        key: filter,
        value: filterEvents(this.#fields, this.#orders.chronology, filter, hits),
      };
    return (this.#filtered as Latest<EventFilter, FilteredEvents>).value;
  }

  #isFiltered(filter: EventFilter): boolean {
    return isDeepStrictEqual(this.#filtered?.key, filter);
  }

  /** Per event, 1 where everything that is searched for was found, and nothing that is searched against. */
  async #findAll({ include, exclude }: SearchFilter, context: CallContext): Promise<Uint8Array | undefined> {
    if (include.length + exclude.length === 0) return undefined;
    const hits = new Uint8Array(this.#index.count).fill(1);
    for (const text of include) {
      const found = await this.#search.find(text, context);
      for (let i = 0; i < hits.length; i++) hits[i]! &= found[i]!;
    }
    for (const text of exclude) {
      const found = await this.#search.find(text, context);
      for (let i = 0; i < hits.length; i++) hits[i]! &= 1 - found[i]!;
    }
    return hits;
  }
}
