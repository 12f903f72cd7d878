/** The calls of pages that are under way, by the id that the page gave them, so that it can cancel them. */
export class RunningCalls {
  readonly #controllers = new Map<string, AbortController>();

  async run<T>(callId: string, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#controllers.set(callId, controller);
    try {
      return await call(controller.signal);
    } finally {
      if (this.#controllers.get(callId) === controller) this.#controllers.delete(callId);
    }
  }

  /** A call that has been answered, or that never was, is none of its concern. */
  cancel(callId: string): void {
    this.#controllers.get(callId)?.abort();
  }
}
