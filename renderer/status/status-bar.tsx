import { useTranslation } from 'react-i18next';
import type { SourceSummary } from '../../shared/source.ts';
import { useFirstHits } from '../api/queries.ts';
import { CompletenessButton } from '../examination/completeness-button.tsx';
import { FollowControls } from '../examination/follow-controls.tsx';
import { numberFormat } from '../format/number-format.ts';
import { zoneName } from '../format/time.ts';
import { useZone } from '../state/settings.ts';
import { useShownCount } from '../table/use-shown-count.ts';

/** How many events are shown, announced when it is certain; and the zone of the times. */
export function StatusBar({ source }: { readonly source: SourceSummary }) {
  const { t, i18n } = useTranslation();
  const zone = useZone();
  const { count, isSettled } = useShownCount();
  const firstHits = useFirstHits(!isSettled);
  const shown = numberFormat(i18n.language).format(count);
  return (
    <footer className="flex shrink-0 flex-wrap items-center justify-between gap-x-4 border-t border-line bg-surface px-3 text-xs text-ink-soft tabular-nums">
      <span className="flex flex-wrap items-center gap-x-4">
        <span role="status" aria-busy={firstHits !== null}>
          {firstHits !== null
            ? t('common.foundSoFar', { count: firstHits.found })
            : source.isIndexed
              ? t('common.shownOfTotal', { shown, count: source.eventCount })
              : t('common.newestShown', { count: source.eventCount })}
        </span>
        <CompletenessButton source={source} />
      </span>
      <span className="flex min-w-0 items-center gap-3">
        <FollowControls key={source.path} />
        <span className="truncate max-md:hidden">{t('common.timesIn', { zone: zoneName(zone) })}</span>
      </span>
    </footer>
  );
}
