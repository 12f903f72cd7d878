import { parentPort } from 'node:worker_threads';
import { AppError, type Result } from '../../../shared/app-error.ts';
import type { WorkerMessage, WorkerRequest } from './protocol.ts';
import { StoreService } from './store-service.ts';

if (parentPort === null) throw new Error('the store runs in a worker thread');
const port = parentPort;
const service = new StoreService();

port.on('message', async ({ callId, operation, input }: WorkerRequest) => {
  const result = await answer(() => service.call(operation, input as never));
  port.postMessage({ callId, result } satisfies WorkerMessage);
});

/** Expected failures become data; a bug ends the thread, and with it the store is lost. */
async function answer(call: () => unknown): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.toFailure() };
    throw error;
  }
}
