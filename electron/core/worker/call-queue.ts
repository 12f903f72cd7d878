import type { WorkerCall } from './protocol.ts';

/**
 * Begins one call per turn of the event loop, in the order in which they came. What is cancelled before its turn is known to
 * be so when it begins: a burst of calls of which only the last one matters costs no more than that one.
 */
export class CallQueue {
  readonly #carryOut: (call: WorkerCall, signal: AbortSignal) => Promise<void>;
  readonly #controllers = new Map<number, AbortController>();
  readonly #waiting: WorkerCall[] = [];

  /** @param carryOut never rejects */
  constructor(carryOut: (call: WorkerCall, signal: AbortSignal) => Promise<void>) {
    this.#carryOut = carryOut;
  }

  add(call: WorkerCall): void {
    this.#controllers.set(call.callId, new AbortController());
    this.#waiting.push(call);
    if (this.#waiting.length === 1) setImmediate(() => this.#beginNext());
  }

  /** Whether it waits or is under way. */
  cancel(callId: number): void {
    this.#controllers.get(callId)?.abort();
  }

  #beginNext(): void {
    const call = this.#waiting.shift();
    if (call === undefined) return;
    if (this.#waiting.length > 0) setImmediate(() => this.#beginNext());
    const controller = this.#controllers.get(call.callId) as AbortController;
    void this.#carryOut(call, controller.signal).finally(() => this.#controllers.delete(call.callId));
  }
}
