import { Progress } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { visibleString } from '../format/visible-characters.ts';

/** A database is being opened; for how long yet is not known. */
export function OpeningProgress({ fileName }: { readonly fileName: string }) {
  const { t } = useTranslation();
  const label = t('common.opening', { fileName: visibleString(fileName) });
  return (
    <div role="status" className="text-center">
      <h1 className="text-xl font-semibold wrap-anywhere">{label}</h1>
      <p className="mt-1 text-ink-soft">{t('common.openingHint')}</p>
      <Progress.Root
        value={null}
        aria-label={label}
        className="mx-auto mt-5 h-1.5 w-72 overflow-hidden rounded-full bg-line"
      >
        <Progress.Indicator className="h-full w-1/3 rounded-full bg-accent motion-safe:animate-slide" />
      </Progress.Root>
    </div>
  );
}
