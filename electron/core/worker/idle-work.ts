/** Begins a piece of work, once, when nothing was asked for a while. */
export class IdleWork {
  readonly #work: () => void;
  readonly #afterMs: number;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(work: () => void, afterMs: number) {
    this.#work = work;
    this.#afterMs = afterMs;
  }

  /** Something was asked for. */
  postpone(): void {
    clearTimeout(this.#timer);
    if (this.#isOver) return;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#work();
    }, this.#afterMs);
    this.#timer.unref();
  }

  /** The work is not begun any more. */
  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }
}
