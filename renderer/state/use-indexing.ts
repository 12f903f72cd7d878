import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { SourceSummary } from '../../shared/source.ts';
import { currentSourceQuery, indexedSourceQuery } from '../api/queries.ts';

/**
 * Waits for all of a large log to be read, which then is the current source.
 *
 * @returns why it cannot be read; null unless that is so
 */
export function useIndexing(source: SourceSummary | null): Error | null {
  const client = useQueryClient();
  const { data, error } = useQuery({
    ...indexedSourceQuery(source?.sourceId ?? ''),
    enabled: source !== null && !source.isIndexed,
  });
  useEffect(() => {
    if (data === undefined) return;
    client.setQueryData(currentSourceQuery.queryKey, (current) =>
      current?.sourceId === data.sourceId ? data : current,
    );
  }, [client, data]);
  return error;
}
