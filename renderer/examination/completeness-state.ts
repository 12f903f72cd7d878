import { useQuery } from '@tanstack/react-query';
import type { SourceSummary } from '../../shared/source.ts';
import { completenessQuery } from '../api/queries.ts';

/** The completeness report of a source, which is checked by itself once all of it has been read. */
export function useCompleteness(source: SourceSummary) {
  return useQuery({ ...completenessQuery(source.sourceId), enabled: source.isIndexed });
}

/** The check did not fail: somebody stopped it. */
export function isCancelled(error: Error | null): boolean {
  return error !== null && 'code' in error && error.code === 'cancelled';
}
