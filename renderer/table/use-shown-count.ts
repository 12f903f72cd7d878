import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isFiltering } from '../../shared/event-filter.ts';
import { useCurrentSource } from '../api/queries.ts';
import { useViewState } from '../state/view-state.tsx';
import { viewQuery } from './event-view.ts';

/** How many events the filters show now; `isSettled` is false while that is the number of the filters before. */
export function useShownCount(): { readonly count: number; readonly isSettled: boolean } {
  const source = useCurrentSource();
  const { filter, order, selectedEventId } = useViewState();
  const isAll = source === null || !isFiltering(filter);
  const isReading = source !== null && !source.isIndexed;
  const view = { sourceId: source?.sourceId ?? '', isIndexed: true, filter, order };
  const { data, isPlaceholderData } = useQuery({
    ...viewQuery(useQueryClient(), view, selectedEventId),
    enabled: !isAll && !isReading,
  });
  if (isAll || isReading) return { count: source?.eventCount ?? 0, isSettled: !isReading };
  // In another order there are as many.
  const isSettled = data !== undefined && (!isPlaceholderData || data.filter === filter);
  return { count: data?.total ?? source.eventCount, isSettled };
}
