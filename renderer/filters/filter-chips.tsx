import { FilterX } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '../../shared/event-filter.ts';
import {
  conditionKey,
  conditionsOf,
  type FilterCondition,
  withoutCondition,
} from '../../shared/filter-conditions.ts';
import type { ParsedTerm } from '../../shared/query/parse-query.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { FilterChip } from './filter-chip.tsx';
import { focusSearch, focusSearchTerm } from './focus-search.ts';
import { useFirstRow } from './use-first-row.ts';

interface FilterChipsProps {
  /** The query as it is written. */
  readonly terms: readonly ParsedTerm[];
  /** Whether to say what can be done here while nothing is filtered. */
  readonly hasTip: boolean;
}

/** What is filtered by, one chip per condition: one row, which opens over the page while it holds the keyboard. */
export function FilterChips({ terms, hasTip }: FilterChipsProps) {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const list = useRef<HTMLUListElement>(null);
  const conditions = conditionsOf(filter);
  const fitting = useFirstRow(list, conditions.map(conditionKey).join('\n'));
  const belowCount = conditions.length - fitting;
  if (conditions.length === 0)
    return hasTip && <p className="text-ink-soft max-md:text-xs md:pt-1 md:text-sm">{t('query.tip')}</p>;

  function remove(condition: FilterCondition, at: number): void {
    // The button that has the focus goes away: its neighbour takes the focus over.
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-removes]');
    const neighbour = buttons?.[at + 1] ?? buttons?.[at - 1];
    if (neighbour === undefined) focusSearch();
    else neighbour.focus();
    dispatch({ type: 'filter', filter: withoutCondition(filter, condition) });
  }

  function edit(condition: FilterCondition): void {
    const key = conditionKey(condition);
    const term = terms.find(({ conditions }) => conditions.some((other) => conditionKey(other) === key));
    if (term === undefined) focusSearch();
    else focusSearchTerm(term);
  }

  function showBelow(): void {
    list.current?.children[fitting]?.querySelector('button')?.focus();
  }

  function clear(): void {
    focusSearch();
    dispatch({ type: 'filter', filter: NO_FILTER });
  }

  return (
    <div className="flex min-w-0 flex-1 items-start gap-2">
      <div className="relative h-7 min-w-0 flex-1">
        <ul ref={list} tabIndex={-1} aria-label={t('filters.active')} className="filter-chips">
          {conditions.map((condition, at) => (
            <FilterChip
              key={conditionKey(condition)}
              condition={condition}
              onEdit={() => edit(condition)}
              onRemove={() => remove(condition, at)}
            />
          ))}
        </ul>
      </div>
      {belowCount > 0 && (
        <button
          type="button"
          className="control mt-0.5 h-6 shrink-0"
          aria-label={t('filters.showMore', { count: belowCount })}
          title={t('filters.showMore', { count: belowCount })}
          onClick={showBelow}
        >
          {t('filters.more', { count: belowCount })}
        </button>
      )}
      <button type="button" className="control control-quiet mt-0.5 h-6 shrink-0" onClick={clear}>
        <FilterX aria-hidden className="size-3.5" />
        {t('filters.clear')}
      </button>
    </div>
  );
}
