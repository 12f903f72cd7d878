import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useZone } from '../state/settings.ts';
import { BarChart } from './bar-chart.tsx';
import { type BarChoice, choiceAfterKey, chosenBars } from './bar-choice.ts';
import { bucketCount, spanOfBuckets } from './buckets.ts';
import { HistogramTooltip } from './histogram-tooltip.tsx';
import { periodWords } from './period-words.ts';
import { countsBetween, STATUS_KINDS, sumOf } from './status-counts.ts';
import { useBarPointer } from './use-bar-pointer.ts';
import type { CountedBuckets } from './use-histogram.ts';
import { useStatusWords } from './use-status-words.ts';
import type { Zoom } from './use-zoom.ts';

interface HistogramPlotProps {
  readonly counted: CountedBuckets;
  readonly zoom: Zoom;
}

/** The bars, to be looked at one by one and zoomed into: by a click, by drawing over several, and by keyboard. */
export function HistogramPlot({ counted, zoom }: HistogramPlotProps) {
  const { t, i18n } = useTranslation();
  const statusWords = useStatusWords();
  const hintId = useId();
  const words = { language: i18n.language, zone: useZone() };
  const { buckets, all, columns } = counted;
  const count = bucketCount(buckets);
  const [choice, setChoice] = useState<BarChoice & { readonly key: string }>();
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const zoomInto = ([first, last]: readonly [number, number]) => {
    const hasEvents = sumOf(all.slice(first, last + 1)) > 0;
    if (hasEvents) zoom.zoomInto(spanOfBuckets(buckets, first, last));
  };
  const pointer = useBarPointer(count, (bars) => zoomInto(chosenBars(bars)));

  // Of other buckets, nothing has been chosen yet.
  const kept = choice?.key === buckets.key ? choice : { at: count - 1, anchor: null };
  // Mouse and keyboard: whichever moved last.
  const chosen = pointer.bars ?? kept;
  const [first, last] = chosenBars(chosen);
  const isPointedAt = pointer.bars !== undefined || hasKeyboard;
  const counts = countsBetween(columns, first, last);
  const shown = sumOf(Object.values(counts));
  const inAll = sumOf(all.slice(first, last + 1));
  const period = periodWords(spanOfBuckets(buckets, first, last), buckets.bucketUnit, words);
  const statuses = STATUS_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    t('histogram.statusCount', { status: statusWords(kind), count: counts[kind] }),
  );

  function handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = choiceAfterKey(chosen, event, count);
    if (next !== undefined) {
      pointer.cancel();
      setChoice({ ...next, key: buckets.key });
    } else if (event.key === 'Enter' || event.key === ' ') zoomInto([first, last]);
    else if (event.key === 'Escape' && pointer.bars !== undefined && pointer.bars.anchor !== null)
      pointer.cancel();
    else if (event.key === 'Escape' && kept.anchor !== null)
      setChoice({ ...kept, anchor: null, key: buckets.key });
    else if ((event.key === 'Escape' || event.key === 'Backspace') && zoom.isZoomed) zoom.zoomOut();
    else return;
    event.preventDefault();
  }

  return (
    <div className="histogram-plot">
      <BarChart buckets={buckets} all={all} columns={columns} words={words} />
      <p id={hintId} className="sr-only">
        {t('histogram.keysHint')}
      </p>
      <div
        role="slider"
        tabIndex={0}
        aria-label={t('histogram.label')}
        aria-describedby={hintId}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={chosen.at + 1}
        aria-valuetext={[t('histogram.barWords', { period, shown, count: inAll }), ...statuses].join(', ')}
        className="histogram-bars"
        {...pointer.handlers}
        onKeyDown={handleKey}
        onFocus={(event) => setHasKeyboard(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setHasKeyboard(false)}
      >
        {isPointedAt && (
          <>
            <span
              className="histogram-chosen"
              data-several={last > first || undefined}
              style={{
                insetInlineStart: `${(first / count) * 100}%`,
                inlineSize: `${((last - first + 1) / count) * 100}%`,
              }}
            />
            <HistogramTooltip period={period} counts={counts} all={inAll} place={(chosen.at + 0.5) / count} />
          </>
        )}
      </div>
    </div>
  );
}
