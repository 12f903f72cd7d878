import { ChevronDown, ChevronRight, ZoomOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '../../shared/source.ts';
import { useSetting, useZone } from '../state/settings.ts';
import type { TimeSpan } from './buckets.ts';
import { HistogramLegend } from './histogram-legend.tsx';
import { HistogramOverview } from './histogram-overview.tsx';
import { spanWords } from './period-words.ts';
import { StrayEvents } from './stray-events.tsx';
import { useBucketWords } from './use-bucket-words.ts';
import type { CountedBuckets } from './use-histogram.ts';
import type { Zoom } from './use-zoom.ts';
import { rangeOf, spanOf } from './zoom.ts';

interface HistogramHeaderProps {
  readonly zoom: Zoom;
  readonly timeline: Timeline;
  readonly span: TimeSpan;
  readonly counted: CountedBuckets | undefined;
  readonly whole: CountedBuckets | undefined;
}

/** What the bars show, how wide they are, what their colours mean; and the way back out of a zoom. */
export function HistogramHeader({ zoom, timeline, span, counted, whole }: HistogramHeaderProps) {
  const { t, i18n } = useTranslation();
  const zone = useZone();
  const bucketWords = useBucketWords();
  const [panes, changePanes] = useSetting('panes');
  const { isOpen } = panes.histogram;
  const usual = spanOf(timeline.usual);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className="histogram-header">
      <button
        type="button"
        className="histogram-toggle"
        aria-expanded={isOpen}
        onClick={() => changePanes({ ...panes, histogram: { ...panes.histogram, isOpen: !isOpen } })}
      >
        <Chevron aria-hidden className="size-3.5" />
        {t('histogram.label')}
      </button>
      {counted !== undefined && (
        <>
          <span className="histogram-period">
            {spanWords(span, { language: i18n.language, zone })}
            <span className="histogram-width"> · {bucketWords(counted.buckets.bucketUnit)}</span>
          </span>
          <StrayEvents stretch={timeline.earlier} onChoose={() => zoom.moveTo({ to: usual.start })} />
          {zoom.isZoomed && whole !== undefined ? (
            <HistogramOverview
              counted={whole}
              span={span}
              onChoose={(chosen) => zoom.moveTo(rangeOf(chosen))}
            />
          ) : (
            <span className="flex-1" />
          )}
          <StrayEvents stretch={timeline.later} onChoose={() => zoom.moveTo({ from: usual.end })} />
          {zoom.isZoomed && (
            <button
              type="button"
              className="histogram-out"
              title={t('histogram.zoomOutHint')}
              onClick={zoom.zoomOut}
            >
              <ZoomOut aria-hidden className="size-3.5" />
              {t('histogram.zoomOut')}
            </button>
          )}
          <HistogramLegend counted={counted} />
        </>
      )}
    </div>
  );
}
