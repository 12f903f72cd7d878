import { Search, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SEARCH_MAX_LENGTH, searchFilter, withSearchFilter } from '../../shared/event-filter.ts';
import { onHostEvents } from '../api/client.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { focusSearch, SEARCH_BOX_ID } from './focus-search.ts';
import { useSearchKeys } from './use-search-keys.ts';

const TYPING_PAUSE_MS = 150;

/** Searches every field of every event, when the typing pauses. */
export function SearchBox() {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const search = searchFilter(filter).include[0] ?? '';
  const [text, setText] = useState(search);
  /** What this box asked for last: a different search in the filter came from elsewhere, as from a chip. */
  const asked = useRef(search);

  useSearchKeys();
  useEffect(
    () => onHostEvents({ 'menu.command': ({ command }) => command === 'focus-search' && focusSearch() }),
    [],
  );

  const ask = useEffectEvent((wanted: string) => {
    asked.current = wanted;
    const include = wanted === '' ? [] : [wanted];
    dispatch({ type: 'filter', filter: withSearchFilter(filter, { ...searchFilter(filter), include }) });
  });

  useEffect(() => {
    if (search === asked.current) return;
    asked.current = search;
    setText(search);
  }, [search]);

  useEffect(() => {
    if (text === asked.current) return;
    const timer = setTimeout(() => ask(text), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <search className="relative min-w-40 flex-1">
      <Search aria-hidden className="absolute top-1.5 left-2 size-4 text-ink-soft" />
      <input
        id={SEARCH_BOX_ID}
        type="search"
        className="field px-8"
        aria-label={t('filters.search')}
        aria-keyshortcuts="Control+F /"
        placeholder={t('filters.searchPlaceholder')}
        title={t('filters.searchHint')}
        autoComplete="off"
        spellCheck={false}
        maxLength={SEARCH_MAX_LENGTH}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') ask(text);
          if (event.key === 'Escape' && text !== '') setText('');
        }}
      />
      {text !== '' && (
        <button
          type="button"
          className="control control-quiet control-icon absolute top-0 right-0"
          aria-label={t('filters.clearSearch')}
          title={t('filters.clearSearch')}
          onClick={() => {
            setText('');
            ask('');
            focusSearch();
          }}
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </search>
  );
}
