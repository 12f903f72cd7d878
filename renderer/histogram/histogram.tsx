import { useTranslation } from 'react-i18next';
import { withTimeRange } from '../../shared/event-filter.ts';
import type { SourceSummary, Timeline } from '../../shared/source.ts';
import { zoneName } from '../format/time.ts';
import { useSetting, useZone } from '../state/settings.ts';
import { useViewState } from '../state/view-state.tsx';
import { bucketsOf } from './buckets.ts';
import { HistogramHeader } from './histogram-header.tsx';
import { HistogramPlot } from './histogram-plot.tsx';
import { useHistogram } from './use-histogram.ts';
import { useZoom } from './use-zoom.ts';
import { shownSpan, spanOf, spanOfLog } from './zoom.ts';

/** When the events happened, by status, and the whole log behind them; nothing where no event has a time. */
export function Histogram({ source }: { readonly source: SourceSummary }) {
  const { sourceId, timeline } = source;
  return timeline && <TimedHistogram sourceId={sourceId} timeline={timeline} />;
}

interface TimedHistogramProps {
  readonly sourceId: string;
  readonly timeline: Timeline;
}

function TimedHistogram({ sourceId, timeline }: TimedHistogramProps) {
  const { t } = useTranslation();
  const [{ histogram: pane }] = useSetting('panes');
  const { filter } = useViewState();
  const zone = zoneName(useZone());
  const zoom = useZoom(spanOfLog(timeline));
  const span = shownSpan(timeline, filter);
  const { counted, isWaiting } = useHistogram(sourceId, filter, bucketsOf(span, zone));
  const usual = bucketsOf(spanOf(timeline.usual), zone);
  const { counted: whole } = useHistogram(sourceId, withTimeRange(filter, {}), usual);

  return (
    <section aria-label={t('histogram.label')} aria-busy={isWaiting} className="histogram">
      <HistogramHeader zoom={zoom} timeline={timeline} span={span} counted={counted} whole={whole} />
      {pane.isOpen && (
        <div className="histogram-body">
          {counted !== undefined && <HistogramPlot counted={counted} zoom={zoom} />}
        </div>
      )}
    </section>
  );
}
