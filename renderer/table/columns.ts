import type { SortingState } from '@tanstack/react-table';
import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { EventRow } from '../../shared/contract.ts';
import type { EventOrder, SortColumn } from '../../shared/event-order.ts';

/** The columns in the order in which the table shows them. */
export const COLUMN_IDS = [
  'timestamp',
  'user',
  'action',
  'category',
  'status',
  'target',
  'details',
  'id',
] as const satisfies readonly SortColumn[];

/** The host sorts; the table keeps the state of it. */
export const features = tableFeatures({ rowSortingFeature });

const helper = createColumnHelper<typeof features, EventRow>();

export const columns = helper.columns(
  COLUMN_IDS.map((id) => helper.accessor((event) => event.id, { id, sortDescFirst: false })),
);

export function sortingOf(order: EventOrder): SortingState {
  return order.map(({ column, direction }) => ({ id: column, desc: direction === 'descending' }));
}
