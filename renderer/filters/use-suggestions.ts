import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CompletionPlace } from '../../shared/query/completion-place.ts';
import { facetsQuery, useCurrentSource } from '../api/queries.ts';
import { formatTime } from '../format/time.ts';
import { useSetting, useZone } from '../state/settings.ts';
import { useViewState } from '../state/view-state.tsx';
import { nameWords } from './name-words.ts';
import { wordsReader } from './read-words.ts';
import {
  type Suggestion,
  suggestDates,
  suggestForWord,
  suggestNames,
  suggestValues,
  type ValueWords,
} from './suggestions.ts';
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

  const words: ValueWords = {
    wordsOf: (field, value) => valueWords(t, field, value),
    readWords: wordsReader(t),
  };
  switch (place.kind) {
    case 'value':
      return facet === undefined ? [] : suggestValues(place, place.field, facet, words);
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
        ...(facets === undefined ? [] : suggestForWord(place, facets, words)),
      ];
    }
    default:
      return place satisfies never;
  }
}
