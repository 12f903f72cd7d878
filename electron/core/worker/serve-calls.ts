import { parentPort } from 'node:worker_threads';
import { AppError, type Result } from '../../../shared/app-error.ts';
import { toReadError } from '../store/sqlite-error.ts';
import { CallQueue } from './call-queue.ts';
import type { CallContext, WorkerCall, WorkerMessage, WorkerRequest } from './protocol.ts';

/**
 * Answers the calls of the thread that started this one. Bytes in an answer are handed over rather than copied: an operation
 * answers none that it keeps.
 */
export function serveCalls(call: (operation: string, input: unknown, context: CallContext) => unknown): void {
  if (parentPort === null) throw new Error('calls are served in a worker thread');
  const port = parentPort;
  const post = (message: WorkerMessage, bytes: ArrayBuffer[] = []) => port.postMessage(message, bytes);
  const calls = new CallQueue(async ({ callId, operation, input }: WorkerCall, signal) => {
    const context: CallContext = { signal, report: (progress) => post({ callId, progress }) };
    const result = await answer(() => {
      signal.throwIfAborted();
      return call(operation, input, context);
    }, signal);
    post({ callId, result }, result.ok ? bytesIn(result.value) : []);
  });
  port.on('message', (request: WorkerRequest) => {
    if ('cancel' in request) calls.cancel(request.callId);
    else calls.add(request);
  });
}

/** Expected failures become data, those of SQLite among them; a bug ends the thread, which is lost then. */
async function answer(call: () => unknown, signal: AbortSignal): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await call() };
  } catch (thrown) {
    const error = toReadError(thrown);
    if (error instanceof AppError) return { ok: false, error: error.toFailure() };
    if (signal.aborted) return { ok: false, error: new AppError('cancelled').toFailure() };
    throw error;
  }
}

function bytesIn(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = ArrayBuffer.isView(value) ? [value] : Object.values(value);
  return parts.filter((part) => ArrayBuffer.isView(part)).map(({ buffer }) => buffer as ArrayBuffer);
}
