/** Tells when nothing was asked for a while, and nothing asked for is still under way. */
export class Idleness {
  readonly #afterMs: number;
  #underWay = 0;
  #timer: NodeJS.Timeout | undefined;
  /** Undefined while idle. */
  #busy: PromiseWithResolvers<void> | undefined;

  constructor(afterMs: number) {
    this.#afterMs = afterMs;
  }

  /** Something is asked for. @param answer it is under way until this is settled, where it is a promise */
  interrupt(answer: unknown): void {
    clearTimeout(this.#timer);
    this.#busy ??= Promise.withResolvers();
    this.#underWay++;
    const end = () => this.#end();
    void Promise.resolve(answer).then(end, end);
  }

  /** Resolves at once, or after the next while in which nothing is asked for. */
  async whenIdle(): Promise<void> {
    await this.#busy?.promise;
  }

  #end(): void {
    if (--this.#underWay > 0) return;
    this.#timer = setTimeout(() => {
      this.#busy?.resolve();
      this.#busy = undefined;
    }, this.#afterMs);
    this.#timer.unref();
  }
}
