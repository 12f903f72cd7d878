import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FieldValue, ValueField } from '../../shared/event-filter.ts';
import type { CompletionPlace } from '../../shared/query/completion-place.ts';
import { facetsQuery, useCurrentSource } from '../api/queries.ts';
import { formatTime } from '../format/time.ts';
import { useSetting, useZone } from '../state/settings.ts';
import { useViewState } from '../state/view-state.tsx';
import { nameWords } from './name-words.ts';
import { type Suggestion, suggestDates, suggestForWord, suggestNames, suggestValues } from './suggestions.ts';
import { useFacet } from './use-facet.ts';
import { valueWords } from './value-words.ts';

const RECENT_SHOWN_MAX = 5;
const DAY_LENGTH = '2026-03-31'.length;

/** What is offered at a place of the query; nothing while there is none. */
export function useSuggestions(
  place: CompletionPlace | undefined,
  isQueryEmpty: boolean,
): readonly Suggestion[] {
  const { t } = useTranslation();
  const source = useCurrentSource();
  const zone = useZone();
  const [recentSearches] = useSetting('recentSearches');
  const { filter } = useViewState();
  const facets = useQuery({
    ...facetsQuery(source?.sourceId ?? '', filter),
    enabled: place?.kind === 'name',
  }).data;
  const facet = useFacet(place?.kind === 'value' ? place.field : undefined, place?.typed ?? '');
  if (place === undefined) return [];

  const wordsOf = (field: ValueField, value: FieldValue) => valueWords(t, field, value);
  switch (place.kind) {
    case 'value':
      return facet === undefined ? [] : suggestValues(place, place.field, facet, wordsOf);
    case 'date': {
      const usual = source?.timeline?.usual;
      if (usual === undefined) return [];
      const dayOf = (time: number) => formatTime(time, zone).slice(0, DAY_LENGTH);
      const days = { firstDay: dayOf(usual.firstTime), lastDay: dayOf(usual.lastTime) };
      return suggestDates(place, place.name, days);
    }
    case 'name': {
      const recent = isQueryEmpty ? recentSearches.slice(0, RECENT_SHOWN_MAX) : [];
      return [
        ...recent.map((text) => ({ kind: 'recent', text }) as const),
        ...suggestNames(place, (name) => nameWords(t, name)),
        ...(facets === undefined ? [] : suggestForWord(place, facets, wordsOf)),
      ];
    }
    default:
      return place satisfies never;
  }
}
