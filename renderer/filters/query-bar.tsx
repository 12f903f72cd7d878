import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FacetsToggle } from '../facets/facets-toggle.tsx';
import { ViewsMenu } from '../views/views-menu.tsx';
import { DateFilter } from './date-filter.tsx';
import { FilterChips } from './filter-chips.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { QueryBox } from './query-box.tsx';
import { QueryProblemNote } from './query-problem-note.tsx';
import { useQueryProblem } from './use-query-problem.ts';
import { useQueryText } from './use-query-text.ts';

/** The filter as a text, and as what is filtered by. */
export function QueryBar() {
  const { t } = useTranslation();
  const query = useQueryText();
  const problem = useQueryProblem(query);
  const noteId = useId();
  return (
    <section aria-label={t('filters.label')} className="shrink-0 border-b border-line bg-surface">
      <div className="flex items-center gap-1.5 px-3 pt-2 pb-1 max-[25rem]:flex-wrap">
        <FacetsToggle />
        <HistoryButtons />
        <QueryBox query={query} problem={problem} noteId={noteId} />
        <DateFilter />
        <ViewsMenu />
      </div>
      <div className="flex h-8.5 items-start gap-2 px-3 pb-1">
        <QueryProblemNote id={noteId} problem={problem.problems[0]} />
        <FilterChips terms={query.parsed.terms} hasTip={problem.problems.length === 0} />
      </div>
    </section>
  );
}
