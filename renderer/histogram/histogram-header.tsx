import { ChevronDown, ChevronRight, ZoomOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSetting, useZone } from '../state/settings.ts';
import type { TimeSpan } from './buckets.ts';
import { HistogramLegend } from './histogram-legend.tsx';
import { HistogramOverview } from './histogram-overview.tsx';
import { spanWords } from './period-words.ts';
import { useBucketWords } from './use-bucket-words.ts';
import type { CountedBuckets } from './use-histogram.ts';
import type { Zoom } from './use-zoom.ts';

interface HistogramHeaderProps {
  readonly zoom: Zoom;
  readonly span: TimeSpan;
  readonly counted: CountedBuckets | undefined;
  readonly whole: CountedBuckets | undefined;
}

/** What the bars show, how wide they are, what their colours mean; and the way back out of a zoom. */
export function HistogramHeader({ zoom, span, counted, whole }: HistogramHeaderProps) {
  const { t, i18n } = useTranslation();
  const zone = useZone();
  const bucketWords = useBucketWords();
  const [panes, changePanes] = useSetting('panes');
  const { isOpen } = panes.histogram;
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
          {zoom.isZoomed && whole !== undefined ? (
            <HistogramOverview counted={whole} span={span} onChoose={zoom.moveTo} />
          ) : (
            <span className="flex-1" />
          )}
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
