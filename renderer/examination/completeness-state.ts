import { useQuery } from '@tanstack/react-query';
import type { SourceSummary } from '../../shared/source.ts';
import { completenessQuery } from '../api/queries.ts';

/** Up to this many events the check is a matter of a second and begins by itself. */
const CHECKED_BY_ITSELF_MAX_EVENTS = 100_000;

/** The completeness report of a source: small ones are checked by themselves, large ones when somebody asks. */
export function useCompleteness(source: SourceSummary) {
  return useQuery({
    ...completenessQuery(source.sourceId),
    enabled: source.eventCount <= CHECKED_BY_ITSELF_MAX_EVENTS,
  });
}
