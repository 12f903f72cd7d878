import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { AppError, type Failure } from '../../../shared/app-error.ts';
import { removePrivateFoldersWith } from '../store/private-folder.ts';
import type { Progress, WorkerMessage, WorkerRequest } from './protocol.ts';
import type { StoreInput, StoreOperationName, StoreOutput } from './store-operations.ts';

/** How long closing may wait for a thread. */
const CLOSE_LIMIT_MS = 2_000;

interface PendingCall {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: AppError) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

export interface CallOptions {
  /** Stops the operation; the call rejects with `cancelled` at once, whatever the operation still does. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Talks to the one thread that owns a database. When the thread dies (uncaught error, out of memory, terminated),
 * everything pending and every later call rejects with `store-lost`, and `onLost` is called once. After `close` or
 * `terminate` they reject with `cancelled`.
 */
export class StoreClient {
  readonly #worker: Worker;
  readonly #pending = new Map<number, PendingCall>();
  #nextCallId = 1;
  #ended: Failure | undefined;

  /** @param workerUrl the worker's module: `worker/main.ts`, or its bundle */
  constructor(workerUrl: URL, onLost: (failure: Failure, cause: unknown) => void) {
    this.#worker = new Worker(workerUrl);
    removePrivateFoldersWith(this.#worker);
    this.#worker.on('message', (message: WorkerMessage) => this.#receive(message));
    let cause: unknown;
    this.#worker.on('error', (error) => {
      cause = error;
    });
    this.#worker.on('exit', () => {
      if (this.#ended !== undefined) return;
      this.#end('store-lost');
      onLost(new AppError('store-lost').toFailure(), cause);
    });
  }

  call<Name extends StoreOperationName>(
    operation: Name,
    input: StoreInput<Name>,
    { signal, onProgress }: CallOptions = {},
  ): Promise<StoreOutput<Name>> {
    if (this.#ended !== undefined) return Promise.reject(AppError.from(this.#ended));
    if (signal?.aborted === true) return Promise.reject(new AppError('cancelled'));
    const callId = this.#nextCallId++;
    const cancel = () => {
      this.#post({ callId, cancel: true });
      this.#pending.get(callId)?.reject(new AppError('cancelled'));
      this.#pending.delete(callId);
    };
    const answer = new Promise<StoreOutput<Name>>((resolve, reject) => {
      this.#pending.set(callId, { resolve, reject, onProgress });
      this.#post({ callId, operation, input });
    });
    signal?.addEventListener('abort', cancel, { once: true });
    return answer.finally(() => signal?.removeEventListener('abort', cancel));
  }

  /**
   * Closes the database, removes its private copy and ends the thread; pending calls reject. A thread that is too busy
   * to close its database is ended all the same.
   */
  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    const closed = this.call('close', undefined).catch(() => {});
    await Promise.race([closed, sleep(CLOSE_LIMIT_MS, undefined, { ref: false })]);
    await this.terminate();
  }

  /** Ends the thread at once, whatever it is doing; its private copy is removed with it. */
  async terminate(): Promise<void> {
    if (this.#ended === undefined) this.#end('cancelled');
    await this.#worker.terminate();
  }

  #post(request: WorkerRequest): void {
    this.#worker.postMessage(request);
  }

  #receive(message: WorkerMessage): void {
    const call = this.#pending.get(message.callId);
    if ('progress' in message) {
      call?.onProgress?.(message.progress);
      return;
    }
    this.#pending.delete(message.callId);
    const { result } = message;
    if (result.ok) call?.resolve(result.value as never);
    else call?.reject(AppError.from(result.error));
  }

  #end(code: 'store-lost' | 'cancelled'): void {
    this.#ended = new AppError(code).toFailure();
    for (const { reject } of this.#pending.values()) reject(new AppError(code));
    this.#pending.clear();
  }
}
