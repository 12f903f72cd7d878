import { useTranslation } from 'react-i18next';
import { STATUS_KINDS, sumOf } from './status-counts.ts';
import { StatusSwatch } from './status-swatch.tsx';
import type { CountedBuckets } from './use-histogram.ts';
import { useStatusWords } from './use-status-words.ts';

/** What the colours and patterns of the bars mean. A rare kind of status is named only where there is one. */
export function HistogramLegend({ counted }: { readonly counted: CountedBuckets }) {
  const { t } = useTranslation();
  const statusWords = useStatusWords();
  const kinds = STATUS_KINDS.filter((kind) => kind !== 'other' || sumOf(counted.columns.other) > 0);
  return (
    <ul className="histogram-legend" aria-label={t('histogram.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <StatusSwatch kind={kind} />
          {statusWords(kind)}
        </li>
      ))}
      <li>
        <StatusSwatch kind="all" />
        {t('histogram.wholeLog')}
      </li>
    </ul>
  );
}
