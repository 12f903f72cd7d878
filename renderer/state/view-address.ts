import { eventFilterSchema, NO_FILTER } from '../../shared/event-filter.ts';
import { CHRONOLOGICAL, type EventOrder, eventOrderSchema } from '../../shared/event-order.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { printQuery } from '../../shared/query/print-query.ts';
import type { ViewState } from './view.ts';

/** What the page's address says of a view. */
export type AddressedView = Pick<ViewState, 'filter' | 'order' | 'selectedEventId'>;

/** An address means the same whatever zone its reader chooses. */
const ADDRESS_ZONE = 'UTC';

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
export function readAddress(fragment: string): AddressedView {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const { filter } = parseQuery(parts.get('q') ?? '', ADDRESS_ZONE);
  const event = parts.get('event') ?? '';
  return {
    filter: eventFilterSchema.safeParse(filter).data ?? NO_FILTER,
    order: readOrder(parts.get('sort') ?? ''),
    selectedEventId: /^-?\d{1,19}$/.test(event) ? event : null,
  };
}

function orderText(order: EventOrder): string {
  return order.map(({ column, direction }) => (direction === 'descending' ? `-${column}` : column)).join(',');
}

function readOrder(text: string): EventOrder {
  const terms = text
    .split(',')
    .map((term) =>
      term.startsWith('-')
        ? { column: term.slice(1), direction: 'descending' }
        : { column: term, direction: 'ascending' },
    );
  return eventOrderSchema.safeParse(terms).data ?? CHRONOLOGICAL;
}

/** Leaves readable what an address may hold as it is. */
function encodeText(text: string): string {
  return encodeURIComponent(text)
    .replace(/%(?:3A|40|2F|2C)/g, decodeURIComponent)
    .replaceAll('%20', '+');
}
