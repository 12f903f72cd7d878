import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useHistoryEntry } from '../state/view-state.tsx';
import { useHistoryKeys } from './use-history-keys.ts';

/** Back and forward through the filters and orders of before. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const { hasPrevious, hasNext } = useHistoryEntry();
  useHistoryKeys();
  return (
    <div className="flex shrink-0">
      <button
        type="button"
        className="control control-quiet control-icon"
        aria-label={t('query.back')}
        aria-keyshortcuts="Alt+ArrowLeft"
        title={t('query.back')}
        disabled={!hasPrevious}
        onClick={() => history.back()}
      >
        <ArrowLeft aria-hidden className="size-4" />
      </button>
      <button
        type="button"
        className="control control-quiet control-icon"
        aria-label={t('query.forward')}
        aria-keyshortcuts="Alt+ArrowRight"
        title={t('query.forward')}
        disabled={!hasNext}
        onClick={() => history.forward()}
      >
        <ArrowRight aria-hidden className="size-4" />
      </button>
    </div>
  );
}
