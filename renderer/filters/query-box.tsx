import { Search, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onHostEvents } from '../api/client.ts';
import { focusSearch } from './focus-search.ts';
import { QueryHelp } from './query-help.tsx';
import { QueryUnderlay } from './query-underlay.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { useQueryCombobox } from './use-query-combobox.ts';
import type { QueryProblemState } from './use-query-problem.ts';
import type { QueryText } from './use-query-text.ts';
import { useRememberSearch } from './use-remember-search.ts';
import { useSearchKeys } from './use-search-keys.ts';

/** Longest query that can be typed or pasted. */
const QUERY_MAX_LENGTH = 20_000;

interface QueryBoxProps {
  readonly query: QueryText;
  readonly problem: QueryProblemState;
  /** Id of the element that says what is wrong. */
  readonly noteId: string;
}

/** Free text and typed filters on one line, with what may come next offered below. */
export function QueryBox({ query, problem, noteId }: QueryBoxProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const underlay = useRef<HTMLDivElement>(null);
  /** Where the caret belongs once the text that was taken over is there. */
  const [wantedCaret, setWantedCaret] = useState<{ readonly at: number } | null>(null);
  const remember = useRememberSearch();
  const { text, parsed } = query;
  const isWrong = problem.problems.length > 0;
  const { combobox, suggestions, isOpen, handleKey, handleItemClick } = useQueryCombobox({
    query,
    problem,
    onEnd: end,
    onCaret: (at) => setWantedCaret({ at }),
  });

  useSearchKeys();
  useEffect(
    () => onHostEvents({ 'menu.command': ({ command }) => command === 'focus-search' && focusSearch() }),
    [],
  );
  useLayoutEffect(() => {
    if (wantedCaret !== null) input.current?.setSelectionRange(wantedCaret.at, wantedCaret.at);
  }, [wantedCaret]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may scroll, and looking has the page laid out
  useLayoutEffect(() => {
    // To ask at once where the text is scrolled to would have the whole page laid out.
    const frame = requestAnimationFrame(followScrolling);
    return () => cancelAnimationFrame(frame);
  }, [text]);

  function followScrolling(): void {
    if (underlay.current !== null) underlay.current.scrollLeft = input.current?.scrollLeft ?? 0;
  }

  function end(asked: string): void {
    if (!isWrong) remember(asked);
  }

  return (
    <search className="relative min-w-40 flex-1 max-[25rem]:order-first max-[25rem]:basis-full">
      <QueryUnderlay ref={underlay} text={text} terms={parsed.terms} problems={problem.problems} />
      <Search aria-hidden className="absolute top-1.5 left-2 size-4 text-ink-soft" />
      <input
        {...combobox.getInputProps({
          ref: input,
          'aria-label': t('filters.search'),
          onChange: ({ currentTarget }) => {
            query.type(currentTarget.value);
            problem.moveCaret(currentTarget.selectionEnd);
          },
          onKeyDown: handleKey,
          onBlur: () => {
            problem.ask();
            query.apply(text);
            end(text);
            problem.moveCaret(null);
          },
        })}
        type="text"
        className="field query-input"
        aria-keyshortcuts="Control+F /"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? noteId : undefined}
        placeholder={t('query.placeholder')}
        title={t('filters.searchHint')}
        spellCheck={false}
        maxLength={QUERY_MAX_LENGTH}
        onSelect={({ currentTarget }) => problem.moveCaret(currentTarget.selectionEnd)}
        onScroll={followScrolling}
      />
      <div className="absolute top-0 right-0 flex">
        {text !== '' && (
          <button
            type="button"
            className="control control-quiet control-icon"
            aria-label={t('filters.clearSearch')}
            title={t('filters.clearSearch')}
            onClick={() => {
              query.apply('');
              focusSearch();
            }}
          >
            <X aria-hidden className="size-3.5" />
          </button>
        )}
        <QueryHelp />
      </div>
      <SuggestionList
        suggestions={suggestions}
        problem={problem.problems[0]}
        isOpen={isOpen}
        combobox={combobox}
        onItemClick={handleItemClick}
      />
    </search>
  );
}
