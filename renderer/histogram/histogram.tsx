import { useTranslation } from 'react-i18next';
import { withTimeRange } from '../../shared/event-filter.ts';
import type { SourceSummary } from '../../shared/source.ts';
import { zoneName } from '../format/time.ts';
import { useSetting, useZone } from '../state/settings.ts';
import { useViewState } from '../state/view-state.tsx';
import { bucketsOf, type TimeSpan } from './buckets.ts';
import { HistogramHeader } from './histogram-header.tsx';
import { HistogramPlot } from './histogram-plot.tsx';
import { useHistogram } from './use-histogram.ts';
import { useZoom } from './use-zoom.ts';
import { shownSpan, spanOfLog } from './zoom.ts';

/** When the events happened, by status, and the whole log behind them; nothing where no event has a time. */
export function Histogram({ source }: { readonly source: SourceSummary }) {
  const log = spanOfLog(source);
  return log && <TimedHistogram sourceId={source.sourceId} log={log} />;
}

interface TimedHistogramProps {
  readonly sourceId: string;
  /** From the first event to the last. */
  readonly log: TimeSpan;
}

function TimedHistogram({ sourceId, log }: TimedHistogramProps) {
  const { t } = useTranslation();
  const [{ histogram: pane }] = useSetting('panes');
  const { filter } = useViewState();
  const zone = zoneName(useZone());
  const zoom = useZoom(log);
  const span = shownSpan(log, filter);
  const { counted, isWaiting } = useHistogram(sourceId, filter, bucketsOf(span, zone));
  const { counted: whole } = useHistogram(sourceId, withTimeRange(filter, {}), bucketsOf(log, zone));

  return (
    <section aria-label={t('histogram.label')} aria-busy={isWaiting} className="histogram">
      <HistogramHeader zoom={zoom} span={span} counted={counted} whole={whole} />
      {pane.isOpen && (
        <div className="histogram-body">
          {counted !== undefined && <HistogramPlot counted={counted} zoom={zoom} />}
        </div>
      )}
    </section>
  );
}
