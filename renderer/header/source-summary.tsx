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
    // In a narrow window a row of its own, or two.
    <div className="min-w-0 flex-1 max-md:flex max-md:basis-full max-md:flex-wrap max-md:items-baseline max-md:gap-x-3">
      <div className="flex min-w-0 items-center gap-2">
        <h1 className="truncate text-lg font-semibold" title={visibleString(source.path)}>
          <VisibleText text={source.fileName} />
        </h1>
        <ReadOnlyMark source={source} />
      </div>
      <p className="text-sm text-ink-soft md:truncate">
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

/** By the day alone where there is no room for more. */
function Moment({ time, label }: { readonly time: number; readonly label: string }) {
  const zone = useZone();
  const [day, clock] = formatTime(time, zone).split(' ');
  return (
    <time dateTime={new Date(time).toISOString()} title={label}>
      {day}
      <span className="max-md:hidden"> {clock}</span>
    </time>
  );
}
