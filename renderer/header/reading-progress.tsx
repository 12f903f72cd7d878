import { Progress } from 'radix-ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onHostEvents } from '../api/client.ts';
import { numberFormat } from '../format/number-format.ts';

/** How far the reading of a large log is, whose newest events are shown meanwhile. */
export function ReadingProgress({ sourceId }: { readonly sourceId: string }) {
  const { t, i18n } = useTranslation();
  const [share, setShare] = useState(0);
  useEffect(
    () =>
      onHostEvents({
        'source.indexing': ({ sourceId: read, done, total }) => {
          if (read === sourceId) setShare(done / total);
        },
      }),
    [sourceId],
  );
  const percent = numberFormat(i18n.language, { style: 'percent' }).format(share);
  return (
    <span className="inline-flex items-center gap-2">
      {t('common.reading', { percent })}
      <Progress.Root
        value={Math.round(share * 100)}
        aria-label={t('common.readingLabel')}
        className="h-1 w-28 overflow-hidden rounded-full bg-line"
      >
        <Progress.Indicator className="h-full bg-accent" style={{ width: `${share * 100}%` }} />
      </Progress.Root>
    </span>
  );
}
