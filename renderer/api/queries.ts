import { keepPreviousData, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { AppError } from '../../shared/app-error.ts';
import type { FirstHits } from '../../shared/contract.ts';
import type { EventFilter } from '../../shared/event-filter.ts';
import { useViewState } from '../state/view-state.tsx';
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

/** The current source when all of it has been read. */
export function indexedSourceQuery(sourceId: string) {
  return queryOptions({
    queryKey: ['source.indexed', sourceId],
    queryFn: () => call('source.indexed'),
  });
}

export const recentSourcesQuery = queryOptions({
  queryKey: ['source.recent'],
  queryFn: () => call('source.recent'),
  staleTime: 0,
});

export function facetsQuery(sourceId: string, filter: EventFilter) {
  return queryOptions({
    queryKey: ['events.facets', sourceId, filter],
    queryFn: ({ signal }) => call('events.facets', { filter }, signal),
    placeholderData: keepPreviousData,
  });
}

export function eventDetailQuery(sourceId: string, id: string) {
  return queryOptions({
    queryKey: ['events.detail', sourceId, id],
    queryFn: ({ signal }) => call('events.detail', { id }, signal),
  });
}

export function provenanceQuery(sourceId: string) {
  return queryOptions({
    queryKey: ['source.provenance', sourceId],
    queryFn: () => call('source.provenance'),
  });
}

export function completenessQuery(sourceId: string) {
  return queryOptions({
    queryKey: ['completeness.check', sourceId],
    queryFn: () => call('completeness.check'),
  });
}

export function useCurrentSource() {
  return useQuery(currentSourceQuery).data ?? null;
}

const FIRST_HITS = 100;
/** How often a search is asked for what it has found meanwhile. */
const FIRST_HITS_INTERVAL_MS = 300;

/** What the search of the filters has found so far; null where that is nothing, or none is under way. */
export function useFirstHits(isUnderWay: boolean): FirstHits | null {
  const sourceId = useCurrentSource()?.sourceId ?? '';
  const { filter } = useViewState();
  const isSearching = isUnderWay && filter.search !== undefined;
  const { data } = useQuery({
    queryKey: ['events.firstHits', sourceId, filter],
    queryFn: ({ signal }) => call('events.firstHits', { filter, limit: FIRST_HITS }, signal),
    enabled: isSearching,
    refetchInterval: FIRST_HITS_INTERVAL_MS,
    // What was found stays until the complete answer is here, which may be a moment after the search is over.
    structuralSharing: (previous, next) => next ?? previous ?? null,
    gcTime: 0,
  });
  return isSearching ? (data ?? null) : null;
}
