import { keepPreviousData, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { AppError } from '../../shared/app-error.ts';
import type { EventFilter } from '../../shared/event-filter.ts';
import { call } from './client.ts';

/** Nothing is fetched twice on its own: an opened source does not change, and the host tells of what does. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        throwOnError: (error) => !(error instanceof AppError),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

export const hostQuery = queryOptions({ queryKey: ['host.describe'], queryFn: () => call('host.describe') });

export const currentSourceQuery = queryOptions({
  queryKey: ['source.current'],
  queryFn: () => call('source.current'),
});

export const recentSourcesQuery = queryOptions({
  queryKey: ['source.recent'],
  queryFn: () => call('source.recent'),
  staleTime: 0,
});

export function facetsQuery(sourceId: string, filter: EventFilter) {
  return queryOptions({
    queryKey: ['events.facets', sourceId, filter],
    queryFn: () => call('events.facets', { filter }),
    placeholderData: keepPreviousData,
  });
}

export function eventDetailQuery(sourceId: string, id: string) {
  return queryOptions({
    queryKey: ['events.detail', sourceId, id],
    queryFn: () => call('events.detail', { id }),
  });
}

export function useCurrentSource() {
  return useQuery(currentSourceQuery).data ?? null;
}
