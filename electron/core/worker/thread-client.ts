import type { Worker } from 'node:worker_threads';
import { AppError, type Failure } from '../../../shared/app-error.ts';
import type { Progress, WorkerMessage, WorkerRequest } from './protocol.ts';

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

/** What a thread answers: a function per operation, as if it were called here. */
type OperationsOf<Operations> = { readonly [Name in keyof Operations]: (input: never) => unknown };

/**
 * Talks to a thread that serves calls. When the thread dies (uncaught error, out of memory, terminated), everything pending
 * and every later call rejects with the code given for that, and `onLost` is called once. After `terminate` they reject with
 * `cancelled`.
 */
export class ThreadClient<Operations extends OperationsOf<Operations>> {
  readonly #worker: Worker;
  readonly #pending = new Map<number, PendingCall>();
  #nextCallId = 1;
  #ended: Failure | undefined;

  constructor(
    worker: Worker,
    lostCode: 'store-lost' | 'reader-lost',
    onLost: (failure: Failure, cause: unknown) => void,
  ) {
    this.#worker = worker;
    this.#worker.on('message', (message: WorkerMessage) => this.#receive(message));
    let cause: unknown;
    this.#worker.on('error', (error) => {
      cause = error;
    });
    this.#worker.on('exit', () => {
      if (this.#ended !== undefined) return;
      this.#end(lostCode);
      onLost(new AppError(lostCode).toFailure(), cause);
    });
  }

  /** No call is answered any more. */
  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  call<Name extends keyof Operations & string>(
    operation: Name,
    input: Parameters<Operations[Name]>[0],
    { signal, onProgress }: CallOptions = {},
  ): Promise<ReturnType<Operations[Name]>> {
    if (this.#ended !== undefined) return Promise.reject(AppError.from(this.#ended));
    if (signal?.aborted === true) return Promise.reject(new AppError('cancelled'));
    const callId = this.#nextCallId++;
    const cancel = () => {
      this.#post({ callId, cancel: true });
      this.#pending.get(callId)?.reject(new AppError('cancelled'));
      this.#pending.delete(callId);
    };
    const answer = new Promise<ReturnType<Operations[Name]>>((resolve, reject) => {
      this.#pending.set(callId, { resolve, reject, onProgress });
      this.#post({ callId, operation, input });
    });
    signal?.addEventListener('abort', cancel, { once: true });
    return answer.finally(() => signal?.removeEventListener('abort', cancel));
  }

  /** Ends the thread as soon as what SQLite is doing in it allows. */
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

  #end(code: 'store-lost' | 'reader-lost' | 'cancelled'): void {
    this.#ended = new AppError(code).toFailure();
    for (const { reject } of this.#pending.values()) reject(new AppError(code));
    this.#pending.clear();
  }
}
