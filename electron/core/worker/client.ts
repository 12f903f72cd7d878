import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Failure } from '../../../shared/app-error.ts';
import { removePrivateFoldersWith } from '../store/private-folder.ts';
import type { StoreOperations } from './store-operations.ts';
import { ThreadClient } from './thread-client.ts';

/** How long closing may wait for a thread. */
const CLOSE_LIMIT_MS = 2_000;

/** Talks to the one thread that owns a database; when it is lost, calls reject with `store-lost`. */
export class StoreClient extends ThreadClient<StoreOperations> {
  /** @param workerUrl the worker's module: `worker/main.ts`, or its bundle */
  constructor(workerUrl: URL, onLost: (failure: Failure, cause: unknown) => void) {
    const worker = new Worker(workerUrl);
    super(worker, 'store-lost', onLost);
    removePrivateFoldersWith(worker);
  }

  /**
   * Closes the database, removes its private copy and ends the thread; pending calls reject. A thread that is too busy
   * to close its database is ended all the same.
   */
  async close(): Promise<void> {
    if (this.hasEnded) return;
    const closed = this.call('close', undefined).catch(() => {});
    await Promise.race([closed, sleep(CLOSE_LIMIT_MS, undefined, { ref: false })]);
    await this.terminate();
  }
}
