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
import { VisibleText } from '../format/visible-text.tsx';
import { useZone } from '../state/settings.ts';
import { useViewDispatch, useViewState } from '../state/view-state.tsx';
import { conditionPhrase, conditionWords, isExcluding } from './condition-words.ts';
import { focusSearch } from './focus-search.ts';

const CHIP_MAX_LENGTH = 80;

/** What is filtered by, one chip per condition; nothing while nothing is. */
export function FilterChips() {
  const { t } = useTranslation();
  const { filter } = useViewState();
  const dispatch = useViewDispatch();
  const list = useRef<HTMLUListElement>(null);
  const conditions = conditionsOf(filter);
  if (conditions.length === 0) return null;

  function remove(condition: FilterCondition, at: number): void {
    // The button that has the focus goes away: its neighbour takes the focus over.
    const buttons = list.current?.querySelectorAll('button');
    const neighbour = buttons?.[at + 1] ?? buttons?.[at - 1];
    if (neighbour === undefined) focusSearch();
    else neighbour.focus();
    dispatch({ type: 'filter', filter: withoutCondition(filter, condition) });
  }

  function clear(): void {
    focusSearch();
    dispatch({ type: 'filter', filter: NO_FILTER });
  }

  return (
    <div className="flex items-start gap-2 px-2.5 pb-1.5">
      <ul
        ref={list}
        aria-label={t('filters.active')}
        className="flex max-h-21 min-w-0 flex-1 flex-wrap gap-1.5 overflow-y-auto p-0.5"
      >
        {conditions.map((condition, at) => (
          <FilterChip
            key={conditionKey(condition)}
            condition={condition}
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
  readonly onRemove: () => void;
}

function FilterChip({ condition, onRemove }: FilterChipProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const { field, value } = conditionWords(t, condition, zone);
  const phrase = conditionPhrase(t, condition, zone);
  return (
    <li className="max-w-full min-w-0">
      <button
        type="button"
        className="flex h-6 max-w-96 items-center gap-1 rounded-full border border-line bg-accent-soft pr-1.5 pl-2.5 text-sm hover:border-accent"
        title={phrase}
        onClick={onRemove}
      >
        <span className="sr-only">{t('filters.remove', { filter: phrase })}</span>
        <span aria-hidden className="flex min-w-0 items-center gap-1">
          <span className="shrink-0 text-ink-soft">
            {field}
            {isExcluding(condition) && ' ≠'}
          </span>
          <span className="truncate font-medium">
            <VisibleText text={value} maxLength={CHIP_MAX_LENGTH} />
          </span>
          <X className="size-3.5 shrink-0 text-ink-soft" />
        </span>
      </button>
    </li>
  );
}
