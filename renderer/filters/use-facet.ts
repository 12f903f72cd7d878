import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FACET_MAX_VALUES, type FacetValue } from '../../shared/contract.ts';
import type { ValueField } from '../../shared/event-filter.ts';
import { call } from '../api/client.ts';
import { facetsQuery, useCurrentSource } from '../api/queries.ts';
import { useViewState } from '../state/view-state.tsx';
import { withFoundValues } from './choices.ts';

/**
 * The most frequent values of a field in the open database, and all that contain `search` where there are too many to
 * list; undefined until they are here.
 */
export function useFacet(field: ValueField, search: string): readonly FacetValue[] | undefined {
  const sourceId = useCurrentSource()?.sourceId ?? '';
  const { filter } = useViewState();
  const facet = useQuery(facetsQuery(sourceId, filter)).data?.[field];
  const isCut = facet !== undefined && facet.length >= FACET_MAX_VALUES;
  const found = useQuery({
    queryKey: ['events.facetValues', sourceId, filter, field, search],
    queryFn: ({ signal }) => call('events.facetValues', { filter, field, search }, signal),
    placeholderData: keepPreviousData,
    enabled: isCut && search !== '',
  }).data;
  return facet === undefined || found === undefined ? facet : withFoundValues(field, facet, found);
}
