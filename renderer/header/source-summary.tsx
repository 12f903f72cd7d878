import { useTranslation } from 'react-i18next';
import type { SourceSummary as Source } from '../../shared/source.ts';
import { formatTime, zoneName } from '../format/time.ts';
import { visibleString } from '../format/visible-characters.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { useZone } from '../state/settings.ts';
import { ReadOnlyMark } from './read-only-mark.tsx';
import { ReadingProgress } from './reading-progress.tsx';

/** Which database is open, how much is in it, and from when to when. */
export function SourceSummary({ source }: { readonly source: Source }) {
  const { t } = useTranslation();
  return (
    <div className="min-w-0 flex-1">
      <div className="flex items-center gap-2">
        <h1 className="truncate text-lg font-semibold" title={visibleString(source.path)}>
          <VisibleText text={source.fileName} />
        </h1>
        <ReadOnlyMark source={source} />
      </div>
      <p className="truncate text-sm text-ink-soft">
        {source.isIndexed ? (
          <>
            {t('common.events', { count: source.eventCount })}
            <span aria-hidden> · </span>
            <TimeSpan source={source} />
          </>
        ) : (
          <ReadingProgress sourceId={source.sourceId} />
        )}
      </p>
    </div>
  );
}

function TimeSpan({ source: { firstTime, lastTime } }: { readonly source: Source }) {
  const { t } = useTranslation();
  const zone = useZone();
  if (firstTime === null || lastTime === null) return t('common.noTimes');
  return (
    <span className="tabular-nums">
      <span className="sr-only">{t('common.firstToLast')} </span>
      <Moment time={firstTime} label={t('common.firstEvent')} />
      <span aria-hidden> → </span>
      <Moment time={lastTime} label={t('common.lastEvent')} /> {zoneName(zone)}
    </span>
  );
}

function Moment({ time, label }: { readonly time: number; readonly label: string }) {
  const zone = useZone();
  return (
    <time dateTime={new Date(time).toISOString()} title={label}>
      {formatTime(time, zone)}
    </time>
  );
}
