import { isDeepStrictEqual } from 'node:util';
import type { Facets, FacetValue, Histogram } from '../../../shared/contract.ts';
import {
  type EventFilter,
  type SearchFilter,
  searchFilter,
  type ValueField,
} from '../../../shared/event-filter.ts';
import type { EventOrder } from '../../../shared/event-order.ts';
import type { RelatedEvents } from '../../../shared/related-events.ts';
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

interface Cached<Key, Value> {
  readonly key: Key;
  readonly value: Promise<Value>;
}

/** Answers filters and orders over the index; keeps the latest of each, since pages, facets and exports share them. */
export class EventViews {
  readonly #index: EventIndex;
  readonly #fields: IndexedFields;
  readonly #orders: EventOrders;
  readonly #search: TextSearch;
  #hits: Cached<SearchFilter, Uint8Array | undefined> | undefined;
  #found: Cached<string, Uint8Array> | undefined;
  #filtered: Cached<EventFilter, FilteredEvents> | undefined;
  #view: Cached<{ filter: EventFilter; order: EventOrder }, EventView> | undefined;

  constructor(index: EventIndex, orders: EventOrders, search: TextSearch) {
    this.#index = index;
    this.#fields = new IndexedFields(index);
    this.#orders = orders;
    this.#search = search;
  }

  view(filter: EventFilter, order: EventOrder): Promise<EventView> {
    const key = { filter, order };
    if (!isDeepStrictEqual(this.#view?.key, key)) this.#view = { key, value: this.#buildView(filter, order) };
    return (this.#view as Cached<unknown, EventView>).value;
  }

  async facets(filter: EventFilter): Promise<Facets> {
    return countFacets(this.#fields, await this.#filter(filter));
  }

  async facetValues(filter: EventFilter, field: ValueField, search: string): Promise<FacetValue[]> {
    return countFacet(this.#fields, await this.#filter(filter), field, search);
  }

  async histogram(filter: EventFilter, edges: readonly number[]): Promise<Omit<Histogram, 'sourceId'>> {
    const { shown } = await this.#filter(filter);
    return countHistogram(this.#fields, this.#orders.chronology, shown, edges);
  }

  /** Per event, 1 where the text was found, whatever the filter shows. */
  hits(text: string): Promise<Uint8Array> {
    if (this.#found?.key !== text) this.#found = { key: text, value: this.#search.find(text) };
    return this.#found.value;
  }

  related(position: number): RelatedEvents {
    return findRelated(this.#index, this.#fields, this.#orders.chronology, position);
  }

  async #buildView(filter: EventFilter, order: EventOrder): Promise<EventView> {
    const { shown } = await this.#filter(filter);
    return this.#orders.sort(shown, order);
  }

  #filter(filter: EventFilter): Promise<FilteredEvents> {
    if (!isDeepStrictEqual(this.#filtered?.key, filter))
      this.#filtered = { key: filter, value: this.#filterNow(filter) };
    return (this.#filtered as Cached<EventFilter, FilteredEvents>).value;
  }

  async #filterNow(filter: EventFilter): Promise<FilteredEvents> {
    const hits = await this.#hitsFor(searchFilter(filter));
    return filterEvents(this.#fields, this.#orders.chronology, filter, hits);
  }

  #hitsFor(search: SearchFilter): Promise<Uint8Array | undefined> {
    if (!isDeepStrictEqual(this.#hits?.key, search))
      this.#hits = { key: search, value: this.#findAll(search) };
    return (this.#hits as Cached<SearchFilter, Uint8Array | undefined>).value;
  }

  /** Per event, 1 where everything that is searched for was found, and nothing that is searched against. */
  async #findAll({ include, exclude }: SearchFilter): Promise<Uint8Array | undefined> {
    let hits: Uint8Array | undefined;
    for (const text of include) {
      const found = await this.#search.find(text);
      hits = hits === undefined ? found : hits.map((hit, i) => hit & found[i]!);
    }
    for (const text of exclude) {
      const found = await this.#search.find(text);
      hits = (hits ?? found.slice().fill(1)).map((hit, i) => hit & (1 - found[i]!));
    }
    return hits;
  }
}
