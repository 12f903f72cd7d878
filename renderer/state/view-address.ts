import { eventFilterSchema, NO_FILTER } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder, eventOrderSchema } from '../../shared/event-order.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { printQuery } from '../../shared/query/print-query.ts';
import type { ViewState } from './view.ts';

/** What the page's address says of a view. */
export type AddressedView = Pick<ViewState, 'filter' | 'order' | 'selectedEventId'>;

/** A view, and what else its address says that could not be read, part by part as written. */
export interface ReadAddress extends AddressedView {
  readonly unread: readonly string[];
}

/** An address means the same whatever zone its reader chooses. */
const ADDRESS_ZONE = 'UTC';
const NAMES: ReadonlySet<string> = new Set(['q', 'sort', 'event']);

/**
 * A view as the fragment of an address: `#q=status:failure+user:marie&sort=user,-timestamp&event=7`; empty for all events
 * in their usual order. A fragment, because servers limit the length of everything else, and need not know.
 */
export function writeAddress({ filter, order, selectedEventId }: AddressedView): string {
  const sort = orderText(order);
  const parts = [
    ['q', printQuery(filter, ADDRESS_ZONE)],
    ['sort', sort === orderText(CHRONOLOGICAL) ? '' : sort],
    ['event', selectedEventId ?? ''],
  ] as const;
  const written = parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}=${encodeText(text)}`);
  return written.length === 0 ? '' : `#${written.join('&')}`;
}

/** The view that a fragment describes; what it does not say, or says wrongly, is as usual. */
export function readAddress(fragment: string): ReadAddress {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const query = parts.get('q') ?? '';
  const sort = parts.get('sort') ?? '';
  const event = parts.get('event') ?? '';
  const { filter, unreadTerms } = readFilter(query);
  const order = readOrder(sort);
  const isEvent = /^-?\d{1,19}$/.test(event);
  return {
    filter,
    order: order ?? CHRONOLOGICAL,
    selectedEventId: isEvent ? event : null,
    unread: [
      ...unreadTerms,
      ...(order === undefined && sort !== '' ? [`sort=${sort}`] : []),
      ...(isEvent || event === '' ? [] : [`event=${event}`]),
      ...[...parts].filter(([name]) => !NAMES.has(name)).map(([name, text]) => `${name}=${text}`),
    ],
  };
}

function readFilter(query: string) {
  const { filter, terms } = parseQuery(query, ADDRESS_ZONE);
  const sound = eventFilterSchema.safeParse(filter).data;
  if (sound === undefined) return { filter: NO_FILTER, unreadTerms: [query] };
  const wrong = terms.filter(({ problem }) => problem !== undefined);
  return { filter: sound, unreadTerms: wrong.map(({ start, end }) => query.slice(start, end)) };
}

function orderText(order: EventOrder): string {
  return order.map(({ column, direction }) => (direction === 'descending' ? `-${column}` : column)).join(',');
}

function readOrder(text: string): EventOrder | undefined {
  const terms = text
    .split(',')
    .map((term) =>
      term.startsWith('-')
        ? { column: term.slice(1), direction: 'descending' }
        : { column: term, direction: 'ascending' },
    );
  return eventOrderSchema.safeParse(terms).data;
}

/** Leaves readable what an address may hold as it is. */
function encodeText(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(?:3A|40|2F|2C)/g, decodeURIComponent)
    .replaceAll('%20', '+');
}
