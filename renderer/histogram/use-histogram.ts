import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Histogram } from '../../shared/contract.ts';
import type { EventFilter } from '../../shared/event-filter.ts';
import { call } from '../api/client.ts';
import type { Buckets } from './buckets.ts';
import { type StatusColumns, statusColumns } from './status-counts.ts';

/** Counts with the buckets that they belong to: while others are on their way, both stay. */
export interface CountedBuckets {
  readonly buckets: Buckets;
  /** Per bucket, every event of the log. */
  readonly all: readonly number[];
  /** The events that the filter shows. */
  readonly columns: StatusColumns;
}

interface HistogramState {
  /** Undefined until the first counts are here. */
  readonly counted: CountedBuckets | undefined;
  /** Whether others are on their way. */
  readonly isWaiting: boolean;
}

export function histogramQuery(sourceId: string, filter: EventFilter, buckets: Buckets) {
  return queryOptions({
    queryKey: ['events.histogram', sourceId, filter, buckets.key],
    queryFn: async ({ signal }) =>
      countedBuckets(buckets, await call('events.histogram', { filter, edges: [...buckets.edges] }, signal)),
    placeholderData: keepPreviousData,
  });
}

function countedBuckets(buckets: Buckets, histogram: Histogram): CountedBuckets {
  return { buckets, all: histogram.all, columns: statusColumns(histogram) };
}

/** The counts of a filter, and until they are here those of the filter before. */
export function useHistogram(sourceId: string, filter: EventFilter, buckets: Buckets): HistogramState {
  const { data, isPlaceholderData } = useQuery(histogramQuery(sourceId, filter, buckets));
  return { counted: data, isWaiting: data === undefined || isPlaceholderData };
}
