import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FilterCondition } from '../../shared/filter-conditions.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { useZone } from '../state/settings.ts';
import { conditionPhrase, conditionWords, isExcluding } from './condition-words.ts';

const CHIP_MAX_LENGTH = 80;

interface FilterChipProps {
  readonly condition: FilterCondition;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A condition, which can be written anew or let go. */
export function FilterChip({ condition, onEdit, onRemove }: FilterChipProps) {
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
