import { useTranslation } from 'react-i18next';
import { ExportNotice } from './export-notice.tsx';
import { useExports } from './export-state.tsx';

/** Exports that run, and how the last ones ended, in a corner of the screen. */
export function ExportNotices() {
  const { t } = useTranslation();
  const { jobs } = useExports();
  return (
    <section
      aria-label={t('exporting.notifications')}
      aria-live="polite"
      className="pointer-events-none fixed right-3 bottom-9 z-50 flex w-80 flex-col gap-2"
    >
      {jobs.map((job) => (
        <ExportNotice key={job.exportId} job={job} />
      ))}
    </section>
  );
}
