import { Ban, CircleCheck, CircleX, LoaderCircle, TriangleAlert, X } from 'lucide-react';
import { Progress } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { numberFormat } from '../format/number-format.ts';
import { VisibleText } from '../format/visible-text.tsx';
import { explainFailure } from '../ui/explain-failure.ts';
import type { ExportJob, ExportPhase } from './export-jobs.ts';
import { useExports } from './export-state.tsx';

const ICONS = {
  running: <LoaderCircle aria-hidden className="size-4 text-accent motion-safe:animate-spin" />,
  finished: <CircleCheck aria-hidden className="size-4 text-success" />,
  cancelled: <Ban aria-hidden className="size-4 text-ink-soft" />,
  failed: <CircleX aria-hidden className="size-4 text-error" />,
} as const satisfies Record<ExportPhase['kind'], ReactNode>;

/** One export: its progress with a way to cancel it, or its result. */
export function ExportNotice({ job }: { readonly job: ExportJob }) {
  const { t } = useTranslation();
  const { dismiss } = useExports();
  const { phase } = job;
  if (phase.kind === 'running' && job.ticket === undefined) return null;
  return (
    <div
      className="flex items-center gap-2 border-t border-line bg-surface px-3 py-1"
      data-export-phase={phase.kind}
    >
      <span className="shrink-0">{ICONS[phase.kind]}</span>
      <NoticeText job={job} />
      {phase.kind !== 'running' && (
        <button
          type="button"
          className="control control-quiet control-icon ms-auto shrink-0"
          aria-label={t('common.dismiss')}
          title={t('common.dismiss')}
          onClick={() => dismiss(job.exportId)}
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}

function NoticeText({ job }: { readonly job: ExportJob }) {
  const { t } = useTranslation();
  const { phase } = job;
  switch (phase.kind) {
    case 'running':
      return <RunningText job={job} written={phase.written} />;
    case 'finished':
      return <FinishedText job={job} written={phase.written} fileName={phase.fileName} />;
    case 'cancelled':
      return (
        <Lines title={t('exporting.cancelled')}>
          {job.ticket?.kind === 'file' && t('exporting.cancelledHint')}
        </Lines>
      );
    case 'failed': {
      const { whatHappened, whatToDo } = explainFailure(t, phase.error);
      return (
        <Lines title={t('exporting.failed')}>
          {whatHappened} {whatToDo}
        </Lines>
      );
    }
    default:
      return phase satisfies never;
  }
}

function RunningText({ job, written }: { readonly job: ExportJob; readonly written: number }) {
  const { t, i18n } = useTranslation();
  const { cancel } = useExports();
  const total = job.ticket?.total ?? 0;
  const title = t('exporting.exporting', { count: total, format: t(`exporting.${job.format ?? 'csv'}`) });
  const number = numberFormat(i18n.language);
  const share = total === 0 ? 0 : (written / total) * 100;
  return (
    <Lines title={title}>
      <Progress.Root
        className="h-1.5 w-48 overflow-hidden rounded-full bg-line"
        value={Math.min(written, total)}
        max={Math.max(total, 1)}
        aria-label={title}
      >
        <Progress.Indicator className="h-full bg-accent" style={{ width: `${share}%` }} />
      </Progress.Root>
      <span aria-live="off" className="tabular-nums">
        {t('exporting.progress', { written: number.format(written), total: number.format(total) })}
      </span>
      <button
        type="button"
        className="control"
        aria-label={t('exporting.cancelExport')}
        onClick={() => cancel(job.exportId)}
      >
        {t('common.cancel')}
      </button>
    </Lines>
  );
}

interface FinishedTextProps {
  readonly job: ExportJob;
  readonly written: number;
  readonly fileName: string;
}

function FinishedText({ job, written, fileName }: FinishedTextProps) {
  const { t } = useTranslation();
  const { reveal } = useExports();
  return (
    <Lines title={t('exporting.saved', { count: written })}>
      {job.isIncomplete && (
        <span className="flex items-center gap-1.5 text-failure">
          <TriangleAlert aria-hidden className="size-4 shrink-0" />
          {t('exporting.incomplete')}
        </span>
      )}
      {job.ticket?.kind === 'file' ? (
        <>
          <span className="break-all">
            <VisibleText text={fileName} maxLength={200} />
          </span>
          <button type="button" className="control" onClick={() => reveal(job.exportId)}>
            {t('exporting.showInFolder')}
          </button>
        </>
      ) : (
        t('exporting.downloaded')
      )}
    </Lines>
  );
}

interface LinesProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Lines({ title, children }: LinesProps) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 py-1">
      <p className="font-semibold">{title}</p>
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">{children}</div>
    </div>
  );
}
