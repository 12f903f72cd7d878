import type { Failure } from '../../shared/app-error.ts';
import type { ExportTicket, HostEvents } from '../../shared/contract.ts';
import type { ExportFormat } from '../../shared/export-options.ts';

export type ExportPhase =
  | { readonly kind: 'running'; readonly written: number }
  | { readonly kind: 'finished'; readonly written: number; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: Failure };

/** An export as the page knows it. */
export interface ExportJob {
  readonly exportId: string;
  readonly phase: ExportPhase;
  /** Undefined until the host's answer is here, which events may overtake. */
  readonly ticket: ExportTicket | undefined;
  readonly format: ExportFormat | undefined;
  /** Its database cannot be read as a whole. */
  readonly isIncomplete: boolean;
}

export type ExportAction =
  | {
      readonly type: 'started';
      readonly ticket: ExportTicket;
      readonly format: ExportFormat;
      readonly isIncomplete: boolean;
    }
  | ({ readonly type: 'progress' } & HostEvents['export.progress'])
  | ({ readonly type: 'finished' } & HostEvents['export.finished'])
  | ({ readonly type: 'cancelled' } & HostEvents['export.cancelled'])
  | ({ readonly type: 'failed' } & HostEvents['export.failed'])
  | { readonly type: 'dismissed'; readonly exportId: string };

/** Exports in the order in which they began; results stay until they are dismissed or another export begins. */
export function reduceExports(jobs: readonly ExportJob[], action: ExportAction): readonly ExportJob[] {
  switch (action.type) {
    case 'started': {
      const { ticket, format, isIncomplete } = action;
      const isShown = (job: ExportJob) => job.phase.kind === 'running' || job.exportId === ticket.exportId;
      return change(jobs.filter(isShown), ticket.exportId, (job) => ({
        ...job,
        ticket,
        format,
        isIncomplete,
      }));
    }
    case 'progress':
      return change(jobs, action.exportId, (job) =>
        job.phase.kind === 'running' ? { ...job, phase: { kind: 'running', written: action.written } } : job,
      );
    case 'finished': {
      const { written, fileName } = action;
      return change(jobs, action.exportId, (job) => ({
        ...job,
        phase: { kind: 'finished', written, fileName },
      }));
    }
    case 'cancelled':
      return change(jobs, action.exportId, (job) => ({ ...job, phase: { kind: 'cancelled' } }));
    case 'failed':
      return change(jobs, action.exportId, (job) => ({
        ...job,
        phase: { kind: 'failed', error: action.error },
      }));
    case 'dismissed':
      return jobs.filter((job) => job.exportId !== action.exportId);
    default:
      return action satisfies never;
  }
}

function change(
  jobs: readonly ExportJob[],
  exportId: string,
  alter: (job: ExportJob) => ExportJob,
): readonly ExportJob[] {
  if (jobs.some((job) => job.exportId === exportId)) {
    return jobs.map((job) => (job.exportId === exportId ? alter(job) : job));
  }
  const unknown: ExportJob = {
    exportId,
    phase: { kind: 'running', written: 0 },
    ticket: undefined,
    format: undefined,
    isIncomplete: false,
  };
  return [...jobs, alter(unknown)];
}
