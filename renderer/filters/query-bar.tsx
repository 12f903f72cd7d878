import { useTranslation } from 'react-i18next';
import { FacetsToggle } from '../facets/facets-toggle.tsx';
import { DateFilter } from './date-filter.tsx';
import { FilterChips } from './filter-chips.tsx';
import { SearchBox } from './search-box.tsx';

/** Search, filters, and what is filtered by. */
export function QueryBar() {
  const { t } = useTranslation();
  return (
    <section aria-label={t('filters.label')} className="shrink-0 border-b border-line bg-surface">
      <div className="flex items-center gap-1.5 px-3 py-2">
        <FacetsToggle />
        <SearchBox />
        <DateFilter />
      </div>
      <FilterChips />
    </section>
  );
}
