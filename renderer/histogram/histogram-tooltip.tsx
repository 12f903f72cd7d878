import { useTranslation } from 'react-i18next';
import { numberFormat } from '../format/number-format.ts';
import { STATUS_KINDS, type StatusCounts } from './status-counts.ts';
import { StatusSwatch } from './status-swatch.tsx';
import { useStatusWords } from './use-status-words.ts';

interface HistogramTooltipProps {
  readonly period: string;
  readonly counts: StatusCounts;
  /** Every event of the log in that time. */
  readonly all: number;
  /** Where it points to, as a share of the width. */
  readonly place: number;
}

/** What the bar under the pointer, or under the keyboard, stands for. */
export function HistogramTooltip({ period, counts, all, place }: HistogramTooltipProps) {
  const { t, i18n } = useTranslation();
  const statusWords = useStatusWords();
  const format = numberFormat(i18n.language);
  const side = place > 0.5 ? 'left' : 'right';
  return (
    <div
      aria-hidden
      className="popover histogram-tooltip"
      data-side={side}
      style={{ insetInlineStart: `${place * 100}%` }}
    >
      <p className="histogram-tooltip-period">{period}</p>
      <dl>
        {STATUS_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <div key={kind}>
            <dt>
              <StatusSwatch kind={kind} />
              {statusWords(kind)}
            </dt>
            <dd>{format.format(counts[kind])}</dd>
          </div>
        ))}
        <div>
          <dt>
            <StatusSwatch kind="all" />
            {t('histogram.wholeLog')}
          </dt>
          <dd>{format.format(all)}</dd>
        </div>
      </dl>
    </div>
  );
}
