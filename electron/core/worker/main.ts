import { parentPort } from 'node:worker_threads';
import { AppError, type Result } from '../../../shared/app-error.ts';
import { toReadError } from '../store/sqlite-error.ts';
import { CallQueue } from './call-queue.ts';
import type { CallContext, WorkerCall, WorkerMessage, WorkerRequest } from './protocol.ts';
import { StoreService } from './store-service.ts';

if (parentPort === null) throw new Error('the store runs in a worker thread');
const port = parentPort;
const service = new StoreService();
const calls = new CallQueue(carryOut);

port.on('message', (request: WorkerRequest) => {
  if ('cancel' in request) calls.cancel(request.callId);
  else calls.add(request);
});

async function carryOut({ callId, operation, input }: WorkerCall, signal: AbortSignal): Promise<void> {
  const context: CallContext = { signal, report: (progress) => post({ callId, progress }) };
  const result = await answer(() => {
    signal.throwIfAborted();
    return service.call(operation, input as never, context);
  }, signal);
  post({ callId, result });
}

function post(message: WorkerMessage): void {
  port.postMessage(message);
}

/** Expected failures become data, those of SQLite among them; a bug ends the thread, and with it the store is lost. */
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
