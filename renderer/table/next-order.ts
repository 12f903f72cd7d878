import { CHRONOLOGICAL, type EventOrder, type SortColumn } from '../../shared/event-order.ts';

/** The order after a click on a header: ascending, then descending, then back to newest first. */
export function nextOrder(order: EventOrder, column: SortColumn): EventOrder {
  const [first] = order;
  if (order.length > 1 || first?.column !== column) return [{ column, direction: 'ascending' }];
  if (first.direction === 'ascending') return [{ column, direction: 'descending' }];
  return column === 'timestamp' ? [{ column, direction: 'ascending' }] : CHRONOLOGICAL;
}

/**
 * The order after a click with Shift: what is equal in the columns before is by this one too; ascending, then descending,
 * then no more.
 */
export function furtherOrder(order: EventOrder, column: SortColumn): EventOrder {
  const term = order.find((other) => other.column === column);
  if (term === undefined) return [...order, { column, direction: 'ascending' }];
  if (term.direction === 'ascending')
    return order.map((other) => (other === term ? { column, direction: 'descending' } : other));
  const others = order.filter((other) => other !== term);
  return others.length === 0 ? nextOrder(order, column) : others;
}
