import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RelatedEvents } from '../../shared/related-events.ts';
import { call } from '../api/client.ts';
import { useCurrentSource } from '../api/queries.ts';

/** How long an event is open before its relatives are counted: not for every one that is walked past. */
const SETTLED_MS = 120;

function relatedQuery(sourceId: string, id: string) {
  return queryOptions({
    queryKey: ['events.related', sourceId, id],
    queryFn: () => call('events.related', { id }),
  });
}

/** What an event has in common with others; undefined until that is counted. */
export function useRelatedEvents(eventId: string): RelatedEvents | undefined {
  const source = useCurrentSource();
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return useQuery({
    ...relatedQuery(source?.sourceId ?? '', eventId),
    enabled: isSettled && source !== null,
  }).data;
}
