import { parentPort } from 'node:worker_threads';
import { AppError, type Result } from '../../../shared/app-error.ts';
import { toReadError } from '../store/sqlite-error.ts';
import type { CallContext, WorkerMessage, WorkerRequest } from './protocol.ts';
import { StoreService } from './store-service.ts';

if (parentPort === null) throw new Error('the store runs in a worker thread');
const port = parentPort;
const service = new StoreService();
const running = new Map<number, AbortController>();

port.on('message', (request: WorkerRequest) => {
  if ('cancel' in request) running.get(request.callId)?.abort();
  else void carryOut(request);
});

async function carryOut({ callId, operation, input }: Exclude<WorkerRequest, { cancel: true }>) {
  const controller = new AbortController();
  running.set(callId, controller);
  const context: CallContext = {
    signal: controller.signal,
    report: (progress) => post({ callId, progress }),
  };
  const result = await answer(() => service.call(operation, input as never, context), controller.signal);
  running.delete(callId);
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
