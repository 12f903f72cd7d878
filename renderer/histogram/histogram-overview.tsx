import { useTranslation } from 'react-i18next';
import { chosenBars } from './bar-choice.ts';
import { bucketCount, shareAt, spanOfBuckets, type TimeSpan } from './buckets.ts';
import { STATUS_KINDS } from './status-counts.ts';
import { useBarPointer } from './use-bar-pointer.ts';
import type { CountedBuckets } from './use-histogram.ts';

interface HistogramOverviewProps {
  readonly counted: CountedBuckets;
  /** What the bars below show of it. */
  readonly span: TimeSpan;
  readonly onChoose: (span: TimeSpan) => void;
}

/** The whole log in small, with the part that is zoomed into marked; another part is a click or a stroke away. */
export function HistogramOverview({ counted, span, onChoose }: HistogramOverviewProps) {
  const { t } = useTranslation();
  const { buckets, all, columns } = counted;
  const count = bucketCount(buckets);
  const highest = Math.max(1, ...all);
  const pointer = useBarPointer(count, (bars) => onChoose(spanOfBuckets(buckets, ...chosenBars(bars))));
  const [first, last] = pointer.bars === undefined ? [0, -1] : chosenBars(pointer.bars);
  const start = shareAt(buckets, span.start);
  const end = shareAt(buckets, span.end);
  const bars = (heights: readonly number[]) =>
    heights.map((height, at) => `M${at} 1V${1 - height / highest}H${at + 1}V1`).join('');
  const shown = all.map((_, at) => STATUS_KINDS.reduce((sum, kind) => sum + (columns[kind][at] ?? 0), 0));
  return (
    <div aria-hidden className="histogram-overview" title={t('histogram.overview')} {...pointer.handlers}>
      <svg aria-hidden viewBox={`0 0 ${count} 1`} preserveAspectRatio="none">
        <path className="histogram-overview-all" d={bars(all)} />
        <path className="histogram-overview-shown" d={bars(shown)} />
      </svg>
      <span
        className="histogram-overview-part"
        style={{
          insetInlineStart: `min(${start * 100}%, 100% - 3px)`,
          inlineSize: `${(end - start) * 100}%`,
        }}
      />
      {pointer.bars !== undefined && (
        <span
          className="histogram-chosen"
          style={{
            insetInlineStart: `${(first / count) * 100}%`,
            inlineSize: `${((last - first + 1) / count) * 100}%`,
          }}
        />
      )}
    </div>
  );
}
