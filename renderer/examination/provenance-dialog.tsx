import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { provenanceQuery } from '../api/queries.ts';
import { Failure } from '../ui/failure.tsx';
import { Modal } from '../ui/modal.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { ProvenanceReport } from './provenance-report.tsx';
import { useProgress } from './use-progress.ts';

interface ProvenanceDialogProps {
  readonly sourceId: string;
  readonly onClose: () => void;
}

/** Where the events come from, with the checksums that an auditor writes down. */
export function ProvenanceDialog({ sourceId, onClose }: ProvenanceDialogProps) {
  const { t } = useTranslation();
  const { data: provenance, error } = useQuery(provenanceQuery(sourceId));
  return (
    <Modal title={t('examination.provenance')} onClose={onClose}>
      {error ? <Failure error={error} /> : null}
      {provenance?.hasChanged && <Warning text={t('examination.filesChanged')} />}
      {provenance?.isWalMissing && <Warning text={t('examination.walMissing')} />}
      {provenance?.foreignLogs.map((role) => (
        <Warning key={role} text={t(`examination.${role}Foreign`)} />
      ))}
      {provenance?.isDamaged && <Warning text={t('examination.isDamaged')} />}
      {provenance ? <ProvenanceReport provenance={provenance} /> : error ? null : <Hashing />}
    </Modal>
  );
}

function Hashing() {
  const { t } = useTranslation();
  const { done, total } = useProgress('source.provenanceProgress');
  return (
    <div role="status" className="flex flex-col gap-2">
      {t('examination.hashing')}
      <ProgressBar label={t('examination.hashing')} done={done} total={total} />
    </div>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <p className="mb-3 flex gap-2 rounded-md bg-failure-soft px-3 py-2 text-failure">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text}
    </p>
  );
}
