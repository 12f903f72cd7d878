import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CompletenessReport, Finding } from '../../shared/completeness.ts';
import type { SourceSummary } from '../../shared/source.ts';
import { call } from '../api/client.ts';
import { Failure } from '../ui/failure.tsx';
import { Modal } from '../ui/modal.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { isCancelled, useCompleteness } from './completeness-state.ts';
import { FindingReport } from './finding-report.tsx';
import { useProgress } from './use-progress.ts';

interface CompletenessDialogProps {
  readonly source: SourceSummary;
  readonly onClose: () => void;
}

/** What is missing, inconsistent or damaged, each with the innocent causes that it may have. */
export function CompletenessDialog({ source, onClose }: CompletenessDialogProps) {
  const { t } = useTranslation();
  const { data: report, isFetching, error } = useCompleteness(source);
  return (
    <Modal title={t('examination.completeness')} onClose={onClose}>
      {isFetching && <Checking />}
      {error && !isCancelled(error) && !isFetching ? <Failure error={error} /> : null}
      {report && !isFetching && <Findings report={report} onShow={onClose} />}
    </Modal>
  );
}

function Checking() {
  const { t } = useTranslation();
  const { done, total } = useProgress('completeness.progress');
  return (
    <div role="status" className="flex flex-col gap-2">
      {t('examination.checking')}
      <ProgressBar label={t('examination.checking')} done={done} total={total} />
      <button type="button" className="control self-end" onClick={() => void call('completeness.cancel')}>
        {t('common.cancel')}
      </button>
    </div>
  );
}

interface FindingsProps {
  readonly report: CompletenessReport;
  readonly onShow: () => void;
}

function Findings({ report, onShow }: FindingsProps) {
  const { t } = useTranslation();
  const unexplained = report.findings.filter(({ weight }) => weight === 'finding');
  const notes = report.findings.filter(({ weight }) => weight === 'note');
  return (
    <>
      <Extent report={report} />
      {unexplained.length === 0 ? (
        <p className="mt-3 flex items-center gap-2 font-semibold text-success">
          <CircleCheck aria-hidden className="size-4" />
          {t('examination.nothingFound')}
        </p>
      ) : (
        <>
          <p className="mt-2">{t('examination.intro')}</p>
          <FindingList findings={unexplained} onShow={onShow} />
        </>
      )}
      {notes.length > 0 && (
        <>
          <p className="mt-4">{t('examination.notesIntro')}</p>
          <FindingList findings={notes} onShow={onShow} />
        </>
      )}
    </>
  );
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onShow: () => void;
}

function FindingList({ findings, onShow }: FindingListProps) {
  return (
    <ul className="mt-3 flex flex-col gap-3">
      {findings.map((finding) => (
        <FindingReport key={finding.kind} finding={finding} onShow={onShow} />
      ))}
    </ul>
  );
}

/** The ids that there are, and those that there were. */
function Extent({ report }: { readonly report: CompletenessReport }) {
  const { t } = useTranslation();
  const { eventCount, firstId, lastId, highestIdGiven, recordedDeletions } = report;
  const events = t('common.events', { count: eventCount });
  return (
    <ul className="text-ink-soft tabular-nums">
      <li>{firstId === null ? events : t('examination.range', { events, firstId, lastId: lastId ?? '' })}</li>
      {highestIdGiven !== null && <li>{t('examination.highestId', { id: highestIdGiven })}</li>}
      <li>{t('examination.recorded', { count: recordedDeletions })}</li>
    </ul>
  );
}
