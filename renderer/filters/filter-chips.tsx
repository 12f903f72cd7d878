import { FilterX, X } from 'lucide-react';
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
import { VisibleText } from '../format/visible-text.tsx';
import { useZone } from '../state/settings.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { conditionPhrase, conditionWords, isExcluding } from './condition-words.ts';
import { focusSearch, focusSearchTerm } from './focus-search.ts';

const CHIP_MAX_LENGTH = 80;

interface FilterChipsProps {
  /** The query as it is written. */
  readonly terms: readonly ParsedTerm[];
  /** Whether to say what can be done here while nothing is filtered. */
  readonly hasTip: boolean;
}

/** What is filtered by, one chip per condition. */
export function FilterChips({ terms, hasTip }: FilterChipsProps) {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const list = useRef<HTMLUListElement>(null);
  const conditions = conditionsOf(filter);
  if (conditions.length === 0)
    return hasTip && <p className="pt-1 text-sm text-ink-soft">{t('query.tip')}</p>;

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

  function clear(): void {
    focusSearch();
    dispatch({ type: 'filter', filter: NO_FILTER });
  }

  return (
    <div className="flex min-w-0 flex-1 items-start gap-2">
      <ul
        ref={list}
        aria-label={t('filters.active')}
        className="-ml-0.5 flex max-h-21 min-w-0 flex-1 flex-wrap gap-1.5 overflow-y-auto p-0.5"
      >
        {conditions.map((condition, at) => (
          <FilterChip
            key={conditionKey(condition)}
            condition={condition}
            onEdit={() => edit(condition)}
            onRemove={() => remove(condition, at)}
          />
        ))}
      </ul>
      <button type="button" className="control control-quiet mt-0.5 h-6 shrink-0" onClick={clear}>
        <FilterX aria-hidden className="size-3.5" />
        {t('filters.clear')}
      </button>
    </div>
  );
}

interface FilterChipProps {
  readonly condition: FilterCondition;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function FilterChip({ condition, onEdit, onRemove }: FilterChipProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const { field, value } = conditionWords(t, condition, zone);
  const phrase = conditionPhrase(t, condition, zone);
  const isExcluded = isExcluding(condition);
  return (
    <li className="filter-chip" data-excluded={isExcluded}>
      <button
        type="button"
        className="flex min-w-0 items-center rounded-l-full pl-2.5"
        title={phrase}
        onClick={onEdit}
      >
        <span className="sr-only">{t('query.edit', { filter: phrase })}</span>
        <span aria-hidden className="flex min-w-0 items-center gap-1">
          <span className="shrink-0 text-ink-soft">
            {field} {isExcluded && '≠ '}
          </span>
          <span className="truncate font-medium">
            <VisibleText text={value} maxLength={CHIP_MAX_LENGTH} />
          </span>
        </span>
      </button>
      <button
        type="button"
        data-removes
        className="flex w-6 shrink-0 items-center justify-center rounded-r-full text-ink-soft hover:text-ink"
        aria-label={t('filters.remove', { filter: phrase })}
        title={t('filters.remove', { filter: phrase })}
        onClick={onRemove}
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </li>
  );
}
