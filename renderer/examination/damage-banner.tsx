import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceSummary } from '../../shared/source.ts';
import { CompletenessDialog } from './completeness-dialog.tsx';

/** Says all the time that something of the log cannot be read; a click tells what. */
export function DamageBanner({ source }: { readonly source: SourceSummary }) {
  const { t } = useTranslation();
  const [isReportShown, setIsReportShown] = useState(false);
  if (!source.isDamaged) return null;
  return (
    <div
      role="status"
      className="flex shrink-0 items-center gap-2 border-b border-line bg-failure-soft px-3 py-1.5"
    >
      <TriangleAlert aria-hidden className="size-4 shrink-0 text-failure" />
      <p className="min-w-0 flex-1">{t('examination.damagedBanner')}</p>
      <button type="button" className="control" onClick={() => setIsReportShown(true)}>
        {t('examination.showMissing')}
      </button>
      {isReportShown && <CompletenessDialog source={source} onClose={() => setIsReportShown(false)} />}
    </div>
  );
}
