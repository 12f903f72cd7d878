import { useTranslation } from 'react-i18next';

interface FacetFooterProps {
  readonly count: number;
  readonly isCut: boolean;
  readonly isLong: boolean;
  readonly isWhole: boolean;
  readonly onChange: (isWhole: boolean) => void;
}

/** The way from the most frequent values of a facet to all of them, and back. */
export function FacetFooter({ count, isCut, isLong, isWhole, onChange }: FacetFooterProps) {
  const { t } = useTranslation();
  if (!isLong && !isWhole) return null;
  const showAll = isCut ? t('facets.showAllOfMany', { count }) : t('facets.showAll', { count });
  return (
    <button type="button" className="facet-more" aria-expanded={isWhole} onClick={() => onChange(!isWhole)}>
      {isWhole ? t('facets.showFewer') : showAll}
    </button>
  );
}
