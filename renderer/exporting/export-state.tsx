import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useReducer,
  useState,
} from 'react';
import { AppError } from '../../shared/app-error.ts';
import type { ExportTicket } from '../../shared/contract.ts';
import type { ExportFormat } from '../../shared/export-options.ts';
import { call, onHostEvents } from '../api/client.ts';
import { useCurrentSource } from '../api/queries.ts';
import { boundsOf } from '../state/selected-range.ts';
import { useViewState } from '../state/view-state.tsx';
import { type ExportJob, reduceExports } from './export-jobs.ts';
import { startDownload } from './start-download.ts';

interface Exports {
  readonly jobs: readonly ExportJob[];
  /** Whether the user is choosing a file, or the events are being counted. */
  readonly isStarting: boolean;
  start(format: ExportFormat): void;
  cancel(exportId: string): void;
  reveal(exportId: string): void;
  dismiss(exportId: string): void;
}

const ExportsContext = createContext<Exports | undefined>(undefined);

/** The exports of this page: exactly the events that are selected, or else all that the filters show, in the order shown. */
export function ExportProvider({ children }: { readonly children: ReactNode }) {
  const source = useCurrentSource();
  const { filter, order, selectedRange } = useViewState();
  const [jobs, dispatch] = useReducer(reduceExports, []);
  const [isStarting, setIsStarting] = useState(false);

  async function begin(format: ExportFormat): Promise<void> {
    if (isStarting || source === null) return;
    setIsStarting(true);
    try {
      const ticket = await call('export.start', {
        format,
        filter,
        order,
        ...(selectedRange !== null && { range: boundsOf(selectedRange) }),
      });
      if (ticket !== null) accept(ticket, format, source.isDamaged);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      dispatch({ type: 'failed', exportId: crypto.randomUUID(), error: error.toFailure() });
    } finally {
      setIsStarting(false);
    }
  }

  function accept(ticket: ExportTicket, format: ExportFormat, isIncomplete: boolean): void {
    dispatch({ type: 'started', ticket, format, isIncomplete });
    if (ticket.kind === 'download') startDownload(ticket.url);
  }

  const startFromMenu = useEffectEvent((format: ExportFormat) => void begin(format));

  useEffect(
    () =>
      onHostEvents({
        'export.progress': (progress) => dispatch({ type: 'progress', ...progress }),
        'export.finished': (finished) => dispatch({ type: 'finished', ...finished }),
        'export.cancelled': (cancelled) => dispatch({ type: 'cancelled', ...cancelled }),
        'export.failed': (failed) => dispatch({ type: 'failed', ...failed }),
        'menu.command': ({ command }) => {
          if (command === 'export-csv') startFromMenu('csv');
          if (command === 'export-json') startFromMenu('json');
        },
      }),
    [],
  );

  const exports: Exports = {
    jobs,
    isStarting,
    start: (format) => void begin(format),
    // The outcome of both arrives as a host event, or shows in the file manager.
    cancel: (exportId) => void call('export.cancel', { exportId }).catch(() => {}),
    reveal: (exportId) => void call('export.reveal', { exportId }).catch(() => {}),
    dismiss: (exportId) => dispatch({ type: 'dismissed', exportId }),
  };
  return <ExportsContext value={exports}>{children}</ExportsContext>;
}

export function useExports(): Exports {
  const exports = useContext(ExportsContext);
  if (exports === undefined) throw new Error('useExports outside ExportProvider');
  return exports;
}
