import { CHRONOLOGICAL, type EventOrder, type SortColumn } from '../../shared/event-order.ts';

/** The order after a click on a header: ascending, then descending, then back to newest first. */
export function nextOrder(order: EventOrder, column: SortColumn): EventOrder {
  if (order.column !== column) return { column, direction: 'ascending' };
  if (order.direction === 'ascending') return { column, direction: 'descending' };
  return column === CHRONOLOGICAL.column ? { column, direction: 'ascending' } : CHRONOLOGICAL;
}
