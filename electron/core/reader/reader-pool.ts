import { availableParallelism } from 'node:os';
import { ReaderThread } from './reader-thread.ts';

/** More would only take the processors from the store and from the host. */
const THREADS_MAX = 2;

/** The threads that read at length on behalf of a store. Each is started when there is something to do for it. */
export class ReaderPool {
  readonly #url: URL;
  readonly #size = Math.min(THREADS_MAX, availableParallelism());
  readonly #threads = new Set<ReaderThread>();

  /** @param url the module of a reader: `reader/main.ts`, or its bundle */
  constructor(url: URL) {
    this.#url = url;
  }

  /** Gives work to the thread that has the least to do. A thread that is lost fails what it was doing, and is replaced. */
  async use<T>(work: (thread: ReaderThread) => Promise<T>): Promise<T> {
    const thread = this.#leastBusy();
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

  #leastBusy(): ReaderThread {
    const [idlest] = [...this.#threads].sort((a, b) => a.busy - b.busy);
    if (idlest !== undefined && (idlest.busy === 0 || this.#threads.size === this.#size)) return idlest;
    const thread: ReaderThread = new ReaderThread(this.#url, () => this.#threads.delete(thread));
    this.#threads.add(thread);
    return thread;
  }
}
