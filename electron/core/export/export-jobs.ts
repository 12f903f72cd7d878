import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import type { ExportTicket } from '../../../shared/contract.ts';
import { type ExportOptions, exportFileName } from '../../../shared/export-options.ts';
import type { ExportSink, Host } from '../host.ts';
import type { OpenSource } from '../open-source.ts';
import type { StoreClient } from '../worker/client.ts';
import { prepareExport, runExport } from './run-export.ts';

/** Least time between two progress messages of an export. */
const PROGRESS_INTERVAL_MS = 100;

interface Job {
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

interface Prepared {
  readonly exportId: string;
  readonly store: StoreClient;
  readonly sink: ExportSink;
  readonly total: number;
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

  /** Null when the user cancelled the choice of a file. What is exported stays open until that is done. */
  async start(options: ExportOptions): Promise<ExportTicket | null> {
    const { store, release } = this.#sources.hold();
    const exportId = randomUUID();
    let isRunning = false;
    try {
      const total = await prepareExport(store, exportId, options);
      const fileName = exportFileName(options.format, new Date());
      const sink = await this.#host.openExportSink({ fileName, format: options.format });
      if (sink === null) return null;
      this.#run({ exportId, store, sink, total }, release);
      isRunning = true;
      return ticketFor(exportId, sink, total);
    } finally {
      if (!isRunning) await abandon(store, exportId, release);
    }
  }

  #run({ exportId, store, sink, total }: Prepared, release: () => Promise<void>): void {
    const controller = new AbortController();
    const onProgress = this.#progressReporter(exportId, total);
    const run = runExport({ exportId, store, sink, signal: controller.signal, onProgress });
    const ended = this.#report(exportId, sink, run).finally(release);
    this.#running.set(exportId, { controller, ended });
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
      if (isCancelled(error)) this.#host.emit('export.cancelled', { exportId });
      else if (error instanceof AppError)
        this.#host.emit('export.failed', { exportId, error: error.toFailure() });
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

/** Ends an export before its first byte. */
async function abandon(store: StoreClient, exportId: string, release: () => Promise<void>): Promise<void> {
  await store.call('exportClose', { exportId }).catch(() => {});
  await release();
}

/** Aborted itself, or the database was closed. */
function isCancelled(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'cancelled';
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
