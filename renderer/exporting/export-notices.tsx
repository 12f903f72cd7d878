import { useTranslation } from 'react-i18next';
import { ExportNotice } from './export-notice.tsx';
import { useExports } from './export-state.tsx';

/** Exports that run, and how the last ones ended, above the status bar: they cover nothing. */
export function ExportNotices() {
  const { t } = useTranslation();
  const { jobs } = useExports();
  return (
    <section aria-label={t('exporting.notifications')} aria-live="polite" className="shrink-0">
      {jobs.map((job) => (
        <ExportNotice key={job.exportId} job={job} />
      ))}
    </section>
  );
}
