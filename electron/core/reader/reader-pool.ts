import { availableParallelism } from 'node:os';
import type { Pace } from './long-readings.ts';
import { ReaderThread } from './reader-thread.ts';

/** How many threads do what is urgent: more would only take the processors from the store and from the host. */
const URGENT_THREADS_MAX = 2;

/**
 * The threads that read at length on behalf of a store. Each is started when there is something to do for it. What is done
 * ahead has one of its own, and so has what is in no hurry, so that nothing urgent is queued behind them.
 */
export class ReaderPool {
  readonly #url: URL;
  readonly #sizes: Readonly<Record<Pace, number>> = {
    urgent: Math.min(URGENT_THREADS_MAX, availableParallelism()),
    ahead: 1,
    unhurried: 1,
  };
  readonly #threads = new Set<ReaderThread>();

  /** @param url the module of a reader: `reader/main.ts`, or its bundle */
  constructor(url: URL) {
    this.#url = url;
  }

  /** Gives work to the thread that has the least to do. A thread that is lost fails what it was doing, and is replaced. */
  async use<T>(pace: Pace, work: (thread: ReaderThread) => Promise<T>): Promise<T> {
    const thread = this.#leastBusy(pace);
    thread.busy++;
    try {
      return await work(thread);
    } finally {
      thread.busy--;
    }
  }

  /** Resolves when no thread has that database open any more; undefined where none can have. */
  release(databaseId: string): Promise<unknown> | undefined {
    if (this.#threads.size === 0) return undefined;
    return Promise.all(Array.from(this.#threads, (thread) => thread.close(databaseId)));
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    await Promise.all(Array.from(this.#threads, (thread) => thread.terminate()));
    this.#threads.clear();
  }

  #leastBusy(pace: Pace): ReaderThread {
    const threads = [...this.#threads].filter((thread) => thread.pace === pace);
    const [idlest] = threads.sort((a, b) => a.busy - b.busy);
    if (idlest !== undefined && (idlest.busy === 0 || threads.length === this.#sizes[pace])) return idlest;
    const thread: ReaderThread = new ReaderThread(this.#url, pace, () => this.#threads.delete(thread));
    this.#threads.add(thread);
    return thread;
  }
}
