import { useTranslation } from 'react-i18next';
import { DateFilter } from './date-filter.tsx';
import { FilterChips } from './filter-chips.tsx';
import { SearchBox } from './search-box.tsx';
import { ValueFilter } from './value-filter.tsx';

/** Values of these fields can be chosen here; all fields can be filtered by. */
const OFFERED_FIELDS = ['user', 'action', 'category', 'status'] as const;

/** Search, filters, and what is filtered by. */
export function QueryBar() {
  const { t } = useTranslation();
  return (
    <section aria-label={t('filters.label')} className="shrink-0 border-b border-line bg-surface">
      <div className="flex items-center gap-1.5 px-3 py-2">
        <SearchBox />
        <DateFilter />
        {OFFERED_FIELDS.map((field) => (
          <ValueFilter key={field} field={field} />
        ))}
      </div>
      <FilterChips />
    </section>
  );
}
