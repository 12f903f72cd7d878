import { CHRONOLOGICAL, type EventOrder, type SortColumn } from '../../shared/event-order.ts';

/** The order after a click on a header: ascending, then descending, then back to newest first. */
export function nextOrder(order: EventOrder, column: SortColumn): EventOrder {
  const [first] = order;
  if (order.length > 1 || first?.column !== column) return [{ column, direction: 'ascending' }];
  if (first.direction === 'ascending') return [{ column, direction: 'descending' }];
  return column === 'timestamp' ? [{ column, direction: 'ascending' }] : CHRONOLOGICAL;
}
