import { useTranslation } from 'react-i18next';
import type { SourceSummary } from '../../shared/source.ts';
import { useShownCount } from '../api/queries.ts';
import { CompletenessButton } from '../examination/completeness-button.tsx';
import { FollowControls } from '../examination/follow-controls.tsx';
import { zoneName } from '../format/time.ts';
import { useZone } from '../state/settings.ts';

/** How many events are shown, announced whenever the filters change it; and the zone of the times. */
export function StatusBar({ source }: { readonly source: SourceSummary }) {
  const { t, i18n } = useTranslation();
  const zone = useZone();
  const { count } = useShownCount();
  const shown = new Intl.NumberFormat(i18n.language).format(count);
  return (
    <footer className="flex h-6 shrink-0 items-center justify-between gap-4 border-t border-line bg-surface px-3 text-xs text-ink-soft tabular-nums">
      <span className="flex items-center gap-4">
        <span role="status">
          {source.isIndexed
            ? t('common.shownOfTotal', { shown, count: source.eventCount })
            : t('common.newestShown', { count: source.eventCount })}
        </span>
        <CompletenessButton source={source} />
      </span>
      <span className="flex min-w-0 items-center gap-3">
        <FollowControls key={source.path} />
        <span className="truncate">{t('common.timesIn', { zone: zoneName(zone) })}</span>
      </span>
    </footer>
  );
}
