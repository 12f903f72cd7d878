import { Ban } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WantedValue } from '../../shared/event-filter.ts';
import type { FacetAction } from './facet-keys.ts';

interface FacetActionsProps {
  /** The value in words. */
  readonly name: string;
  readonly value: WantedValue;
  readonly isExcluded: boolean;
  readonly onAction: (action: FacetAction, value: WantedValue) => void;
}

/** What can be done with a value but to include it; the same however many events have it. */
export const FacetActions = memo(function FacetActions({
  name,
  value,
  isExcluded,
  onAction,
}: FacetActionsProps) {
  const { t } = useTranslation();
  return (
    <span className="facet-actions">
      <button
        type="button"
        tabIndex={-1}
        className="facet-action"
        aria-label={t('facets.onlyThis', { value: name })}
        title={t('facets.onlyHint')}
        onClick={() => onAction('only', value)}
      >
        {t('facets.only')}
      </button>
      <button
        type="button"
        tabIndex={-1}
        className="facet-action"
        aria-label={t('facets.exclude', { value: name })}
        aria-pressed={isExcluded}
        title={t('facets.excludeHint')}
        onClick={() => onAction('exclude', value)}
      >
        <Ban aria-hidden className="size-3.5" />
      </button>
    </span>
  );
});
