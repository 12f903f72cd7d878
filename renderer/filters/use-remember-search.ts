import { SEARCH_MAX_LENGTH } from '../../shared/event-filter.ts';
import { RECENT_SEARCHES_MAX } from '../../shared/settings.ts';
import { useSetting } from '../state/settings.ts';

/** Remembers a query, the last one first. */
export function useRememberSearch(): (text: string) => void {
  const [searches, setSearches] = useSetting('recentSearches');
  return (text) => {
    const search = text.trim();
    if (search === '' || search.length > SEARCH_MAX_LENGTH || search === searches[0]) return;
    setSearches([search, ...searches.filter((other) => other !== search)].slice(0, RECENT_SEARCHES_MAX));
  };
}
