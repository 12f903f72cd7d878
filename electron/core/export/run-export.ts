import type { ExportOptions } from '../../../shared/export-options.ts';
import type { ExportSink } from '../host.ts';
import type { StoreClient } from '../worker/client.ts';

export interface ExportRun {
  readonly exportId: string;
  readonly store: StoreClient;
  readonly sink: ExportSink;
  readonly signal: AbortSignal;
  onProgress(written: number): void;
}

/** Fixes what an export will hold. Answers the number of its events. */
export async function prepareExport(
  store: StoreClient,
  exportId: string,
  options: ExportOptions,
): Promise<number> {
  const { total } = await store.call('exportOpen', { exportId, options });
  return total;
}

/**
 * Pumps a prepared export from the store into its sink; while a chunk is written the next one is made. Answers the number
 * of events written. Whatever goes wrong, the sink is aborted, and the reason thrown.
 */
export async function runExport(run: ExportRun): Promise<number> {
  const { exportId, store, sink } = run;
  try {
    const written = await pump(run);
    await sink.commit();
    return written;
  } catch (error) {
    await sink.abort();
    throw error;
  } finally {
    await store.call('exportClose', { exportId }).catch(() => {});
  }
}

async function pump({ exportId, store, sink, signal, onProgress }: ExportRun): Promise<number> {
  let pending = store.call('exportRead', { exportId });
  for (;;) {
    const { chunk, written, done } = await pending;
    signal.throwIfAborted();
    if (!done) {
      pending = store.call('exportRead', { exportId });
      pending.catch(() => {});
    }
    await orAborted(signal, sink.write(chunk));
    free(chunk);
    onProgress(written);
    if (done) return written;
  }
}

/** Gives the memory back now: bytes that weigh nothing in the collector's own memory pile up before it comes for them. */
function free({ buffer }: Uint8Array<ArrayBuffer>): void {
  buffer.transfer(0);
}

/** A sink may wait long for whoever takes its bytes (a paused download); cancelling does not wait with it. */
function orAborted(signal: AbortSignal, work: Promise<void>): Promise<void> {
  const aborted = Promise.withResolvers<never>();
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  return Promise.race([work, aborted.promise]).finally(() => signal.removeEventListener('abort', onAbort));
}
