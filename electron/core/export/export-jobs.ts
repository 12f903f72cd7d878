import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import type { ExportTicket } from '../../../shared/contract.ts';
import { type ExportOptions, exportFileName } from '../../../shared/export-options.ts';
import type { ExportSink, Host } from '../host.ts';
import type { OpenSource } from '../open-source.ts';
import { prepareExport, runExport } from './run-export.ts';

/** Least time between two progress messages of an export. */
const PROGRESS_INTERVAL_MS = 100;

interface Job {
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** The exports of a session: begun on request, run in the background, reported by host events. */
export class ExportJobs {
  readonly #host: Host;
  readonly #sources: OpenSource;
  readonly #running = new Map<string, Job>();
  readonly #savedPaths = new Map<string, string>();

  constructor(host: Host, sources: OpenSource) {
    this.#host = host;
    this.#sources = sources;
  }

  /** Null when the user cancelled the choice of a file. */
  async start(options: ExportOptions): Promise<ExportTicket | null> {
    const store = this.#sources.store();
    const exportId = randomUUID();
    const total = await prepareExport(store, exportId, options);
    const fileName = exportFileName(options.format, new Date());
    const sink = await this.#host.openExportSink({ fileName, format: options.format });
    if (sink === null) {
      await store.call('exportClose', { exportId });
      return null;
    }
    const controller = new AbortController();
    const onProgress = this.#progressReporter(exportId, total);
    const ended = this.#report(
      exportId,
      sink,
      runExport({ exportId, store, sink, signal: controller.signal, onProgress }),
    );
    this.#running.set(exportId, { controller, ended });
    return ticketFor(exportId, sink, total);
  }

  async cancel(exportId: string): Promise<void> {
    const job = this.#running.get(exportId);
    job?.controller.abort();
    await job?.ended;
  }

  async cancelAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((exportId) => this.cancel(exportId)));
  }

  /** @throws AppError `unknown-export` for an export that this session did not save as a file */
  reveal(exportId: string): void {
    const path = this.#savedPaths.get(exportId);
    if (path === undefined) throw new AppError('unknown-export');
    this.#host.reveal(path);
  }

  async #report(exportId: string, sink: ExportSink, run: Promise<number>): Promise<void> {
    try {
      const written = await run;
      if (sink.delivery.kind === 'file') this.#savedPaths.set(exportId, sink.delivery.path);
      this.#host.emit('export.finished', { exportId, fileName: nameOf(sink), written });
    } catch (error) {
      if (error instanceof AppError) this.#host.emit('export.failed', { exportId, error: error.toFailure() });
      else if (isAbort(error)) this.#host.emit('export.cancelled', { exportId });
      else this.#fail(exportId, error);
    } finally {
      this.#running.delete(exportId);
    }
  }

  #fail(exportId: string, cause: unknown): void {
    const error = new AppError('internal', {}, { id: exportId.slice(0, 8), cause });
    this.#host.log(`[${error.id}] export: ${cause instanceof Error ? cause.stack : String(cause)}`);
    this.#host.emit('export.failed', { exportId, error: error.toFailure() });
  }

  #progressReporter(exportId: string, total: number): (written: number) => void {
    let lastMs = 0;
    return (written) => {
      const nowMs = performance.now();
      if (nowMs - lastMs < PROGRESS_INTERVAL_MS) return;
      lastMs = nowMs;
      this.#host.emit('export.progress', { exportId, written, total });
    };
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function nameOf({ delivery }: ExportSink): string {
  return delivery.kind === 'file' ? basename(delivery.path) : '';
}

function ticketFor(exportId: string, { delivery }: ExportSink, total: number): ExportTicket {
  return delivery.kind === 'file'
    ? { kind: 'file', exportId, fileName: basename(delivery.path), total }
    : { kind: 'download', exportId, url: delivery.url, total };
}
