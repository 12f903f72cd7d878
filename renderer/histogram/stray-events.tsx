import { CalendarX2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TimeStretch } from '../../shared/source.ts';
import { useZone } from '../state/settings.ts';
import { periodWords } from './period-words.ts';
import { spanOf } from './zoom.ts';

interface StrayEventsProps {
  readonly stretch: TimeStretch | null;
  readonly onChoose: () => void;
}

/** How many events lie so far away that the bars leave them out, and when; a click shows them. */
export function StrayEvents({ stretch, onChoose }: StrayEventsProps) {
  const { t, i18n } = useTranslation();
  const zone = useZone();
  if (stretch === null) return null;
  const years = periodWords(spanOf(stretch), { unit: 'year', count: 1 }, { language: i18n.language, zone });
  return (
    <button type="button" className="histogram-strays" title={t('histogram.straysHint')} onClick={onChoose}>
      <CalendarX2 aria-hidden className="size-3.5" />
      {t('histogram.strays', { count: stretch.eventCount, years })}
    </button>
  );
}
