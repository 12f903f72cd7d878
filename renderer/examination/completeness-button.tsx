import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countUnexplained } from '../../shared/completeness.ts';
import type { SourceSummary } from '../../shared/source.ts';
import { CompletenessDialog } from './completeness-dialog.tsx';
import { isCancelled, useCompleteness } from './completeness-state.ts';

/** How many findings there are; a click shows them, or begins the check. */
export function CompletenessButton({ source }: { readonly source: SourceSummary }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { data: report, isFetching, error, refetch } = useCompleteness(source);
  const open = () => {
    setIsOpen(true);
    if (report === undefined && !isFetching) void refetch();
  };
  const label = report
    ? t('examination.findings', { count: countUnexplained(report) })
    : isFetching
      ? t('examination.checking')
      : error && !isCancelled(error)
        ? t('examination.checkFailed')
        : t('examination.check');
  return (
    <>
      <button
        type="button"
        className="flex min-h-6 items-center gap-1 rounded-sm px-1 hover:bg-hover hover:text-ink"
        data-findings={report && countUnexplained(report)}
        onClick={open}
      >
        <ListChecks aria-hidden className="size-3.5" />
        {label}
      </button>
      {isOpen && <CompletenessDialog source={source} onClose={() => setIsOpen(false)} />}
    </>
  );
}
