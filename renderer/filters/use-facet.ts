import { skipToken, useQuery } from '@tanstack/react-query';
import { FACET_MAX_VALUES, type FacetValue } from '../../shared/contract.ts';
import type { ValueField } from '../../shared/event-filter.ts';
import { call } from '../api/client.ts';
import { facetsQuery, useCurrentSource } from '../api/queries.ts';
import { useViewState } from '../state/view-state.tsx';
import { withFoundValues } from './choices.ts';

/**
 * The most frequent values of a field in the open database, and all that contain `search` where there are too many to
 * list; undefined until they are here, and without a field.
 */
export function useFacet(field: ValueField | undefined, search: string): readonly FacetValue[] | undefined {
  const sourceId = useCurrentSource()?.sourceId ?? '';
  const { filter } = useViewState();
  const facets = useQuery({ ...facetsQuery(sourceId, filter), enabled: field !== undefined }).data;
  const facet = field === undefined ? undefined : facets?.[field];
  const isCut = field !== undefined && facet !== undefined && facet.length >= FACET_MAX_VALUES;
  const found = useQuery({
    queryKey: ['events.facetValues', sourceId, filter, field, search],
    queryFn:
      isCut && search !== ''
        ? ({ signal }) => call('events.facetValues', { filter, field, search }, signal)
        : skipToken,
    // Values of another field must not pass for values of this one.
    placeholderData: (values, query) => (query?.queryKey[3] === field ? values : undefined),
  }).data;
  return field === undefined || facet === undefined || found === undefined
    ? facet
    : withFoundValues(facet, found);
}

/** Whether no values are counted yet, of any field. */
export function useIsFirstCount(): boolean {
  const sourceId = useCurrentSource()?.sourceId ?? '';
  const { filter } = useViewState();
  return useQuery(facetsQuery(sourceId, filter)).isPending;
}
