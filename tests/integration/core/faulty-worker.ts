import { parentPort } from 'node:worker_threads';
import type { WorkerRequest } from '../../../electron/core/worker/protocol.ts';

/** A store's thread that does badly whatever it is asked, each operation in a way of its own. */
const FAULTS: Readonly<Record<string, () => unknown>> = {
  page: () => {
    throw new Error('thrown by the worker');
  },
  detail: () => Promise.reject(new Error('rejected in the worker')),
  locate: () => process.exit(1),
  // `facets` is never answered.
  facets: () => {},
  // `close` is never answered either: the thread is busy for good.
  provenance: () => {
    for (;;);
  },
};

parentPort?.on('message', (request: WorkerRequest) => {
  if ('operation' in request) FAULTS[request.operation]?.();
});
