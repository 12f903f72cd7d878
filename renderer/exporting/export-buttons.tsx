import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/export-options.ts';
import { useCurrentSource } from '../api/queries.ts';
import { numberFormat } from '../format/number-format.ts';
import { countOf } from '../state/selected-range.ts';
import { useViewState } from '../state/view-state.tsx';
import { useShownCount } from '../table/use-shown-count.ts';
import { useExports } from './export-state.tsx';

/** One button per format; each says how many events it will write. */
export function ExportButtons() {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div role="group" aria-label={t('exporting.export')} className="flex shrink-0 items-center gap-1">
      {EXPORT_FORMATS.map((format) => (
        <ExportButton key={format} format={format} />
      ))}
    </div>
  );
}

function ExportButton({ format }: { readonly format: ExportFormat }) {
  const { t, i18n } = useTranslation();
  const isReading = useCurrentSource()?.isIndexed === false;
  const { count: shownCount, isSettled } = useShownCount();
  const { selectedRange } = useViewState();
  const isSelection = selectedRange !== null;
  const count = isSelection ? countOf(selectedRange) : shownCount;
  const { isStarting, start } = useExports();
  const values = { count, format: t(`exporting.${format}`) };
  const name = isReading
    ? t('exporting.exportWhenRead', values)
    : t(isSelection ? 'exporting.exportSelectedAs' : 'exporting.exportAs', values);
  const amount = isSelection ? t('exporting.selected', { count }) : numberFormat(i18n.language).format(count);
  return (
    <button
      type="button"
      className="control"
      title={name}
      aria-busy={!isSettled}
      disabled={isReading}
      // Disabled, it would lose the focus.
      aria-disabled={isStarting}
      onClick={() => start(format)}
    >
      <span className="sr-only">{name}</span>
      <span aria-hidden className="flex items-center gap-1.5">
        <Download className="size-3.5 text-accent max-[25rem]:hidden" />
        <span className="font-semibold">{t(`exporting.${format}`)}</span>
        <span className="text-ink-soft tabular-nums max-md:hidden">{isReading ? '…' : amount}</span>
      </span>
    </button>
  );
}
