import { FilterX, Inbox, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_FILTER } from '../../shared/event-filter.ts';
import type { SourceSummary } from '../../shared/source.ts';
import { focusSearch } from '../filters/focus-search.ts';
import { useViewDispatch } from '../state/view-state.tsx';

/** Stands where the table would, when the filters hide everything or there is nothing to hide. */
export function NothingShown({ source }: { readonly source: SourceSummary }) {
  const { t } = useTranslation();
  const dispatch = useViewDispatch();
  if (source.eventCount === 0) {
    return (
      <Emptiness
        icon={<Inbox aria-hidden className="size-8 text-ink-soft" />}
        title={t('filters.noEvents')}
        hint={t('filters.noEventsHint')}
      />
    );
  }
  return (
    <Emptiness
      icon={<SearchX aria-hidden className="size-8 text-ink-soft" />}
      title={t('filters.nothingMatches')}
      hint={t('filters.nothingMatchesHint', { count: source.eventCount })}
    >
      <button
        type="button"
        className="control control-primary mt-3"
        onClick={() => {
          focusSearch();
          dispatch({ type: 'filter', filter: NO_FILTER });
        }}
      >
        <FilterX aria-hidden className="size-3.5" />
        {t('filters.clear')}
      </button>
    </Emptiness>
  );
}

interface EmptinessProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

function Emptiness({ icon, title, hint, children }: EmptinessProps) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-1 bg-surface p-8 text-center">
      {icon}
      <h2 className="mt-2 text-lg font-semibold">{title}</h2>
      <p className="max-w-96 text-ink-soft">{hint}</p>
      {children}
    </div>
  );
}
