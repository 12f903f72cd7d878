import type { CallContext } from './protocol.ts';

/** Work that several calls wait for: given up when none of them waits any more. */
export class SharedWork<Value> {
  readonly #controller = new AbortController();
  readonly #waiting = new Set<CallContext>();
  readonly #value: Promise<Value>;
  /** Resolves when the work is done, failed or given up. */
  readonly ended: Promise<void>;

  /** @param start reports to all that wait */
  constructor(start: (context: CallContext) => Promise<Value>) {
    this.#value = start({
      signal: this.#controller.signal,
      report: (progress) => {
        for (const context of this.#waiting) context.report(progress);
      },
    });
    this.ended = this.#value.then(
      () => {},
      () => {},
    );
  }

  get isGivenUp(): boolean {
    return this.#controller.signal.aborted;
  }

  /** What the work answers. @throws the reason of the call's signal, as soon as it is aborted; as the work does */
  async wait(context: CallContext): Promise<Value> {
    const { signal } = context;
    const { promise: aborted, reject } = Promise.withResolvers<never>();
    const stopWaiting = () => {
      this.#waiting.delete(context);
      if (this.#waiting.size === 0) this.#controller.abort(signal.reason);
      reject(signal.reason);
    };
    this.#waiting.add(context);
    signal.addEventListener('abort', stopWaiting, { once: true });
    if (signal.aborted) stopWaiting();
    try {
      return await Promise.race([this.#value, aborted]);
    } finally {
      this.#waiting.delete(context);
      signal.removeEventListener('abort', stopWaiting);
    }
  }
}
